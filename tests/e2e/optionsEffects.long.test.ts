// Controls of the options page that show in reader view: worked on the options page, and seen in an article that is open in another
// tab, or at its next opening where a test's name says so. Not here: where articles open and what is done about ad-blocker messages, which
// a page shows when it is next loaded (optionsNextPage.long.test.ts).
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { setAccess } from './autoActions.ts';
import { giveAccess, preferScheme } from './firefoxActions.ts';
import { chooseIn, type Hand, openOptionsPage, toggle, work, workAndKeep } from './optionsHands.ts';
import { has, readingSite, shows, textIn } from './readingSite.ts';
import { isLookUp, type RelatedSite, startRelatedSite } from './relatedSite.ts';
import { BROWSERS, clickIn, inReader, pause, setStage, until, waitFor } from './testExtension.ts';

const text = (at: number) =>
  `<p>Part ${at} of the harbour’s extraordinarily long story: the keeper counted boats, wrote their names into <a href="https://plans.example/pier">the plan of the pier</a>, and listened for the bell that the wind rang.</p>`;
const PICTURE = '/pictures/pier.svg';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The boats</title>
<style>body { padding-bottom: 100vh; }</style><body><main><article>
<h1>The boats</h1>${Array.from({ length: 30 }, (_, at) => text(at + 1)).join('')}</article></main></body></html>`;
const japanese = (at: number) =>
  `<p>第${at}章。港は静かに眠り、灯台守は船を数え、その名前を長い帳面に書き入れ、桟橋の端で風が鳴らす鐘の音に耳を澄ませていた。夜が明けるまで、誰も彼に話しかけなかった。</p>`;
const JAPANESE_PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>夜の港</title><body><main><article>
<h1>夜の港</h1>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(japanese).join('')}</article></main></body></html>`;

const choose = (value: string): Hand => chooseIn('look', value);
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
const LIGHT = paper(252, 252, 250);
const DARK = paper(27, 28, 31);
const face = (name: string) => seen('.article', 'font-family', new RegExp(`^"?${name}`));

/** In the order in which they are worked; each leaves what it set. */
const LOOK: readonly (readonly [string, Hand, Seen])[] = [
  ['theme: sepia', choose('sepia'), paper(245, 237, 220)],
  ['theme: dark', choose('dark'), DARK],
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
  ['theme: light', choose('light'), LIGHT],
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
      ['the-boats', 'the-keys', 'the-end', 'the-place', 'the-print'].map((path) => [
        `/2026/05/${path}`,
        PAGE,
      ]),
    ),
    '/2026/05/yoru': JAPANESE_PAGE,
  });
  let related: RelatedSite;
  let options: Page;
  let opened: Page[] = [];

  beforeAll(async () => {
    related = await startRelatedSite();
    options = await openOptionsPage(stage.launched());
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

  const computed = (page: Page, { part, property }: Seen) =>
    inReader(
      page,
      (root, at, what) => getComputedStyle(root.querySelector(at) ?? document.body).getPropertyValue(what),
      part,
      property,
    );

  /** Has the page find light or dark preferred, until that is taken back. */
  const prefer = (page: Page, value?: 'light' | 'dark') =>
    name === 'firefox'
      ? preferScheme(stage.launched(), value)
      : page.emulateMediaFeatures(value && [{ name: 'prefers-color-scheme', value }]);

  // First, while nothing that is chosen brings the reader's tools along with it.
  describe('its keys', () => {
    const KEY = '.tools-keys [data-command=contents] dd';
    const zForContents: Hand = { kind: 'key', command: 'contents', to: 'z' };
    const resetKeys: Hand = { kind: 'space', at: '#keys > .button:last-child' };
    const opensContents = async (page: Page, key: 'c' | 'z') => {
      await page.keyboard.press(key);
      await shows(page, '.tools-contents');
      await page.keyboard.press('Escape');
      await shows(page, '.tools-contents', false);
    };

    it('are the chosen ones where none was pressed yet', async () => {
      const page = await read(articleAt('the-keys'));
      await workAndKeep(options, zForContents);
      await page.bringToFront();
      await opensContents(page, 'z');
      await workAndKeep(options, resetKeys);
    });

    it('change while they are in use, and change back', async () => {
      const page = await read(articleAt('the-keys'));
      await opensContents(page, 'c');
      await page.keyboard.press('?');
      await shows(page, KEY);
      const isListed = (key: string) =>
        until(key, async () => (await textIn(page, KEY)).toLowerCase() === key);
      await isListed('c');
      await work(options, zForContents);
      await page.bringToFront();
      await isListed('z');
      await page.keyboard.press('c');
      expect(await has(page, '.tools-contents')).toBe(false);
      await page.keyboard.press('Escape');
      await opensContents(page, 'z');
      await page.keyboard.press('?');
      await work(options, resetKeys);
      await page.bringToFront();
      await isListed('c');
      await page.keyboard.press('Escape');
      await opensContents(page, 'c');
    });
  });

  describe('how it looks', () => {
    let page: Page;
    beforeAll(async () => {
      page = await read(articleAt('the-boats'));
    });

    it('theme: system, light and dark', async () => {
      await work(options, choose('dark'));
      await page.bringToFront();
      const isOn = async (sign: Seen) => sign.is.test(await computed(page, sign));
      await until('dark', () => isOn(DARK));
      await prefer(page, 'light');
      await work(options, choose('system'));
      await page.bringToFront();
      await until('light', () => isOn(LIGHT));
      await prefer(page, 'dark');
      await until('dark with the system', () => isOn(DARK));
      await prefer(page);
      await work(options, choose('light'));
      await page.bringToFront();
      await until('light', () => isOn(LIGHT));
    });

    it.each(LOOK)('%s', async (what, hand, wanted) => {
      expect(await computed(page, wanted), 'before').not.toMatch(wanted.is);
      await work(options, hand);
      await page.bringToFront();
      await until(what, async () => wanted.is.test(await computed(page, wanted)));
    });
  });

  it('stands in vertical lines where that is chosen', async () => {
    const page = await read(articleAt('yoru'));
    const lines = seen('.article', 'writing-mode', /^vertical-rl/);
    expect(await computed(page, lines)).toBe('horizontal-tb');
    await work(options, { kind: 'space', at: '#look .fine .toggle input', nth: 1 });
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
      await workAndKeep(options, hand);
      isSepia = !isSepia;
      await work(options, choose(isSepia ? 'sepia' : 'light'));
      await page.bringToFront();
      const sign = isSepia ? paper(245, 237, 220) : LIGHT;
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
      await work(options, toggle('reading', 2));
      await page.bringToFront();
      await until('the addresses', async () => (await printed()).includes('plans.example'));
    });

    it('has dots between syllables, or a word that the language isn’t known', async () => {
      const page = await read(articleAt('the-boats'));
      await work(options, toggle('reading', 4));
      await page.bringToFront();
      await until(
        'dots or a word',
        async () => (await has(page, '.syllable')) || (await textIn(page, '.tools-status')) !== '',
      );
      await work(options, toggle('reading', 4));
      await page.bringToFront();
      await shows(page, '.syllable', false);
    });
  });

  describe('what comes after it', () => {
    const address = (path: string) => `http://127.0.0.1:${related.port}/news/${path}`;

    it('is shown or not, with the lists of what is popular or without', async () => {
      const page = await read(address('popular-boats-of-the-estuary'));
      await shows(page, '.related-card');
      await work(options, toggle('related', 1));
      await page.bringToFront();
      await shows(page, '.related-folded .related-card');
      await work(options, toggle('related', 0));
      await page.bringToFront();
      await shows(page, '.related', false);
      await work(options, toggle('related', 0));
      await page.bringToFront();
      await shows(page, '.related-card');
    });

    const cards = (page: Page) =>
      inReader(page, (root) => [...root.querySelectorAll('.related-name')].map((card) => card.textContent));

    it('has the links from between the paragraphs, or leaves them there, at the next opening', async () => {
      const GULLS = 'Why the gulls came back before the boats';
      for (const isLeft of [false, true]) {
        const page = await read(address('promo-of-the-harbour-gulls'));
        await shows(page, '.related-card');
        expect((await cards(page)).includes(GULLS)).toBe(!isLeft);
        expect((await textIn(page, '.body')).includes(GULLS)).toBe(isLeft);
        await workAndKeep(options, chooseIn('related', isLeft ? 'fold' : 'leave'));
      }
    });

    it('has pictures that the page hadn’t loaded', async () => {
      const page = await read(address('pictures-of-the-estuary'));
      await shows(page, '.related-card');
      expect(await has(page, '.related-card img')).toBe(false);
      expect(related.requests.some(({ path }) => path === PICTURE)).toBe(false);
      await work(options, toggle('related', 3));
      await page.bringToFront();
      await shows(page, '.related-card img');
      await inReader(page, (root) => root.querySelector('.related-card img')?.scrollIntoView());
      await until('the picture', async () => related.requests.some(({ path }) => path === PICTURE));
      await work(options, toggle('related', 3));
      await page.bringToFront();
      await shows(page, '.related-card img', false);
    });

    it('is looked up on sites that were allowed', async () => {
      const site = 'http://127.0.0.1/*';
      if (name === 'firefox') await giveAccess(stage.launched(), [site]);
      else await setAccess(stage.launched() as LaunchedChromium, site, true);
      const page = await read(address('dates-of-the-estuary'));
      await shows(page, '.related-card');
      const facts = () => textIn(page, '.related-card .related-facts');
      expect(await facts()).not.toContain('2031');
      expect(related.requests.filter(isLookUp)).toEqual([]);
      await work(options, toggle('related', 4));
      await page.bringToFront();
      await until('the date', async () => (await facts()).includes('2031'));
    });

    it('leaves out what was read, until that is forgotten', async () => {
      const PIER = 'How the new pier was built in eleven months';
      const GULLS = 'Why the gulls came back before the boats';
      const openList = async () => {
        const page = await read(address('promo-of-the-ferry-line'));
        await shows(page, '.related-card');
        // Nothing is marked before a person has done something in the reader.
        await clickIn(page, '.body p');
        return page;
      };
      await read(address('how-the-new-pier-was-built'));
      const page = await openList();
      await shows(page, '.related-card[data-read=true]');
      expect(await cards(page)).toContain(PIER);
      await work(options, toggle('related', 2));
      await page.bringToFront();
      await until('it to go', async () => !(await cards(page)).includes(PIER));
      expect(await cards(page)).toContain(GULLS);

      await work(options, { kind: 'space', at: '#related > .button:last-child' });
      await until('the page to say so', () =>
        options.evaluate(() =>
          [...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
            /history cleared/i.test(textContent ?? ''),
          ),
        ),
      );
      // What is read afterwards shows when the marks have come.
      await read(address('why-the-gulls-came-back'));
      const again = await openList();
      await until('what was read since to go', async () => !(await cards(again)).includes(GULLS));
      expect(await cards(again)).toContain(PIER);
    });
  });
});
