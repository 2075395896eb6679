// The passes over the blocks, in the order they run. Each is a function whose name is its name.
import type { Block } from './blocks.ts';
import type { Known } from './readBody.ts';
import { rescueAlike, rescueBetween, rescueInside } from './rescue.ts';

/** Changes `isKept` of the blocks it decides over and puts its name to them. */
export type Pass = (blocks: readonly Block[], known: Known) => void;

export const PASSES: readonly Pass[] = [rescueAlike, rescueBetween, rescueInside];
