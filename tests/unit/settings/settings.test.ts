import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/schema.ts';
import {
  loadSettings,
  resetSettings,
  saveSettings,
  updateSettings,
  watchSettings,
} from '../../../utils/settings.ts';

const DARK: Settings = { ...DEFAULT_SETTINGS, look: { ...DEFAULT_SETTINGS.look, theme: 'dark' } };
const SEPIA: Settings = { ...DEFAULT_SETTINGS, look: { ...DEFAULT_SETTINGS.look, theme: 'sepia' } };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const breakSync = () =>
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

describe('settings', () => {
  it('are the defaults before anything was set', async () =>
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS));

  it('travel by sync', async () => {
    expect(await saveSettings(DARK)).toBe('sync');
    expect(await loadSettings()).toEqual(DARK);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('stay on this device when sync is over its quota', async () => {
    breakSync();
    expect(await saveSettings(DARK)).toBe('local');
    expect(await loadSettings()).toEqual(DARK);
  });

  it('go by the newer of the two places', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1000);
    await saveSettings(SEPIA);
    vi.spyOn(Date, 'now').mockReturnValue(2000);
    const broken = breakSync();
    await saveSettings(DARK);
    expect(await loadSettings()).toEqual(DARK);
    broken.mockRestore();
    vi.spyOn(Date, 'now').mockReturnValue(3000);
    await saveSettings(SEPIA);
    expect(await loadSettings()).toEqual(SEPIA);
  });

  it('are read when there is no sync at all', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('no sync'));
    breakSync();
    await saveSettings(DARK);
    expect(await loadSettings()).toEqual(DARK);
  });

  it('survive a corrupt stored value', async () => {
    await browser.storage.sync.set({
      settings: { settings: { look: { theme: 'black', size: {} } }, savedAt: 'yesterday' },
    });
    expect((await loadSettings()).look).toEqual({ ...DEFAULT_SETTINGS.look, theme: 'black' });
    await browser.storage.sync.set({ settings: 'rubbish' });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are changed from what is stored, not from what somebody remembers', async () => {
    await saveSettings(DARK);
    const changed = await updateSettings((settings) => ({
      ...settings,
      look: { ...settings.look, size: 30 },
    }));
    expect(changed.look).toMatchObject({ theme: 'dark', size: 30 });
    expect(await loadSettings()).toEqual(changed);
  });

  it('can all be forgotten', async () => {
    await saveSettings(DARK);
    await resetSettings();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('tell who watches, and stop telling', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await saveSettings(DARK);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(DARK));
    stop();
    const count = seen.length;
    await saveSettings(SEPIA);
    await new Promise((rest) => setTimeout(rest, 20));
    expect(seen).toHaveLength(count);
  });
});
