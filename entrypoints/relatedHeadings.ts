import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';
import { FURTHER_HEADINGS } from '../utils/related/words/furtherHeadings.ts';

/** Headings over related links in all but the most usual languages; brought where the finder lacks them. */
export default defineUnlistedScript(() => {
  pageGlobals().addHeadings?.(FURTHER_HEADINGS);
});
