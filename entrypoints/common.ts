import { PARTS } from 'virtual:common-parts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';

/** What several of the scripts that are brought beside the reader share; injected before each of them. */
export default defineUnlistedScript(() => {
  // Whoever took the parts of an earlier version keeps them.
  pageGlobals().parts = PARTS;
});
