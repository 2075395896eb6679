// Finds the frame in which the detector saw a prompt.

import type { PromptReport } from '../../utils/contracts/promptCommands.ts';
import type { LocatedPrompt } from '../../utils/prompt/detect/findPrompt.ts';
import { isShown } from '../../utils/prompt/detect/shownText.ts';

/** The reported frame, when it is shown: the one at that address, else the only one of that site. */
export function findFrame(doc: Document, { finding, frameUrl }: PromptReport): LocatedPrompt | undefined {
  if (!frameUrl) return undefined;
  const frames = Array.from(doc.querySelectorAll('iframe')).filter(isShown);
  const { origin } = new URL(frameUrl);
  const same = frames.filter((frame) => URL.parse(frame.src)?.origin === origin);
  const box = same.find((frame) => frame.src === frameUrl) ?? (same.length === 1 ? same[0] : undefined);
  return box && { finding, box };
}
