// `npm run shots:locales`: pictures of the options and of the first page in languages that differ most in script, direction and
// length, for whoever translates. A machine needs fonts for all of them: where letters are boxes, it has none. `--font` names a file with
// the letters it lacks; for Japanese there is one among the packages of the tests.
import { mkdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildExtension } from '../e2e/buildExtension.ts';
import { launchInLanguage } from './launchInLanguage.ts';

const PAGES = { options: 'options.html', first: 'welcome.html' } as const;
const WIDTHS = [1280, 390] as const;
const SCHEMES = ['light', 'dark'] as const;

const JAPANESE_FONT = 'node_modules/@fontsource/dotgothic16/files/dotgothic16-japanese-400-normal.woff2';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.output/locale-shots' },
    locales: { type: 'string', default: 'ar,de,ja,hi,fi,en' },
    font: { type: 'string' },
  },
});
await buildExtension(['chromium']);
await mkdir(values.out, { recursive: true });
for (const locale of values.locales.split(',')) {
  const launched = await launchInLanguage(locale);
  try {
    for (const [name, file] of Object.entries(PAGES)) {
      for (const width of WIDTHS) {
        for (const scheme of SCHEMES) {
          const page = await launched.browser.newPage();
          await page.setViewport({ width, height: 844, isMobile: width < 600, hasTouch: width < 600 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          const font = values.font ?? (locale === 'ja' ? JAPANESE_FONT : undefined);
          // Before anything is drawn, so that nothing keeps the boxes it was drawn with.
          if (font) await page.evaluateOnNewDocument(addFont, (await readFile(font)).toString('base64'));
          await page.goto(`${launched.extensionOrigin}/${file}`);
          await page.waitForSelector('h1');
          const language = await page.evaluate('document.documentElement.lang');
          if (language !== locale) throw new Error(`The browser speaks ${language}, not ${locale}.`);
          // A page is as long as its last frame was.
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
          await page.screenshot({
            path: `${values.out}/${locale}-${name}-${width}-${scheme}.png`,
            fullPage: true,
          });
          await page.close();
        }
      }
    }
  } finally {
    await launched.close();
  }
  console.log(locale);
}

/** Runs in the page: its typeface is drawn with the font where the machine's own lacks a letter. */
async function addFont(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  for (const family of ['Noto Sans', 'Noto Serif'])
    document.fonts.add(await new FontFace(family, bytes.buffer).load());
}
