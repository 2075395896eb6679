import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../utils/platform/openShadow.ts';
import { askForDetector, tellPrompt } from '../utils/platform/tellPrompt.ts';
import { keepLost, type LostPart } from '../utils/prompt/keepLost.ts';
import { watchPrompts } from '../utils/prompt/watchPrompts.ts';
import type { PromptGlobal } from '../utils/promptCommands.ts';

/**
 * Registered on allowed sites: hears when a blocker is named, has the detector brought, and from then on says when to
 * look. No content script in WXT's sense, whose wrapper would add 4 kB.
 */
export default defineUnlistedScript(() => {
  const here = globalThis as PromptGlobal;
  if (here.lecternListen) return;
  const lost: LostPart[] = [];
  here.lecternLost = lost;
  here.lecternListen = watchPrompts(document, {
    openShadow,
    detector: () => here.lecternDetector,
    onHeard: askForDetector,
    onRemoved: (node) => keepLost(lost, node),
    onChange: (located) => located && tellPrompt(located.finding),
  });
});
