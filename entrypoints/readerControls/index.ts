import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { openControls } from './openControls.tsx';

/** Bar, panel, menus and lines of the reader; put beside it once the article is on screen, which they don't delay so. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  globals.controls ??= { open: openControls };
  globals.controlsArrived?.();
});
