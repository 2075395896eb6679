import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findRelated } from '../utils/related/findRelated.ts';
import type { RelatedGlobal } from '../utils/relatedGlobal.ts';

/** The finder of related links; put beside the open reader, so that its word lists don't delay the article. */
export default defineUnlistedScript(() => {
  (globalThis as RelatedGlobal).lecternFindRelated = findRelated;
});
