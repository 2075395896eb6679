import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringDetector, syncPrefilter } from '../../../../utils/background/prompts/promptSites.ts';
import { originAt } from '../pageOrigin.ts';

const executeScript = vi.fn(async () => [{}]);
const unregister = vi.fn(async () => void registered.splice(0));
const registered: { id: string; matches: string[]; js: string[] }[] = [];
let origins: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([{}]);
  registered.splice(0);
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => [...registered],
      unregisterContentScripts: unregister,
      registerContentScripts: async (added: typeof registered) => void registered.push(...added),
    },
  });
});

describe('the prefilter for prompts', () => {
  it('runs on the sites that were granted, and no detector with it', async () => {
    origins = ['https://news.example/*'];
    await Promise.all([syncPrefilter(), syncPrefilter()]);
    const matches = ['https://news.example/*'];
    expect(registered).toMatchObject([
      { matches, js: ['/promptPrefilter.js'], runAt: 'document_idle' },
      { matches, js: ['/styleKeeper.js'], runAt: 'document_start', allFrames: false },
    ]);
  });

  it('stays registered while the sites are the same: a page that loads meanwhile would go without', async () => {
    origins = ['https://news.example/*', 'https://other.example/*'];
    await syncPrefilter();
    unregister.mockClear();
    origins = origins.toReversed();
    await syncPrefilter();
    expect(unregister).not.toHaveBeenCalled();
    expect(registered).toHaveLength(2);
  });

  it('runs nowhere once none is granted', async () => {
    origins = ['https://news.example/*'];
    await syncPrefilter();
    origins = [];
    await syncPrefilter();
    expect(registered).toEqual([]);
  });
});

describe('the detector', () => {
  it('comes into the frame that heard a blocker named', async () => {
    await bringDetector(originAt('https://news.example/', { frameId: 3 }));
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [3] }, files: ['/promptDetector.js'] }),
    );
  });

  it('comes nowhere when the frame has gone, which is no fault', async () => {
    executeScript.mockRejectedValue(new Error('Frame with ID 3 was removed.'));
    await expect(bringDetector(originAt('https://news.example/', { frameId: 3 }))).resolves.toBeUndefined();
  });
});
