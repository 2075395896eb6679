import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { peek } from '../utils/peek.ts';
import { openShadow } from '../utils/platform/openShadow.ts';
import { tellPrompt } from '../utils/platform/tellPrompt.ts';
import { locatePrompt } from '../utils/prompt/findPrompt.ts';
import { keepLost, type LostPart } from '../utils/prompt/keepLost.ts';
import { watchPrompts } from '../utils/prompt/watchPrompts.ts';
import type { PromptGlobal } from '../utils/promptCommands.ts';

/**
 * The prompt detector: registered on allowed sites, or put into a page on a click. No content script in WXT's sense,
 * whose wrapper would add 4 kB.
 */
export default defineUnlistedScript(() => {
  const here = globalThis as PromptGlobal;
  if (here.lecternLook) {
    const seen = here.lecternLook();
    if (seen) tellPrompt(seen.finding);
    return;
  }
  here.lecternLook = () => peek(() => locatePrompt(document, { openShadow, namesOthers: true }));
  const lost: LostPart[] = [];
  here.lecternLost = lost;
  watchPrompts(document, {
    openShadow,
    show: peek,
    onRemoved: (node) => keepLost(lost, node),
    onChange: (located) => located && tellPrompt(located.finding),
  });
});
