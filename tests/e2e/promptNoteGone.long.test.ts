// The note on a message that is there goes with it: by then it would speak of what nobody sees, and offer to hide it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClosedRoots } from '../browsers/closedRoots.ts';
import { type CaseSite, type PromptCase, startCase } from '../demo/prompts/caseServer.ts';
import { STEP_SET_UPS } from '../demo/prompts/ownCases.ts';
import { standInForAdNetwork } from './adNetwork.ts';
import { type AllowedBrowser, launchAllowed } from './promptPages.ts';
import { until } from './testExtension.ts';

let launched: AllowedBrowser;
let site: CaseSite;
beforeAll(async () => {
  launched = await launchAllowed();
  site = await startCase(STEP_SET_UPS.find(({ id }) => id === 'step-mixed') as PromptCase);
});
afterAll(async () => {
  await site?.close();
  await launched?.close();
});

it('closes by itself once the site has taken its message away', async () => {
  await launched.setPolicy('notify');
  const page = await launched.browser.newPage();
  (await standInForAdNetwork(page)).ads = 'abort';
  await page.goto(site.address('b'));
  const hasNote = () =>
    withClosedRoots(page, (roots) => roots.some((root) => root.querySelector('.prompt-note') !== null));
  await until('the note', hasNote);
  expect(await page.evaluate(() => document.querySelector('#w')?.checkVisibility())).toBe(true);
  await page.evaluate(() => document.querySelector('#w')?.remove());
  await until('the note to close', async () => !(await hasNote()));
  await page.close();
});
