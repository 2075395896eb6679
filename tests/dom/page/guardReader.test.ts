import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../utils/page/createHost.ts';
import { guardReader } from '../../../utils/page/guardReader.ts';
import { hidePage } from '../../../utils/page/hidePage.ts';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0).reverse()) undo();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An open reader in a frame of its own, whose document may be torn down. */
function guarded(html = '<body><p>The harbour office counts the boats.</p></body>') {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  undos.push(() => frame.remove());
  const view = frame.contentWindow as Window & typeof globalThis;
  const doc = view.document;
  // A constructed sheet belongs to the document of the window that made it.
  vi.stubGlobal('CSSStyleSheet', view.CSSStyleSheet);
  doc.documentElement.innerHTML = html;
  const { host, mountPoint } = createHost(doc, [
    ':host { all: initial !important; display: block !important; }',
  ]);
  mountPoint.textContent = 'The article';
  const page = hidePage(doc, host, { paper: '#ffffff', scheme: 'light' });
  doc.documentElement.append(host);
  page.refresh();
  const onGiveUp = vi.fn();
  const restore = vi.fn(() => {
    if (host.parentNode !== doc.documentElement) doc.documentElement.append(host);
    page.refresh();
  });
  const timers = {
    setTimeout: (then: TimerHandler, after?: number) => window.setTimeout(then, after),
    clearTimeout: (id?: number) => window.clearTimeout(id),
  };
  const stop = guardReader(timers as Window, doc, {
    host,
    isIntact: page.isIntact,
    tidyHost: page.tidyHost,
    onNeighbours: page.refresh,
    restore,
    onGiveUp,
  });
  undos.push(stop);
  return { view, doc, host, page, restore, onGiveUp };
}

const frame = () => new Promise((done) => setTimeout(done, 0));
const isShown = (element: Element | null) => element?.checkVisibility() ?? false;

describe('an open reader', () => {
  it('comes back when the page removes it', async () => {
    const { doc, host } = guarded();
    host.remove();
    await frame();
    expect(host.parentNode).toBe(doc.documentElement);
    expect(isShown(host)).toBe(true);
  });

  it('comes back when the page puts it somewhere else', async () => {
    const { doc, host } = guarded();
    doc.body.append(host);
    await frame();
    expect(host.parentNode).toBe(doc.documentElement);
    expect(isShown(doc.querySelector('p'))).toBe(false);
  });

  it('comes back when the page draws its whole document anew', async () => {
    const { doc, host } = guarded();
    const next = doc.createElement('html');
    next.innerHTML = '<head></head><body><p>Drawn anew</p></body>';
    doc.removeChild(doc.documentElement);
    doc.appendChild(next);
    await frame();
    expect(host.parentNode).toBe(next);
    expect(isShown(host)).toBe(true);
    expect(isShown(doc.querySelector('p'))).toBe(false);
  });

  it('comes back when the document goes and a new one comes later', async () => {
    const { doc, host, restore } = guarded();
    doc.removeChild(doc.documentElement);
    await frame();
    expect(restore).not.toHaveBeenCalled();
    doc.appendChild(doc.createElement('html')).append(doc.createElement('body'));
    await frame();
    expect(isShown(host)).toBe(true);
  });

  it.each<[string, (doc: Document) => void]>([
    ['takes every adopted sheet away', (doc) => (doc.adoptedStyleSheets = [])],
    [
      'empties the adopted sheets',
      (doc) => {
        for (const sheet of doc.adoptedStyleSheets) sheet.replaceSync('');
      },
    ],
    [
      'lets the adopted sheets count on paper only',
      (doc) => {
        for (const sheet of doc.adoptedStyleSheets) sheet.media.mediaText = 'print';
      },
    ],
    [
      'changes the adopted sheets’ rules in their places',
      (doc) => {
        for (const sheet of doc.adoptedStyleSheets)
          for (const rule of sheet.cssRules) {
            const outer = rule as Partial<CSSStyleRule & CSSMediaRule>;
            if (outer.selectorText) outer.selectorText = 'nothing';
            for (const inner of outer.cssRules ?? []) (inner as CSSStyleRule).selectorText = 'nothing';
          }
      },
    ],
    [
      'switches the adopted sheets off',
      (doc) => {
        for (const sheet of doc.adoptedStyleSheets) sheet.disabled = true;
      },
    ],
  ])('stays alone when the page %s', async (_, attack) => {
    vi.useFakeTimers();
    const { doc } = guarded();
    attack(doc);
    expect(isShown(doc.querySelector('p'))).toBe(true);
    vi.advanceTimersByTime(1100);
    expect(isShown(doc.querySelector('p'))).toBe(false);
  });

  it.each(['lectern-reader', 'div', 'body'])('isn’t joined by a <%s> of the page’s', async (name) => {
    const { doc, host } = guarded();
    const fake = doc.createElement(name);
    for (const { name: attribute, value } of host.attributes) fake.setAttribute(attribute, value);
    fake.textContent = 'Not the reader';
    doc.documentElement.prepend(fake);
    doc.documentElement.append(fake.cloneNode(true));
    await frame();
    expect(isShown(host)).toBe(true);
    for (const child of doc.documentElement.children) if (child !== host) expect(hasWords(child)).toBe(false);
  });

  it('gives the page back when it won’t have the reader', async () => {
    const { host, onGiveUp, restore } = guarded();
    for (let round = 0; round < 6; round++) {
      host.remove();
      await frame();
    }
    expect(restore).toHaveBeenCalledTimes(4);
    expect(onGiveUp).toHaveBeenCalledOnce();
  });

  it('gives the page back when it can’t be seen whatever it does', () => {
    vi.useFakeTimers();
    const { doc, onGiveUp } = guarded();
    const sheet = doc.createElement('style');
    sheet.textContent = '@layer a { html { display: none !important } }';
    doc.head.append(sheet);
    vi.advanceTimersByTime(5000);
    expect(onGiveUp).toHaveBeenCalledOnce();
  });

  it.each([
    ['style', 'display: none !important'],
    ['inert', ''],
    ['popover', 'manual'],
    ['hidden', ''],
    ['data-lectern', ''],
  ])('loses the attribute %s that the page has put on it', async (name, value) => {
    const { host } = guarded();
    host.setAttribute(name, value);
    await frame();
    expect(host.getAttributeNames()).toEqual(['data-lectern']);
    expect(host.getAttribute('data-lectern')).toBe('open');
  });

  it('gives the page back when that goes on and on, and nothing hangs', async () => {
    const { host, view, onGiveUp } = guarded();
    const insist = new view.MutationObserver(() => {
      if (!host.hasAttribute('inert')) host.setAttribute('inert', '');
    });
    insist.observe(host, { attributes: true });
    undos.push(() => insist.disconnect());
    host.setAttribute('inert', '');
    await frame();
    expect(onGiveUp).toHaveBeenCalledOnce();
  });

  it('isn’t touched by what goes on inside the page', async () => {
    const { doc, restore, onGiveUp } = guarded();
    for (let at = 0; at < 50; at++) doc.body.append(doc.createElement('p'));
    doc.head.append(doc.createElement('style'));
    await frame();
    expect(restore).not.toHaveBeenCalled();
    expect(onGiveUp).not.toHaveBeenCalled();
  });
});

/** Whether anything an element says is drawn; a box whose contents are skipped is still there. */
function hasWords(element: Element): boolean {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const seen = probe.checkVisibility({ contentVisibilityAuto: true });
  probe.remove();
  return seen;
}
