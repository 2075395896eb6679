import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../utils/background/openShadow.ts';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';
import { askForDetector, reportGone, reportPrompt } from '../utils/contracts/reportPrompt.ts';
import { type RemovedPart, retainRemoved } from '../utils/prompt/act/retainRemoved.ts';
import { watchPrompts } from '../utils/prompt/detect/watchPrompts.ts';

/**
 * Registered on allowed sites: notices when a blocker is mentioned, asks for the detector, and from then on says when to
 * scan. Not a content script in WXT's sense, whose wrapper would add 4 kB.
 */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  // Put in together with the detector, after a click: the background hears from the injection's own result.
  const scan = () =>
    globals.locatePrompt && {
      finding: globals.locatePrompt()?.finding,
      hasEarlier: (globals.removedParts ?? []).length > 0,
    };
  if (globals.scanForPrompt) return scan();
  const lost: RemovedPart[] = [];
  globals.removedParts = lost;
  globals.scanForPrompt = watchPrompts(document, {
    openShadow,
    detector: () => globals.detector,
    onHeard: askForDetector,
    onRemoved: (...removed) => retainRemoved(lost, ...removed),
    onChange: (located) => {
      if (located) return reportPrompt(located.finding);
      if (globals.isPromptHidden?.()) return;
      reportGone(navigator.userActivation?.isActive === true);
      // What it says is no longer so.
      globals.promptHandle?.({ kind: 'closeNote' });
    },
  });
  return scan();
});
