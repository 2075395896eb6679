// Gives the words to a page's scripts. Where they are at hand they go with the answer to the reader's first message.
import type { LecternScope } from '../../contracts/pageGlobals.ts';
import { inject } from '../inject.ts';
import { loadWords, wordsAtHand } from './loadWords.ts';

const supplied = new Set<number>();

/** The words for the page in a tab that has just asked for what it needs, if they needn't be waited for. */
export function wordsFor(tabId: number): string | undefined {
  const words = wordsAtHand();
  if (words !== undefined) supplied.add(tabId);
  else void loadWords();
  return words;
}

/** Puts them into the tab, unless its page has just been given them. */
export async function bringWords(tabId: number): Promise<void> {
  if (supplied.delete(tabId)) return;
  const words = await loadWords();
  if (words === undefined) return;
  await inject({
    target: { tabId },
    injectImmediately: true,
    args: [words],
    func: (given: string) => {
      const scope = globalThis as unknown as LecternScope;
      const key = Symbol.for('lectern');
      const globals = scope[key] ?? (Object.create(null) as NonNullable<LecternScope[symbol]>);
      scope[key] = globals;
      globals.words = given;
    },
  });
}
