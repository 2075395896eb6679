// What a bug report needs to know, as text to be pasted: versions, languages, what is turned on. No address, no site,
// nothing that was read or written.
import { browser } from 'wxt/browser';
import { loadSettings, syncState } from '../settings/settingsStore.ts';
import { lastPage } from './lastPage.ts';

/** One fact a line. */
export async function diagnostics(): Promise<string> {
  const [settings, sync, page] = await Promise.all([
    loadSettings(),
    syncState().catch(() => 'unknown'),
    lastPage().catch(() => undefined),
  ]);
  const { auto, prompts, look, related } = settings;
  return [
    `Lectern ${browser.runtime.getManifest().version}`,
    `Browser: ${navigator.userAgent}`,
    `Languages: ${browser.i18n.getUILanguage()}; reads ${navigator.languages.join(', ')}`,
    `Theme ${look.theme}, typeface ${look.typeface}, ${look.size} px`,
    `Automatic: ${auto.mode}, ${auto.rules.length} rules`,
    `Ad-blocker messages: ${prompts.policy}, ${Object.keys(prompts.sites).length} exceptions`,
    `Further reading: ${related.show ? 'shown' : 'off'}, look-ups ${related.details ? 'on' : 'off'}`,
    `Sync: ${sync}`,
    `Last page: ${page ? `${page.kind}, confidence ${page.confidence}` : 'none since the browser started'}`,
  ].join('\n');
}
