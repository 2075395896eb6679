import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';
import { findRelated } from '../utils/related/findRelated.ts';

/** The finder of related links; put beside the open reader, so that its word lists don't delay the article. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  globals.findRelated = findRelated;
  globals.relatedArrived?.();
});
