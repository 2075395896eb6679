import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onUpdateAvailable, updateWhenUnread } from '../../../utils/background/updateWhenUnread.ts';

const reload = vi.fn();
const sendMessage = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  reload.mockReset();
  sendMessage.mockReset();
  Object.assign(fakeBrowser.runtime, { reload });
  Object.assign(fakeBrowser.tabs, { sendMessage });
});

const open = () => fakeBrowser.storage.session.set({ 'tab:7': { reader: 'hand', dismissed: [] } });

describe('an update in Firefox', () => {
  it('is let in at once where no reader is open', async () => {
    await onUpdateAvailable();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits for an open reader to be closed', async () => {
    await open();
    sendMessage.mockResolvedValueOnce('hand').mockResolvedValueOnce('auto').mockResolvedValueOnce(null);
    await onUpdateAvailable();
    await updateWhenUnread();
    expect(reload).not.toHaveBeenCalled();
    await updateWhenUnread();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('doesn’t wait for a reader that went with its page', async () => {
    await open();
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    await onUpdateAvailable();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is asked for once, and never where none has come', async () => {
    await updateWhenUnread();
    expect(reload).not.toHaveBeenCalled();
    await onUpdateAvailable();
    await Promise.all([updateWhenUnread(), updateWhenUnread()]);
    expect(reload).toHaveBeenCalledOnce();
  });
});
