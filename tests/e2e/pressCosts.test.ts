// What one press of the button costs: scripts put into the page, messages either way, and calls of the storage, in the
// background and in the page, on a page whose site asks for nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { startNewsroom } from '../demo/server.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { until, waitFor } from './testExtension.ts';

const STORY = '/courier/news/calder-valley-buses/';
/** Milliseconds in which nothing more may come: what a press sets going is over by then. */
const QUIET_MS = 2500;

type Newsroom = Awaited<ReturnType<typeof startNewsroom>>;

describe('one press of the button', () => {
  let chromium: LaunchedChromium;
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await startNewsroom({ files: [] });
    chromium = await borrowBrowser('chromium');
  });
  afterAll(async () => {
    await chromium?.close();
    await newsroom?.close();
  });

  const background = <T>(expression: string): Promise<T> => chromium.inBackground<T>(expression);

  /** From here on the background writes down what it asks of the browser and hears from pages. */
  const count = () =>
    background(`(() => {
      globalThis.calls = [];
      const wrap = (owner, verb, name) => {
        const real = owner[verb].bind(owner);
        // A script that is turned away, because the page's process hasn't heard of the click yet, is sent again; and where
        // the controls are late the reader asks for them once more.
        owner[verb] = (...all) => {
          const called = real(...all);
          const isAgain = all[0]?.files?.includes('/readerControls.js') && calls.includes('controls');
          called.then(() => { if (!isAgain) calls.push(name); }, () => undefined);
          if (all[0]?.files?.includes('/readerControls.js')) calls.push('controls');
          return called;
        };
      };
      wrap(chrome.scripting, 'executeScript', 'injection');
      wrap(chrome.tabs, 'sendMessage', 'message');
      for (const area of ['local', 'session', 'sync'])
        for (const verb of ['get', 'set', 'remove']) wrap(chrome.storage[area], verb, 'storage');
      chrome.runtime.onMessage.addListener(({ type }) => { if (type !== 'bringControls') calls.push('message'); });
    })()`);

  const settled = async (): Promise<readonly string[]> => {
    let last = -1;
    let since = Date.now();
    return until('the background to be at rest', async () => {
      const calls = await background<readonly string[]>('calls');
      if (calls.length !== last) {
        last = calls.length;
        since = Date.now();
      }
      return Date.now() - since > QUIET_MS && calls;
    });
  };

  const press = async (path: string) => {
    const page = await chromium.browser.newPage();
    await page.goto(newsroom.origin + path);
    // What the background does when a page has loaded is no part of it.
    await settled();
    await background('calls.length = 0');
    await chromium.pressToolbarButton(page);
    await waitFor(page, 'reader');
    const calls = await settled();
    const of = (name: string) => calls.filter((call) => call === name).length;
    return { page, injections: of('injection'), messages: of('message'), storage: of('storage') };
  };

  it('takes at most 3 scripts, 3 messages and 6 calls of the storage', async () => {
    await count();
    for (const path of [STORY, `${STORY}?again`]) {
      const { page, injections, messages, storage } = await press(path);
      // All of them are seen at all.
      expect(Math.min(injections, messages, storage)).toBeGreaterThan(0);
      expect(injections, 'scripts').toBeLessThanOrEqual(3);
      expect(messages, 'messages').toBeLessThanOrEqual(3);
      expect(storage, 'calls of the storage').toBeLessThanOrEqual(6);
      await page.close();
    }
  });
});
