import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { PageFacts } from '../../utils/sites/pageFacts.ts';
import { askAgain } from './askAgain.ts';
import { watchPage } from './watchPage.ts';

/**
 * "Is this an article?", from the first byte on; registered at run time on the sites the reader has allowed (see
 * `utils/background/auto/watchSites.ts`). An unlisted script and not a content script, because what WXT wraps around the
 * latter would be the larger half of what goes into every page of those sites.
 */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  if (globals.watch) return globals.watch();
  const backend = {
    ask: (url: string) => askAgain(() => sendMessage('mayOpenHere', { url })),
    judge: (url: string, facts: PageFacts) => askAgain(() => sendMessage('judgeHere', { url, facts })),
  };
  globals.watch = watchPage(window, backend, globals.movedWithoutLoad);
});
