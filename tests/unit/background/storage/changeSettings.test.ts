import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SettingsPatch } from '../../../../utils/contracts/settingsPatch.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../../utils/settings/schema.ts';
import { loadSettings } from '../../../../utils/settings/settingsStore.ts';
import { type Fault, type FaultyStorage, installFaultyStorage } from './faultyStorage.ts';

let storage: FaultyStorage;
beforeEach(() => {
  fakeBrowser.reset();
  storage = installFaultyStorage();
});

/** The background as it is after it was ended and started again. */
async function startedAnew() {
  storage.restart();
  vi.resetModules();
  return import('../../../../utils/background/storage/changeSettings.ts');
}

/** Of each writer what it changes, so that what one acknowledged can be told from what another did. */
const rule = (writer: number): SettingsPatch => ({
  kind: 'addRule',
  action: 'never',
  written: `writer-${writer}.example`,
});
const hasRule = (settings: Settings, writer: number) =>
  settings.auto.rules.some(({ place }) => place.host === `writer-${writer}.example`);

/** As a fresh reader finds them, with storage that answers. */
async function whatIsStored(): Promise<Settings> {
  storage.decide = () => 'none';
  storage.wait = () => Promise.resolve();
  storage.restart();
  return loadSettings();
}

/** A storage whose every call takes as many turns, and fares, as the lists say; over and over. */
function misbehave(waits: readonly number[], faults: readonly Fault[]): void {
  let wait = 0;
  storage.wait = async () => {
    for (let turn = waits[wait++ % waits.length] ?? 0; turn > 0; turn--) await Promise.resolve();
  };
  storage.decide = ({ number }) => faults[number % faults.length] ?? 'none';
}

const WAITS = fc.array(fc.nat(12), { minLength: 1, maxLength: 9 });
const FAULTS = fc.array(fc.constantFrom<Fault>('none', 'none', 'none', 'refused', 'lost'), {
  minLength: 1,
  maxLength: 11,
});

/** Milliseconds; only so that a busy machine can finish. */
const PATIENCE = { timeout: 300_000 };

describe('settings changed by many at once', PATIENCE, () => {
  it('keep the theme and the mode, changed at the same time on a slow storage', async () => {
    misbehave([9, 2, 5], ['none']);
    const { changeSettings } = await startedAnew();
    await Promise.all([
      changeSettings({ kind: 'look', look: { theme: 'dark' } }),
      changeSettings({ kind: 'autoMode', mode: 'everywhere' }),
      changeSettings({ kind: 'look', look: { size: 30 } }),
    ]);
    const { look, auto } = await whatIsStored();
    expect(look).toEqual({ ...DEFAULT_SETTINGS.look, theme: 'dark', size: 30 });
    expect(auto.mode).toBe('everywhere');
  });

  it('lose nothing that was acknowledged, however slow, failing or full the storage', async () => {
    const quotas = fc.record({
      sync: fc.constantFrom(200, 900, 100_000),
      local: fc.constantFrom(900, 10_000_000),
    });
    const writers = fc.integer({ min: 1, max: 8 });
    await fc.assert(
      fc.asyncProperty(WAITS, FAULTS, quotas, writers, async (waits, faults, quota, count) => {
        fakeBrowser.reset();
        storage = installFaultyStorage();
        Object.assign(storage.quota, quota);
        misbehave(waits, faults);
        const { changeSettings } = await startedAnew();
        const outcomes = await Promise.all(
          Array.from({ length: count }, (_, writer) => changeSettings(rule(writer))),
        );
        const settings = await whatIsStored();
        for (const [writer, outcome] of outcomes.entries())
          if (outcome.kind === 'saved') expect(hasRule(settings, writer), `writer ${writer}`).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('lose nothing that was acknowledged when the background is ended at any call', async () => {
    const writers = fc.integer({ min: 1, max: 5 });
    await fc.assert(
      fc.asyncProperty(WAITS, fc.nat(16), writers, async (waits, endsAt, count) => {
        fakeBrowser.reset();
        storage = installFaultyStorage();
        misbehave(waits, ['none']);
        const background = await startedAnew();
        const acknowledged = new Set<number>();
        let isOver = false;
        const over = new Promise<void>((resolve) => {
          storage.decide = ({ number }) => {
            if (number < endsAt) return 'none';
            isOver = true;
            resolve();
            return 'never';
          };
        });
        const all = Array.from({ length: count }, async (_, writer) => {
          const outcome = await background.changeSettings(rule(writer));
          if (!isOver && outcome.kind === 'saved') acknowledged.add(writer);
        });
        await Promise.race([Promise.all(all), over]);
        // Nobody hears of it, so it is sent again: to the background that comes next.
        storage.decide = () => 'none';
        const next = await startedAnew();
        for (let writer = 0; writer < count; writer++)
          if (!acknowledged.has(writer)) expect((await next.changeSettings(rule(writer))).kind).toBe('saved');
        const settings = await whatIsStored();
        for (let writer = 0; writer < count; writer++) expect(hasRule(settings, writer)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('that were changed on another device meanwhile are changed from there', async () => {
    const { changeSettings } = await startedAnew();
    await changeSettings(rule(1));
    const elsewhere = { ...DEFAULT_SETTINGS, look: { ...DEFAULT_SETTINGS.look, theme: 'sepia' } };
    // The other device's clock is a day behind.
    const savedAt = Date.now() - 86_400_000;
    storage.stored.sync.set('settings', JSON.stringify({ settings: elsewhere, savedAt }));
    await changeSettings(rule(2));
    const settings = await whatIsStored();
    expect(settings.look.theme).toBe('sepia');
    expect(hasRule(settings, 2)).toBe(true);
  });
});

describe('a change that can’t be kept', () => {
  it.each(['local', 'sync'] as const)(
    'says so when %s can’t be read, and writes nothing over it',
    async (area) => {
      const before = await (await startedAnew()).changeSettings(rule(1));
      expect(before.kind).toBe('saved');
      storage.decide = (call) => (call.area === area && call.verb === 'get' ? 'refused' : 'none');
      const outcome = await (await startedAnew()).changeSettings(rule(2));
      expect(outcome).toMatchObject({ kind: 'notSaved', why: 'unreadable' });
      const settings = await whatIsStored();
      expect([hasRule(settings, 1), hasRule(settings, 2)]).toEqual([true, false]);
    },
  );

  it('says so when everything is full', async () => {
    Object.assign(storage.quota, { sync: 10, local: 10 });
    const outcome = await (await startedAnew()).changeSettings(rule(1));
    expect(outcome).toEqual({ kind: 'notSaved', why: 'full', settings: DEFAULT_SETTINGS });
  });

  it('holds nobody else up', async () => {
    storage.decide = ({ number }) => (number < 2 ? 'refused' : 'none');
    const { changeSettings } = await startedAnew();
    const [first, second] = await Promise.all([changeSettings(rule(1)), changeSettings(rule(2))]);
    expect([first.kind, second.kind]).toEqual(['notSaved', 'saved']);
  });
});

describe('settings of a newer version', () => {
  const NEWER = {
    version: 99,
    look: { theme: 'dark', columns: 2 },
    highlights: [{ page: 'https://a.example/', text: 'kept' }],
  };
  beforeEach(() => {
    storage.stored.sync.set('settings', JSON.stringify({ settings: NEWER, savedAt: 5 }));
  });

  it('are used as far as they are understood', async () => {
    expect((await (await startedAnew()).knownSettings()).look.theme).toBe('dark');
  });

  it('are kept whole: a change is not saved, and says why', async () => {
    const outcome = await (await startedAnew()).changeSettings(rule(1));
    expect(outcome).toMatchObject({ kind: 'notSaved', why: 'newer' });
    expect(JSON.parse(storage.stored.sync.get('settings') ?? '')).toEqual({ settings: NEWER, savedAt: 5 });
    expect(storage.stored.local.has('settings')).toBe(false);
  });

  it('go when the reader has everything put back', async () => {
    expect((await (await startedAnew()).resetSettings()).kind).toBe('saved');
    expect(await whatIsStored()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('stored settings that are broken', PATIENCE, () => {
  const anything = fc.anything({ maxDepth: 3 });
  it('become whole ones, whatever they are, and can be changed', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (sync, local) => {
        fakeBrowser.reset();
        storage = installFaultyStorage();
        for (const [area, value] of Object.entries({ sync, local })) {
          const text = JSON.stringify(value);
          if (text !== undefined) storage.stored[area as 'sync'].set('settings', text);
        }
        const { knownSettings, changeSettings } = await startedAnew();
        const settings = await knownSettings();
        expect(parseSettings(settings)).toEqual(settings);
        expect((await changeSettings(rule(1))).kind).toBe('saved');
        expect(hasRule(await whatIsStored(), 1)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
