import { useEffect, useId, useRef } from 'preact/hooks';
import type { BlockerLikelihood } from '../../utils/prompt/blockerSigns.ts';
import type { PromptReport } from '../../utils/promptCommands.ts';
import type { PromptPolicy } from '../../utils/settings/prompts.ts';
import { t, uiDirection, uiLanguage } from '../../utils/text.ts';
import { PromptChoices } from './PromptChoices.tsx';

export interface PromptNoteProps {
  /** Undefined: nothing was seen on this page. */
  readonly report: PromptReport | undefined;
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
export function PromptNote({ report, blocker, away, theme, ...on }: PromptNoteProps) {
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
      <p id={said} class={report && 'asks'}>
        {t(report ? 'prompt_asks' : 'prompt_none')}
      </p>
      {report && (
        <>
          <blockquote lang={report.finding.language} dir="auto">
            {report.finding.text.slice(0, 240)}
          </blockquote>
          {report.finding.locks.includes('articleMissing') && <p>{t('prompt_article_missing')}</p>}
          <p class="hint">{t(blocker.likelihood >= 0.5 ? 'prompt_blocker_seen' : 'prompt_blocker_unseen')}</p>
          {away?.hasGivenUp && <p role="status">{t('prompt_gave_up', away.returns)}</p>}
          <PromptChoices report={report} onPolicy={on.onPolicy} />
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
