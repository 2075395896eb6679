// Where the settings are kept: one object in `storage.sync`, so that they travel with the reader, and in
// `storage.local` when sync is absent, switched off or over its quota.
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings/schema.ts';
import { asRecord } from './settings/values.ts';

const KEY = 'settings';

interface Stored {
  readonly settings: unknown;
  /** Milliseconds since the epoch: the newer of the two areas wins. */
  readonly savedAt: number;
}

/** The reader's settings, whole and valid, whatever is stored. */
export async function loadSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([readArea('sync'), readArea('local')]);
  const newest = synced && local ? (synced.savedAt >= local.savedAt ? synced : local) : (synced ?? local);
  return newest ? parseSettings(newest.settings) : DEFAULT_SETTINGS;
}

/**
 * Keeps the settings.
 * @returns where: `sync`, or `local` when sync could not take them.
 * @throws when neither area takes them.
 */
export async function saveSettings(settings: Settings): Promise<'sync' | 'local'> {
  const stored: Stored = { settings, savedAt: Date.now() };
  try {
    await browser.storage.sync.set({ [KEY]: stored });
    await browser.storage.local.remove(KEY).catch(() => undefined);
    return 'sync';
  } catch {
    await browser.storage.local.set({ [KEY]: stored });
    return 'local';
  }
}

/** Loads, changes and saves in one go. */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = parseSettings(change(await loadSettings()));
  await saveSettings(changed);
  return changed;
}

/** Forgets everything that was set. */
export async function resetSettings(): Promise<Settings> {
  await browser.storage.local.remove(KEY);
  await saveSettings(DEFAULT_SETTINGS);
  return DEFAULT_SETTINGS;
}

/** Calls back with the whole settings whenever they change, in this window or on another device. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (!(KEY in changes) || (area !== 'sync' && area !== 'local')) return;
    void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function readArea(area: 'sync' | 'local'): Promise<Stored | undefined> {
  try {
    const found = asRecord((await browser.storage[area].get(KEY))[KEY]);
    if (!('settings' in found)) return undefined;
    const savedAt = typeof found.savedAt === 'number' ? found.savedAt : 0;
    return { settings: found.settings, savedAt };
  } catch {
    return undefined;
  }
}
