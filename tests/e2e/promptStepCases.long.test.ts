// What comes in steps, holds itself up or moves the page, once written before anything was run: `tests/demo/prompts/stepCases.ts`.
import { STEP_SET_UPS } from '../demo/prompts/ownCases.ts';
import { tryOnAll } from './tryOnPrompts.ts';

tryOnAll(STEP_SET_UPS);
