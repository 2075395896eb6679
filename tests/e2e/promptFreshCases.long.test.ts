// What once failed of set-ups that were written without regard to the others: `tests/demo/prompts/freshCases.ts`.
import { FRESH_SET_UPS } from '../demo/prompts/ownCases.ts';
import { tryOnAll } from './tryOnPrompts.ts';

tryOnAll(FRESH_SET_UPS);
