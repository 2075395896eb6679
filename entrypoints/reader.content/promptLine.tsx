// The quiet line under the title of an article whose site asks its readers to allow ads, or holds its text back.
import { PromptLine } from '../../components/prompt/PromptLine.tsx';
import { StandsLine } from '../../components/prompt/StandsLine.tsx';
import { sendMessage } from '../../utils/messages.ts';
import type { PromptFinding, PromptKind } from '../../utils/prompt/types.ts';
import type { PromptGlobal, PromptReport } from '../../utils/promptCommands.ts';
import type { AddToReader } from './additions.ts';

/** Milliseconds after opening at which the background is asked: the detector may still be looking. */
const ASKED_AT = [0, 400, 2000];

/** What may stand in the text's way. A question about cookies behind the reader is nobody's concern while reading. */
const HOLDS_BACK: readonly PromptKind[] = ['paywall', 'login', 'payOrOkay'];

export const addPromptLine: AddToReader = ({ view, by, redraw, close }) => {
  let report: PromptReport | undefined;
  let stands: PromptFinding | undefined;
  let hasLooked = by !== 'hand';
  let isLeft = false;
  const lookOnce = () => {
    const { lecternLook } = globalThis as PromptGlobal;
    if (hasLooked || !lecternLook) return;
    hasLooked = true;
    const finding = lecternLook()?.finding;
    if (finding && HOLDS_BACK.includes(finding.kind)) stands = finding;
  };
  const ask = async () => {
    if (report || isLeft) return;
    report = await sendMessage('promptHere', undefined).catch(() => undefined);
    if (isLeft) return;
    if (!report) lookOnce();
    if (report || stands) redraw();
  };
  const timers = ASKED_AT.map((after) => view.setTimeout(() => void ask(), after));
  return {
    notes: () =>
      report ? (
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
      ) : (
        stands && <StandsLine finding={stands} />
      ),
    dispose: () => {
      isLeft = true;
      for (const timer of timers) view.clearTimeout(timer);
    },
  };
};
