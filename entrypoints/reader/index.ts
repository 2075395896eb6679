import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { createReader } from './createReader.ts';

/**
 * The reader itself; injected when it is first asked for, never before. Not a content script in WXT's sense, whose wrapper
 * would add 4 kB, and an event on the document that a page can send.
 */
export default defineUnlistedScript((): unknown => {
  const globals = pageGlobals();
  if (globals.reader) return undefined;
  const reader = createReader(window);
  globals.reader = reader;
  const waiting = globals.waitingCommands ?? [];
  delete globals.waitingCommands;
  const [first] = waiting.map((command) => reader(command));
  // The background waits for it: what a script's `main` gives is the result of its injection.
  return first;
});
