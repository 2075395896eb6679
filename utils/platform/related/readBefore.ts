// Which articles were read: fingerprints of their addresses, so that the list says nothing to anybody who finds it.
import { browser } from 'wxt/browser';
import { asRecord } from '../../settings/values.ts';

const KEY = 'readBefore';
/** The oldest are forgotten first. */
const MOST = 3000;
/** Bytes of the fingerprint. */
const LENGTH = 8;

/** Remembers that an article was opened. Not to be called for private windows. */
export async function rememberRead(url: string): Promise<void> {
  const print = await fingerprint(url);
  const known = (await prints()).filter((one) => one !== print);
  await browser.storage.local.set({ [KEY]: [...known, print].slice(-MOST) });
}

/** Those of the addresses that were read before. */
export async function readBefore(urls: readonly string[]): Promise<string[]> {
  const known = new Set(await prints());
  if (known.size === 0) return [];
  const all = await Promise.all(urls.map(fingerprint));
  return urls.filter((_, i) => known.has(all[i] ?? ''));
}

/** Forgets all of them. */
export async function forgetRead(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

async function prints(): Promise<string[]> {
  const { [KEY]: stored } = asRecord(await browser.storage.local.get(KEY));
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

/** Scheme, `www.`, fragment and a slash at the end don't make another article. */
async function fingerprint(url: string): Promise<string> {
  const { hostname, pathname, search } = new URL(url);
  const page = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(page));
  return Array.from(new Uint8Array(digest, 0, LENGTH), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
