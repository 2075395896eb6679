import { afterEach, describe, expect, it } from 'vitest';
import { createHost } from '../../../utils/page/createHost.ts';
import { hidePage } from '../../../utils/page/hidePage.ts';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

function hidden(paper = '#000000') {
  const { host } = createHost(document, []);
  const page = hidePage(document, host, { paper, scheme: 'dark' });
  document.documentElement.append(host);
  page.refresh();
  undos.push(() => host.remove(), page.undo);
  return { page, host };
}

/** A sentence of the page. */
function paragraph(): HTMLElement {
  const words = document.createElement('p');
  words.textContent = 'The harbour office counts the boats each morning.';
  document.body.append(words);
  undos.push(() => words.remove());
  return words;
}

describe('the page behind the reader', () => {
  it('is out of sight while the reader is not', () => {
    const words = paragraph();
    const { host } = hidden();
    expect(words.checkVisibility()).toBe(false);
    expect(host.checkVisibility()).toBe(true);
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(0, 0, 0)');
  });

  it.each(['table', 'table-cell', 'contents', 'inline', 'flex'])(
    'is out of sight though its body is a %s, and its own rules are important',
    (display) => {
      const rule = document.createElement('style');
      rule.textContent = `html > body { display: ${display} !important; position: static !important;
      content-visibility: visible !important; transition: all 9s allow-discrete }`;
      document.head.append(rule);
      undos.push(() => rule.remove());
      const words = paragraph();
      hidden();
      expect(words.checkVisibility()).toBe(false);
      expect(document.elementFromPoint(5, 5)?.localName).not.toBe('p');
      expect(document.documentElement.scrollHeight).toBe(document.documentElement.clientHeight);
    },
  );

  it('keeps its layout for whoever measures it, and what it hid stays hidden', () => {
    const words = paragraph();
    const bait = document.createElement('div');
    bait.style.cssText = 'position: absolute; left: -9999px; width: 10px; height: 12px';
    const none = document.createElement('div');
    none.style.display = 'none';
    document.body.append(bait, none);
    undos.push(() => {
      bait.remove();
      none.remove();
    });
    const { width, height } = words.getBoundingClientRect();
    hidden();
    expect(words.getBoundingClientRect()).toMatchObject({ width, height });
    expect([bait.offsetParent, bait.offsetWidth, bait.offsetHeight]).toEqual([document.body, 10, 12]);
    expect([none.offsetParent, none.offsetHeight]).toEqual([null, 0]);
    const { display, visibility, opacity } = getComputedStyle(bait);
    expect([display, visibility, opacity]).toEqual(['block', 'visible', '1']);
  });

  it('hides what stands beside its body', () => {
    const beside = document.createElement('div');
    beside.textContent = 'beside';
    document.documentElement.append(beside);
    undos.push(() => beside.remove());
    hidden();
    expect(beside.checkVisibility()).toBe(false);
  });

  it('comes back exactly as it was', () => {
    const words = paragraph();
    const before = document.documentElement.outerHTML;
    const { page, host } = hidden();
    page.undo();
    host.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(words.checkVisibility()).toBe(true);
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
    const words = paragraph();
    const { page } = hidden();
    expect(page.peek(() => words.checkVisibility())).toBe(true);
    expect(words.checkVisibility()).toBe(false);
    expect(() =>
      page.peek(() => {
        throw new Error('a look that fails');
      }),
    ).toThrow('a look that fails');
    expect(words.checkVisibility()).toBe(false);
  });
});
