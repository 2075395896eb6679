// A page that was gone to in order to read it has loaded: the reader opens on it.
import { takeLinkToRead } from './readLink.ts';
import { runReader } from './runReader.ts';

/** Opens the reader when it is expected in the tab; where it may not open by itself, the button says that it can. */
export async function readIfExpected(tabId: number): Promise<void> {
  if (await takeLinkToRead(tabId)) await runReader(tabId, { kind: 'open', by: 'hand' }, 'available');
}
