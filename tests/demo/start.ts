// `npm start`: the extension in a browser, on the demo newsroom's first page, in the reader, or on a page of the user's;
// without a display it presses the button by itself and says what came of it.
import { mkdir, rm } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type LaunchedBrowser, launchChromium } from '../browsers/launch.ts';
import { makePinnedProfile } from '../browsers/pinnedProfile.ts';
import { buildExtension, EXTENSION_FOLDERS } from '../e2e/buildExtension.ts';
import { describeOutline, waitForShown } from './outline.ts';
import { demoArticle } from './pages.ts';
import { type Newsroom, startNewsroom } from './server.ts';
import { parseTarget, type Target } from './target.ts';

/** A port that stays the same from one start to the next, so that a page can be bookmarked. */
const PORT = 8417;
const LOAD_MS = 60_000;
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
  const extension = EXTENSION_FOLDERS.chromium;
  const userDataDir = await makePinnedProfile(extension);
  const launched = await launchChromium({ extension, headless, userDataDir }).catch(async (problem) => {
    await newsroom.close();
    throw new Problem(`The browser did not start. ${messageOf(problem)}`);
  });
  try {
    const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
    await visit(page, addressOf(target, newsroom, headless));
    if (headless) await showWithoutDisplay(launched, page);
    else await letTry(launched, newsroom, page, target);
  } finally {
    await launched.close().catch(() => undefined);
    await newsroom.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 20 });
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

/** Who has a display begins with the page that says what to try; in a terminal an article with more to it says more. */
function addressOf(target: Target, newsroom: Newsroom, headless: boolean): string {
  switch (target.kind) {
    case 'url':
      return target.url;
    case 'file':
      return newsroom.addressOf(target.file);
    default:
      return newsroom.origin + demoArticle(headless ? 'magazine' : 'start').path;
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
      throw new Problem(`The reader did not open within a minute.\n${picture}`);
  }
}

/** Opens the demo's first page in the reader, and waits until the user closes the browser or presses Ctrl+C. */
async function letTry(
  launched: LaunchedBrowser,
  newsroom: Newsroom,
  page: Page,
  target: Target,
): Promise<void> {
  const { browser } = launched;
  if (target.kind === 'demo') {
    // A new window has the cursor in its address bar, where Esc would not reach the page.
    await page.mouse.click(1, 1);
    await launched.pressToolbarButton(page);
    await waitForShown(page);
  }
  console.log(`
Lectern is in the browser that has just opened: its button is the open book to the right of the address.
The first page says what to try; more pages are at ${newsroom.origin}/
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
