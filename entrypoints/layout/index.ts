import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { openLayout } from './openLayout.ts';

/** Pages, columns and vertical lines; injected where one of them is chosen. */
export default defineUnlistedScript(() => {
  pageGlobals().layout ??= { open: openLayout };
});
