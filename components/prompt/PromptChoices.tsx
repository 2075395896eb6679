import type { PromptReport } from '../../utils/promptCommands.ts';
import { POLICIES, type PromptPolicy } from '../../utils/settings/prompts.ts';
import { t } from '../../utils/text.ts';
import { Choice } from '../controls/Choice.tsx';

interface PromptChoicesProps {
  readonly report: PromptReport;
  /** What the policy does can't be done here; its explanation would be untrue. */
  readonly isInVain?: boolean | undefined;
  readonly onPolicy: (policy: PromptPolicy) => void;
}

/** What can be done about a site's request: the four policies for this site, and how to allow ads here. */
export function PromptChoices({ report, isInVain, onPolicy }: PromptChoicesProps) {
  return (
    <>
      <Choice
        label={t('prompt_policy', report.site)}
        options={POLICIES.map((value) => ({ value, label: t(`policy_${value}`) }))}
        value={report.policy}
        onChange={onPolicy}
      />
      {!isInVain && <p class="hint">{t(`policy_hint_${report.policy}`)}</p>}
      <AllowingAds report={report} />
    </>
  );
}

const BLOCKERS = ['ublock', 'abp', 'adguard', 'brave', 'firefox'] as const;

/** How to allow ads here, step by step, and the site's own offer of support. */
function AllowingAds({ report }: { readonly report: PromptReport }) {
  return (
    <details class="allowing" open={report.policy === 'respect'}>
      <summary>{t('prompt_how')}</summary>
      <ul>
        {BLOCKERS.map((name) => (
          <li key={name}>{t(`prompt_how_${name}`)}</li>
        ))}
      </ul>
      {report.links.map(({ url, text }) => (
        <p key={url}>
          {t('prompt_support')}{' '}
          <a href={url} rel="noreferrer" dir="auto">
            {text}
          </a>
        </p>
      ))}
    </details>
  );
}
