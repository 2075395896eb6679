// Syllables in an open article: what knows them comes with the first use.
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import {
  hasSyllables,
  longWordsOf,
  markSyllables,
  removeSyllables,
} from '../../utils/reading/syllables/markSyllables.ts';

export interface ShownSyllables {
  /** @returns false where nobody knows the syllables of the language */
  readonly set: (isOn: boolean) => Promise<boolean>;
}

/** @param body the body as it is drawn now @param lang the article's */
export function showSyllables(body: () => HTMLElement | null, lang: string | undefined): ShownSyllables {
  let isWanted = false;
  return {
    set: async (isOn) => {
      isWanted = isOn;
      const drawn = body();
      if (!drawn || isOn === hasSyllables(drawn)) return true;
      if (!isOn) {
        removeSyllables(drawn);
        return true;
      }
      if (!lang) return false;
      if (!pageGlobals().findBreaks) await sendMessage('bringPart', { part: 'syllables' });
      const now = body();
      if (!isWanted || !now || hasSyllables(now)) return true;
      const breaks = pageGlobals().findBreaks?.(now.parentElement ?? now, longWordsOf(now), lang);
      if (breaks) markSyllables(now, breaks);
      return breaks !== undefined;
    },
  };
}
