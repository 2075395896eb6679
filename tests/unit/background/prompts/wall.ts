// A wall as the detector reports it, for the tests of what the background makes of it.
import type { PromptFinding } from '../../../../utils/prompt/promptTypes.ts';

export const WALL: PromptFinding = {
  kind: 'wall',
  text: 'Please allow ads.',
  locks: [],
  offers: [],
  confidence: 0.9,
  evidence: [],
};
