import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DETAILS } from '../../utils/article/metadata/readDetails.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { openControls } from './openControls.tsx';

/** What isn't above the fold of the article, and the reader's bar, panel, menus and lines; put beside it once the article is on screen, which they don't delay so. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  globals.controls ??= { details: DETAILS, open: openControls };
  globals.controlsArrived?.();
});
