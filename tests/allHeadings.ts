// The headings of all languages at hand, as in a page that may be in any of them; imported for its effect.
import { FURTHER_HEADINGS } from '../utils/related/words/furtherHeadings.ts';
import { addHeadings } from '../utils/related/words/headings.ts';

addHeadings(FURTHER_HEADINGS);
