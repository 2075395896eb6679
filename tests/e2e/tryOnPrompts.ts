// What is tried on every live prompt, a page with a detector that looks for blocked ads: seen, hidden whole and without
// harm, shown again to the letter, read behind, and none of it while ads are allowed.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseSite, type PromptCase, startCase } from '../demo/prompts/caseServer.ts';
import { eventually } from '../eventually.ts';
import { standInForAdNetwork } from './adNetwork.ts';
import { lookOf, reach, shownParts, shownText, snapshotOf } from './promptCaseHands.ts';
import { type AllowedBrowser, launchAllowed } from './promptPages.ts';
import { articleText, pause, until, waitFor } from './testExtension.ts';

/** Declares the tests of all these prompts; `CASES=id,…` in the environment leaves the others out. */
export function tryOnAll(
  cases: readonly PromptCase[],
  launch: () => Promise<AllowedBrowser> = launchAllowed,
): void {
  const only = process.env.CASES?.split(',');
  let launching: Promise<AllowedBrowser> | undefined;
  const shared = () => (launching ??= launch());
  afterAll(async () => (await launching)?.close());
  describe.each(cases.filter(({ id }) => !only || only.includes(id)))('$id: $title', (wall) =>
    tryOn(wall, shared),
  );
}

function tryOn(wall: PromptCase, shared: () => Promise<AllowedBrowser>): void {
  let launched: AllowedBrowser;
  let site: CaseSite;
  const asks = wall.kind.some((kind) => kind !== 'functional');
  const pages: Page[] = [];
  let allowed: ReturnType<typeof visitAllowed> | undefined;

  beforeAll(async () => {
    launched = await shared();
    site = await startCase(wall);
  });
  afterAll(async () => {
    for (const page of pages.splice(0)) await page.close();
    await site.close();
  });

  const open = async (ads: 'a' | 'b') => {
    for (const page of pages.splice(0)) await page.close();
    await until('the last page to be forgotten', async () => (await launched.seen()) === null);
    const page = await launched.browser.newPage();
    pages.push(page);
    // What a site asks in the browser's own dialog is answered with no.
    page.on('dialog', (dialog) => void dialog.dismiss());
    (await standInForAdNetwork(page)).ads = ads === 'a' ? 'allow' : 'abort';
    await page.goto(site.address(ads));
    return page;
  };
  const seen = () => until('the prompt to be seen', async () => (await launched.seen()) ?? undefined);

  const visitAllowed = async () => {
    await launched.setPolicy('putAway');
    const page = await open('a');
    await pause(2500);
    return { seen: await launched.seen(), parts: await shownParts(page), looks: await lookOf(page) };
  };
  /** The page while ads are allowed, visited once. */
  const whileAllowed = () => (allowed ??= visitAllowed());

  it('nothing is found while ads are allowed', async () => {
    expect((await whileAllowed()).seen).toBeNull();
  });

  it.runIf(asks)('is seen, as what it is', async () => {
    await launched.setPolicy('notify');
    await open('b');
    const { finding } = await seen();
    expect(wall.kind).toContain(finding.kind);
    expect(finding.text).toMatch(new RegExp(wall.words, 'i'));
  });

  it.runIf(!asks)('is not taken for a prompt', async () => {
    await launched.setPolicy('putAway');
    const page = await open('b');
    await until('the notice', () => page.evaluate((at) => document.querySelector(at) !== null, wall.box));
    await pause(2000);
    expect(await launched.seen()).toBeNull();
    expect(await page.evaluate((at) => document.querySelector(at)?.checkVisibility(), wall.box)).toBe(true);
  });

  it.runIf(asks && !wall.isElsewhere)(
    'is hidden whole, nothing else is touched, and shown again to the letter',
    async () => {
      const { parts, looks } = await whileAllowed();
      await launched.setPolicy('notify');
      await open('b').then(seen);
      // Some walls lock the page by a timer that has yet to come round.
      await pause(900);
      const before = await atRest(pages[0] as Page);

      await launched.setPolicy('putAway');
      const page = await open('b');
      await until('the prompt to be hidden', () =>
        page.evaluate((at) => {
          const box = document.querySelector(at);
          return box !== null && !box.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        }, wall.box),
      );
      await pause(wall.id === 'layer-second' ? 4000 : 900);
      await eventually(async () => {
        expect(await shownText(page)).not.toMatch(new RegExp(wall.forbid, 'i'));
        if (wall.isTextGone) return;
        expect(await shownParts(page)).toEqual(parts);
        expect(await reach(page, wall.marks)).toEqual({ outOfReach: [], notSelectable: [], scrolls: true });
        expect(await lookOf(page)).toEqual(looks);
      });

      if (wall.id === 'layer-second') return;
      await launched.putBack();
      await eventually(async () => expect(await snapshotOf(page)).toEqual(before));
    },
  );

  it.runIf(asks && !wall.isElsewhere)(
    'the reader opens on it, with the whole article and none of its words',
    async () => {
      await launched.setPolicy('notify');
      const page = await open('b');
      await seen();
      await launched.pressToolbarButton(page);
      await waitFor(page, 'reader');
      const text = await articleText(page);
      for (const mark of wall.marks) expect(text).toContain(mark.trim());
      expect(text).not.toMatch(new RegExp(wall.forbid, 'i'));
    },
  );
}

/** The page once it no longer changes. */
async function atRest(page: Page): Promise<unknown> {
  let last = JSON.stringify(await snapshotOf(page));
  await until('the page to come to rest', async () => {
    await pause(300);
    const now = JSON.stringify(await snapshotOf(page));
    const isAtRest = now === last;
    last = now;
    return isAtRest;
  });
  return JSON.parse(last);
}
