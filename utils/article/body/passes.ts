// The passes over the blocks, in the order they run. Each is a function whose name is its name.
import type { Block } from './blocks.ts';
import {
  dropBio,
  dropForms,
  dropHead,
  dropOtherArticles,
  dropPleas,
  dropRepeated,
  dropTail,
} from './drop.ts';
import { dropCaptions } from './dropCaptions.ts';
import { dropCards } from './dropCards.ts';
import { dropComments } from './dropComments.ts';
import { dropOutside } from './dropOutside.ts';
import type { Known } from './known.ts';
import { rescueAlike, rescueBetween, rescueCluster, rescueParts } from './rescue.ts';
import { rescueNotes } from './rescueNotes.ts';
import { setApart } from './setApart.ts';

/** Changes `isKept` of the blocks it decides over and puts its name to them. */
export type Pass = (blocks: readonly Block[], known: Known) => void;

export const PASSES: readonly Pass[] = [
  rescueCluster,
  rescueAlike,
  rescueBetween,
  rescueParts,
  dropOtherArticles,
  dropComments,
  dropCards,
  dropForms,
  dropRepeated,
  dropCaptions,
  dropPleas,
  dropOutside,
  dropBio,
  dropHead,
  dropTail,
  rescueNotes,
  setApart,
];
