// A page's rules in a cascade layer beat every important rule of a sheet that isn't in one, and so ours in the page. Only the
// user's own style sheet is above them: the rules that hide the page stand there as well while a reader is open.
import { browser } from 'wxt/browser';
import { userRules } from '../../page/hidingRules.ts';

/** To be called when the reader of a tab has opened or closed. Where the browser refuses, the page's own sheet has to do. */
export async function hideForSure(tabId: number, isOpen: boolean): Promise<void> {
  const rules = { target: { tabId }, css: userRules(), origin: 'USER' as const };
  await (isOpen ? browser.scripting.insertCSS(rules) : browser.scripting.removeCSS(rules)).catch(
    (problem: unknown) => console.debug('Lectern: no style sheet of the user’s here.', problem),
  );
}
