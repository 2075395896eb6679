// `npm start`: the extension in a browser, on an article of the demo newsroom or on a page of the user's; without a
// display it presses the button by itself and says what came of it.
import { mkdir } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type LaunchedBrowser, launchChromium } from '../browsers/launch.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';
import { describeOutline, waitForShown } from './outline.ts';
import { demoArticle } from './pages.ts';
import { type Newsroom, startNewsroom } from './server.ts';
import { parseTarget, type Target } from './target.ts';

/** A port that stays the same from one start to the next, so that a page can be bookmarked. */
const PORT = 8417;
const LOAD_MS = 30_000;
const SCREENSHOT = resolve('.output/reader.png');

/** A failure that the user can do something about: its message is all they need to see. */
class Problem extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { headless: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const target = await parseTarget(positionals[0]);
  if (target.kind === 'wrong') throw new Problem(target.why);
  console.log('Building the extension …');
  await buildExtension(['chromium']);
  const newsroom = await openNewsroom(target);
  const headless = values.headless || !hasDisplay();
  const launched = await launchChromium({ extension: EXTENSION_FOLDERS.chromium, headless }).catch(
    async (problem) => {
      await newsroom.close();
      throw new Problem(`The browser did not start. ${messageOf(problem)}`);
    },
  );
  try {
    const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
    await visit(page, addressOf(target, newsroom));
    if (headless) await showWithoutDisplay(launched, page);
    else await letTry(launched, newsroom);
  } finally {
    await launched.close().catch(() => undefined);
    await newsroom.close();
  }
}

async function openNewsroom(target: Target): Promise<Newsroom> {
  const files = target.kind === 'file' ? [target.file] : [];
  try {
    return await startNewsroom({ port: PORT, files });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
    console.log(`Port ${PORT} is taken, so the newsroom takes another one.`);
    return startNewsroom({ files });
  }
}

function addressOf(target: Target, newsroom: Newsroom): string {
  switch (target.kind) {
    case 'url':
      return target.url;
    case 'file':
      return newsroom.addressOf(target.file);
    default:
      return newsroom.origin + demoArticle('magazine').path;
  }
}

async function visit(page: Page, address: string): Promise<void> {
  console.log(`Opening ${address}`);
  const response = await page
    .goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_MS })
    .catch((problem) => {
      throw new Problem(
        `${address} could not be opened: ${messageOf(problem).replace(/ at https?:.*$/s, '')}`,
      );
    });
  if (response && response.status() >= 400)
    console.log(
      `The site answered ${response.status()} ${response.statusText()}; this is what it sent instead.`,
    );
}

async function showWithoutDisplay(launched: LaunchedBrowser, page: Page): Promise<void> {
  console.log('No display here: pressing the toolbar button without one.\n');
  await launched.pressToolbarButton(page);
  const shown = await waitForShown(page);
  await mkdir(dirname(SCREENSHOT), { recursive: true });
  await page.screenshot({ path: SCREENSHOT as `${string}.png` });
  const picture = `Screenshot: ${relative(process.cwd(), SCREENSHOT)}`;
  switch (shown.kind) {
    case 'reader':
      return console.log(`${describeOutline(shown.outline)}\n\n${picture}`);
    case 'notice':
      throw new Problem(`Lectern says: ${shown.text}\n${picture}`);
    case 'nothing':
      throw new Problem(`The reader did not open within ten seconds.\n${picture}`);
  }
}

/** Waits until the user closes the browser or presses Ctrl+C. */
async function letTry({ browser }: LaunchedBrowser, newsroom: Newsroom): Promise<void> {
  console.log(`
Lectern is installed in the browser that has just opened. Try:
  · the Lectern button in the toolbar (it may be in the puzzle-piece menu: pin it), or Alt+R
  · the same again, Esc or Back to leave: the page is as it was
  · select a paragraph, right-click: "Read selection"
  · right-click a link: "Read link in Lectern"
  · "Aa" at the top of the reader: theme, typeface, size
More pages, each with a trap of real sites: ${newsroom.origin}/
Close the browser or press Ctrl+C here to end.`);
  await new Promise<void>((done) => {
    browser.once('disconnected', () => done());
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}

try {
  await main();
} catch (problem) {
  console.error(problem instanceof Problem ? problem.message : problem);
  process.exitCode = 1;
}
