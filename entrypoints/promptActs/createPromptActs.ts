// Turns commands about a page's prompt into deeds: put away, put back, explained.
import { sendMessage } from '../../utils/messages.ts';
import { realDocument } from '../../utils/page/realDocument.ts';
import { blockerSigns } from '../../utils/prompt/blockerSigns.ts';
import type { LocatedPrompt } from '../../utils/prompt/findPrompt.ts';
import { type PutAway, putAway } from '../../utils/prompt/putAway.ts';
import type { PromptCommand, PromptDoor, PromptOutcome, PromptReport } from '../../utils/promptCommands.ts';
import { loadSettings } from '../../utils/settings.ts';
import { findFrame } from './findFrame.ts';
import { showPromptNote } from './showPromptNote.tsx';

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
        if (state.kind === 'gaveUp') void explain(report);
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

  async function explain(report: PromptReport | undefined): Promise<void> {
    const { look: looks } = await loadSettings();
    closeNote?.();
    const state = away?.state();
    closeNote = showPromptNote(view, doc, {
      report,
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
        void explain(command.report);
        return 'done';
    }
  };
}
