import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';
import { findRelated } from '../utils/related/findRelated.ts';
import { pageLanguages } from '../utils/related/pageLanguages.ts';
import { addHeadings, lacksHeadings } from '../utils/related/words/headings.ts';

/** The finder of related links; put beside the open reader, so that its word lists don't delay the article. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  globals.findRelated = findRelated;
  globals.lacksHeadings = (doc, text) => lacksHeadings(pageLanguages(doc, text));
  globals.addHeadings = addHeadings;
  globals.relatedArrived?.();
});
