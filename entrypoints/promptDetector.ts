import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../utils/background/openShadow.ts';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';
import { askForWords, reportPrompt } from '../utils/contracts/reportPrompt.ts';
import { withPageShown } from '../utils/contracts/withPageShown.ts';
import { type PageBefore, picturePage } from '../utils/prompt/act/pageBefore.ts';
import { locatePrompt } from '../utils/prompt/detect/findPrompt.ts';
import { lackedWords } from '../utils/prompt/detect/parseWords.ts';
import { isShown } from '../utils/prompt/detect/shownText.ts';
import { addLexicons, hasAllLexicons } from '../utils/prompt/lexicon/lexicons.ts';
import { asksToAllowAds } from '../utils/prompt/promptTypes.ts';

/** The prompt detector: injected where the prefilter found a blocker mentioned, and on a click. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  if (globals.locatePrompt) {
    const seen = globals.locatePrompt();
    if (seen) reportPrompt(seen.finding);
    return;
  }
  globals.locatePrompt = () => withPageShown(() => locatePrompt(document, { openShadow, namesOthers: true }));
  let before: PageBefore | undefined;
  const found = new Set<Element>();
  const boxes = () => Array.from(found).filter((box) => box.isConnected);
  const locate = () =>
    withPageShown(() => {
      const located = locatePrompt(document, {
        openShadow,
        onBox: (box) => found.add(box),
        removedStyles: globals.removedStyles?.().length ?? 0,
      });
      // The prefilter, which knows the blockers' names in all languages, heard one; a page in English may ask in Turkish.
      const isAsked = located !== undefined && asksToAllowAds(located.finding.kind);
      const isUnread = !isAsked && !hasAllLexicons();
      if (lackedWords() || isUnread) askForWords();
      else if (!located) before ??= picturePage(document);
      return located;
    });
  globals.detector = {
    locate,
    isShown,
    before: () => before,
    boxes,
    addLexicons,
    hasAllWords: hasAllLexicons,
  };
  globals.scanForPrompt?.();
});
