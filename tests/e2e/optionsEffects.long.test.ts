// Controls of the options page that show in reader view: worked on the options page, and seen in an article that is open in another
// tab. Not here: links between paragraphs, pictures, look-ups and hiding what was read (related.test.ts and the dom tests, at the next
// opening), keys, which an open article keeps once its tools were brought, and where articles open (auto*.test.ts).
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has, readingSite, shows, textIn } from './readingSite.ts';
import { type RelatedSite, startRelatedSite } from './relatedSite.ts';
import { BROWSERS, goToOwnPage, inReader, pause, setStage, until, waitFor } from './testExtension.ts';

const text = (at: number) =>
  `<p>Part ${at} of the harbour’s extraordinarily long story: the keeper counted boats, wrote their names into <a href="https://plans.example/pier">the plan of the pier</a>, and listened for the bell that the wind rang.</p>`;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The boats</title>
<style>body { padding-bottom: 100vh; }</style><body><main><article>
<h1>The boats</h1>${Array.from({ length: 30 }, (_, at) => text(at + 1)).join('')}</article></main></body></html>`;
const japanese = (at: number) =>
  `<p>第${at}章。港は静かに眠り、灯台守は船を数え、その名前を長い帳面に書き入れ、桟橋の端で風が鳴らす鐘の音に耳を澄ませていた。夜が明けるまで、誰も彼に話しかけなかった。</p>`;
const JAPANESE_PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>夜の港</title><body><main><article>
<h1>夜の港</h1>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(japanese).join('')}</article></main></body></html>`;

/** How a control of the options page is worked. */
type Hand =
  /** Chosen, or switched over, with the space bar. */
  | { readonly kind: 'space'; readonly at: string; readonly nth?: number }
  /** Pushed to an end. */
  | { readonly kind: 'slide'; readonly at: string; readonly to: 'Home' | 'End' }
  | { readonly kind: 'type'; readonly at: string; readonly words: string }
  | { readonly kind: 'colour'; readonly at: string; readonly to: string };

const choose = (value: string): Hand => ({ kind: 'space', at: `#look input[type=radio][value=${value}]` });
const toggle = (section: string, nth: number): Hand => ({
  kind: 'space',
  at: `#${section} .toggle input`,
  nth,
});
const slide = (nth: number, to: 'Home' | 'End'): Hand => ({
  kind: 'slide',
  at: `#look .slider:nth-of-type(${nth}) input`,
  to,
});
const slideFine = (nth: number, to: 'Home' | 'End'): Hand => ({
  kind: 'slide',
  at: `#look .fine .slider:nth-of-type(${nth}) input`,
  to,
});

/** What is read of an element of the open reader: a property as the browser computes it. */
interface Seen {
  readonly part: string;
  readonly property: string;
  readonly is: RegExp;
}
const seen = (part: string, property: string, is: RegExp): Seen => ({ part, property, is });
const paper = (r: number, g: number, b: number) =>
  seen('.reader', 'background-color', new RegExp(`rgb\\(${r}, ${g}, ${b}\\)`));
const face = (name: string) => seen('.article', 'font-family', new RegExp(`^"?${name}`));

/** What the browser stores of the settings for the reading. */
const storedReading = (page: Page) =>
  page.evaluate(async () => {
    type Kept = { settings?: { settings: { reading?: object } } };
    type Api = { storage: { sync: { get(key: string): Promise<Kept> } } };
    const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { settings } = await (own ?? chrome).storage.sync.get('settings');
    return JSON.stringify(settings?.settings.reading ?? {});
  });

/** In the order in which they are worked; each leaves what it set. */
const LOOK: readonly (readonly [string, Hand, Seen])[] = [
  ['theme: sepia', choose('sepia'), paper(245, 237, 220)],
  ['theme: dark', choose('dark'), paper(27, 28, 31)],
  ['theme: black', choose('black'), paper(0, 0, 0)],
  ['theme: high contrast', choose('contrastLight'), paper(255, 255, 255)],
  ['theme: high contrast, dark', choose('contrastDark'), seen('.reader', 'color', /rgb\(255, 255, 255\)/)],
  ['theme: my colours', choose('own'), paper(247, 243, 234)],
  [
    'colour of the paper',
    { kind: 'colour', at: '.colour-grid label:nth-child(1) input', to: '#e0f0e0' },
    paper(224, 240, 224),
  ],
  [
    'colour of the text',
    { kind: 'colour', at: '.colour-grid label:nth-child(2) input', to: '#102030' },
    seen('.reader', 'color', /rgb\(16, 32, 48\)/),
  ],
  [
    'colour of links',
    { kind: 'colour', at: '.colour-grid label:nth-child(3) input', to: '#402060' },
    seen('.reader', '--own-link', /#402060/),
  ],
  [
    'accent',
    { kind: 'colour', at: '.colour-grid label:nth-child(4) input', to: '#603010' },
    seen('.reader', '--own-accent', /#603010/),
  ],
  ['theme: light', choose('light'), paper(252, 252, 250)],
  ['typeface: sans', choose('sans'), face('system-ui')],
  ['typeface: old-style', choose('book'), face('Palatino Linotype')],
  ['typeface: humanist', choose('humanist'), face('OpenDyslexic')],
  ['typeface: mono', choose('mono'), face('ui-monospace')],
  ['typeface: Literata', choose('literata'), face('Lectern Literata')],
  ['typeface: Atkinson', choose('atkinson'), face('Lectern Atkinson')],
  ['typeface: OpenDyslexic', choose('dyslexic'), face('Lectern OpenDyslexic')],
  ['typeface: another', choose('named'), face('Source Serif 4')],
  ['name of the font', { kind: 'type', at: '.font-field input', words: 'DejaVu Sans' }, face('DejaVu Sans')],
  ['typeface: serif', choose('serif'), face('Source Serif 4')],
  ['text size', slide(1, 'Home'), seen('.body p', 'font-size', /^12px/)],
  ['line length', slide(2, 'Home'), seen('.article', '--measure', /^35$/)],
  ['line spacing', slide(3, 'End'), seen('.body p', 'line-height', /^31\.2px/)],
  ['weight', slideFine(1, 'End'), seen('.body p', 'font-weight', /^700/)],
  ['letter spacing', slideFine(2, 'End'), seen('.body p', 'letter-spacing', /^2\.88px/)],
  ['word spacing', slideFine(3, 'End'), seen('.body p', 'word-spacing', /^4\.8px/)],
  ['space between paragraphs', slideFine(4, 'End'), seen('.body p', 'margin-bottom', /^36px/)],
  ['alignment', choose('justify'), seen('.body', 'text-align', /^justify/)],
  [
    'hyphenation',
    { kind: 'space', at: '#look .fine .toggle input', nth: 0 },
    seen('.body', 'hyphens', /^auto/),
  ],
  ['two columns', choose('two'), seen('.article', 'column-count', /^2/)],
  ['one column', choose('one'), seen('.article', 'column-count', /^auto/)],
  [
    'own rules',
    { kind: 'type', at: '#look textarea', words: 'p { text-indent: 24px }' },
    seen('.body p', 'text-indent', /^24px/),
  ],
  ['pages', toggle('reading', 3), seen('.article', 'position', /^sticky/)],
];

describe.each(BROWSERS)('in an article that is open in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage, {
    ...Object.fromEntries(
      ['the-boats', 'the-end', 'the-place', 'the-print'].map((path) => [`/2026/05/${path}`, PAGE]),
    ),
    '/2026/05/yoru': JAPANESE_PAGE,
  });
  let related: RelatedSite;
  let options: Page;
  let opened: Page[] = [];

  beforeAll(async () => {
    related = await startRelatedSite();
    options = await stage.launched().browser.newPage();
    await goToOwnPage(options, stage.launched().optionsUrl, '#about');
    await options.evaluate(() => {
      for (const box of document.querySelectorAll('details')) box.open = true;
    });
  });
  afterAll(async () => {
    for (const page of [options, ...opened]) await page?.close().catch(() => undefined);
    await related?.close();
  });

  /** A tab that stays for the tests that follow. */
  async function read(address: string): Promise<Page> {
    const page = await stage.launched().browser.newPage();
    opened = [...opened, page];
    await page.goto(address);
    await stage.press(page);
    await waitFor(page, 'reader');
    await shows(page, '.tool.more');
    return page;
  }
  const articleAt = (path: string) => site.address().replace(/[^/]+$/, path);

  /** Works a control, and comes back once the options page says that it is kept. */
  async function work(hand: Hand): Promise<void> {
    await options.bringToFront();
    await options.evaluate(
      ({ at, nth }) => {
        const control = document.querySelectorAll<HTMLElement>(at)[nth];
        if (!control) throw new Error(`No ${at}.`);
        control.focus();
      },
      { at: hand.at, nth: (hand.kind === 'space' && hand.nth) || 0 },
    );
    switch (hand.kind) {
      case 'space':
        return options.keyboard.press(' ');
      case 'slide':
        return options.keyboard.press(hand.to);
      case 'type':
        await options.keyboard.type(hand.words);
        return options.keyboard.press('Tab');
      case 'colour':
        // The browser's own dialog can't be reached from here.
        return options.evaluate(
          ({ at, to }) => {
            const field = document.querySelector<HTMLInputElement>(at);
            if (!field) throw new Error(`No ${at}.`);
            field.value = to;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          },
          { at: hand.at, to: hand.to },
        );
    }
  }
  const computed = (page: Page, { part, property }: Seen) =>
    inReader(
      page,
      (root, at, what) => getComputedStyle(root.querySelector(at) ?? document.body).getPropertyValue(what),
      part,
      property,
    );

  describe('how it looks', () => {
    let page: Page;
    beforeAll(async () => {
      page = await read(articleAt('the-boats'));
    });

    it.each(LOOK)('%s', async (what, hand, wanted) => {
      expect(await computed(page, wanted), 'before').not.toMatch(wanted.is);
      await work(hand);
      await page.bringToFront();
      await until(what, async () => wanted.is.test(await computed(page, wanted)));
    });
  });

  it('stands in vertical lines where that is chosen', async () => {
    const page = await read(articleAt('yoru'));
    const lines = seen('.article', 'writing-mode', /^vertical-rl/);
    expect(await computed(page, lines)).toBe('horizontal-tb');
    await work({ kind: 'space', at: '#look .fine .toggle input', nth: 1 });
    await page.bringToFront();
    await until('vertical lines', async () => lines.is.test(await computed(page, lines)));
  });

  describe('where it begins and ends', () => {
    const top = (page: Page) => page.evaluate(() => Math.round(scrollY));
    /** Scrolls to the ninth part, and waits until the browser has told of it. */
    const scrollOn = async (page: Page) => {
      await page.bringToFront();
      await inReader(page, (root) => root.querySelectorAll('.body p')[8]?.scrollIntoView({ block: 'start' }));
      await until('the scrolling', async () => (await top(page)) > 300);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    };
    let isSepia = false;
    /** Works a control that shows only later; a theme that is chosen after it was kept shows that it has arrived. */
    const workUnseen = async (page: Page, hand: Hand) => {
      const before = await storedReading(options);
      await work(hand);
      await until('it to be kept', async () => (await storedReading(options)) !== before);
      isSepia = !isSepia;
      await work(choose(isSepia ? 'sepia' : 'light'));
      await page.bringToFront();
      const sign = isSepia ? paper(245, 237, 220) : paper(252, 252, 250);
      await until('the theme', async () => sign.is.test(await computed(page, sign)));
    };
    const leave = async (page: Page) => {
      await page.keyboard.press('Escape');
      await waitFor(page, 'nothing');
    };

    it('leaves the page where it was, or takes it to what was read', async () => {
      for (const isTaken of [false, true]) {
        const page = await read(articleAt('the-end'));
        await workUnseen(page, toggle('reading', 1));
        await scrollOn(page);
        await leave(page);
        if (isTaken) await until('the page to be there', async () => (await top(page)) > 300);
        else expect(await top(page)).toBe(0);
      }
    });

    it('remembers how far it was read only while that is chosen', async () => {
      for (const isRemembered of [false, true]) {
        const page = await read(articleAt('the-place'));
        await workUnseen(page, toggle('reading', 0));
        await scrollOn(page);
        await leave(page);
        if (isRemembered)
          // It is stored a moment after the reader was left.
          await until('the place', async () => {
            const again = await read(articleAt('the-place'));
            if (await has(again, '.resumed')) return true;
            await leave(again);
            return false;
          });
        else {
          await pause();
          expect(await top(await read(articleAt('the-place')))).toBe(0);
        }
      }
    });

    it('lists the addresses of links in print', async () => {
      const page = await read(articleAt('the-print'));
      const printed = async () => {
        const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ timeout: 0 })));
        // Letters stand far apart by now.
        return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, '');
      };
      expect(await printed()).not.toContain('plans.example');
      await work(toggle('reading', 2));
      await page.bringToFront();
      await until('the addresses', async () => (await printed()).includes('plans.example'));
    });

    it('has dots between syllables, or a word that the language isn’t known', async () => {
      const page = await read(articleAt('the-boats'));
      await work(toggle('reading', 4));
      await page.bringToFront();
      await until(
        'dots or a word',
        async () => (await has(page, '.syllable')) || (await textIn(page, '.tools-status')) !== '',
      );
      await work(toggle('reading', 4));
      await page.bringToFront();
      await shows(page, '.syllable', false);
    });
  });

  describe('what comes after it', () => {
    const address = (path: string) => `http://127.0.0.1:${related.port}/news/${path}`;

    it('is shown or not, with the lists of what is popular or without', async () => {
      const page = await read(address('popular-boats-of-the-estuary'));
      await shows(page, '.related-card');
      await work(toggle('related', 1));
      await page.bringToFront();
      await shows(page, '.related-folded .related-card');
      await work(toggle('related', 0));
      await page.bringToFront();
      await shows(page, '.related', false);
      await work(toggle('related', 0));
      await page.bringToFront();
      await shows(page, '.related-card');
    });
  });
});
