// What dialogs of the usual libraries, plug-ins and newer means of style do, once written before anything was run:
// `tests/demo/prompts/roundCases.ts`.
import { ROUND_SET_UPS } from '../demo/prompts/ownCases.ts';
import { tryOnAll } from './tryOnPrompts.ts';

tryOnAll(ROUND_SET_UPS);
