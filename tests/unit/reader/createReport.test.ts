import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReport } from '../../../entrypoints/reader/createReport.ts';
import type { ReaderChange } from '../../../utils/contracts/answers.ts';

const OPENED: ReaderChange = { isOpen: true, by: 'auto', url: 'https://paper.example/a' };
const CLOSED: ReaderChange = { isOpen: false, isLeft: true, url: 'https://paper.example/a' };

const send = vi.fn();
const sent = () => send.mock.calls.map(([message]) => message.data);

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  vi.stubGlobal('browser', { runtime: { sendMessage: send } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what the background hears of a reader', () => {
  it('is sent at once, also while what went before it has no answer: the page may go any moment', () => {
    send.mockReturnValue(new Promise(() => undefined));
    const report = createReport();
    report(OPENED);
    report(CLOSED);
    expect(sent()).toEqual([OPENED, CLOSED]);
  });

  it('is repeated when it got lost', async () => {
    send.mockRejectedValueOnce(new Error('port closed')).mockResolvedValue({ res: null });
    createReport()(OPENED);
    await vi.runAllTimersAsync();
    expect(sent()).toEqual([OPENED, OPENED]);
  });

  it('is not repeated after a later change', async () => {
    send.mockRejectedValueOnce(new Error('port closed')).mockResolvedValue({ res: null });
    const report = createReport();
    report(OPENED);
    report(CLOSED);
    await vi.runAllTimersAsync();
    expect(sent()).toEqual([OPENED, CLOSED]);
  });
});
