// The quiet line under the title of an article whose site asks its readers to allow ads.
import { PromptLine } from '../../components/prompt/PromptLine.tsx';
import { sendMessage } from '../../utils/messages.ts';
import type { PromptReport } from '../../utils/promptCommands.ts';
import type { AddToReader } from './additions.ts';

/** Milliseconds after opening at which the background is asked: the detector may still be looking. */
const ASKED_AT = [0, 400, 2000];

export const addPromptLine: AddToReader = ({ view, redraw, close }) => {
  let report: PromptReport | undefined;
  let isLeft = false;
  const ask = async () => {
    if (report || isLeft) return;
    report = await sendMessage('promptHere', undefined).catch(() => undefined);
    if (report && !isLeft) redraw();
  };
  const timers = ASKED_AT.map((after) => view.setTimeout(() => void ask(), after));
  return {
    notes: () =>
      report && (
        <PromptLine
          report={report}
          onPolicy={(policy) => {
            if (report) report = { ...report, policy };
            redraw();
            // The choice is about the page behind the reader, so it is shown.
            if (policy === 'putAway' || policy === 'respect') close();
            void sendMessage('choosePromptPolicy', { policy });
          }}
        />
      ),
    dispose: () => {
      isLeft = true;
      for (const timer of timers) view.clearTimeout(timer);
    },
  };
};
