// Our own live prompts, by what they do to the page: `tests/demo/prompts/ownCases.ts`.
import { OWN_CASES } from '../demo/prompts/ownCases.ts';
import { tryOnAll } from './tryOnPrompts.ts';

tryOnAll(OWN_CASES);
