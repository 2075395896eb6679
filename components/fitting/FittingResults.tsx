// What the reading test measured, what of it may be chance, and the choice that is made of it.
import { useState } from 'preact/hooks';
import { formatNumber, t } from '../../utils/i18n.ts';
import type { JudgedSpeed, Reading } from '../../utils/reading/fitting/judgeSpeeds.ts';
import type { Look } from '../../utils/settings/look.ts';
import type { Candidate } from '../../utils/settings/lookCandidates.ts';

interface FittingResultsProps {
  readonly candidates: readonly Candidate[];
  readonly readings: readonly Reading[];
  /** One for each candidate. */
  readonly judge: (readings: readonly Reading[]) => readonly JudgedSpeed[];
  /** What is set now. */
  readonly look: Look;
  readonly onUse: (look: Look) => Promise<boolean>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

export function FittingResults({ candidates, readings, look, ...props }: FittingResultsProps) {
  const [before, setBefore] = useState<Look>();
  const [status, setStatus] = useState('');
  const judged = props.judge(readings);
  const hasSpaces = readings.every(({ words }) => words > 0);
  const areCompared = judged.filter(({ perMinute }) => perMinute !== undefined).length > 1;
  const isSame = areCompared && !judged.some(({ verdict }) => verdict === 'slower');
  const fastest = Math.max(...judged.map(({ perMinute = 0 }) => perMinute));
  const use = async (next: Look, isUndo: boolean) => {
    const isKept = await props.onUse(next);
    if (isKept) setBefore(isUndo ? undefined : look);
    setStatus(t(isKept ? (isUndo ? 'undone' : 'fitting_used') : 'options_not_saved'));
  };
  return (
    <>
      <h2 tabIndex={-1} data-first>
        {t('fitting_results')}
      </h2>
      {areCompared && <p>{t(isSame ? 'fitting_no_difference' : 'fitting_difference')}</p>}
      <ul class="fitting-results">
        {[...judged]
          .sort((a, b) => (b.perMinute ?? 0) - (a.perMinute ?? 0))
          .map(({ candidate, verdict, perMinute }) => {
            const { name, look: theirs } = candidates[candidate] ?? { name: 'now' as const, look };
            const title =
              name === 'face' ? t('fitting_face', t(`typeface_${theirs.typeface}`)) : t(`fitting_${name}`);
            return (
              <li key={name}>
                <div>
                  <strong>{title}</strong>
                  <p class="fitting-facts">
                    {perMinute !== undefined && (
                      <span>
                        {t(hasSpaces ? 'fitting_words' : 'fitting_characters', formatNumber(perMinute))}
                      </span>
                    )}
                    <span>{t(`fitting_verdict_${isSame && verdict === 'fastest' ? 'same' : verdict}`)}</span>
                  </p>
                  {perMinute !== undefined && (
                    <progress max={fastest || 1} value={perMinute} aria-hidden="true" />
                  )}
                </div>
                {name !== 'now' && (
                  <button
                    type="button"
                    class="button"
                    aria-label={`${t('fitting_use')}: ${title}`}
                    onClick={() => void use(theirs, false)}
                  >
                    {t('fitting_use')}
                  </button>
                )}
              </li>
            );
          })}
      </ul>
      <p class="notice fitting-status">
        <span role="status">{status}</span>{' '}
        {before && (
          <button type="button" class="button" onClick={() => void use(before, true)}>
            {t('undo')}
          </button>
        )}
      </p>
      <p class="fitting-buttons">
        <button type="button" class="button" onClick={props.onAgain}>
          {t('fitting_again')}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {t('tools_close')}
        </button>
      </p>
    </>
  );
}
