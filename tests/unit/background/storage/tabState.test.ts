import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  EMPTY_TAB,
  MAX_DISMISSED,
  parseTabState,
} from '../../../../utils/background/storage/parseTabState.ts';
import { type Fault, type FaultyStorage, installFaultyStorage } from './faultyStorage.ts';

let storage: FaultyStorage;
function fresh(): void {
  fakeBrowser.reset();
  storage = installFaultyStorage();
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }, { id: 8 }] });
}
beforeEach(fresh);

async function startedAnew() {
  storage.restart();
  vi.resetModules();
  return import('../../../../utils/background/storage/tabState.ts');
}

type Background = Awaited<ReturnType<typeof startedAnew>>;
const dismiss = ({ changeTab }: Background, tabId: number, page: string) =>
  changeTab(tabId, (state) => ({ ...state, dismissed: [...state.dismissed, page] }));

/** Milliseconds; only so that a busy machine can finish. */
const PATIENCE = { timeout: 300_000 };

describe('what is known of a tab', PATIENCE, () => {
  it('is nothing at first, and kept when the background is ended', async () => {
    expect(await (await startedAnew()).tabState(7)).toEqual(EMPTY_TAB);
    await dismiss(await startedAnew(), 7, 'a');
    expect(await (await startedAnew()).tabState(7)).toEqual({ dismissed: ['a'] });
    expect(await (await startedAnew()).tabState(8)).toEqual(EMPTY_TAB);
  });

  it('is read once, and written only when it has changed', async () => {
    const background = await startedAnew();
    await background.tabState(7);
    await background.tabState(7);
    await background.changeTab(7, (state) => state);
    expect(storage.calls()).toBe(1);
    await dismiss(background, 7, 'a');
    await background.tabState(7);
    expect(storage.calls()).toBe(2);
  });

  it('goes with the tab', async () => {
    const background = await startedAnew();
    await dismiss(background, 7, 'a');
    await background.forgetTabState(7);
    expect(await background.tabState(7)).toEqual(EMPTY_TAB);
    expect(storage.stored.session.size).toBe(0);
  });

  it('makes room for the tabs that are open, from those that are no more', async () => {
    const background = await startedAnew();
    await dismiss(background, 99, 'x'.repeat(500));
    storage.quota.session = 700;
    await dismiss(background, 7, 'y'.repeat(300));
    expect([...storage.stored.session.keys()]).toEqual(['tab:7']);
    await expect(dismiss(background, 8, 'z'.repeat(600))).rejects.toThrow('quota');
    expect(await background.tabState(8)).toEqual(EMPTY_TAB);
  });

  it('loses nothing that was acknowledged: many changes of many tabs, on a slow and failing storage', async () => {
    const faults = fc.array(fc.constantFrom<Fault>('none', 'none', 'refused', 'lost'), {
      minLength: 1,
      maxLength: 9,
    });
    const waits = fc.array(fc.nat(9), { minLength: 1, maxLength: 7 });
    const changes = fc.array(fc.constantFrom(7, 8), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(waits, faults, changes, async (pauses, fates, tabs) => {
        fresh();
        let wait = 0;
        storage.wait = async () => {
          for (let turn = pauses[wait++ % pauses.length] ?? 0; turn > 0; turn--) await Promise.resolve();
        };
        storage.decide = ({ number }) => fates[number % fates.length] ?? 'none';
        const background = await startedAnew();
        const done = await Promise.allSettled(
          tabs.map((tabId, at) => dismiss(background, tabId, `page ${at}`)),
        );
        storage.decide = () => 'none';
        const after = await startedAnew();
        for (const [at, { status }] of done.entries())
          if (status === 'fulfilled')
            expect((await after.tabState(tabs[at] ?? 0)).dismissed).toContain(`page ${at}`);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a stored record', () => {
  it('is whole whatever it is, and reads the same once more', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
        const state = parseTabState(stored);
        expect(parseTabState(state)).toEqual(state);
        expect(state.dismissed.length).toBeLessThanOrEqual(MAX_DISMISSED);
      }),
    );
  });
});
