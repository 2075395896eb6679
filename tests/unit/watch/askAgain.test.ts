import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAgain } from '../../../entrypoints/watch/askAgain.ts';

describe('a question to the background', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked again when the background is ended on its way out', async () => {
    const ask = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('port closed'))
      .mockResolvedValue('yes');
    const answer = askAgain(ask);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('yes');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('isn’t asked for ever when nobody is left', async () => {
    const ask = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('nobody'));
    const answer = askAgain(ask).catch((problem: Error) => problem.message);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('nobody');
    expect(ask).toHaveBeenCalledTimes(3);
  });
});
