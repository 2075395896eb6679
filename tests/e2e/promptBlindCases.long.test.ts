// Kinds of 2025 and 2026 in thirteen languages, once written before anything was run: `tests/demo/prompts/blindCases.ts`.
import { BLIND_SET_UPS } from '../demo/prompts/ownCases.ts';
import { tryOnAll } from './tryOnPrompts.ts';

tryOnAll(BLIND_SET_UPS);
