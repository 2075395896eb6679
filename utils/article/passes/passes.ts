// The passes over the blocks, in the order they run.

import type { ArticleHints } from '../blocks/articleHints.ts';
import type { Block } from '../blocks/blocks.ts';
import type { PassName } from '../blocks/verdict.ts';
import { dropBio } from './dropBio.ts';
import { dropBoilerplate } from './dropBoilerplate.ts';
import { dropCaptions } from './dropCaptions.ts';
import { dropCards } from './dropCards.ts';
import { dropComments } from './dropComments.ts';
import { dropForms } from './dropForms.ts';
import { dropHead } from './dropHead.ts';
import { dropOtherArticles } from './dropOtherArticles.ts';
import { dropOutside } from './dropOutside.ts';
import { dropRepeated } from './dropRepeated.ts';
import { dropTail } from './dropTail.ts';
import { dropThread } from './dropThread.ts';
import { keepDensestBox } from './keepDensestBox.ts';
import { keepDisplays } from './keepDisplays.ts';
import { keepFaqAndRecipe } from './keepFaqAndRecipe.ts';
import { keepGaps } from './keepGaps.ts';
import { keepLines } from './keepLines.ts';
import { keepNotes } from './keepNotes.ts';
import { keepOpening } from './keepOpening.ts';
import { keepQuestions } from './keepQuestions.ts';
import { keepSimilarBoxes } from './keepSimilarBoxes.ts';
import { markEmbedded } from './markEmbedded.ts';

/** Corrects the verdicts on the blocks. */
export type Pass = (blocks: readonly Block[], hints: ArticleHints) => void;

/**
 * The order. First what Readability missed is kept, so that the passes that drop know the whole article: they measure by
 * its boxes and styles. What only touches kept text comes last.
 */
export const PASSES: Readonly<Record<PassName, Pass>> = {
  // When Readability chose too little, all others would measure by the wrong text: so this comes before them.
  keepDensestBox,
  // Widens the article to all its containers; `keepGaps` fills up to the last of them.
  keepSimilarBoxes,
  keepGaps,
  // Short lines in what is still a gap.
  keepLines,
  // Sections that may follow the text. `dropOutside` and `dropTail` know them by their verdict.
  keepFaqAndRecipe,
  keepQuestions,
  // Compares what follows the title with all that was kept, and may drop it in favour of the opening.
  keepOpening,
  // Whole foreign parts go first: they may look like the article, and would count as its style or its end.
  dropOtherArticles,
  dropComments,
  dropThread,
  dropCards,
  dropForms,
  // Single blocks. Titles and captions before boilerplate, for some of them read like it.
  dropRepeated,
  dropCaptions,
  dropBoilerplate,
  // The end of the article is looked for once foreign parts and pleas no longer follow it.
  dropOutside,
  // The last paragraphs of what is left, then the lines before the first and after the last of them.
  dropBio,
  dropHead,
  dropTail,
  // Notes and formulas are known by the kept text around them or its links, wherever they are: nothing may drop them
  // again.
  keepNotes,
  keepDisplays,
  // Changes no choice: what of the kept text is no running text.
  markEmbedded,
};
