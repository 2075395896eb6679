// Reads of `storage.local` that come together become one: opening a reader asks for several things at once.
import { browser } from 'wxt/browser';
import { asRecord } from '../../settings/values.ts';

let together:
  | { readonly keys: Set<string>; readonly answer: Promise<Readonly<Record<string, unknown>>> }
  | undefined;

/** What is stored under a key. */
export async function readLocal(key: string): Promise<unknown> {
  if (!together) {
    const keys = new Set<string>();
    const answer = Promise.resolve().then(async () => {
      together = undefined;
      return asRecord(await browser.storage.local.get([...keys]));
    });
    together = { keys, answer };
  }
  together.keys.add(key);
  return (await together.answer)[key];
}
