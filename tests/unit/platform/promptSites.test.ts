import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringDetector, syncListener } from '../../../utils/platform/promptSites.ts';

const executeScript = vi.fn(async () => [{}]);
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
      unregisterContentScripts: async () => void registered.splice(0),
      registerContentScripts: async (added: typeof registered) => void registered.push(...added),
    },
  });
});

describe('the listener for prompts', () => {
  it('runs on the sites that were granted, and no detector with it', async () => {
    origins = ['https://news.example/*'];
    await Promise.all([syncListener(), syncListener()]);
    expect(registered).toMatchObject([{ matches: ['https://news.example/*'], js: ['/promptListener.js'] }]);
  });

  it('runs nowhere once none is granted', async () => {
    origins = ['https://news.example/*'];
    await syncListener();
    origins = [];
    await syncListener();
    expect(registered).toEqual([]);
  });
});

describe('the detector', () => {
  it('comes into the frame that heard a blocker named', async () => {
    await bringDetector({ tab: { id: 7 }, frameId: 3 });
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [3] }, files: ['/prompt.js'] }),
    );
  });

  it('comes nowhere for a voice without a tab, and a frame that has gone is no fault', async () => {
    await bringDetector({});
    expect(executeScript).not.toHaveBeenCalled();
    executeScript.mockRejectedValue(new Error('Frame with ID 3 was removed.'));
    await expect(bringDetector({ tab: { id: 7 }, frameId: 3 })).resolves.toBeUndefined();
  });
});
