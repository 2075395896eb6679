// What to do when a site asks for ads: everywhere, on single sites, and what Lectern never does.
import { useRef, useState } from 'preact/hooks';
import {
  POLICIES,
  type PromptPolicy,
  type PromptSettings,
  withSitePolicy,
} from '../../utils/settings/prompts.ts';
import { formatNumber, t } from '../../utils/text.ts';
import { Choice } from '../controls/Choice.tsx';

interface PromptSectionProps {
  readonly prompts: PromptSettings;
  /** Pages that asked, by site. */
  readonly counts: Readonly<Record<string, number>>;
  readonly onChange: (prompts: PromptSettings) => void;
  readonly onClearCounts: () => Promise<void>;
}

const choices = () => POLICIES.map((value) => ({ value, label: t(`policy_${value}`) }));

export function PromptSection({ prompts, counts, onChange, onClearCounts }: PromptSectionProps) {
  const [shown, setShown] = useState(counts);
  const sites = [...new Set([...Object.keys(prompts.sites), ...Object.keys(shown)])].sort();
  const heading = useRef<HTMLHeadingElement>(null);
  const clear = () => {
    setShown({});
    // the button goes, and the focus with it
    heading.current?.focus();
    void onClearCounts();
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
      {sites.length > 0 && (
        <table class="prompt-sites">
          <caption>{t('options_prompts_sites')}</caption>
          <tbody>
            {sites.map((site) => (
              <tr key={site}>
                <th scope="row" dir="auto">
                  {site}
                </th>
                <td>{t('options_prompts_count', formatNumber(shown[site] ?? 0))}</td>
                <td>
                  <SitePolicy
                    site={site}
                    policy={prompts.sites[site]}
                    onChange={(policy) => onChange(withSitePolicy(prompts, site, policy))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {Object.keys(shown).length > 0 && (
        <button type="button" class="button" onClick={clear}>
          {t('options_prompts_clear')}
        </button>
      )}
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

interface SitePolicyProps {
  readonly site: string;
  readonly policy: PromptPolicy | undefined;
  readonly onChange: (policy: PromptPolicy | undefined) => void;
}

function SitePolicy({ site, policy, onChange }: SitePolicyProps) {
  return (
    <select
      aria-label={t('prompt_policy', site)}
      value={policy ?? ''}
      onChange={(event) => onChange(POLICIES.find((one) => one === event.currentTarget.value))}
    >
      <option value="">{t('options_prompts_as_everywhere')}</option>
      {choices().map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** A page in small, as each policy leaves it. */
function Sample({ policy }: { readonly policy: PromptPolicy }) {
  return (
    <figure class={`prompt-sample sample-${policy}`} aria-hidden="true">
      <div class="sample-page">
        <i />
        <i />
        <i />
        <i />
      </div>
      {(policy === 'tell' || policy === 'respect') && (
        <div class="sample-wall">{t('options_prompts_sample')}</div>
      )}
      {policy === 'tell' && <b class="sample-badge">!</b>}
    </figure>
  );
}
