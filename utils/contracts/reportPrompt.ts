// What the scripts that look for prompts say to the background.
import type { PromptFinding } from '../prompt/promptTypes.ts';
import { post } from './sendMessage.ts';

/** Says what was seen. */
export const reportPrompt = (finding: PromptFinding): void => {
  post('promptSeen', { finding });
};

/** Has the detector brought into this frame. */
export const askForDetector = (): void => {
  post('blockerMentioned');
};

/**
 * Says that what was seen is shown no more.
 * @param byHand whether somebody has just pressed something in the page
 */
export const reportGone = (byHand: boolean): void => {
  post('promptGone', { byHand });
};

/** Has the words of further languages brought into this frame. */
export const askForWords = (): void => {
  post('wordsMissing');
};
