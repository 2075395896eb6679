import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WALL } from './wall.ts';

const SEEN = { finding: WALL, site: 'a.example', page: 'https://a.example/x', loadedAt: 1000 };

/** The store as a background has it that has just been started: nothing in memory, storage as it was. */
async function startedAnew() {
  vi.resetModules();
  return import('../../../utils/platform/promptStore.ts');
}

beforeEach(() => fakeBrowser.reset());

describe('what is known of a tab’s prompt', () => {
  it('is new once a page', async () => {
    const store = await startedAnew();
    expect(await store.rememberPrompt(1, SEEN)).toBe(true);
    expect(await store.rememberPrompt(1, { ...SEEN, finding: { ...WALL, text: 'Now allow ads.' } })).toBe(
      false,
    );
    expect((await store.promptIn(1))?.finding.text).toBe('Now allow ads.');
  });

  it('survives the background, and is still not new', async () => {
    await (await startedAnew()).rememberPrompt(1, SEEN);
    const store = await startedAnew();
    expect(await store.promptIn(1)).toEqual(SEEN);
    expect(await store.rememberPrompt(1, SEEN)).toBe(false);
  });

  it('is new again when the same address was loaded anew', async () => {
    await (await startedAnew()).rememberPrompt(1, SEEN);
    expect(await (await startedAnew()).rememberPrompt(1, { ...SEEN, loadedAt: 2000 })).toBe(true);
  });

  it('belongs to its tab, and goes when forgotten', async () => {
    const store = await startedAnew();
    await store.rememberPrompt(1, SEEN);
    expect(await store.promptIn(2)).toBeUndefined();
    await store.forgetPrompt(1);
    expect(await store.promptIn(1)).toBeUndefined();
  });

  it('is nothing when storage holds something else', async () => {
    const store = await startedAnew();
    await fakeBrowser.storage.session.set({ 'prompt:1': 'broken' });
    expect(await store.promptIn(1)).toBeUndefined();
  });
});

describe('how often a site asked', () => {
  it('is counted once a page, however close together the messages come', async () => {
    const store = await startedAnew();
    await Promise.all([
      store.rememberPrompt(1, SEEN),
      store.rememberPrompt(1, SEEN),
      store.rememberPrompt(2, SEEN),
    ]);
    expect(await store.promptCounts()).toEqual({ 'a.example': 2 });
  });

  it('leaves out what is no count, and can be cleared', async () => {
    const store = await startedAnew();
    await fakeBrowser.storage.local.set({ promptCounts: { 'a.example': 3, 'b.example': 'many' } });
    expect(await store.promptCounts()).toEqual({ 'a.example': 3 });
    await store.clearPromptCounts();
    expect(await store.promptCounts()).toEqual({});
  });
});
