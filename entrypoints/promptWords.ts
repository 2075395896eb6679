import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';
import { OTHER_LEXICONS } from '../utils/prompt/lexicon/otherLexicons.ts';

/** What prompts say in all but the most usual languages; brought where the detector lacks words. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  globals.detector?.addLexicons?.(OTHER_LEXICONS);
  globals.scanForPrompt?.();
});
