// `npm run shots`: the pictures for the stores, and with `-- --set readme` those of the README, from the demo newsroom and the
// built extension. With `-- --set panels --out <folder>` every panel and help of the reader, to be looked at; with
// `-- --set words --locales ar,pt-BR` those where most words stand, at a phone's width, a folder for each language. `--only`
// names the pictures to be taken, by their beginnings.
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { KeyInput, Page } from 'puppeteer-core';
import { withClosedRoots } from '../browsers/closedRoots.ts';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { setAccess } from '../e2e/autoActions.ts';
import { buildExtension } from '../e2e/buildExtension.ts';
import { launchInLanguage } from './launchInLanguage.ts';
import { waitForShown } from './outline.ts';
import { demoArticle } from './pages.ts';
import { type Newsroom, startNewsroom } from './server.ts';

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** Whether the picture is as long as the page. */
  readonly isWhole?: boolean;
  readonly show: (page: Page, launched: LaunchedChromium, origin: string) => Promise<void>;
}

/** A name looks better in a picture than a number with a port. */
const ORIGIN = 'http://localhost';

const LARGE = { width: 1280, height: 800 };
const TILE = { width: 640, height: 400 };
const PHONE = { width: 390, height: 844 };
const COLUMN = { width: 720, height: 620 };

const articleOf =
  (id: Parameters<typeof demoArticle>[0]): Shot['show'] =>
  async (page, launched, origin) => {
    await page.goto(new URL(demoArticle(id).path, origin).href);
    await launched.pressToolbarButton(page);
    await waitForShown(page);
  };
const reader = articleOf('longread');
const own =
  (file: string): Shot['show'] =>
  async (page, launched) => {
    await page.goto(`${launched.extensionOrigin}/${file}`);
    await page.waitForSelector('h1');
  };

/** An article whose page asks about an ad blocker, with the line about it unfolded. */
const prompt: Shot['show'] = async (page, launched, origin) => {
  await articleOf('magazine')(page, launched, origin);
  await unfold(page, '.prompt-line');
};

/** The note in a page that asks about an ad blocker, with its choices unfolded: under another address, since it comes once a site. */
const note: Shot['show'] = async (page, launched) => {
  await setAccess(launched, `*://${new URL(newsroom.origin).hostname}/*`, true);
  await page.bringToFront();
  await page.goto(new URL(demoArticle('magazine').path, newsroom.origin).href);
  await unfold(page, '.note-more');
};

/** The menu in which a site is allowed to open automatically. */
const auto: Shot['show'] = async (page, launched, origin) => {
  await reader(page, launched, origin);
  await unfold(page, '.bar-menu');
  await inRoots(page, '.bar-menu-panel h2');
};

const list: Shot['show'] = async (page, launched, origin) => {
  const links = (['longread', 'magazine', 'start'] as const).map((id, at) => {
    const { path, title, siteName, published } = demoArticle(id);
    const url = new URL(path, origin).href;
    const details = { site: siteName, published, minutes: 8 - at };
    return { url, title, keptAt: Date.parse(published), details };
  });
  await own('list.html')(page, launched, origin);
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ readingList: links })})`);
  await page.reload();
  await page.waitForSelector('main a');
};

/** Opens a `<details>` of the reader as soon as it is there. */
async function unfold(page: Page, selector: string): Promise<void> {
  await inRoots(page, selector);
  await withClosedRoots(
    page,
    (roots, wanted) => {
      for (const root of roots)
        for (const details of root.querySelectorAll<HTMLDetailsElement>(wanted)) {
          details.open = true;
          details.scrollIntoView({ block: 'nearest' });
        }
    },
    selector,
  );
}

/** Waits for something in a shadow tree of Lectern's. */
async function inRoots(page: Page, selector: string): Promise<void> {
  const isThere = () =>
    withClosedRoots(page, (roots, wanted) => roots.some((root) => root.querySelector(wanted)), selector);
  const end = Date.now() + 60_000;
  while (!(await isThere())) {
    if (Date.now() > end) throw new Error(`${selector} did not come.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const STORES: readonly Shot[] = [
  { name: 'reader-light', ...LARGE, scheme: 'light', show: reader },
  { name: 'reader-dark', ...LARGE, scheme: 'dark', show: reader },
  { name: 'options', ...LARGE, scheme: 'light', show: own('options.html') },
  { name: 'first-page', ...LARGE, scheme: 'light', show: own('welcome.html') },
  { name: 'tile', ...TILE, scheme: 'light', show: reader },
  { name: 'phone-reader', ...PHONE, scheme: 'light', show: reader },
  { name: 'phone-options', ...PHONE, scheme: 'dark', show: own('options.html') },
];
const README: readonly Shot[] = [
  { name: 'reader-light', ...LARGE, scheme: 'light', show: reader },
  { name: 'reader-dark-narrow', ...PHONE, scheme: 'dark', show: reader },
  { name: 'prompt', ...COLUMN, scheme: 'light', show: prompt },
  { name: 'auto', ...COLUMN, scheme: 'light', show: auto },
  { name: 'reading-list', ...COLUMN, scheme: 'dark', show: list },
];
/** What a key of the reader's brings. */
const byKeys =
  (...keys: readonly string[]): Shot['show'] =>
  async (page, launched, origin) => {
    await reader(page, launched, origin);
    await inRoots(page, '.bar-menu');
    for (const key of keys) {
      const isCapital = /^[A-Z]$/.test(key);
      if (isCapital) await page.keyboard.down('Shift');
      await page.keyboard.press(key as KeyInput);
      if (isCapital) await page.keyboard.up('Shift');
      await new Promise((done) => setTimeout(done, 600));
    }
  };
const VIEWS: Readonly<Record<string, Shot['show']>> = {
  menu: byKeys('m'),
  contents: byKeys('c'),
  look: byKeys('l'),
  'look-more': byKeys('L'),
  keys: byKeys('?'),
  listen: byKeys('p'),
  ease: byKeys('F'),
  focus: byKeys('f'),
  'ruler-bold-starts': byKeys('r', 'w'),
  'one-sentence': byKeys('e'),
  adjust: byKeys('x'),
  paged: byKeys('v'),
  columns: byKeys('d'),
  picture: byKeys('i'),
  prompt,
  auto,
  list,
  fitting: own('fitting.html'),
};
const PANELS: readonly Shot[] = Object.entries(VIEWS).flatMap(([name, show]) =>
  (
    [
      [LARGE, 'light'],
      [{ width: 768, height: 1024 }, 'dark'],
      [PHONE, 'light'],
    ] as const
  ).map(([size, scheme]) => ({ name: `${name}-${size.width}-${scheme}`, ...size, scheme, show })),
);
/** What shows other words than the rest, as tall as it takes. */
const WORDS: readonly Shot[] = Object.entries({
  ...VIEWS,
  note,
  closed: own('closed.html?why=blocked'),
  'closed-store': own('closed.html?why=store'),
  first: own('welcome.html'),
  options: own('options.html'),
})
  .filter(([name]) => !/^(focus|ruler|one-|paged|columns|picture)/.test(name))
  .map(([name, show]) => ({
    name,
    width: PHONE.width,
    height: 1300,
    scheme: 'light',
    show,
    isWhole: /^(first|options)/.test(name),
  }));
const SETS = {
  panels: { shots: PANELS, out: '.output/panels' },
  stores: { shots: STORES, out: 'docs/store/screenshots' },
  readme: { shots: README, out: 'docs/images' },
  words: { shots: WORDS, out: '.output/words' },
};

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    set: { type: 'string' },
    locales: { type: 'string', default: 'en' },
    only: { type: 'string' },
  },
});
const { shots: all, out: usual } = SETS[(values.set ?? 'stores') as keyof typeof SETS];
const shots = all.filter(({ name }) => !values.only || name.startsWith(values.only));
const locales = values.locales.split(',');
await buildExtension(['chromium']);
const newsroom: Newsroom = await startNewsroom({});
try {
  for (const locale of locales) {
    const out = values.out ?? usual;
    await takeShots(locale, locales.length > 1 ? `${out}/${locale}` : out);
  }
} finally {
  await newsroom.close();
}

async function takeShots(locale: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const launched = await launchInLanguage(locale, [
    `--host-resolver-rules=MAP localhost ${new URL(newsroom.origin).host}`,
  ]);
  try {
    for (const { name, width, height, scheme, isWhole = false, show } of shots) {
      const page = await launched.browser.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await show(page, launched, ORIGIN);
      await page.screenshot({ path: `${folder}/${name}.png`, fullPage: isWhole });
      await page.close();
      console.log(`${folder}/${name}.png`);
    }
  } finally {
    await launched.close();
  }
}
