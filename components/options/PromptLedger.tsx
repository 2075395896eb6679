// What each site asked, when, in its own words, how it was answered and what came of it; and the choice for each site.
import { useEffect, useState } from 'preact/hooks';
import { formatDay, formatNumber, plural, t } from '../../utils/i18n.ts';
import {
  inOrder,
  LEDGER_ORDERS,
  type LedgerEntry,
  type LedgerOrder,
} from '../../utils/settings/promptLedger.ts';
import type { PromptPolicy, PromptSettings } from '../../utils/settings/prompts.ts';
import { withSitePolicy } from '../../utils/settings/prompts.ts';
import { SitePolicy } from './SitePolicy.tsx';

/** Whether the browser lets Lectern into a site, and asking for it. */
export interface SiteAccess {
  readonly has: (site: string) => Promise<boolean>;
  readonly allow: (site: string) => Promise<unknown>;
}

interface PromptLedgerProps {
  readonly prompts: PromptSettings;
  readonly entries: readonly LedgerEntry[];
  readonly access: SiteAccess;
  readonly onChange: (prompts: PromptSettings) => void;
  /** Forgets one site, or all of them. */
  readonly onForget: (site?: string) => void;
}

/** Sites shown before all of them are asked for. */
const FEW = 20;

export function PromptLedger({ prompts, entries, access, onChange, onForget }: PromptLedgerProps) {
  const [order, setOrder] = useState<LedgerOrder>('last');
  const [showsAll, setShowsAll] = useState(false);
  const asked = inOrder(entries, order);
  const sites = new Set(asked.map(({ site }) => site));
  const unasked = Object.keys(prompts.sites)
    .filter((site) => !sites.has(site))
    .sort();
  const rows: readonly { readonly site: string; readonly entry?: LedgerEntry }[] = [
    ...asked.map((entry) => ({ site: entry.site, entry })),
    ...unasked.map((site) => ({ site })),
  ];
  if (rows.length === 0) return <p class="hint">{t('ledger_empty')}</p>;
  return (
    <>
      {asked.length > 1 && (
        <p>
          <label>
            {t('ledger_sort')}{' '}
            <select
              value={order}
              onChange={({ currentTarget: { value } }) =>
                setOrder(LEDGER_ORDERS.find((each) => each === value) ?? 'last')
              }
            >
              {LEDGER_ORDERS.map((each) => (
                <option key={each} value={each}>
                  {t(`ledger_sort_${each}`)}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <ul class="ledger">
        {rows.slice(0, showsAll ? rows.length : FEW).map(({ site, entry }) => (
          <li key={site}>
            <h4 dir="ltr">{site}</h4>
            {entry && <Asked entry={entry} />}
            <div class="ledger-choices">
              <SitePolicy
                site={site}
                policy={prompts.sites[site]}
                onChange={(policy: PromptPolicy | undefined) =>
                  onChange(withSitePolicy(prompts, site, policy))
                }
              />
              <Access site={site} access={access} />
              {entry && (
                <button
                  type="button"
                  class="button"
                  aria-label={t('ledger_forget_site', site)}
                  onClick={() => onForget(site)}
                >
                  {t('ledger_forget')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p class="ask">
        {!showsAll && rows.length > FEW && (
          <button type="button" class="button" onClick={() => setShowsAll(true)}>
            {t('ledger_show_all', formatNumber(rows.length))}
          </button>
        )}
        {entries.length > 0 && (
          <button type="button" class="button" onClick={() => onForget()}>
            {t('ledger_forget_all')}
          </button>
        )}
      </p>
    </>
  );
}

/** When, how often, in which words, and what came of it. */
function Asked({ entry }: { readonly entry: LedgerEntry }) {
  const { pages, first, last, text, language, answer, outcome } = entry;
  const from = formatDay(first);
  const to = formatDay(last);
  return (
    <>
      <p class="hint">
        {plural('options_prompts_count', pages)} · {from === to ? from : t('ledger_span', from, to)}
      </p>
      <blockquote lang={language} dir="auto">
        {text}
      </blockquote>
      <p class="hint">
        {t('ledger_answer', t(`policy_${answer}`))}
        {outcome && ` ${t(`ledger_came_${outcome}`)}`}
      </p>
    </>
  );
}

/** Being allowed on a site is one thing; opening its articles automatically is set above. */
function Access({ site, access }: { readonly site: string; readonly access: SiteAccess }) {
  const [isAllowed, setAllowed] = useState<boolean>();
  useEffect(() => void access.has(site).then(setAllowed, () => undefined), [site]);
  if (isAllowed === undefined) return null;
  return isAllowed ? (
    <span class="hint">{t('ledger_allowed')}</span>
  ) : (
    <button
      type="button"
      class="button"
      onClick={() =>
        void access
          .allow(site)
          .then(() => access.has(site))
          .then(setAllowed)
      }
    >
      {t('prompt_allow', site)}
    </button>
  );
}
