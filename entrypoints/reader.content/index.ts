import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ReaderGlobal } from '../../utils/readerCommands.ts';
import { createReader } from './createReader.ts';

/** The reader itself; put into a page when it is first asked for, never before. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const door = globalThis as ReaderGlobal;
    if (door.lecternReader) return;
    const reader = createReader(window);
    door.lecternReader = reader;
    const waiting = door.lecternWaiting ?? [];
    delete door.lecternWaiting;
    const [first] = waiting.map((command) => reader(command));
    if (first) door.lecternFirst = first;
  },
});
