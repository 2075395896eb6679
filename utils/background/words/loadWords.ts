// Lectern's words in the reader's language. The package holds them packed (utils/build/packedMessages.ts); unpacking takes a tenth of
// a second, so it is done once in a browser's session and kept there.
import { browser } from 'wxt/browser';
import { pageGlobals } from '../../contracts/pageGlobals.ts';
import { inQueue } from '../storage/inQueue.ts';
import { unpackWords } from './unpackWords.ts';

const KEPT = 'words';

let loading: Promise<string | undefined> | undefined;
let loaded: string | undefined;

/**
 * Has `t()` know all words here, in the background or in a page of the extension.
 * @returns them as text, for `pageGlobals().words`; undefined where the package holds none: the browser gives all of them then
 */
export function loadWords(): Promise<string | undefined> {
  loading ??= findWords().catch((problem: unknown) => {
    loading = undefined;
    console.warn('Lectern could not unpack its words.', problem);
    return undefined;
  });
  return loading;
}

/** The words if they have been loaded in this life of the background. */
export const wordsAtHand = (): string | undefined => loaded;

async function findWords(): Promise<string | undefined> {
  if (!import.meta.env.PROD) return undefined;
  const code = browser.i18n.getMessage('locale_code');
  const words = (await keptWords(code)) ?? (await unpackedWords(code));
  loaded = words;
  pageGlobals().words = words;
  return words;
}

/** The session ends with an update, too. The language is that of the browser, which may have been changed. */
async function keptWords(code: string): Promise<string | undefined> {
  // What can't be read is unpacked again.
  const { [KEPT]: kept } = await browser.storage.session.get(KEPT).catch((): { [KEPT]?: unknown } => ({}));
  return typeof kept === 'string' && kept.startsWith(`${code}\n`) ? kept.slice(code.length + 1) : undefined;
}

async function unpackedWords(code: string): Promise<string> {
  const file = await fetch(browser.runtime.getURL('/words.bin' as '/list.html'));
  const words = unpackWords(new Uint8Array(await file.arrayBuffer()), code);
  // Without it they are unpacked again when they are next wanted.
  await inQueue(KEPT, () => browser.storage.session.set({ [KEPT]: `${code}\n${words}` })).catch(
    () => undefined,
  );
  return words;
}
