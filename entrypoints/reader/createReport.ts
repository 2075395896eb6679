// Tells the background that the reader has opened or closed.
import type { ReaderChange } from '../../utils/contracts/answers.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { sendWithRetry } from '../../utils/contracts/sendWithRetry.ts';

/**
 * Each change goes out at once, not after the answer to the one before it: somebody who closes the reader and loads the
 * page anew takes the page, and whatever still waits in it, along. One that got lost is only repeated while it is the latest.
 */
export function createReport(): (change: ReaderChange) => void {
  let latest: ReaderChange;
  return (change) => {
    latest = change;
    void sendWithRetry(async () => {
      if (latest === change) await sendMessage('readerChanged', change);
    });
  };
}
