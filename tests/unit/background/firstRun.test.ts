import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasUnseenNews, markNewsSeen, onInstalled } from '../../../utils/background/firstRun.ts';

describe('the first page', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is opened once, after the installation', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await onInstalled({ reason: 'install' });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: expect.stringContaining('/welcome.html') });
    expect(await hasUnseenNews()).toBe(false);
  });

  it('is never opened by an update, which leaves a mark until it is seen', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    create.mockClear();
    await onInstalled({ reason: 'update' });
    await onInstalled({ reason: 'chrome_update' });
    expect(create).not.toHaveBeenCalled();
    expect(await hasUnseenNews()).toBe(true);
    await markNewsSeen();
    expect(await hasUnseenNews()).toBe(false);
  });
});
