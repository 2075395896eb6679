// What to do about ad-blocker messages: everywhere, on single sites, and what Lectern never does.
import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { LedgerEntry } from '../../utils/settings/promptLedger.ts';
import {
  DEFAULT_PROMPTS,
  POLICIES,
  type PromptPolicy,
  type PromptSettings,
} from '../../utils/settings/prompts.ts';
import { Choice } from '../controls/Choice.tsx';
import { PromptLedger, type SiteAccess } from './PromptLedger.tsx';
import { SectionReset } from './SectionReset.tsx';

interface PromptSectionProps {
  readonly prompts: PromptSettings;
  /** What each site asked. */
  readonly entries: readonly LedgerEntry[];
  readonly access: SiteAccess;
  readonly onChange: (prompts: PromptSettings) => void;
  /** Forgets what one site asked, or all of it; whether it was done. */
  readonly onForgetAsks: (site?: string) => Promise<boolean>;
  /** Says what came of it. */
  readonly onStatus: (words: string) => void;
}

const choices = () => POLICIES.map((value) => ({ value, label: t(`policy_${value}`) }));

export function PromptSection({
  prompts,
  entries,
  access,
  onChange,
  onForgetAsks,
  onStatus,
}: PromptSectionProps) {
  const [shown, setShown] = useState(entries);
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = async (site?: string) => {
    if (!(await onForgetAsks(site))) return onStatus(t('options_not_saved'));
    setShown((now) => (site === undefined ? [] : now.filter((entry) => entry.site !== site)));
    onStatus(t('ledger_forgotten'));
    // The button disappears, and the focus would go with it.
    heading.current?.focus();
  };
  return (
    <section id="prompts">
      <h2 ref={heading} tabIndex={-1}>
        {t('options_prompts')}
      </h2>
      <p class="hint">{t('options_prompts_hint')}</p>
      <Choice
        label={t('options_prompts_default')}
        options={choices()}
        value={prompts.policy}
        onChange={(policy) => onChange({ ...prompts, policy })}
      />
      <Policies chosen={prompts.policy} />
      <Sample policy={prompts.policy} />
      <SectionReset onReset={() => onChange({ ...prompts, policy: DEFAULT_PROMPTS.policy })} />
      <h3>{t('options_prompts_sites')}</h3>
      <p class="hint">{t('ledger_hint')}</p>
      <PromptLedger
        prompts={prompts}
        entries={shown}
        access={access}
        onChange={onChange}
        onForget={(site) => void forget(site)}
      />
      <h3>{t('options_prompts_never_title')}</h3>
      <p>{t('options_prompts_never')}</p>
    </section>
  );
}

/** What each choice means. */
function Policies({ chosen }: { readonly chosen: PromptPolicy }) {
  return (
    <dl class="policies hint">
      {POLICIES.map((policy) => (
        <div key={policy} class={policy === chosen ? 'chosen' : undefined}>
          <dt>{t(`policy_${policy}`)}</dt>
          <dd>{t(`policy_hint_${policy}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A miniature page as each policy leaves it. */
function Sample({ policy }: { readonly policy: PromptPolicy }) {
  return (
    <figure class={`prompt-sample sample-${policy}`} aria-hidden="true">
      <div class="sample-page">
        <i />
        <i />
        <i />
        <i />
      </div>
      {(policy === 'notify' || policy === 'respect') && (
        <div class="sample-wall">{t('options_prompts_sample')}</div>
      )}
      {policy === 'notify' && <b class="sample-badge">!</b>}
    </figure>
  );
}
