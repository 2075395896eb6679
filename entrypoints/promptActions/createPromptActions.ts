// Carries out commands about a page's prompt: put it away, put it back, explain it.

import { openShadow } from '../../utils/background/openShadow.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import type {
  PromptCommand,
  PromptHandle,
  PromptOutcome,
  PromptReport,
} from '../../utils/contracts/promptCommands.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { sendWithRetry } from '../../utils/contracts/sendWithRetry.ts';
import { withPageShown } from '../../utils/contracts/withPageShown.ts';
import { type PutAway, putAway } from '../../utils/prompt/act/putAway.ts';
import type { LocatedPrompt } from '../../utils/prompt/detect/findPrompt.ts';
import type { Detector } from '../../utils/prompt/detect/watchPrompts.ts';
import { asksToAllowAds } from '../../utils/prompt/promptTypes.ts';
import type { PromptPolicy } from '../../utils/settings/prompts.ts';
import { unclobberedProxy } from '../../utils/shared/dom/unclobberedDocument.ts';
import { blockerHere } from './blockerHere.ts';
import { closedFrames } from './closedFrames.ts';
import { findFrame } from './findFrame.ts';
import { recentLooks } from './recentLooks.ts';
import { showHiddenMessage } from './showHiddenMessage.tsx';
import { type ShownNote, showPromptNote } from './showPromptNote.tsx';

type Hiding = Omit<Extract<PromptCommand, { readonly kind: 'putAway' }>, 'kind'>;
type Explanation = Omit<Extract<PromptCommand, { readonly kind: 'note' }>, 'kind'>;

/** A message has to stand so long before Lectern says of itself that it is there. */
const FIRST_NOTE_AFTER_MS = 2000;

const say = (what: Promise<unknown>) => void what.catch(() => undefined);

/**
 * The handle for commands; one per document.
 * @param look the detector's, which lives in the same world
 */
export function createPromptActions(
  view: Window,
  look: () => LocatedPrompt | undefined,
  detector: () => Detector | undefined,
): PromptHandle {
  const doc = unclobberedProxy(view.document);
  let away: PutAway | undefined;
  let recentLook: ReturnType<typeof recentLooks> | undefined;
  let closeShown: (() => void) | undefined;

  pageGlobals().isPromptHidden = () => away !== undefined && away.state().kind === 'away';
  const find = (report: PromptReport) => detector()?.locate() ?? findFrame(doc, report);
  const isReaderOpen = () => pageGlobals().withPageShown !== undefined;
  const onAllow = () => sendMessage('allowSite');
  const closeNote = () => {
    closeShown?.();
    closeShown = undefined;
  };

  function hide({ report, theme }: Hiding): PromptOutcome {
    const located = away && away.state().kind !== 'back' ? undefined : find(report);
    if (!located) return 'nothing';
    const there = detector();
    if (there) recentLook ??= recentLooks(there);
    away = putAway(located, {
      find: (isUnasked) => {
        const recent = isUnasked ? recentLook?.() : undefined;
        return recent === undefined ? find(report) : (recent ?? undefined);
      },
      before: detector()?.before?.(),
      openShadow,
      withPageShown,
      isReaderOpen,
      removedStyles: () => pageGlobals().removedStyles?.() ?? [],
      removedParts: () => pageGlobals().removedParts ?? [],
      onChange: (state) => {
        if (state.kind !== 'gaveUp') return;
        say(sendMessage('promptOutcome', { outcome: 'cameBack' }));
        explain({ report, theme });
      },
    });
    if (!away) {
      // The page is nothing but its message: that has to be said, where the reader expects it to be hidden.
      if (!isReaderOpen()) explain({ report, theme, isByItself: true });
      return 'nothing';
    }
    closeNote();
    // Over an open reader nobody sees the page; its line says it.
    if (!isReaderOpen())
      closeShown = showHiddenMessage(view, doc, { theme, report, onUndo: putBack, onAllow });
    return 'done';
  }

  function putBack(): PromptOutcome {
    if (!away) return 'nothing';
    away.undo();
    away = undefined;
    say(sendMessage('promptOutcome', { outcome: 'shownAgain' }));
    closeNote();
    return 'done';
  }

  /** A message that goes by itself is not told of, and the reader says it itself. */
  function explainLater(explanation: Explanation): void {
    const timer = view.setTimeout(() => {
      closeShown = undefined;
      if (!isReaderOpen() && explanation.report && find(explanation.report)) explain(explanation);
    }, FIRST_NOTE_AFTER_MS);
    closeShown = () => view.clearTimeout(timer);
  }

  function explain({ report, theme, granted = [], isByItself }: Explanation): void {
    closeNote();
    const seen = report ? undefined : look()?.finding;
    const state = away?.state();
    const choose = (policy: PromptPolicy) => {
      say(sendWithRetry(() => sendMessage('choosePromptPolicy', { policy, actsNow: true })));
      // Reading and hiding have something of their own to show.
      if (policy === 'read') closeNote();
      else if (report) note.change({ report: { ...report, policy } });
    };
    const note: ShownNote = showPromptNote(view, doc, {
      report,
      stands: seen && !asksToAllowAds(seen.kind) ? seen : undefined,
      closed: report ? [] : withPageShown(() => closedFrames(view, { granted, openShadow })),
      blocker: blockerHere(view, doc),
      away:
        state && state.kind !== 'back'
          ? { hasGivenUp: state.kind === 'gaveUp', returns: state.returns }
          : undefined,
      theme,
      isByItself,
      canRead:
        !report?.finding.locks.includes('articleMissing') || (pageGlobals().removedParts ?? []).length > 0,
      onPolicy: choose,
      onAllow,
      onPutBack: () => {
        putBack();
        closeNote();
      },
      onRead: () => {
        void sendWithRetry(() => sendMessage('readHere'));
        closeNote();
      },
      onBack: () => {
        say(sendMessage('goBackOnce'));
        closeNote();
      },
      onClose: closeNote,
    });
    closeShown = note.close;
  }

  return (command: PromptCommand) => {
    switch (command.kind) {
      case 'putAway':
        return hide(command);
      case 'putBack':
        return putBack();
      case 'note':
        if (!command.isByItself) explain(command);
        else if (!closeShown) explainLater(command);
        return 'done';
      case 'closeNote':
        closeNote();
        return 'done';
    }
  };
}
