import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import themesCss from '../../../components/controls/themes.css?inline';
import { drawReader } from '../../../components/reader/drawReader.ts';
import readerCss from '../../../components/reader/reader.css?inline';
import { openLayout } from '../../../entrypoints/layout/openLayout.ts';
import { createMoves } from '../../../entrypoints/tools/moveInArticle.ts';
import type { Layout } from '../../../utils/contracts/layoutHandle.ts';
import { pageGlobals } from '../../../utils/contracts/pageGlobals.ts';
import { progressIn } from '../../../utils/reading/progress.ts';
import type { LayoutChoice } from '../../../utils/settings/layout.ts';
import { DEFAULT_LOOK } from '../../../utils/settings/look.ts';
import { openHost } from '../openHost.ts';
import { SAMPLE } from '../reader/sampleArticle.ts';

const ONE: LayoutChoice = { isPaged: true, columns: 1, isVertical: false };
const TWO: LayoutChoice = { isPaged: false, columns: 2, isVertical: false };
const VERTICAL: LayoutChoice = { isPaged: false, columns: 1, isVertical: true };
const NONE: LayoutChoice = { isPaged: false, columns: 1, isVertical: false };

const SENTENCE =
  'The harbour kept its books in ink, and the keeper wrote the name of each boat as it came round the pier. ';
const PARTS = Array.from(
  { length: 24 },
  (_, at) =>
    `${at % 6 === 5 ? `<h2 id="h${at}">Part ${at}</h2>` : ''}<p id="p${at}">${at} ${SENTENCE.repeat(4)}</p>`,
).join('');

const undo: (() => void)[] = [];
afterEach(() => {
  for (const act of undo.splice(0)) act();
  window.scrollTo(0, 0);
});

interface Opened {
  readonly root: ShadowRoot;
  readonly main: HTMLElement;
  readonly layout: Layout;
}

async function opened(
  choice: LayoutChoice,
  more: Partial<typeof SAMPLE> = {},
  width = 1200,
): Promise<Opened> {
  await page.viewport(width, 700);
  const { host, root, mountPoint } = openHost([themesCss, readerCss]);
  const { slots } = drawReader({ ...SAMPLE, html: PARTS, ...more }, DEFAULT_LOOK, false);
  mountPoint.append(slots().reader);
  document.body.append(host);
  const layout = openLayout({ view: window, doc: document, root });
  layout.apply(choice);
  undo.push(() => {
    layout.dispose();
    host.remove();
  });
  return { root, main: root.querySelector('main') as HTMLElement, layout };
}

const key = (name: string, shiftKey = false) => new KeyboardEvent('keydown', { key: name, shiftKey });
const shown = (root: ShadowRoot, id: string): boolean => {
  const main = root.querySelector('main')?.getBoundingClientRect() as DOMRect;
  const rects = [...(root.getElementById(id)?.getClientRects() ?? [])];
  return rects.some(
    ({ left, right, top, bottom }) =>
      left >= main.left - 1 &&
      right <= main.right + 1 &&
      top >= main.top - 1 &&
      bottom <= window.innerHeight + 1,
  );
};
const flow = () => pageGlobals().flow;

describe('an article in pages', () => {
  it.each([
    ['one column', ONE],
    ['two columns', TWO],
  ])('shows all of it, page after page, in %s', async (_, choice) => {
    const { root, main, layout } = await opened(choice);
    const seen = new Set<string>();
    let last = -1;
    while (window.scrollY !== last) {
      last = window.scrollY;
      for (const { id } of root.querySelectorAll('.body [id]')) if (shown(root, id)) seen.add(id);
      expect(main.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight + 1);
      layout.useKey(key(' '));
    }
    expect(seen.size).toBe(root.querySelectorAll('.body [id]').length);
    expect(last).toBeGreaterThan(window.innerHeight);
    expect(last + window.innerHeight).toBeCloseTo(document.documentElement.scrollHeight, -1);
  });

  it('turns by space, arrows and PageUp, and the other way where one reads from the right', async () => {
    const { layout, main } = await opened(ONE);
    for (const [name, isShifted, at] of [
      ['ArrowRight', false, 1],
      [' ', false, 2],
      ['PageDown', false, 3],
      ['ArrowDown', false, 4],
      ['ArrowLeft', false, 3],
      [' ', true, 2],
      ['PageUp', false, 1],
      ['ArrowUp', false, 0],
    ] as const) {
      expect(layout.useKey(key(name, isShifted))).toBe(true);
      expect(window.scrollY / window.innerHeight).toBe(at);
    }
    expect(layout.useKey(key('x'))).toBe(false);
    main.dir = 'rtl';
    layout.apply(ONE);
    layout.useKey(key('ArrowLeft'));
    expect(window.scrollY).toBe(window.innerHeight);
    expect(main.scrollLeft).toBeLessThan(0);
    layout.useKey(key('ArrowRight'));
    expect(window.scrollY).toBe(0);
  });

  it('follows the window, as scroll bar and Home scroll it', async () => {
    const { root } = await opened(ONE);
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await expect.poll(() => shown(root, 'p23')).toBe(true);
    window.scrollTo({ top: 0, behavior: 'instant' });
    await expect.poll(() => shown(root, 'p0')).toBe(true);
  });

  it('brings into view what has the focus, what the contents lead to, and what the browser finds', async () => {
    const { root } = await opened(TWO, {
      html: `${PARTS}<p id="last"><a href="https://example.com/">On</a></p>`,
    });
    root.querySelector<HTMLElement>('#last a')?.focus();
    await expect.poll(() => shown(root, 'last')).toBe(true);
    const moves = createMoves(window, root);
    moves.toElement(root.getElementById('h11') as HTMLElement);
    expect(shown(root, 'h11')).toBe(true);
    moves.back();
    await expect.poll(() => shown(root, 'last')).toBe(true);
    root.getElementById('p14')?.scrollIntoView({ block: 'center', inline: 'center' });
    await expect.poll(() => flow()?.isShown(root.getElementById('p14') as Element)).toBe(true);
    expect(Math.abs(window.scrollY % window.innerHeight)).toBe(0);
  });

  it('counts what has been read in the order of reading', async () => {
    const { root, layout } = await opened(TWO);
    const body = root.querySelector('.body') as HTMLElement;
    const first = progressIn(body, window.innerHeight, flow()).share;
    layout.useKey(key(' '));
    const second = progressIn(body, window.innerHeight, flow()).share;
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await expect.poll(() => progressIn(body, window.innerHeight, flow()).share).toBeCloseTo(1, 2);
  });

  it('stays at the paragraph when the window, the text or the layout changes', async () => {
    const { root, layout } = await opened(NONE);
    root.getElementById('p12')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    layout.apply(ONE);
    expect(shown(root, 'p12')).toBe(true);
    root.querySelector<HTMLElement>('.reader')?.style.setProperty('--size', '30px');
    layout.apply(ONE);
    expect(flow()?.isShown(root.getElementById('p12') as Element)).toBe(true);
    await page.viewport(700, 600);
    layout.apply(TWO);
    expect(flow(), 'two columns have no room').toBeUndefined();
    // At the top of that page the paragraph before it ended.
    const isInWindow = (id: string) => {
      const { top, bottom } = (root.getElementById(id) as Element).getBoundingClientRect();
      return top < window.innerHeight && bottom > 0;
    };
    expect(isInWindow('p11') || isInWindow('p12')).toBe(true);
    layout.apply(NONE);
    expect(root.querySelector('main')?.getBoundingClientRect().height).toBeGreaterThan(2000);
  });

  it('stays at a page without words to be told by, when it is laid out anew', async () => {
    const html = `<ul>${'<li>x</li>'.repeat(120)}</ul>${PARTS}`;
    const { layout } = await opened(ONE, { html });
    layout.useKey(key(' '));
    layout.useKey(key(' '));
    layout.apply(ONE);
    layout.apply(ONE);
    expect(window.scrollY / window.innerHeight).toBe(2);
  });

  it('fits a phone, with nothing beyond its edge', async () => {
    const { root, main, layout } = await opened(ONE, {}, 390);
    expect(document.documentElement.scrollWidth).toBe(390);
    expect(main.getBoundingClientRect().left).toBeGreaterThanOrEqual(16);
    layout.useKey(key(' '));
    const visible = [...root.querySelectorAll('.body p')].flatMap((block) =>
      [...block.getClientRects()].filter(({ right, left }) => right > 0 && left < 390),
    );
    expect(visible.length).toBeGreaterThan(0);
    for (const { left, right } of visible) {
      expect(left).toBeGreaterThanOrEqual(16);
      expect(right).toBeLessThanOrEqual(374);
    }
  });

  it('keeps long code and tables in a page, where they scroll', async () => {
    const html = `<pre>${'line\n'.repeat(200)}</pre>${PARTS}`;
    const { root } = await opened(ONE, { html });
    expect(root.querySelector('pre')?.getBoundingClientRect().height).toBeLessThan(window.innerHeight);
  });
});

describe('pages by hand', () => {
  const send = (method: string, given: object) =>
    (cdp() as unknown as { send: (method: string, given: object) => Promise<void> }).send(method, given);
  /** From one place of the window to another, as parts of its width and height. */
  async function touch(from: readonly [number, number], to = from): Promise<void> {
    const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
    const scale = frame.width / innerWidth;
    const point = ([x, y]: readonly [number, number]) => ({
      x: frame.left + x * innerWidth * scale,
      y: frame.top + y * innerHeight * scale,
    });
    await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point(from)] });
    if (to !== from) await send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point(to)] });
    await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  const pages = () => window.scrollY / window.innerHeight;

  it('are turned by a tap at either edge and by a swipe, but not on a link', async () => {
    const { root } = await opened(ONE, {
      html: `<p><a id="link" href="#nowhere">${SENTENCE.repeat(30)}</a></p>${PARTS}`,
    });
    await touch([0.95, 0.9]);
    await expect.poll(pages).toBe(1);
    await touch([0.05, 0.9]);
    await expect.poll(pages).toBe(0);
    await touch([0.5, 0.9]);
    await touch([0.8, 0.5], [0.2, 0.5]);
    await expect.poll(pages).toBe(1);
    await touch([0.2, 0.5], [0.8, 0.5]);
    await expect.poll(pages).toBe(0);
    const [link] = [...(root.getElementById('link')?.getClientRects() ?? [])]
      .filter(({ left, top, bottom }) => left > 0 && top > 100 && bottom < window.innerHeight)
      .sort((a, b) => b.right - a.right) as [DOMRect];
    const x = (link.right - 4) / window.innerWidth;
    expect(x).toBeGreaterThan(0.75);
    await touch([x, (link.top + 5) / window.innerHeight]);
    // What comes after it shows that nothing came of it.
    await touch([0.95, 0.97]);
    await expect.poll(pages).toBe(1);
  });
});

describe('an article in vertical lines', () => {
  const KANJI = '港の帳面には船の名が墨で書かれていた。灯台守は桟橋をまわってくる船をひとつずつ数えた。';
  const html = Array.from({ length: 20 }, (_, at) => `<p id="p${at}">${KANJI.repeat(4)}</p>`).join('');

  it('goes on to the left as the window scrolls, and brings places into view', async () => {
    const { root, main } = await opened(VERTICAL, { html, lang: 'ja', title: '港の帳面' });
    expect(getComputedStyle(main).writingMode).toBe('vertical-rl');
    const bar = root.querySelector('.bar') as HTMLElement;
    expect(getComputedStyle(bar).writingMode).toBe('horizontal-tb');
    expect(document.documentElement.scrollWidth).toBe(window.innerWidth);
    const first = root.getElementById('p0') as Element;
    const before = first.getBoundingClientRect().right;
    window.scrollTo({ top: 300, behavior: 'instant' });
    await expect.poll(() => Math.abs(first.getBoundingClientRect().right - before - 300)).toBeLessThan(3);
    createMoves(window, root).toElement(root.getElementById('p15') as HTMLElement);
    const { left, right } = (root.getElementById('p15') as Element).getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(window.innerWidth);
    expect(left).toBeGreaterThan(0);
  });

  it('is scrolled smoothly to the end of the way', async () => {
    await opened(VERTICAL, { html, lang: 'ja' });
    window.scrollTo({ top: 900, behavior: 'instant' });
    window.scrollTo({ top: 0, behavior: 'smooth' });
    await expect.poll(() => window.scrollY).toBe(0);
  });

  it('is turned by no more than is in view, where the window is higher than wide', async () => {
    const { layout, root } = await opened(VERTICAL, { html, lang: 'ja' }, 320);
    expect(layout.useKey(key('ArrowDown'))).toBe(false);
    expect(layout.useKey(key(' '))).toBe(true);
    expect(window.scrollY).toBeGreaterThan(100);
    expect(window.scrollY).toBeLessThan(320);
    layout.useKey(key('PageUp'));
    expect(window.scrollY).toBe(0);
    expect(root.querySelector('main')?.scrollLeft).toBe(0);
  });

  it('turns pages to the left', async () => {
    const { layout } = await opened({ ...VERTICAL, isPaged: true }, { html, lang: 'ja' });
    layout.useKey(key('ArrowLeft'));
    const { scrollY } = window;
    expect(scrollY).toBeGreaterThan(300);
    layout.useKey(key('ArrowRight'));
    expect(window.scrollY).toBe(0);
  });
});
