// Live prompts rebuilt from set-ups that once failed: `tests/demo/prompts/fixtures/`. Our own are long tests.
import { storedCases } from '../demo/prompts/caseServer.ts';
import { tryOnAll } from './tryOnPrompts.ts';

tryOnAll(storedCases());
