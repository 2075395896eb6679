import { useEffect, useId, useRef } from 'preact/hooks';
import type { BlockerLikelihood } from '../../utils/prompt/blockerSigns.ts';
import type { PromptFinding } from '../../utils/prompt/types.ts';
import type { PromptReport } from '../../utils/promptCommands.ts';
import type { PromptPolicy } from '../../utils/settings/prompts.ts';
import { t, uiDirection, uiLanguage } from '../../utils/text.ts';
import { PromptChoices } from './PromptChoices.tsx';
import { standsWords } from './standsWords.ts';

export interface PromptNoteProps {
  /** Undefined: no request for ads was seen on this page. */
  readonly report: PromptReport | undefined;
  /** What stands there instead: a paywall, a log-in. It is named, and nothing is offered. */
  readonly stands?: PromptFinding | undefined;
  /** The sites of large frames that Lectern can't look into. */
  readonly closed?: readonly string[];
  readonly blocker: BlockerLikelihood;
  /** The prompt is put away now; how often the site has put it back. */
  readonly away: { readonly hasGivenUp: boolean; readonly returns: number } | undefined;
  readonly theme: string;
  readonly onPolicy: (policy: PromptPolicy) => void;
  readonly onPutBack: () => void;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

/** The note in the page's corner: what the site asks, whether a blocker seems active, what can be done. */
export function PromptNote({ report, stands, closed = [], blocker, away, theme, ...on }: PromptNoteProps) {
  const box = useRef<HTMLDivElement>(null);
  const said = useId();
  // The note itself, so that it is read out and the next Tab reaches its first choice.
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
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
        {stands && <p class="asks">{standsWords(stands.kind)}</p>}
        {closed.length > 0 && <p>{t('prompt_closed_frame', closed.join(', '))}</p>}
        {!report && !stands && closed.length === 0 && <p>{t('prompt_none')}</p>}
      </div>
      {stands && <Quote finding={stands} />}
      {report && (
        <>
          <Quote finding={report.finding} />
          {report.finding.locks.includes('articleMissing') && <p>{t('prompt_article_missing')}</p>}
          <p class="hint">{t(blocker.likelihood >= 0.5 ? 'prompt_blocker_seen' : 'prompt_blocker_unseen')}</p>
          {away?.hasGivenUp && <p role="status">{t('prompt_gave_up', away.returns)}</p>}
          <PromptChoices report={report} isInVain={away?.hasGivenUp} onPolicy={on.onPolicy} />
        </>
      )}
      <div class="notice-choices">
        {away?.hasGivenUp && (
          <button type="button" class="button button-main" onClick={on.onRead}>
            {t('policy_read')}
          </button>
        )}
        {away && (
          <button
            type="button"
            class={away.hasGivenUp ? 'button' : 'button button-main'}
            onClick={on.onPutBack}
          >
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

/** The site's own words. */
function Quote({ finding }: { readonly finding: PromptFinding }) {
  return (
    <blockquote lang={finding.language} dir="auto">
      {finding.text.slice(0, 240)}
    </blockquote>
  );
}
