// The one writer of the settings, and what the background knows of them between two changes.
import { browser } from 'wxt/browser';
import type { SettingsChange } from '../../contracts/answers.ts';
import { applyPatch, type SettingsPatch } from '../../contracts/settingsPatch.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/schema.ts';
import { readStoredSettings, SETTINGS_KEY, writeSettings } from '../../settings/settingsStore.ts';
import { createKnown } from './createKnown.ts';

const known = createKnown('settings', readStoredSettings);

/** Has `knownSettings` follow what other devices change; to be called once, when the background starts. */
export function followSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (SETTINGS_KEY in changes && (area === 'sync' || area === 'local')) known.forget();
  });
}

/** The settings, read from storage only when they may have changed since; with what is being changed as this is asked. */
export async function knownSettings(): Promise<Settings> {
  const { settings, isCertain } = await known.read();
  if (!isCertain) known.forget();
  return settings;
}

/** Applies the patch to what is stored now. Whatever is answered `saved` is there to stay. */
export function changeSettings(patch: SettingsPatch): Promise<SettingsChange> {
  return updateSettings((settings) => applyPatch(settings, patch));
}

/**
 * The same for a change that needs more than a patch says.
 * @param change pure: from the settings as they are now to the new ones, whole and valid
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<SettingsChange> {
  return known.change(async () => {
    const { settings, isNewer, isCertain, savedAt } = await readStoredSettings();
    if (!isCertain) return { kind: 'notSaved', why: 'unreadable', settings };
    if (isNewer) return { kind: 'notSaved', why: 'newer', settings };
    return write(settings, change(settings), savedAt);
  });
}

/** Forgets everything that was set, also what a newer version stored. */
export function resetSettings(): Promise<SettingsChange> {
  return known.change(async () => {
    const { settings, savedAt } = await readStoredSettings();
    return write(settings, DEFAULT_SETTINGS, savedAt);
  });
}

async function write(before: Settings, after: Settings, savedAt: number): Promise<SettingsChange> {
  try {
    const where = await writeSettings(after, savedAt);
    return { kind: 'saved', where, settings: after };
  } catch {
    return { kind: 'notSaved', why: 'full', settings: before };
  }
}
