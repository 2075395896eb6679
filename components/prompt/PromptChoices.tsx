import type { AccessAnswer } from '../../utils/contracts/answers.ts';
import type { PromptReport } from '../../utils/contracts/promptCommands.ts';
import { t } from '../../utils/i18n.ts';
import type { BlockerSource } from '../../utils/prompt/detect/blockerSources.ts';
import { POLICIES, type PromptPolicy } from '../../utils/settings/prompts.ts';
import { Choice } from '../controls/Choice.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import { AllowingSteps } from './WhoBlocks.tsx';

interface PromptChoicesProps {
  readonly report: PromptReport;
  /** The policy can't act here, so its explanation would be untrue. */
  readonly isInVain?: boolean | undefined;
  /** What is likely blocking here, where that is known. */
  readonly sources?: readonly BlockerSource[];
  readonly onPolicy: (policy: PromptPolicy) => void;
  readonly onAllow: () => Promise<AccessAnswer>;
}

/** The four policies for this site, what they need, and how to allow ads here. */
export function PromptChoices({ report, isInVain, sources, onPolicy, onAllow }: PromptChoicesProps) {
  return (
    <>
      <Choice
        label={t('prompt_policy', report.site)}
        options={POLICIES.map((value) => ({ value, label: t(`policy_${value}`) }))}
        value={report.policy}
        onChange={onPolicy}
      />
      {!isInVain && <p class="hint">{t(`policy_hint_${report.policy}`)}</p>}
      <SiteAccess report={report} onAllow={onAllow} />
      <AllowingAds report={report} {...(sources && { sources })} />
    </>
  );
}

/** How to allow ads here, step by step, and the site's own offer of support. */
function AllowingAds({ report, sources }: Pick<PromptChoicesProps, 'report' | 'sources'>) {
  return (
    <details class="allowing" open={report.policy === 'respect'}>
      <summary>{t('prompt_how')}</summary>
      <AllowingSteps {...(sources && { sources })} />
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
