import { useState } from 'preact/hooks';
import type { AccessAnswer } from '../../utils/contracts/answers.ts';
import type { PromptReport } from '../../utils/contracts/promptCommands.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { PromptPolicy } from '../../utils/settings/prompts.ts';
import { AskedBefore } from './AskedBefore.tsx';
import { PromptChoices } from './PromptChoices.tsx';
import { Quote } from './Quote.tsx';

interface PromptLineProps {
  readonly report: PromptReport;
  /** Whether the message is hidden behind the reader now. */
  readonly isHidden: boolean;
  /** Keeps the choice; whether it was kept. */
  readonly onPolicy: (policy: PromptPolicy) => Promise<boolean>;
  readonly onAllow: () => Promise<AccessAnswer>;
  /** Hides the message and leaves the reader. */
  readonly onHideNow: () => void;
  readonly onShowAgain: () => void;
}

/** The quiet line under the title: this site asks its readers to turn off their ad blocker. */
export function PromptLine({ report, isHidden, onPolicy, onAllow, onHideNow, onShowAgain }: PromptLineProps) {
  const [status, setStatus] = useState('');
  const choose = (policy: PromptPolicy) =>
    void onPolicy(policy).then((isKept) => setStatus(t(isKept ? 'prompt_choice_kept' : 'options_not_saved')));
  return (
    <details class="prompt-line" lang={uiLanguage()} dir={uiDirection()}>
      <summary>{t('prompt_asks')}</summary>
      {report.finding.locks.includes('articleMissing') && <p>{t('prompt_article_missing')}</p>}
      <Quote finding={report.finding} />
      <AskedBefore report={report} />
      <PromptChoices report={report} onPolicy={choose} onAllow={onAllow} />
      <p role="status" class="hint">
        {status}
      </p>
      <p>
        <button type="button" class="button" onClick={isHidden ? onShowAgain : onHideNow}>
          {t(isHidden ? 'prompt_put_back' : 'prompt_hide_now')}
        </button>
      </p>
    </details>
  );
}
