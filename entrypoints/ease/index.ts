import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { openEase } from './openEase.tsx';

/** Line focus, ruler, bold beginnings, single sentences, large pictures; injected when one of them is asked for. */
export default defineUnlistedScript(() => {
  pageGlobals().ease ??= { open: openEase };
});
