import type { PromptReport } from '../../utils/promptCommands.ts';
import type { PromptPolicy } from '../../utils/settings/prompts.ts';
import { t, uiDirection, uiLanguage } from '../../utils/text.ts';
import { PromptChoices } from './PromptChoices.tsx';

interface PromptLineProps {
  readonly report: PromptReport;
  readonly onPolicy: (policy: PromptPolicy) => void;
}

/** The quiet line under the reader's title: this site asks its readers to allow ads. */
export function PromptLine({ report, onPolicy }: PromptLineProps) {
  return (
    <details class="prompt-line" lang={uiLanguage()} dir={uiDirection()}>
      <summary>{t('prompt_asks')}</summary>
      {report.finding.locks.includes('articleMissing') && <p>{t('prompt_article_missing')}</p>}
      <blockquote lang={report.finding.language} dir="auto">
        {report.finding.text.slice(0, 300)}
      </blockquote>
      <PromptChoices report={report} onPolicy={onPolicy} />
    </details>
  );
}
