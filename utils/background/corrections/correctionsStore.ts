// What the reader has corrected, site by site: one bounded item in `storage.sync`, or in `storage.local` where sync
// doesn't take it.
import { browser } from 'wxt/browser';
import {
  type Corrections,
  NO_CORRECTIONS,
  parseCorrections,
  type SiteCorrections,
  withoutRule,
  withSite,
} from '../../article/corrections/correctionRule.ts';
import { asRecord } from '../../settings/values.ts';
import { createKnown } from '../storage/createKnown.ts';
import { readLocal } from '../storage/readLocal.ts';

export const CORRECTIONS_KEY = 'corrections';

const known = createKnown('settings', allCorrections);

/** Has `correctionsOf` follow what other devices change; to be called once, when the background starts. */
export function followCorrections(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (CORRECTIONS_KEY in changes && (area === 'sync' || area === 'local')) known.forget();
  });
}

/** What is remembered for a site, as `hostKey` names it; with what is being changed as this is asked. */
export async function correctionsOf(site: string): Promise<SiteCorrections> {
  const all = await known.read().catch((): Corrections => ({}));
  return Object.hasOwn(all, site) ? (all[site] ?? NO_CORRECTIONS) : NO_CORRECTIONS;
}

/** Everything that is remembered. The local copy is there only where sync didn't take the last change. */
export async function allCorrections(): Promise<Corrections> {
  const [sync, local] = await Promise.all([read('sync'), read('local')]);
  return parseCorrections(local ?? sync);
}

/** Remembers what the reader has corrected on a site; without anything the site is forgotten. */
export function saveCorrections(site: string, corrections: SiteCorrections): Promise<void> {
  return changeCorrections((all) => withSite(all, site, corrections));
}

/** Forgets one rule of a site, or everything about it. */
export function forgetCorrections(site: string, key?: string): Promise<void> {
  return changeCorrections((all) =>
    withSite(all, site, key === undefined ? NO_CORRECTIONS : withoutRule(all[site] ?? NO_CORRECTIONS, key)),
  );
}

/** Forgets everything about these sites. */
export function forgetCorrectionsOf(sites: ReadonlySet<string>): Promise<void> {
  return changeCorrections((all) =>
    Object.fromEntries(Object.entries(all).filter(([site]) => !sites.has(site))),
  );
}

/** Forgets everything. */
export function clearCorrections(): Promise<void> {
  return changeCorrections(() => ({}));
}

/** @param next what becomes of the corrections of all sites */
export function changeCorrections(next: (all: Corrections) => Corrections): Promise<void> {
  return known.change(async () => {
    const after = next(await allCorrections());
    try {
      await browser.storage.sync.set({ [CORRECTIONS_KEY]: after });
      await browser.storage.local.remove(CORRECTIONS_KEY);
    } catch {
      await browser.storage.local.set({ [CORRECTIONS_KEY]: after });
    }
  });
}

const read = async (area: 'sync' | 'local'): Promise<unknown> =>
  area === 'local'
    ? readLocal(CORRECTIONS_KEY)
    : asRecord(await browser.storage.sync.get(CORRECTIONS_KEY))[CORRECTIONS_KEY];
