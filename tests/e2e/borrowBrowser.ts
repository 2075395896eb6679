// One browser of each kind for all the files that a worker runs: starting one costs as much as several tests. Each
// borrower finds it as if it had just been launched.
import type { BrowserName } from '../browsers/find.ts';
import {
  type LaunchedBrowser,
  type LaunchedChromium,
  launchChromium,
  launchFirefox,
  resetBrowser,
} from '../browsers/launch.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';

const launch = { chromium: launchChromium, firefox: launchFirefox };
/** Those that nobody has borrowed. */
const idle = new Map<BrowserName, LaunchedBrowser>();

// Vitest gives a worker half a second to end, in which Firefox can't be closed in its own way.
process.once('SIGTERM', () => {
  for (const { browser } of idle.values()) browser.process()?.kill('SIGKILL');
});

/** A browser with the extension; `close` gives it back. Two at once are two browsers. */
export async function borrowBrowser(name: 'chromium'): Promise<LaunchedChromium>;
export async function borrowBrowser(name: BrowserName): Promise<LaunchedBrowser>;
export async function borrowBrowser(name: BrowserName): Promise<LaunchedBrowser> {
  const extension = EXTENSION_FOLDERS[name];
  const launched = (await takeIdle(name, extension)) ?? (await launch[name]({ extension, headless: true }));
  return {
    ...launched,
    close: async () => {
      if (idle.has(name) || !launched.browser.connected) await launched.close();
      else idle.set(name, launched);
    },
  };
}

/** A browser that a test has ended, or left unusable, is given up. */
async function takeIdle(name: BrowserName, extension: string): Promise<LaunchedBrowser | undefined> {
  const launched = idle.get(name);
  idle.delete(name);
  if (!launched?.browser.connected) return undefined;
  try {
    await resetBrowser(launched, extension);
    return launched;
  } catch {
    await launched.close();
    return undefined;
  }
}
