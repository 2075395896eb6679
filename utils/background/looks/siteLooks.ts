// How single sites look to the reader: for each the fields that differ from everywhere. One bounded item on this device.
import { browser } from 'wxt/browser';
import type { SettingsChange } from '../../contracts/answers.ts';
import { parseLookPatch } from '../../contracts/settingsPatch.ts';
import type { Look } from '../../settings/look.ts';
import { asRecord } from '../../settings/values.ts';
import { hostKey } from '../../sites/rules.ts';
import { changeSettings, knownSettings } from '../storage/changeSettings.ts';
import { createKnown } from '../storage/createKnown.ts';
import { readLocal } from '../storage/readLocal.ts';

export const LOOKS_KEY = 'siteLooks';
/** The oldest are forgotten first. */
const MAX_SITES = 100;

export type SiteLooks = Readonly<Record<string, Partial<Look>>>;

const known = createKnown('local', allSiteLooks);

/** The look of a site, as `hostKey` names it; undefined where it looks as everywhere. */
export function siteLook(site: string): Promise<Partial<Look> | undefined> {
  return storedLook(site).catch(() => undefined);
}

/** @throws when it can't be read */
async function storedLook(site: string): Promise<Partial<Look> | undefined> {
  const looks = await known.read();
  return Object.hasOwn(looks, site) ? looks[site] : undefined;
}

/** How articles look at an address. */
export async function lookOn(url: URL): Promise<Look> {
  const [{ look }, own] = await Promise.all([knownSettings(), siteLook(hostKey(url))]);
  return { ...look, ...own };
}

/** Applies a change made on a site: to the site's own look where it has one, else everywhere. */
export async function changeLookOn(site: string, patch: Partial<Look>): Promise<SettingsChange['kind']> {
  // Where nobody knows which it is, neither is changed.
  const own = await storedLook(site);
  if (!own) return (await changeSettings({ kind: 'look', look: patch })).kind;
  await changeSiteLooks((looks) => withSite(looks, site, { ...looks[site], ...patch }));
  return 'saved';
}

/** From now on what is changed on the site holds there alone; or no longer, and it looks as everywhere. */
export function keepLookApart(site: string, isWanted: boolean): Promise<void> {
  return changeSiteLooks((looks) => {
    if (isWanted) return withSite(looks, site, Object.hasOwn(looks, site) ? (looks[site] ?? {}) : {});
    const { [site]: _gone, ...others } = looks;
    return others;
  });
}

/** The look of every site that has one of its own. */
export async function allSiteLooks(): Promise<SiteLooks> {
  return parseSiteLooks(await readLocal(LOOKS_KEY));
}

/** Forgets the looks of some sites. */
export function forgetLooksOf(sites: ReadonlySet<string>): Promise<void> {
  return changeSiteLooks((looks) =>
    Object.fromEntries(Object.entries(looks).filter(([site]) => !sites.has(site))),
  );
}

/** Forgets the look of every site. */
export function clearSiteLooks(): Promise<void> {
  return known.change(() => browser.storage.local.remove(LOOKS_KEY));
}

function withSite(looks: SiteLooks, site: string, look: Partial<Look>): SiteLooks {
  const { [site]: _before, ...others } = looks;
  return Object.fromEntries([...Object.entries(others).slice(1 - MAX_SITES), [site, look]]);
}

/** @param next what becomes of the looks of all sites */
export function changeSiteLooks(next: (looks: SiteLooks) => SiteLooks): Promise<void> {
  return known.change(async () => {
    const after = next(await allSiteLooks());
    await browser.storage.local.set({ [LOOKS_KEY]: after });
  });
}

/** Whole and valid, whatever was stored. */
export function parseSiteLooks(stored: unknown): SiteLooks {
  const looks = Object.entries(asRecord(stored)).flatMap(([site, look]) => {
    const parsed = parseLookPatch(look);
    return parsed ? [[site, parsed.value] as const] : [];
  });
  return Object.fromEntries(looks.slice(-MAX_SITES));
}
