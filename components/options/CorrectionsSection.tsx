import { useEffect, useRef, useState } from 'preact/hooks';
import type { Corrections } from '../../utils/article/corrections/correctionRule.ts';
import { t } from '../../utils/i18n.ts';

interface CorrectionsSectionProps {
  readonly load: () => Promise<Corrections>;
  /** Without a key, everything about the site; whether it was done. */
  readonly onForget: (site: string, key?: string) => Promise<boolean>;
  /** Says what came of it. */
  readonly onStatus: (text: string) => void;
}

/** What was corrected on which site, each explained and forgotten with one press. */
export function CorrectionsSection({ load, onForget, onStatus }: CorrectionsSectionProps) {
  const [corrections, setCorrections] = useState<Corrections>({});
  useEffect(() => void load().then(setCorrections), [load]);
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = async (site: string, key?: string) => {
    if (!(await onForget(site, key))) return onStatus(t('options_not_saved'));
    setCorrections(await load());
    onStatus(t('options_correction_forgotten'));
    // The button disappears, and the focus would go with it.
    heading.current?.focus();
  };
  const sites = Object.entries(corrections).sort(([a], [b]) => a.localeCompare(b));
  return (
    <section class="section" id="corrections">
      <h2 ref={heading} tabIndex={-1}>
        {t('options_corrections')}
      </h2>
      <p class="hint">{t('options_corrections_hint')}</p>
      {sites.length === 0 && <p>{t('options_corrections_none')}</p>}
      {sites.map(([site, { reading, rules }]) => (
        <div key={site} class="corrected-site">
          <h3 dir="ltr">{site}</h3>
          <ul>
            {reading !== 'found' && <li>{t(`reading_${reading}`)}</li>}
            {rules.map(({ action, key, label }) => (
              <li key={key}>
                <span dir="auto">
                  {t(action === 'drop' ? 'options_correction_drop' : 'options_correction_keep', label)}
                </span>{' '}
                <button
                  type="button"
                  class="button"
                  aria-label={t('remove_this', label)}
                  onClick={() => void forget(site, key)}
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => void forget(site)}>
            {t('options_corrections_forget_site', site)}
          </button>
        </div>
      ))}
    </section>
  );
}
