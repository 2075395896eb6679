// Turns commands about a page's prompt into deeds: put away, put back, explained.
import { sendMessage } from '../../utils/messages.ts';
import { realDocument } from '../../utils/page/realDocument.ts';
import { peek } from '../../utils/peek.ts';
import { openShadow } from '../../utils/platform/openShadow.ts';
import { blockerSigns } from '../../utils/prompt/blockerSigns.ts';
import type { LocatedPrompt } from '../../utils/prompt/findPrompt.ts';
import { type PutAway, putAway } from '../../utils/prompt/putAway.ts';
import { asksToAllowAds } from '../../utils/prompt/types.ts';
import type { PromptCommand, PromptDoor, PromptOutcome, PromptReport } from '../../utils/promptCommands.ts';
import { loadSettings } from '../../utils/settings.ts';
import { closedFrames } from './closedFrames.ts';
import { findFrame } from './findFrame.ts';
import { showPromptNote } from './showPromptNote.tsx';

type Explanation = Omit<Extract<PromptCommand, { readonly kind: 'note' }>, 'kind'>;

/**
 * The door through which commands come; one for each document.
 * @param look the detector's, which lives in the same world
 */
export function createPromptActs(view: Window, look: () => LocatedPrompt | undefined): PromptDoor {
  const doc = realDocument(view.document);
  let away: PutAway | undefined;
  let closeNote: (() => void) | undefined;

  const find = (report: PromptReport) => look() ?? findFrame(doc, report);

  function hide(report: PromptReport): PromptOutcome {
    const located = away && away.state().kind !== 'back' ? undefined : find(report);
    if (!located) return 'nothing';
    away = putAway(located, {
      find: () => find(report),
      onChange: (state) => {
        if (state.kind === 'gaveUp') void explain({ report });
      },
    });
    return away ? 'done' : 'nothing';
  }

  function putBack(): PromptOutcome {
    if (!away) return 'nothing';
    away.undo();
    away = undefined;
    return 'done';
  }

  async function explain({ report, granted = [] }: Explanation): Promise<void> {
    const { look: looks } = await loadSettings();
    closeNote?.();
    const seen = report ? undefined : look()?.finding;
    const state = away?.state();
    closeNote = showPromptNote(view, doc, {
      report,
      stands: seen && !asksToAllowAds(seen.kind) ? seen : undefined,
      closed: report ? [] : peek(() => closedFrames(view, { granted, openShadow })),
      blocker: blockerSigns(doc),
      away:
        state && state.kind !== 'back'
          ? { hasGivenUp: state.kind === 'gaveUp', returns: state.returns }
          : undefined,
      theme: looks.theme,
      onPolicy: (policy) => {
        void sendMessage('choosePromptPolicy', { policy });
        closeNote?.();
      },
      onPutBack: () => {
        putBack();
        closeNote?.();
      },
      onRead: () => {
        void sendMessage('readHere', undefined);
        closeNote?.();
      },
      onClose: () => closeNote?.(),
    });
  }

  return (command: PromptCommand) => {
    switch (command.kind) {
      case 'putAway':
        return hide(command.report);
      case 'putBack':
        return putBack();
      case 'note':
        void explain(command);
        return 'done';
    }
  };
}
