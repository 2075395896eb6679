import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { createPromptActions } from './createPromptActions.ts';

/** What can be done about a prompt; put into a page when it is first asked for. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  globals.promptHandle ??= createPromptActions(
    window,
    () => globals.locatePrompt?.(),
    () => globals.detector,
  );
});
