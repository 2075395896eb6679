import { t } from '../../utils/i18n.ts';
import { POLICIES, type PromptPolicy } from '../../utils/settings/prompts.ts';

interface SitePolicyProps {
  readonly site: string;
  readonly policy: PromptPolicy | undefined;
  readonly onChange: (policy: PromptPolicy | undefined) => void;
}

/** What to do on one site, or what is done everywhere. */
export function SitePolicy({ site, policy, onChange }: SitePolicyProps) {
  return (
    <select
      aria-label={t('prompt_policy', site)}
      value={policy ?? ''}
      onChange={(event) => onChange(POLICIES.find((one) => one === event.currentTarget.value))}
    >
      <option value="">{t('options_prompts_as_everywhere')}</option>
      {POLICIES.map((value) => (
        <option key={value} value={value}>
          {t(`policy_${value}`)}
        </option>
      ))}
    </select>
  );
}
