import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PromptGlobal } from '../../utils/promptCommands.ts';
import { createPromptActs } from './createPromptActs.ts';

/** What can be done about a prompt; put into a page when it is first asked for. */
export default defineUnlistedScript(() => {
  const here = globalThis as PromptGlobal;
  here.lecternPromptDoor ??= createPromptActs(window, () => here.lecternLook?.());
});
