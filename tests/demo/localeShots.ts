// `npm run shots:locales`: pictures of the options and of the first page in languages that differ most in script, direction and
// length, for whoever translates. A machine needs fonts for all of them: where letters are boxes, it has none.
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browsers/launch.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';

const PAGES = { options: 'options.html', first: 'welcome.html' } as const;
const WIDTHS = [1280, 390] as const;
const SCHEMES = ['light', 'dark'] as const;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.output/locale-shots' },
    locales: { type: 'string', default: 'ar,de,ja,hi,sv,en' },
  },
});
await buildExtension(['chromium']);
await mkdir(values.out, { recursive: true });
for (const locale of values.locales.split(',')) {
  // On Linux the browser takes its language from there, elsewhere from the flag.
  process.env.LANGUAGE = locale;
  const launched = await launchChromium({
    extension: EXTENSION_FOLDERS.chromium,
    headless: true,
    flags: [`--lang=${locale}`],
  });
  try {
    for (const [name, file] of Object.entries(PAGES)) {
      for (const width of WIDTHS) {
        for (const scheme of SCHEMES) {
          const page = await launched.browser.newPage();
          await page.setViewport({ width, height: 844, isMobile: width < 600, hasTouch: width < 600 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.goto(`${launched.extensionOrigin}/${file}`);
          await page.waitForSelector('h1');
          const language = await page.evaluate('document.documentElement.lang');
          if (language !== locale) throw new Error(`The browser speaks ${language}, not ${locale}.`);
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
