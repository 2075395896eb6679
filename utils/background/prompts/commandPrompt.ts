// Brings what can be done about a prompt into a tab and hands it a command.
import type { LecternScope } from '../../contracts/pageGlobals.ts';
import type { PromptCommand, PromptOutcome } from '../../contracts/promptCommands.ts';
import { bringLeaning } from '../bringLeaning.ts';
import { inject } from '../inject.ts';
import { bringWords } from '../words/bringWords.ts';

const SCRIPT = '/promptActions.js';

/** `nothing` where the browser keeps extensions out, too: there is nothing to act on. */
export async function commandPrompt(tabId: number, command: PromptCommand): Promise<PromptOutcome> {
  try {
    await bringWords(tabId);
    await bringLeaning(tabId, SCRIPT);
    const [injected] = await inject({
      target: { tabId },
      injectImmediately: true,
      args: [command],
      func: (given: PromptCommand) =>
        (globalThis as unknown as LecternScope)[Symbol.for('lectern')]?.promptHandle?.(given) ?? 'nothing',
    });
    return (injected?.result ?? 'nothing') as PromptOutcome;
  } catch (problem) {
    console.debug('Lectern: this page is closed to extensions.', problem);
    return 'nothing';
  }
}
