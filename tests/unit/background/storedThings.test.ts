import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allCorrections, saveCorrections } from '../../../utils/background/corrections/correctionsStore.ts';
import { keepLookApart, siteLook } from '../../../utils/background/looks/siteLooks.ts';
import { enterAsk, promptLedger } from '../../../utils/background/prompts/ledgerStore.ts';
import { keepLink, readingList } from '../../../utils/background/related/readingList.ts';
import { changeSettings } from '../../../utils/background/storage/changeSettings.ts';
import { forgetSites } from '../../../utils/background/storage/forgetSites.ts';
import { clearStored, storedSizes } from '../../../utils/background/storage/storedThings.ts';
import { loadSettings, syncState } from '../../../utils/settings/settingsStore.ts';
import { WALL } from './prompts/wall.ts';

vi.mock('../../../utils/background/auto/watchSites.ts', () => ({ syncWatchScript: async () => undefined }));
vi.mock('../../../utils/background/auto/requestAccess.ts', () => ({ requestAccess: async () => 'done' }));
vi.mock('../../../utils/background/related/detailStore.ts', () => ({
  detailsBytes: async () => 2,
  clearDetails: async () => undefined,
}));

const sizeOf = async (name: string) => (await storedSizes()).find((thing) => thing.name === name)?.bytes ?? 0;

describe('what is stored', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(browser.permissions, 'remove').mockImplementation((async () => true) as never);
  });

  it('is measured, deleted by kind, and nothing that is stored goes unnamed', async () => {
    expect(await sizeOf('readingList')).toBe(0);
    await keepLink('https://a.example/story', 'A story', 'a.example');
    await changeSettings({ kind: 'look', look: { theme: 'sepia' } });
    await browser.storage.local.set({ ofSomeOtherVersion: 'x'.repeat(100) });
    expect(await sizeOf('readingList')).toBeGreaterThan(60);
    expect(await sizeOf('settings')).toBeGreaterThan(100);
    expect(await sizeOf('other')).toBeGreaterThan(100);
    await clearStored('readingList');
    expect(await readingList()).toEqual([]);
    expect(await sizeOf('readingList')).toBe(0);
    expect((await loadSettings()).look.theme).toBe('sepia');
  });

  it('of some sites is forgotten at once, and of no other', async () => {
    const corrections = { reading: 'wider', rules: [] } as const;
    for (const site of ['a.example', 'b.example']) {
      await changeSettings({ kind: 'sitePolicy', site, policy: 'read' });
      await changeSettings({ kind: 'addRule', action: 'never', written: `${site}/live` });
      await saveCorrections(site, corrections);
      await enterAsk({ site, page: `https://${site}/story`, finding: WALL }, 'read');
      await keepLookApart(site, true);
    }
    expect((await forgetSites(['a.example', 'c.example'])).kind).toBe('saved');
    const { auto, prompts } = await loadSettings();
    expect(auto.rules.map(({ place }) => place.host)).toEqual(['b.example']);
    expect(Object.keys(prompts.sites)).toEqual(['b.example']);
    expect(Object.keys(await allCorrections())).toEqual(['b.example']);
    expect((await promptLedger()).entries.map(({ site }) => site)).toEqual(['b.example']);
    expect([await siteLook('a.example'), await siteLook('b.example')]).toEqual([undefined, {}]);
  });

  it('says whether it syncs', async () => {
    await changeSettings({ kind: 'look', look: { theme: 'sepia' } });
    expect(await syncState()).toBe('on');
    const set = vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    await changeSettings({ kind: 'look', look: { theme: 'dark' } });
    expect(await syncState()).toBe('over');
    set.mockRestore();
    const get = vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('disabled'));
    expect(await syncState()).toBe('off');
    get.mockRestore();
  });
});
