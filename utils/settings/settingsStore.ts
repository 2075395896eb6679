// Where the settings are kept: one object in `storage.sync`, so that they travel with the reader, and a copy of it in
// `storage.local`, which counts where sync is switched off, full or can't be read. Pages may read here; the background
// alone writes, through `background/storage/changeSettings.ts`.
import { browser } from 'wxt/browser';
import { migrateSettings } from './migrations.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './schema.ts';
import { asRecord } from './values.ts';

export const SETTINGS_KEY = 'settings';

interface Stored {
  readonly settings: unknown;
  /** Milliseconds since the epoch: of two copies that went their own ways the later one counts. */
  readonly savedAt: number;
  /** Of the local copy: whether sync took the same. What sync holds now is then the same, or newer from elsewhere. */
  readonly isSynced: boolean;
}

type Read = { readonly kind: 'stored'; readonly stored: Stored } | { readonly kind: 'absent' | 'unreadable' };

export interface StoredSettings {
  /** Whole and valid, whatever is stored. */
  readonly settings: Settings;
  /** Stored by a newer version of the extension: understood in part only, so it must not be written over. */
  readonly isNewer: boolean;
  /** False when something may be stored that could not be read now. */
  readonly isCertain: boolean;
  readonly savedAt: number;
}

/** The reader's settings, whole and valid, whatever is stored. */
export async function loadSettings(): Promise<Settings> {
  return (await readStoredSettings()).settings;
}

/** The same, with what has to be known before they are written. */
export async function readStoredSettings(): Promise<StoredSettings> {
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  const isCertain = sync.kind !== 'unreadable' && local.kind !== 'unreadable';
  const stored = chosen(sync, local);
  if (!stored) return { settings: DEFAULT_SETTINGS, isNewer: false, isCertain, savedAt: 0 };
  const migrated = migrateSettings(stored.settings);
  return {
    settings: parseSettings(migrated.settings),
    isNewer: migrated.kind === 'newer',
    isCertain,
    savedAt: stored.savedAt,
  };
}

/** Clocks of two devices differ, so the time only decides where sync didn't take what is here. */
function chosen(sync: Read, local: Read): Stored | undefined {
  if (sync.kind !== 'stored') return local.kind === 'stored' ? local.stored : undefined;
  if (local.kind !== 'stored' || local.stored.isSynced) return sync.stored;
  return local.stored.savedAt > sync.stored.savedAt ? local.stored : sync.stored;
}

/**
 * Writes the settings. For the background alone, in its queue.
 * @param after when what they were made from was saved
 * @returns where: `sync`, or `local` when sync could not take them.
 * @throws when neither area takes them.
 */
export async function writeSettings(settings: Settings, after: number): Promise<'sync' | 'local'> {
  const savedAt = Math.max(Date.now(), after + 1);
  const isSynced = await set('sync', { settings, savedAt, isSynced: true }).then(
    () => true,
    () => false,
  );
  const copied = set('local', { settings, savedAt, isSynced });
  if (!isSynced) await copied;
  else await copied.catch(() => undefined);
  return isSynced ? 'sync' : 'local';
}

/** `off`: the browser doesn't sync for extensions. `over`: sync didn't take the settings as they are here. */
export type SyncState = 'on' | 'off' | 'over';

/** Whether the settings travel with the reader's browser account. Whether there is one, browsers don't say. */
export async function syncState(): Promise<SyncState> {
  const isThere = await browser.storage.sync.get(SETTINGS_KEY).then(
    () => true,
    () => false,
  );
  if (!isThere) return 'off';
  const local = await readArea('local');
  return local.kind === 'stored' && !local.stored.isSynced ? 'over' : 'on';
}

/** Calls back with the whole settings whenever they change, in this window or on another device. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (!(SETTINGS_KEY in changes) || (area !== 'sync' && area !== 'local')) return;
    void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const set = async (area: 'sync' | 'local', stored: Stored): Promise<void> =>
  browser.storage[area].set({ [SETTINGS_KEY]: stored });

/** What Firefox says where its owner has switched sync storage off; then nothing is kept there. */
const SWITCHED_OFF = /webextensions\.storage\.sync\.enabled/;

async function readArea(area: 'sync' | 'local'): Promise<Read> {
  try {
    const found = asRecord((await browser.storage[area].get(SETTINGS_KEY))[SETTINGS_KEY]);
    if (typeof found.settings !== 'object' || found.settings === null) return { kind: 'absent' };
    const savedAt = typeof found.savedAt === 'number' && Number.isFinite(found.savedAt) ? found.savedAt : 0;
    return {
      kind: 'stored',
      stored: { settings: found.settings, savedAt, isSynced: found.isSynced === true },
    };
  } catch (problem) {
    const isOff = problem instanceof Error && SWITCHED_OFF.test(problem.message);
    return { kind: isOff ? 'absent' : 'unreadable' };
  }
}
