// A tab has another address, with or without a page having loaded.
import { decideAuto } from '../../sites/decideRule.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import { ensureWatched } from './watchSites.ts';

/**
 * Where only a path is allowed the watch script is registered for that path alone, and isn't in a page that comes under
 * it by `pushState` from outside: it is put there.
 * @param address undefined where the browser doesn't say, as on sites that aren't allowed
 */
export async function onAddressChange(tabId: number, address: string | undefined): Promise<void> {
  const url = address ? URL.parse(address) : null;
  if (!url) return;
  const { auto } = await knownSettings();
  const { mayOpen, rule } = decideAuto(auto.mode, auto.rules, url);
  if (mayOpen && rule && rule.place.kind !== 'host') await ensureWatched(tabId, true);
}
