// What the toolbar button shows on a page that asks for ads: its drawing, its words and its mark, also beside the open
// reader and after it. Firefox is asked for the button itself. Chromium has no question for it, and draws its toolbar
// where no test sees it: there the background's own call is listened to, and counts once the browser has taken the
// picture.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { startWalls, type WallServer } from '../demo/walls/server.ts';
import { buttonOf } from './firefoxActions.ts';
import { type AllowedChromium, launchAllowed, pageState } from './promptPages.ts';
import { setStage, until, waitFor } from './testExtension.ts';

let site: WallServer;
beforeAll(async () => {
  site = await startWalls();
});
afterAll(() => site.close());

interface Button {
  /** The picture's name: `prompt`, `open`. */
  readonly drawing: string;
  readonly title: string;
  readonly badge: string;
}
const ASKS: Button = {
  drawing: 'prompt',
  title: 'This site asks you to turn off your ad blocker. Click to read in Lectern',
  badge: '!',
};
const READS: Button = { drawing: 'open', title: 'Close reader view', badge: '!' };
const QUIET: Button = { drawing: 'available', title: 'Read in Lectern', badge: '' };

const showsUp = (wanted: Button, read: () => Promise<Button>) =>
  expect.poll(read, { interval: 25 }).toEqual(wanted);

const openWall = async (page: Page) => {
  await page.goto(site.address('plain', 'abort'));
  await until('the wall', async () => (await pageState(page)).isPromptShown);
};

/** From the open reader back to the page, and on to one that asks for nothing. */
const readAndGoOn = async (page: Page, read: () => Promise<Button>) => {
  await waitFor(page, 'reader');
  await showsUp(READS, read);
  await page.keyboard.press('Escape');
  await waitFor(page, 'nothing');
  await showsUp(ASKS, read);
  await page.goto(site.standsAddress('nothing'));
  await showsUp(QUIET, read);
};

describe('the button on a site the reader has allowed, in chromium', () => {
  let launched: AllowedChromium;

  beforeAll(async () => {
    launched = await launchAllowed();
    await launched.inBackground(`(() => {
      globalThis.drawn = {};
      const real = chrome.action.setIcon.bind(chrome.action);
      chrome.action.setIcon = (details, done) => {
        const taken = real(details).then(() => { drawn[details.tabId] = details.path[16]; });
        return done ? void taken.then(done) : taken;
      };
    })()`);
  });
  afterAll(async () => launched?.close());

  const button = () =>
    launched.inBackground<Button>(`chrome.tabs.query({ active: true }).then(async ([{ id: tabId }]) => ({
      drawing: /(\\w+)-16/.exec(drawn[tabId])?.[1] ?? 'available',
      title: await chrome.action.getTitle({ tabId }),
      badge: await chrome.action.getBadgeText({ tabId }),
    }))`);

  it('draws the prompt by itself, marks the open reader, and is as ever on the next page', async () => {
    const page = await launched.browser.newPage();
    await openWall(page);
    await showsUp(ASKS, button);
    await launched.pressToolbarButton(page);
    await readAndGoOn(page, button);
  });

  it('says that the reader opened by itself where that is the policy, every time', async () => {
    await launched.setPolicy('read');
    const page = await launched.browser.newPage();
    for (let time = 0; time < 5; time++) {
      await page.goto(`${site.address('plain', 'abort')}&time=${time}`);
      await waitFor(page, 'reader');
      await showsUp({ drawing: 'auto', title: messages.action_auto.message, badge: '!' }, button);
    }
    await page.close();
    await launched.setPolicy('notify');
  });
});

describe('the button after a click, in firefox', () => {
  const stage = setStage('firefox');

  const button = async (page: Page): Promise<Button> => {
    const { title, badge, icon } = await buttonOf(stage.launched(), page);
    return { title, badge, drawing: /(\w+)-16/.exec(icon)?.[1] ?? icon };
  };

  it('marks the open reader, draws the prompt once it is left, and is as ever on the next page', async () => {
    const page = await stage.newPage();
    await openWall(page);
    await stage.press(page);
    await readAndGoOn(page, () => button(page));
  });
});
