import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../../utils/platform/tell.ts';
import type { PageFacts } from '../../utils/sites/types.ts';
import type { WatchGlobal } from '../../utils/watchGlobal.ts';
import { watchPage } from './watchPage.ts';

/**
 * "Is this an article?", from the first byte on; registered at run time on the sites the reader has allowed (see
 * `utils/platform/watchSites.ts`). An unlisted script and not a content script, because what WXT wraps around the
 * latter would be the larger half of what goes into every page of those sites.
 */
export default defineUnlistedScript(() => {
  const here = globalThis as WatchGlobal;
  if (here.lecternWatch) return here.lecternWatch();
  const door = {
    ask: (url: string) => tell('mayOpenHere', { url }),
    judge: (url: string, facts: PageFacts) => tell('judgeHere', { url, facts }),
  };
  here.lecternWatch = watchPage(window, door, here.lecternMoved);
});
