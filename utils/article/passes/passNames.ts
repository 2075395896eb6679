// Every pass that can be switched off to see what it is worth: those of the copy, then those over the blocks.
import { PASSES } from './passes.ts';

export const COPY_PASSES = ['revealHeldBack', 'pruneFurniture'] as const;

export const PASS_NAMES: readonly string[] = [...COPY_PASSES, ...Object.keys(PASSES)];
