import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { peek } from '../utils/peek.ts';
import { openShadow } from '../utils/platform/openShadow.ts';
import { tellPrompt } from '../utils/platform/tellPrompt.ts';
import { locatePrompt } from '../utils/prompt/findPrompt.ts';
import { isShown } from '../utils/prompt/shown.ts';
import type { PromptGlobal } from '../utils/promptCommands.ts';

/** The prompt detector: put into a page where the listener heard a blocker named, and on a click. */
export default defineUnlistedScript(() => {
  const here = globalThis as PromptGlobal;
  if (here.lecternLook) {
    const seen = here.lecternLook();
    if (seen) tellPrompt(seen.finding);
    return;
  }
  here.lecternLook = () => peek(() => locatePrompt(document, { openShadow, namesOthers: true }));
  here.lecternDetector = { locate: () => peek(() => locatePrompt(document, { openShadow })), isShown };
  here.lecternListen?.();
});
