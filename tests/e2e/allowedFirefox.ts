// Firefox with the demo site allowed, for the tests of prompts. What is asked of the background is asked of a page of the
// extension's own, which stays open: nothing reaches Firefox's background from outside.
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import { FIREFOX_ID } from '../browsers/launch.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { type AllowedBrowser, hands, SITES } from './promptPages.ts';
import { goToOwnPage } from './testExtension.ts';

/** A Firefox whose reader has allowed the demo site. */
export async function launchAllowedFirefox(): Promise<AllowedBrowser> {
  const launched = await borrowBrowser('firefox');
  await inFirefoxWindow(
    launched.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      await ExtensionPermissions.add('${FIREFOX_ID}', { origins: ${JSON.stringify(SITES)}, permissions: [] }, extension);
    })()`,
  );
  const own = await launched.browser.newPage();
  await goToOwnPage(own, launched.optionsUrl);
  return hands(launched, (expression) => own.evaluate(expression) as Promise<never>);
}
