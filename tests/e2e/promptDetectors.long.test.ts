// Detectors of ad blockers from the registry, at work in a real browser with the built extension: requests for ads cut
// off, ads hidden, and ads allowed.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DETECTORS, type Detector } from '../demo/walls/live/detectors.ts';
import { type Ads, startWalls, type WallServer } from '../demo/walls/server.ts';
import { standInForAdNetwork } from './adNetwork.ts';
import {
  type AllowedChromium,
  choose,
  FREE,
  goWithoutMessage,
  hasLine,
  LINE_BUTTON,
  launchAllowed,
  pageState,
} from './promptPages.ts';
import { clickIn, pause, setStage, until, waitFor } from './testExtension.ts';

declare global {
  interface Window {
    /** What the detector said, once it has. */
    verdict?: boolean;
    /** The page when the prompt had just been shown. */
    before?: string;
    picture?: (box: string) => string;
  }
}

let site: WallServer;
beforeAll(async () => {
  site = await startWalls({ hasDetectors: true });
});
afterAll(() => site.close());

const boxOf = ({ ownPrompt }: Detector) => ownPrompt ?? '#wall';
const picture = (page: Page, detector: Detector) =>
  page.evaluate((box) => window.picture?.(box), boxOf(detector));

const isFree = async (page: Page, detector: Detector) =>
  JSON.stringify(await pageState(page, boxOf(detector))) === JSON.stringify(FREE);

/** What the detector says of this visit. */
async function visit(page: Page, detector: Detector, ads: Ads): Promise<boolean> {
  await page.goto(site.liveAddress(detector, ads));
  const said = await until(`${detector.name} to say something`, () =>
    page.evaluate(() => window.verdict !== undefined && { isBlocked: window.verdict }),
  );
  return said.isBlocked;
}

const notices = ({ notices }: Detector, ads: Ads) => ads !== 'allow' && notices.includes(ads);

describe('on a site the reader has allowed, in chromium', () => {
  let launched: AllowedChromium;
  let page: Page;
  let network: { ads: Ads };

  beforeAll(async () => {
    launched = await launchAllowed();
    await launched.setPolicy('putAway');
    page = await launched.browser.newPage();
    network = await standInForAdNetwork(page);
  });
  afterAll(async () => launched?.close());

  it.each(DETECTORS)(
    '$name: its prompt is found and put away, undone to the letter, and nothing is found where it sees nothing',
    async (detector) => {
      for (const ads of ['abort', 'hide', 'allow'] as const) {
        network.ads = ads;
        await page.goto('about:blank');
        await until('the last page to be forgotten', async () => (await launched.seen()) === null);
        const isBlocked = await visit(page, detector, ads);
        expect({ ads, isBlocked }).toEqual({ ads, isBlocked: notices(detector, ads) });
        if (!isBlocked) {
          await pause(400);
          expect(await launched.seen()).toBeNull();
          expect(await isFree(page, detector)).toBe(true);
          continue;
        }
        const { finding } = await until(
          'the prompt to be seen',
          async () => (await launched.seen()) ?? undefined,
        );
        expect(finding.kind).toMatch(/^(wall|dismissible|banner|inline)$/);
        await until('the page to be given back', () => isFree(page, detector));
        await launched.putBack();
        expect((await pageState(page, boxOf(detector))).isPromptShown).toBe(true);
        expect(await picture(page, detector)).toBe(await page.evaluate(() => window.before));
      }
    },
  );
});

/** One of each way of noticing, the two that bring a prompt of their own, and a dialog, a popover and a box in a slot. */
const SAMPLE = [
  'adblockdetect',
  'adblock-checker',
  '@scthakuri/adblock-detector',
  'tarteaucitronjs',
  '@fingerprintjs/fingerprintjs',
  '@guardian/commercial-core',
  'jquery.dfp',
];

/** Nobody presses the button before there is a prompt to see. */
const PROMPT_FADES_IN_MS = 1000;

describe('on a click, in firefox', () => {
  const stage = setStage('firefox');
  const openReader = async (page: Page) => {
    await stage.press(page);
    await waitFor(page, 'reader');
  };

  it.each(DETECTORS.filter(({ name }) => SAMPLE.includes(name)))(
    '$name: the reader has a line about its prompt, which is put away and comes back to the letter',
    async (detector) => {
      const page = await stage.newPage();
      const network = await standInForAdNetwork(page);
      const [ads] = detector.notices;
      if (ads) network.ads = ads;
      expect(await visit(page, detector, network.ads)).toBe(true);
      await pause(PROMPT_FADES_IN_MS);
      await openReader(page);
      await until('the line', () => hasLine(page));
      // the choice of an earlier page of the site may still hold
      await choose(page, 'notify');
      await choose(page, 'putAway');
      await goWithoutMessage(page);
      await waitFor(page, 'nothing');
      await until('the page to be given back', () => isFree(page, detector));
      await openReader(page);
      await until('the line', () => hasLine(page));
      await choose(page, 'notify');
      await clickIn(page, LINE_BUTTON);
      await stage.press(page);
      await waitFor(page, 'nothing');
      await until(
        'the prompt to stand again',
        async () => (await pageState(page, boxOf(detector))).isPromptShown,
      );
      expect(await picture(page, detector)).toBe(await page.evaluate(() => window.before));
    },
  );

  it('nothing is found while ads are allowed', async () => {
    const page = await stage.newPage();
    await standInForAdNetwork(page);
    for (const detector of DETECTORS.filter(({ name }) => SAMPLE.includes(name))) {
      expect(await visit(page, detector, 'allow')).toBe(false);
      expect(await isFree(page, detector)).toBe(true);
    }
    await openReader(page);
    await pause(1500);
    expect(await hasLine(page)).toBe(false);
  });
});
