// The quiet line under the title of an article whose site asks its readers to allow ads, or holds its text back.

import { OtherWallLine } from '../../components/prompt/OtherWallLine.tsx';
import { PromptLine } from '../../components/prompt/PromptLine.tsx';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { sendWithRetry } from '../../utils/contracts/sendWithRetry.ts';
import type { PromptFinding } from '../../utils/prompt/promptTypes.ts';
import type { AddToReader } from './readerAddition.ts';

export const addPromptLine: AddToReader = ({ prompt, redraw, close }) => {
  let report = prompt;
  let otherWall: PromptFinding | undefined;
  // What stands in the page's corner would stand there again when the reader is left.
  pageGlobals().promptHandle?.({ kind: 'closeNote' });
  return {
    notes: () =>
      report ? (
        <PromptLine
          report={report}
          isHidden={pageGlobals().isPromptHidden?.() === true}
          onPolicy={async (policy) => {
            if (report) report = { ...report, policy };
            redraw();
            let isKept = false;
            await sendWithRetry(async () => {
              await sendMessage('choosePromptPolicy', { policy, actsNow: false });
              isKept = true;
            });
            return isKept;
          }}
          onAllow={() => sendMessage('allowSite')}
          onHideNow={() => {
            close();
            void sendWithRetry(() => sendMessage('hidePromptHere'));
          }}
          onShowAgain={() => {
            pageGlobals().promptHandle?.({ kind: 'putBack' });
            redraw();
          }}
        />
      ) : (
        otherWall && <OtherWallLine finding={otherWall} />
      ),
    receive: (push) => {
      if (push.kind === 'prompt') report = push.report;
      else if (push.kind === 'otherWall') otherWall = push.finding;
      else return;
      redraw();
    },
  };
};
