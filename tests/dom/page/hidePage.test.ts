import { afterEach, describe, expect, it } from 'vitest';
import { createHost } from '../../../utils/page/createHost.ts';
import { hidePage } from '../../../utils/page/hidePage.ts';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

function hidden(paper = '#000000') {
  const page = hidePage(document, { paper, scheme: 'dark' });
  const { host } = createHost(document, 'lectern-reader', []);
  document.documentElement.append(host);
  undos.push(() => host.remove(), page.undo);
  return { page, host };
}

describe('the page behind the reader', () => {
  it('is out of sight while the reader is not', () => {
    const { host } = hidden();
    expect(getComputedStyle(document.body).display).toBe('none');
    expect(getComputedStyle(host).display).not.toBe('none');
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(0, 0, 0)');
  });

  it('comes back exactly as it was', () => {
    const before = document.documentElement.outerHTML;
    const { page, host } = hidden();
    page.undo();
    host.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(getComputedStyle(document.body).display).not.toBe('none');
  });

  it('scrolls even when the page had locked scrolling with an important rule', () => {
    const lock = document.createElement('style');
    lock.textContent = 'html, html[class] { overflow: hidden !important; position: fixed !important }';
    document.head.append(lock);
    document.documentElement.className = 'locked';
    undos.push(() => {
      lock.remove();
      document.documentElement.removeAttribute('class');
    });
    hidden();
    const style = getComputedStyle(document.documentElement);
    expect(style.overflowY).not.toBe('hidden');
    expect(style.position).toBe('static');
  });

  it('changes its paper with the theme', () => {
    const { page } = hidden('#000000');
    page.repaint({ paper: '#ffffff', scheme: 'light' });
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(255, 255, 255)');
  });

  it('is looked at as it stood, not at the first moment of its animations', () => {
    const style = document.createElement('style');
    style.textContent =
      '@keyframes arrive { from { opacity: 0; transform: translateY(-100%) } } .arriving { animation: arrive 300ms both }';
    const wall = document.createElement('div');
    wall.className = 'arriving';
    document.head.append(style);
    document.body.append(wall);
    undos.push(() => {
      style.remove();
      wall.remove();
    });
    const { page } = hidden();
    expect(page.peek(() => getComputedStyle(wall).opacity)).toBe('1');
    expect(page.peek(() => new DOMMatrix(getComputedStyle(wall).transform).isIdentity)).toBe(true);
  });

  it('shows for a look behind the reader, and is hidden again whatever the look does', () => {
    const { page } = hidden();
    expect(page.peek(() => getComputedStyle(document.body).display)).not.toBe('none');
    expect(getComputedStyle(document.body).display).toBe('none');
    expect(() =>
      page.peek(() => {
        throw new Error('a look that fails');
      }),
    ).toThrow('a look that fails');
    expect(getComputedStyle(document.body).display).toBe('none');
  });
});
