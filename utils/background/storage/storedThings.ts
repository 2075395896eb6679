// What Lectern stores, in one table: how large each kind is, and how it is deleted. The options page shows it.
import { browser } from 'wxt/browser';
import { STORED_NAMES, type StoredName } from '../../contracts/storedNames.ts';
import { SETTINGS_KEY } from '../../settings/settingsStore.ts';
import { asRecord } from '../../settings/values.ts';
import { UNKNOWN_PARTS_KEY } from '../backup/restoreBackup.ts';
import { CORRECTIONS_KEY, clearCorrections } from '../corrections/correctionsStore.ts';
import { clearSiteLooks, LOOKS_KEY } from '../looks/siteLooks.ts';
import { clearPlaces, PLACES_KEY } from '../places/placesStore.ts';
import { forgetAsks, LEDGER_KEY } from '../prompts/ledgerStore.ts';
import { clearDetails, detailsBytes } from '../related/detailStore.ts';
import { clearHistory } from '../related/forgetReading.ts';
import { HISTORY_KEY } from '../related/readHistory.ts';
import { clearReadingList, LIST_KEY } from '../related/readingList.ts';

interface StoredThing {
  /** Its key in the browser's storage, where it is kept there. */
  readonly key?: string;
  readonly clear: () => Promise<void>;
  /** Where it isn't kept in the browser's storage. */
  readonly bytes?: () => Promise<number>;
}

const THINGS: Readonly<Record<StoredName, StoredThing>> = {
  corrections: { key: CORRECTIONS_KEY, clear: clearCorrections },
  readingList: { key: LIST_KEY, clear: clearReadingList },
  readHistory: { key: HISTORY_KEY, clear: clearHistory },
  promptLedger: { key: LEDGER_KEY, clear: () => forgetAsks() },
  places: { key: PLACES_KEY, clear: clearPlaces },
  siteLooks: { key: LOOKS_KEY, clear: clearSiteLooks },
  linkDetails: { clear: clearDetails, bytes: () => detailsBytes() },
};

export interface StoredSize {
  readonly name: StoredName | 'settings' | 'other';
  readonly bytes: number;
}

/** How much is stored of each kind, in all areas together. */
export async function storedSizes(): Promise<readonly StoredSize[]> {
  const areas = await Promise.all(
    (['sync', 'local'] as const).map((area) => browser.storage[area].get(null).catch(() => ({}))),
  );
  const byKey = new Map<string, number>();
  for (const [key, value] of areas.flatMap((area) => Object.entries(asRecord(area))))
    byKey.set(key, (byKey.get(key) ?? 0) + bytesOf(key, value));
  const take = (key: string) => {
    const bytes = byKey.get(key) ?? 0;
    byKey.delete(key);
    return bytes;
  };
  const settings = take(SETTINGS_KEY) + take(UNKNOWN_PARTS_KEY);
  const things = await Promise.all(
    STORED_NAMES.map(async (name) => {
      const { key, bytes } = THINGS[name];
      return { name, bytes: key ? take(key) : await (bytes?.() ?? 0) };
    }),
  );
  const other = [...byKey.values()].reduce((sum, bytes) => sum + bytes, 0);
  return [
    { name: 'settings' as const, bytes: settings },
    ...things,
    { name: 'other' as const, bytes: other },
  ];
}

/** Deletes one kind. */
export function clearStored(name: StoredName): Promise<void> {
  return THINGS[name].clear();
}

/** As the browsers count: the key and the value as JSON. */
const bytesOf = (key: string, value: unknown) =>
  new TextEncoder().encode(key + (JSON.stringify(value) ?? '')).length;
