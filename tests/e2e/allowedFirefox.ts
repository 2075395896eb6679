// Firefox with the demo site allowed, for the tests of prompts. What is asked of the background is asked of a page of the
// extension's own, which stays open: nothing reaches Firefox's background from outside.
import { borrowBrowser } from './borrowBrowser.ts';
import { giveAccess } from './firefoxActions.ts';
import { type AllowedBrowser, hands, SITES } from './promptPages.ts';
import { goToOwnPage } from './testExtension.ts';

/** A Firefox whose reader has allowed the demo site. */
export async function launchAllowedFirefox(): Promise<AllowedBrowser> {
  const launched = await borrowBrowser('firefox');
  await giveAccess(launched, SITES);
  const own = await launched.browser.newPage();
  await goToOwnPage(own, launched.optionsUrl);
  return hands(launched, (expression) => own.evaluate(expression) as Promise<never>);
}
