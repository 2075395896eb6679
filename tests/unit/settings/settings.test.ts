import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MIGRATIONS, migrateSettings } from '../../../utils/settings/migrations.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../utils/settings/schema.ts';
import { settingsPatches } from '../../../utils/settings/settingsPatches.ts';
import { loadSettings, watchSettings, writeSettings } from '../../../utils/settings/settingsStore.ts';
import { eventually } from '../../eventually.ts';

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
    expect(await writeSettings(DARK, 0)).toBe('sync');
    await browser.storage.local.clear();
    expect(await loadSettings()).toEqual(DARK);
  });

  it('stay on this device when sync is over its quota', async () => {
    breakSync();
    expect(await writeSettings(DARK, 0)).toBe('local');
    expect(await loadSettings()).toEqual(DARK);
  });

  it('go by the newer of the two places', async () => {
    await writeSettings(SEPIA, Date.now() + 1000);
    const broken = breakSync();
    await writeSettings(DARK, Date.now() + 2000);
    expect(await loadSettings()).toEqual(DARK);
    broken.mockRestore();
    await writeSettings(SEPIA, Date.now() + 3000);
    expect(await loadSettings()).toEqual(SEPIA);
  });

  it('are newer than what they were made from, whatever the clock says', async () => {
    const tomorrow = Date.now() + 86_400_000;
    await browser.storage.sync.set({ settings: { settings: SEPIA, savedAt: tomorrow } });
    breakSync();
    await writeSettings(DARK, tomorrow);
    expect(await loadSettings()).toEqual(DARK);
  });

  it('are read where sync is switched off', async () => {
    const off = new Error('Please set webextensions.storage.sync.enabled to true in about:config');
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(off);
    breakSync();
    await writeSettings(DARK, 0);
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

  it('are what this device has when sync’s are corrupt', async () => {
    await writeSettings(DARK, 0);
    await browser.storage.sync.set({ settings: 'rubbish' });
    expect(await loadSettings()).toEqual(DARK);
  });

  it('tell who watches, and stop telling', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await writeSettings(DARK, 0);
    await eventually(() => expect(seen.at(-1)).toEqual(DARK));
    stop();
    const count = seen.length;
    await writeSettings(SEPIA, 1);
    await new Promise((rest) => setTimeout(rest, 20));
    expect(seen).toHaveLength(count);
  });
});

describe('settings of an older version', () => {
  /** As two versions after ours might do it. */
  const STEPS = [
    (stored: Readonly<Record<string, unknown>>) => ({ ...stored, look: { theme: stored.theme } }),
    ({ look, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, appearance: look }),
  ];

  it.each([
    [
      { version: 1, theme: 'dark' },
      { version: 3, theme: 'dark', appearance: { theme: 'dark' } },
    ],
    [{ theme: 'dark' }, { version: 3, theme: 'dark', appearance: { theme: 'dark' } }],
    [
      { version: 'two', theme: 'dark' },
      { version: 3, theme: 'dark', appearance: { theme: 'dark' } },
    ],
    [
      { version: 2, look: { theme: 'dark' } },
      { version: 3, appearance: { theme: 'dark' } },
    ],
    [
      { version: 3, appearance: {} },
      { version: 3, appearance: {} },
    ],
  ])('take each step that is missing: %j', (stored, settings) => {
    const before = structuredClone(stored);
    expect(migrateSettings(stored, STEPS, 3)).toEqual({ kind: 'current', settings });
    expect(stored).toEqual(before);
  });

  it('are left whole when they are newer', () => {
    const stored = { version: 4, later: { a: 1 } };
    expect(migrateSettings(stored, STEPS, 3)).toEqual({ kind: 'newer', settings: stored, version: 4 });
  });

  it('have a step for every version there was', () => expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1));
});

describe('what the options page changed', () => {
  it('is sent as what became otherwise, and nothing else', () => {
    const after: Settings = {
      ...DEFAULT_SETTINGS,
      look: { ...DEFAULT_SETTINGS.look, theme: 'dark', size: 30 },
      prompts: { policy: 'read', sites: { 'a.example': 'putAway' } },
      related: { ...DEFAULT_SETTINGS.related, details: true },
    };
    expect(settingsPatches(DEFAULT_SETTINGS, after)).toEqual([
      { kind: 'look', look: { theme: 'dark', size: 30 } },
      { kind: 'related', related: { details: true } },
      { kind: 'promptPolicy', policy: 'read' },
      { kind: 'sitePolicy', site: 'a.example', policy: 'putAway' },
    ]);
    expect(settingsPatches(after, DEFAULT_SETTINGS).at(-1)).toEqual({
      kind: 'sitePolicy',
      site: 'a.example',
    });
    expect(settingsPatches(after, after)).toEqual([]);
  });
});
