import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import themesCss from '../../../components/controls/themes.css?inline';
import { drawReader } from '../../../components/reader/drawReader.ts';
import readerCss from '../../../components/reader/reader.css?inline';
import { openControls } from '../../../entrypoints/readerControls/openControls.tsx';
import type { Article, ArticleStart, ExpectedDetails } from '../../../utils/article/articleTypes.ts';
import { createHost } from '../../../utils/page/createHost.ts';
import type { Look, Theme } from '../../../utils/settings/look.ts';
import { DEFAULT_LOOK } from '../../../utils/settings/look.ts';
import { DEFAULT_READING } from '../../../utils/settings/reading.ts';
import { DEFAULT_RELATED } from '../../../utils/settings/related.ts';
import { loadJapaneseFont } from '../loadJapaneseFont.ts';
import { openHost } from '../openHost.ts';
import { SAMPLE } from './sampleArticle.ts';

const hosts: HTMLElement[] = [];
const NAMES = ['Ada Marsh', 'Ben Holt', 'Cy Reed'].map((name) => ({ name, role: 'Reporter' }));
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

interface Drawing {
  readonly article?: Article;
  readonly look?: Look;
  readonly prefersDark?: boolean;
  /** Before the controls have come. */
  readonly isFirstFrame?: boolean;
  /** What the page shows of its details at first glance; all of them without it. */
  readonly expects?: ExpectedDetails;
  readonly onClose?: () => void;
}

function drawn(change: Drawing = {}): ShadowRoot {
  const { article = SAMPLE, look = DEFAULT_LOOK, prefersDark = false } = change;
  const { host, root, mountPoint } = createHost(document, [themesCss, readerCss]);
  const { slots, showArticle, fillIn, holdBelow } = drawReader(
    asBegun(article, change.expects),
    look,
    prefersDark,
  );
  mountPoint.append(slots().reader);
  document.body.append(host);
  hosts.push(host);
  if (change.isFirstFrame) return root;
  const settleBelow = holdBelow();
  fillIn(article);
  openControls({
    view: window,
    doc: document,
    root,
    slots,
    article,
    shownArticle: () => article,
    showArticle,
    extract: () => ({ kind: 'notFound', reason: 'not asked for' }),
    readPage: () => ({ kind: 'notFound', reason: 'not asked for' }),
    insertHtml: () => undefined,
    settings: { look, related: { ...DEFAULT_RELATED, show: false }, reading: DEFAULT_READING },
    look: () => look,
    changeLook: () => undefined,
    setLook: () => undefined,
    isResumed: false,
    prompt: undefined,
    site: undefined,
    isIncomplete: false,
    by: 'hand',
    takeKeys: () => undefined,
    close: change.onClose ?? (() => undefined),
  });
  settleBelow();
  return root;
}

/** The article as it is when only what the first frame needs has been read. */
function asBegun(
  { byline, published, modified, ...rest }: Article,
  expected: ExpectedDetails = {
    ...(byline && { byline }),
    ...(published && { published }),
    ...(modified && { modified }),
  },
): ArticleStart {
  return { ...rest, expected };
}

/** What axe finds in a copy: it can't enter the reader's own root, which is closed. */
async function faults(root: ShadowRoot): Promise<string[]> {
  const { host, root: copy } = openHost([]);
  copy.adoptedStyleSheets = [...root.adoptedStyleSheets];
  copy.replaceChildren(...[...root.childNodes].map((node) => node.cloneNode(true)));
  root.host.replaceWith(host);
  hosts.push(host);
  const results = await axe.run(host, {
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  expect(results.passes.length, 'axe has seen it').toBeGreaterThan(5);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const parsedSize = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

/** The space a line breaks at is counted with it, but isn't seen. */
const TRAILING_SPACE = 1;

/** Characters of the longest line of the first paragraph. */
function longestLine(root: ShadowRoot): number {
  const text = root.querySelector('.body p')?.firstChild;
  if (!(text instanceof Text)) return Number.NaN;
  const lines = new Map<number, number>();
  const range = document.createRange();
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const top = Math.round(range.getBoundingClientRect().top);
    lines.set(top, (lines.get(top) ?? 0) + 1);
  }
  return Math.max(...lines.values());
}

describe('the reader', () => {
  it.each([
    ['is drawn', {}, 1],
    ['is not drawn when it stands in the body', { isInBody: true }, 0],
    ['is not drawn when it is a logo that stands in for one', { isFallbackLogo: true as const }, 0],
  ])('the lead image %s', (_, change, count) => {
    const leadImage = { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', isInBody: false, ...change };
    expect(drawn({ article: { ...SAMPLE, leadImage } }).querySelectorAll('.head img')).toHaveLength(count);
  });

  it.each<[Theme, boolean]>([
    ['light', false],
    ['sepia', false],
    ['dark', false],
    ['black', false],
    ['contrastLight', false],
    ['contrastDark', false],
    ['own', false],
    ['system', true],
  ])('has no accessibility faults axe can find, in %s', async (theme, prefersDark) => {
    const root = drawn({ look: { ...DEFAULT_LOOK, theme }, prefersDark });
    root.querySelector<HTMLElement>('.tool.look')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(root.querySelector('.panel')).not.toBeNull();
    expect(await faults(root)).toEqual([]);
  });

  it('says who wrote it, with roles apart', () => {
    const people = [...drawn().querySelectorAll('.person')];
    expect(people.map((person) => person.querySelector('.name, a')?.textContent)).toEqual([
      'James Carter',
      'Ana Ruiz',
    ]);
    expect(people[0]?.querySelector('.role')?.textContent).toBe('Senior News Editor');
  });

  it('lists names without roles as the language does, and those with roles one to a line', async () => {
    const byline = (people: NonNullable<Article['byline']>['people']) =>
      drawn({ article: { ...SAMPLE, byline: { text: '', people } } }).querySelector('.byline');
    const names = ['Ada Marsh', 'Ben Holt', 'Cy Reed'].map((name) => ({ name }));
    expect(byline(names)?.textContent).toBe('Ada Marsh, Ben Holt, and Cy Reed');
    const lines = [...(byline(names.map((person) => ({ ...person, role: 'Reporter' })))?.children ?? [])];
    const tops = lines.map((line) => line.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(3);
  });

  it.each(['ltr', 'rtl'] as const)('begins and ends no line of dates with a dot, %s', async (dir) => {
    await page.viewport(390, 800);
    const root = drawn();
    const reader = root.querySelector<HTMLElement>('.reader') as HTMLElement;
    reader.dir = dir;
    (root.querySelector('main') as HTMLElement).dir = dir;
    const when = root.querySelector('.when') as HTMLElement;
    const facts = root.querySelector('.facts') as HTMLElement;
    const start = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return dir === 'ltr' ? left : -right;
    };
    const lines = new Map<number, Element[]>();
    for (const item of when.children) {
      const top = Math.round(item.getBoundingClientRect().top);
      lines.set(top, [...(lines.get(top) ?? []), item]);
    }
    expect(lines.size).toBeGreaterThan(1);
    const cut = Number.parseFloat(getComputedStyle(when).getPropertyValue('--between')) * parsedSize(when);
    for (const [first] of lines.values()) {
      // Its dot stands before the text's edge, where it is cut off.
      if (first) expect(Math.abs(start(first) + cut - start(facts))).toBeLessThan(1.5);
    }
    expect(getComputedStyle(when).clipPath).toContain('inset');
    // Nor is anything of the words cut off, which may be read the other way round.
    const edge = facts.getBoundingClientRect();
    for (const item of when.children) {
      const words = document.createRange();
      words.selectNodeContents(item);
      const { left, right } = words.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(edge.left - 1);
      expect(right).toBeLessThanOrEqual(edge.right + 1);
    }
    await page.viewport(1280, 800);
  });

  it('keeps dates in tables on one line, and wraps a text file', () => {
    const html =
      '<table><tr><td>25 November 2025</td><td>It was a long day in May 2025, and nobody slept.</td></tr></table><pre>x</pre>';
    const root = drawn({ article: { ...SAMPLE, html, isTextFile: true } });
    const [date, sentence] = root.querySelectorAll('td');
    expect(getComputedStyle(date as Element).whiteSpace).toBe('nowrap');
    expect(getComputedStyle(sentence as Element).whiteSpace).toBe('normal');
    expect(getComputedStyle(root.querySelector('pre') as Element).whiteSpace).toBe('pre-wrap');
  });

  it('says when: published, updated, and how long it takes', () => {
    const when = drawn().querySelector('.when')?.textContent;
    expect(when).toContain('November 25, 2025');
    expect(when).toContain('Updated November 27, 2025');
    expect(when).toContain('4–6 min');
  });

  it('leaves out an update within the hour', () => {
    const root = drawn({ article: { ...SAMPLE, modified: '2025-11-25T08:40:00+00:00' } });
    expect(root.querySelector('.when')?.textContent).not.toContain('Updated');
  });

  it('keeps lines within 75 characters, in every typeface and at every width', async () => {
    for (const width of [1280, 800]) {
      await page.viewport(width, 800);
      for (const typeface of [
        'serif',
        'sans',
        'book',
        'humanist',
        'literata',
        'atkinson',
        'named',
      ] as const) {
        const longest = longestLine(drawn({ look: { ...DEFAULT_LOOK, typeface } }));
        expect(longest, `${typeface} at ${width}`).toBeLessThanOrEqual(75 + TRAILING_SPACE);
        expect(longest, `${typeface} at ${width}`).toBeGreaterThan(50);
      }
    }
  });

  it('never scrolls sideways on a narrow screen, even with big letters', async () => {
    await page.viewport(390, 800);
    drawn({ look: { ...DEFAULT_LOOK, size: 40 } });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  it('gives CJK lines at most 40 characters', async () => {
    await page.viewport(1280, 800);
    const html = `<p>${'港の朝は豆腐屋の湯気で始まる。'.repeat(12)}</p>`;
    const root = drawn({ article: { ...SAMPLE, lang: 'ja', html } });
    // Families that are declared before it is drawn are left out of it.
    const forgetFont = await loadJapaneseFont('Source Serif 4');
    try {
      const longest = longestLine(root);
      expect(longest).toBeLessThanOrEqual(40);
      // The font is in use: without it the boxes are so narrow that a line takes sixty.
      expect(longest).toBeGreaterThan(30);
    } finally {
      forgetFont();
    }
  });

  it('asks the browser for no word, number or date before the first frame', () => {
    const words = vi.spyOn(browser.i18n, 'getMessage');
    const numbers = vi.spyOn(Intl, 'NumberFormat');
    const dates = vi.spyOn(Intl, 'DateTimeFormat');
    try {
      const article = { ...SAMPLE, html: '<p>The boat that was meant to last ten years.</p>' };
      const root = drawn({ isFirstFrame: true, article });
      expect(root.querySelector('h1')?.textContent).toBe(SAMPLE.title);
      expect(root.querySelector('.body')?.textContent).toBeTruthy();
      for (const asked of [words, numbers, dates]) expect(asked).not.toHaveBeenCalled();
      drawn();
      for (const asked of [words, numbers, dates]) expect(asked).toHaveBeenCalled();
    } finally {
      vi.restoreAllMocks();
    }
  });

  it.each([1280, 360])('moves nothing when the bar and the dates come, %i pixels wide', async (width) => {
    await page.viewport(width, 800);
    const top = (change: Drawing) => {
      const root = drawn(change);
      const at = root.querySelector('.body p')?.getBoundingClientRect().top ?? Number.NaN;
      for (const host of hosts.splice(0)) host.remove();
      return at;
    };
    expect(top({ isFirstFrame: true })).toBe(top({}));
  });

  it.each<[string, ExpectedDetails]>([
    ['a role that nothing told of', { byline: { text: '', people: [{ name: 'James Carter' }] } }],
    ['a byline that nothing told of', { published: '2025-11-25T08:10:00Z' }],
    ['fewer lines than there was reason to expect', { byline: { text: '', people: NAMES } }],
  ])('moves nothing by %s, with a picture or without', async (_, expects) => {
    await page.viewport(360, 800);
    const leadImage = { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', isInBody: false };
    for (const [picture, below] of [
      [{}, '.body p'],
      [{ leadImage }, '.lead'],
    ] as const) {
      const byline = { text: '', people: [{ name: 'James Carter', role: 'Senior Editor' }] };
      const { modified: _, ...dated } = SAMPLE;
      const article = { ...dated, byline, ...picture };
      const top = (change: Drawing) => {
        const root = drawn({ article, expects, ...change });
        const at = root.querySelector(below)?.getBoundingClientRect().top ?? Number.NaN;
        for (const host of hosts.splice(0)) host.remove();
        return at;
      };
      expect(top({ isFirstFrame: true })).toBeCloseTo(top({}), 1);
    }
  });

  it('can be worked from the keyboard', async () => {
    let closed = 0;
    const root = drawn({ onClose: () => closed++ });
    root.querySelector('main')?.focus();
    // Backwards past the tools in the bar, the last of which is the panel's.
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    expect(root.querySelector('.panel')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    root.querySelector<HTMLElement>('.tool.close')?.focus();
    await userEvent.keyboard(' ');
    expect(closed).toBe(1);
  });
});
