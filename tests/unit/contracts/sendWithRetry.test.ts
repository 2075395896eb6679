import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendWithRetry } from '../../../utils/contracts/sendWithRetry.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a message that must arrive', () => {
  it('is sent once when it gets through', async () => {
    const send = vi.fn().mockResolvedValue(undefined);
    await sendWithRetry(send);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is sent again when the background was just being ended', async () => {
    const send = vi.fn().mockRejectedValueOnce(new Error('port closed')).mockResolvedValue(undefined);
    const sent = sendWithRetry(send);
    await vi.runAllTimersAsync();
    await sent;
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is given up quietly when nobody ever answers', async () => {
    const send = vi.fn().mockRejectedValue(new Error('no background'));
    const sent = sendWithRetry(send);
    await vi.runAllTimersAsync();
    await expect(sent).resolves.toBeUndefined();
    expect(send).toHaveBeenCalledTimes(4);
  });
});
