// All languages at hand, as in a page that has letters of each; imported for its effect.
import { addLexicons } from '../utils/prompt/lexicon/lexicons.ts';
import { OTHER_LEXICONS } from '../utils/prompt/lexicon/otherLexicons.ts';

addLexicons(OTHER_LEXICONS);
