// Pages, columns and vertical lines on pages that are against them, and in windows that are small: every line of the article
// comes into view as one turns its pages, none of them is blank, print has all of it, and leaving gives the page back.
import type { KeyInput, Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, goToOwnPage, inReader, setStage, until, waitFor } from '../testExtension.ts';
import { type HostileSite, startHostileSite } from './hostileSite.ts';

const LINE =
  'The keeper counted boats, wrote their names into the long book, and listened for the bell on the pier. ';
const ARABIC =
  'كان حارس المنارة يعد القوارب ويكتب أسماءها في الكتاب الطويل ويصغي إلى الجرس الذي تقرعه الريح. ';
const JAPANESE = '港の帳面には船の名が墨で書かれていた。灯台守は桟橋をまわってくる船をひとつずつ数えた。';
/** Paragraphs that are told by their first word, as `Part7`. */
const prose = (words: string, count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => `<p>Part${from + at} ${words.repeat(4)}</p>`).join('');
const cells = Array.from({ length: 40 }, (_, at) => `<td>cell number ${at}</td>`).join('');
/** A word without an end, a table wider than a page and one that is longer, a picture that is taller, code, a quotation, a list. */
const AWKWARD = `<p>${'Donaudampfschifffahrtsgesellschaft'.repeat(10)}</p>
<p><a href="/x">https://example.org/${'path/'.repeat(60)}</a></p><table><tr>${cells}</tr><tr>${cells}</tr></table>
<table>${`<tr><td>${LINE}</td><td>12</td><td>${LINE}</td></tr>`.repeat(40)}</table>
<figure><img src="/tall.svg" width="600" height="4000" alt="A lighthouse"><figcaption>The lighthouse, seen from the quay.</figcaption></figure>
<pre><code>${'const lamp = light(keeper, bell);\n'.repeat(80)}</code></pre><blockquote>${prose(LINE, 3, 900)}</blockquote>
<ol>${Array.from({ length: 20 }, (_, at) => `<li>Boat${at} of the fleet came in late.</li>`).join('')}</ol>`;
const story = (body: string, attributes = 'lang="en"', head = '') =>
  `<!doctype html><html ${attributes}><meta charset="utf-8"><title>The pier</title>${head}<body><main><article>
<h1>The pier</h1>${body}</article></main></body></html>`;

const PARTS = 10;
const PAGES = {
  plain: story(prose(LINE, PARTS)),
  awkward: story(prose(LINE, 2) + AWKWARD + prose(LINE, PARTS - 2, 3)),
  rtl: story(prose(ARABIC, PARTS), 'lang="ar" dir="rtl"'),
  ja: story(prose(JAPANESE, 5) + AWKWARD + prose(JAPANESE, PARTS - 5, 6), 'lang="ja"'),
  jaPlain: story(prose(JAPANESE, PARTS), 'lang="ja"'),
} as const;
type PageName = keyof typeof PAGES;

const AFRESH = { rememberPlace: false, leaveAt: 'same' };
const LAYOUTS = {
  pages: { reading: { ...AFRESH, paging: true } },
  columns: { reading: AFRESH, look: { columns: 'two' } },
  lines: { reading: AFRESH, look: { vertical: true } },
  'pages of lines': { reading: { ...AFRESH, paging: true }, look: { vertical: true } },
} as const;
type LayoutName = keyof typeof LAYOUTS;

type Size = readonly [width: number, height: number];
const USUAL: Size = [900, 700];
const PHONE: Size = [320, 568];
/** A window of 1280 by 800 at 400 %. */
const ZOOMED: Size = [320, 200];

const STYLES: Readonly<Record<string, string>> = {
  'a root of another size, scrolled, turned and divided otherwise': `html, body { font-size: 40px !important; zoom: 2 !important;
    block-size: 100px !important; max-inline-size: 300px !important; overflow: hidden !important; position: fixed !important;
    transform: rotate(20deg) scale(.5) !important; columns: 3 !important; column-fill: auto !important; scroll-behavior: smooth !important;
    scroll-snap-type: y mandatory !important; scroll-padding: 400px !important; line-height: 5 !important; text-indent: 400px !important;
    white-space: nowrap !important; orphans: 99 !important; break-inside: avoid !important }`,
  'a root that clips, and properties called like ours': `html { display: grid !important; grid-template: 10px / 10px !important }
    html, body { overflow: clip !important; contain: strict !important } @layer a { html > div { all: unset !important; display: contents !important } }
    :root, * { --pages-length: 0 !important; --page-columns: 9 !important; --page-top: 900px !important; --page-gap: 700px !important; --page-edge: 800px !important }
    @property --page-block { syntax: "<length>"; inherits: false; initial-value: 3px }
    @property --pages-length { syntax: "<number>"; inherits: false; initial-value: 0 }`,
  'rules for our element': `html > div { overflow: hidden !important; height: 40px !important; transform: scale(.1) !important; position: fixed !important;
    contain: strict !important; columns: 4 !important; writing-mode: vertical-rl !important; direction: rtl !important; zoom: 3 !important;
    scroll-snap-align: center !important; inline-size: 10px !important }`,
  'lines from top to bottom': 'html, body { writing-mode: vertical-rl !important }',
  'lines from right to left': 'html, body { direction: rtl !important }',
};

/** What a page does once the reader is open; each calls `end`. */
const ACTS: Readonly<Record<string, string>> = {
  'scrolls all the time': 'often(() => scrollTo(0, Math.random() * 9000));',
  'scrolls by half a page':
    'scrollBy({ top: innerHeight * .45, behavior: "smooth" }); often(() => undefined);',
  'scrolls to the side':
    'document.documentElement.style.cssText = "min-width: 9000px !important"; often(() => scrollBy(300, 0));',
  'takes the focus away': `const field = document.body.appendChild(document.createElement('input'));
    often(() => { field.focus(); document.activeElement?.blur?.(); host.focus(); });`,
  'writes on our element': `host.style.cssText = 'overflow: hidden !important; height: 9px !important; contain: strict !important';
    host.dir = 'rtl'; host.lang = 'ja'; host.inert = true; document.documentElement.dir = 'rtl'; often(() => undefined);`,
  'moves our element': 'document.documentElement.prepend(host); often(() => undefined);',
};
/** Everything that turns a page, made up. */
const MADE_UP = `for (const target of [window, document, document.documentElement, document.body, host]) {
  const init = { bubbles: true, composed: true, cancelable: true };
  for (const key of [' ', 'ArrowRight', 'ArrowLeft', 'End']) target.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
  target.dispatchEvent(new WheelEvent('wheel', { ...init, deltaY: 300 }));
  const touch = { ...init, pointerType: 'touch', isPrimary: true };
  target.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX: 800 }));
  target.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: 10 }));
  target.dispatchEvent(new PointerEvent('click', { ...touch, clientX: 890 }));
  for (const kind of ['scroll', 'scrollend', 'resize', 'focusin', 'load']) target.dispatchEvent(new Event(kind, init));
}`;

interface Seen {
  /** Everything that is drawn of the article, by its place in it. */
  readonly all: readonly string[];
  readonly shown: readonly string[];
  readonly place: number;
  /** Pixels that the document is wider than the window. */
  readonly excess: number;
  /** Pixels that it goes on below the reader, into nothing. */
  readonly tail: number;
}

describe.each(BROWSERS)('a laid-out article in %s', (name) => {
  const stage = setStage(name);
  let site: HostileSite;
  beforeAll(async () => {
    site = await startHostileSite();
    for (const [path, html] of Object.entries(PAGES)) site.serve(`/2026/05/14/${path}`, html);
  });
  afterAll(() => site.close());

  async function choose(layout: LayoutName): Promise<void> {
    const own = await stage.newPage();
    await goToOwnPage(own, stage.launched().optionsUrl);
    await own.evaluate((settings) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { sync: { set(values: object): Promise<void> } } };
      };
      return chrome.storage.sync.set({ settings: { settings, savedAt: Date.now() } });
    }, LAYOUTS[layout]);
    await own.close();
  }

  async function visit(path: string, layout: LayoutName, [width, height]: Size): Promise<Page> {
    await choose(layout);
    const page = await stage.newPage();
    await page.setViewport({ width, height });
    await page.goto(`${site.origin}/2026/05/14/${path}`);
    return page;
  }

  async function read(page: Page, isLaidOut = true): Promise<void> {
    await stage.press(page);
    await waitFor(page, 'reader');
    await until('layout and pictures', () =>
      inReader(
        page,
        (root, wanted) => {
          const main = root.querySelector('main') as HTMLElement;
          const pictures = [...main.querySelectorAll('img')];
          const isThere = getComputedStyle(main).position === 'sticky';
          return isThere === wanted && pictures.every(({ complete }) => complete);
        },
        isLaidOut,
      ),
    );
    await rest(page);
  }

  async function open(path: string, layout: LayoutName, size: Size): Promise<Page> {
    const page = await visit(path, layout, size);
    await read(page);
    return page;
  }

  /** Waits until the window no longer scrolls. */
  const rest = (page: Page) =>
    page.evaluate(async () => {
      for (let still = 0, last = -1; still < 6; still++) {
        await new Promise((done) => requestAnimationFrame(done));
        if (scrollY !== last) still = 0;
        last = scrollY;
      }
    });

  /** Presses a key that scrolls, and waits for it to have done so. False at the end of the way. */
  async function turn(page: Page, key: KeyInput): Promise<boolean> {
    const isAtEnd = () =>
      page.evaluate((isBack) => {
        const end = document.documentElement.scrollHeight - innerHeight;
        return isBack ? scrollY === 0 : scrollY >= end - 1;
      }, key === 'Home');
    if (await isAtEnd()) return false;
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press(key);
    const hasMoved = () => page.evaluate((from) => scrollY !== from, before);
    await until('the window to scroll', hasMoved);
    await rest(page);
    return true;
  }

  const look = (page: Page) =>
    inReader(page, (root): Seen => {
      const main = root.querySelector('main') as HTMLElement;
      const box = main.getBoundingClientRect();
      const all: string[] = [];
      const shown: string[] = [];
      // A letter may hang a little out of its column.
      const slack = 4;
      const note = (id: string, { left, right, top, bottom, width, height }: DOMRect) => {
        if (width < 1 || height < 1) return;
        all.push(id);
        const isInside =
          left >= Math.max(0, box.left) - slack &&
          right <= Math.min(innerWidth, box.right) + slack &&
          top >= Math.max(0, box.top) - slack &&
          bottom <= Math.min(innerHeight, box.bottom) + slack;
        if (isInside) shown.push(id);
      };
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(), at = 0; node; node = texts.nextNode(), at++) {
        const parent = node.parentElement;
        const words = node.textContent?.trim().slice(0, 20);
        // What scrolls itself has to come into view, not what is in it.
        if (!words || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('.table, pre'))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const [nth, rect] of [...range.getClientRects()].entries()) note(`${at}.${nth} ${words}`, rect);
      }
      for (const [at, part] of main.querySelectorAll('.table, pre, img').entries()) {
        const { left, right, top, height } = part.getBoundingClientRect();
        note(`start of ${part.localName} ${at}`, new DOMRect(left, top, 8, height));
        note(`end of ${part.localName} ${at}`, new DOMRect(right - 8, top, 8, height));
      }
      const excess = document.documentElement.scrollWidth - innerWidth;
      const end = root.querySelector('.reader')?.getBoundingClientRect().bottom ?? 0;
      const tail = document.documentElement.scrollHeight - Math.ceil(end + scrollY);
      return { all, shown, place: scrollY, excess, tail };
    });

  /** Goes from the first page to the last by key; what never came into view, and pages with nothing on them. */
  async function walk(page: Page) {
    await turn(page, 'Home');
    const shown = new Set<string>();
    let pages = 0;
    let last: Seen;
    const blank: number[] = [];
    do {
      last = await look(page);
      for (const id of last.shown) shown.add(id);
      if (last.shown.length === 0) blank.push(pages);
      expect(last.excess, 'pixels beyond the window').toBeLessThanOrEqual(0);
      expect(last.tail, 'pixels below the end').toBeLessThanOrEqual(1);
      pages++;
    } while (await turn(page, ' '));
    return { pages, blank, lost: last.all.filter((id) => !shown.has(id)) };
  }

  async function expectAllOfIt(page: Page): Promise<void> {
    const { pages, ...bad } = await walk(page);
    expect(bad).toEqual({ blank: [], lost: [] });
    expect(pages).toBeGreaterThan(1);
  }

  it.each<[PageName, LayoutName, string, Size]>([
    ['awkward', 'pages', 'a usual window', USUAL],
    ['awkward', 'pages', 'a phone', PHONE],
    ['awkward', 'pages', 'a window at 400 %', ZOOMED],
    ['awkward', 'columns', 'a usual window', USUAL],
    ['rtl', 'pages', 'a phone', PHONE],
    ['rtl', 'columns', 'a usual window', USUAL],
    ['ja', 'lines', 'a phone', PHONE],
    ['ja', 'pages of lines', 'a usual window', USUAL],
    ['jaPlain', 'pages of lines', 'a window at 400 %', ZOOMED],
  ])('shows every line of “%s” in %s, in %s', async (path, layout, _, size) => {
    await expectAllOfIt(await open(path, layout, size));
  });

  it.each(
    Object.keys(STYLES).flatMap((styles) => [
      [styles, 'pages'] as const,
      [styles, 'pages of lines'] as const,
    ]),
  )('stands on a page with %s, in %s', async (styles, layout) => {
    const [words, lang] = layout === 'pages' ? [LINE, 'en'] : [JAPANESE, 'ja'];
    const head = `<style>${STYLES[styles]}</style>`;
    site.serve('/2026/05/14/styled', story(prose(words, PARTS), `lang="${lang}"`, head));
    await expectAllOfIt(await open('styled', layout, USUAL));
  });

  /** Runs code of the page's, with our element in hand. */
  const act = (page: Page, code: string) =>
    page.evaluate((body) => {
      const host = document.querySelector('html > [data-lectern]');
      return new Promise<void>((end) => {
        const often = (what: () => void) => {
          const timer = setInterval(what, 7);
          setTimeout(() => {
            clearInterval(timer);
            end();
          }, 1200);
        };
        new Function('host', 'often', 'end', body)(host, often, end);
      });
    }, code);

  it.each(Object.keys(ACTS).flatMap((what) => [[what, 'pages'] as const, [what, 'pages of lines'] as const]))(
    'outlives a page that %s, in %s',
    async (what, layout) => {
      const page = await open(layout === 'pages' ? 'plain' : 'jaPlain', layout, USUAL);
      await turn(page, ' ');
      await act(page, ACTS[what] ?? '');
      await rest(page);
      await until('something to read', async () => (await look(page)).shown.length > 0);
      await expectAllOfIt(page);
    },
  );

  it.each(['pages', 'pages of lines'] as const)(
    'is turned by no event that was made up, in %s',
    async (layout) => {
      const page = await open(layout === 'pages' ? 'plain' : 'jaPlain', layout, USUAL);
      await turn(page, ' ');
      const before = await look(page);
      await act(page, `${MADE_UP} end();`);
      await rest(page);
      expect(await look(page)).toEqual(before);
    },
  );

  it.each<[LayoutName, PageName]>([
    ['pages', 'awkward'],
    ['columns', 'rtl'],
    ['pages of lines', 'jaPlain'],
  ])('is printed whole from the middle of %s, and goes on there', async (layout, path) => {
    const page = await open(path, layout, USUAL);
    await turn(page, ' ');
    const before = (await look(page)).shown;
    const pdf = await page.pdf({ timeout: 0 });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    const words = new Set(text.match(/\b(?:Part|Boat)\d+|\d+(?:Part|Boat)\b/g));
    const wanted = Array.from({ length: PARTS }, (_, at) => `Part${at + 1}`);
    if (path === 'awkward') wanted.push('Part900', 'Part902', 'Boat0', 'Boat19');
    expect(wanted.filter((word) => !words.has(word))).toEqual([]);
    await rest(page);
    expect((await look(page)).shown.some((id) => before.includes(id))).toBe(true);
    await expectAllOfIt(page);
  });

  it.each(Object.keys(LAYOUTS) as LayoutName[])('gives the page back as it was, from %s', async (layout) => {
    const page = await visit(layout.includes('lines') ? 'jaPlain' : 'plain', layout, USUAL);
    const state = () =>
      page.evaluate(() => [
        document.documentElement.outerHTML,
        scrollX,
        scrollY,
        document.adoptedStyleSheets.length,
        document.documentElement.scrollHeight,
        getComputedStyle(document.documentElement).overflow,
        JSON.stringify(document.body.getBoundingClientRect()),
      ]);
    await page.evaluate(() => scrollTo({ top: 150, behavior: 'instant' }));
    const before = await state();
    await read(page);
    await turn(page, ' ');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    await rest(page);
    expect(await state()).toEqual(before);
  });
});
