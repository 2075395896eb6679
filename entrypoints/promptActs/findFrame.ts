// A prompt in a frame of another site was seen by the detector in there; here is the frame that shows it.
import type { LocatedPrompt } from '../../utils/prompt/findPrompt.ts';
import { isShown } from '../../utils/prompt/shown.ts';
import type { PromptReport } from '../../utils/promptCommands.ts';

/** The frame the report speaks of, when it is shown: the one at that address, else the only one of that site. */
export function findFrame(doc: Document, { finding, frameUrl }: PromptReport): LocatedPrompt | undefined {
  if (!frameUrl) return undefined;
  const frames = Array.from(doc.querySelectorAll('iframe')).filter(isShown);
  const { origin } = new URL(frameUrl);
  const same = frames.filter((frame) => URL.parse(frame.src)?.origin === origin);
  const box = same.find((frame) => frame.src === frameUrl) ?? (same.length === 1 ? same[0] : undefined);
  return box && { finding, box };
}
