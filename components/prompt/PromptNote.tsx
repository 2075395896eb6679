import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { AccessAnswer } from '../../utils/contracts/answers.ts';
import type { PromptReport } from '../../utils/contracts/promptCommands.ts';
import { formatList, plural, t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { PromptFinding } from '../../utils/prompt/promptTypes.ts';
import type { PromptPolicy } from '../../utils/settings/prompts.ts';
import { AskedBefore } from './AskedBefore.tsx';
import { describeWall } from './describeWall.ts';
import { PromptChoices } from './PromptChoices.tsx';
import { Quote } from './Quote.tsx';
import { type BlockerHere, WhoBlocks } from './WhoBlocks.tsx';

export interface PromptNoteProps {
  /** Undefined when no ad-blocker message was seen on this page. */
  readonly report: PromptReport | undefined;
  /** What is shown instead: a paywall, a login. It is named, and nothing is offered. */
  readonly stands?: PromptFinding | undefined;
  /** The sites of large frames that Lectern can't look into. */
  readonly closed?: readonly string[];
  readonly blocker: BlockerHere;
  /** Set while the prompt is put away: how often the site has brought it back. */
  readonly away: { readonly hasGivenUp: boolean; readonly returns: number } | undefined;
  readonly theme: string;
  /** Whether the article can be read: it is there, or was there before the wall. */
  readonly canRead: boolean;
  /** Nobody asked for the note: it takes no focus. */
  readonly isByItself?: boolean | undefined;
  readonly onPolicy: (policy: PromptPolicy) => void;
  readonly onAllow: () => Promise<AccessAnswer>;
  readonly onPutBack: () => void;
  readonly onRead: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** The note in the page's corner: what the site asks, whether a blocker seems active, what can be done. */
export function PromptNote({
  report,
  stands,
  closed = [],
  blocker,
  away,
  theme,
  canRead,
  isByItself,
  ...on
}: PromptNoteProps) {
  const box = useRef<HTMLDivElement>(null);
  const said = useId();
  // Focus the note itself, so that it is read out and the next Tab reaches its first choice.
  useEffect(() => {
    if (!isByItself) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      class={`notice prompt-note theme-${theme}`}
      ref={box}
      role="dialog"
      aria-label="Lectern"
      aria-describedby={said}
      tabIndex={-1}
      lang={uiLanguage()}
      dir={uiDirection()}
    >
      <div id={said}>
        {report && <p class="asks">{t('prompt_asks')}</p>}
        {stands && <p class="asks">{describeWall(stands.kind)}</p>}
        {closed.length > 0 && <p>{t('prompt_closed_frame', formatList(closed))}</p>}
        {!report && !stands && closed.length === 0 && <p>{t('prompt_none')}</p>}
      </div>
      {stands && <Quote finding={stands} />}
      {report && (
        <>
          <Quote finding={report.finding} />
          <AskedBefore report={report} />
          {report.canGoBack && (
            <p>
              <button type="button" class="button button-main" onClick={on.onBack}>
                {t('prompt_go_back')}
              </button>
            </p>
          )}
          {canRead && (
            <p>
              <button type="button" class="button button-main" onClick={on.onRead}>
                {t('prompt_read_article')}
              </button>
            </p>
          )}
          {report.finding.locks.includes('articleMissing') && <p>{t('prompt_article_missing')}</p>}
          {away?.hasGivenUp && <p role="status">{plural('prompt_gave_up', away.returns)}</p>}
          <Folded
            summary={isByItself && `${t('prompt_policy', report.site)} ${t(`policy_${report.policy}`)}`}
          >
            <WhoBlocks blocker={blocker} />
            <PromptChoices
              report={report}
              isInVain={away?.hasGivenUp}
              sources={blocker.sources}
              onPolicy={on.onPolicy}
              onAllow={on.onAllow}
            />
          </Folded>
        </>
      )}
      <div class="notice-choices">
        {away && (
          <button type="button" class="button" onClick={on.onPutBack}>
            {t('prompt_put_back')}
          </button>
        )}
        <button type="button" class="button" onClick={on.onClose}>
          {t('notice_close')}
        </button>
      </div>
    </div>
  );
}

interface FoldedProps {
  /** Without it nothing is folded. */
  readonly summary: string | false | undefined;
  readonly children: ComponentChildren;
}

/** A note that nobody asked for is short; what can be chosen unfolds. */
function Folded({ summary, children }: FoldedProps) {
  if (!summary) return <>{children}</>;
  return (
    <details class="note-more">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
