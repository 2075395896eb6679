// The panel in which the reader puts an article right: how much of the page is shown, what was left out, and a way to
// take parts out.

import type { Reading } from '../../utils/article/corrections/correctionRule.ts';
import type { LeftOutKind } from '../../utils/article/corrections/leftOut.ts';
import { plural, t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { Choice } from '../controls/Choice.tsx';
import { Toggle } from '../controls/Toggle.tsx';

export interface LeftOutItem {
  readonly kind: LeftOutKind;
  readonly text: string;
  readonly onPutBack: () => void;
}

export interface CorrectionsPanelProps {
  readonly site: string;
  readonly reading: Reading;
  /** Those that this page has; one that states no text offers none. */
  readonly readings: readonly Reading[];
  readonly parts: readonly LeftOutItem[];
  readonly isRemembered: boolean;
  /** False in private windows. */
  readonly canRemember: boolean;
  readonly onReading: (reading: Reading) => void;
  readonly onRemember: (isRemembered: boolean) => void;
  readonly onTakeOut: () => void;
  readonly onClose: () => void;
}

export function CorrectionsPanel(props: CorrectionsPanelProps) {
  const { site, reading, readings, parts, onReading, onClose } = props;
  return (
    <section
      class="panel corrections"
      role="dialog"
      aria-label={t('corrections_open')}
      lang={uiLanguage()}
      dir={uiDirection()}
    >
      <Choice
        label={t('corrections_reading')}
        value={reading}
        options={readings.map((value) => ({ value, label: t(`reading_${value}`) }))}
        onChange={onReading}
      />
      {props.canRemember && (
        <Toggle
          label={t('corrections_remember', site)}
          value={props.isRemembered}
          onChange={props.onRemember}
        />
      )}
      <button type="button" class="button" onClick={props.onTakeOut}>
        {t('take_out')}
      </button>
      <h2>{plural('left_out', parts.length)}</h2>
      {parts.length === 0 && <p>{t('left_out_none')}</p>}
      <ol class="left-out">
        {parts.map(({ kind, text, onPutBack }) => (
          <li key={`${kind} ${text}`}>
            <details>
              <summary>
                <span class="left-out-kind">{t(`left_out_${kind}`)}</span>
                <span class="left-out-text" dir="auto">
                  {text.slice(0, 120)}
                </span>
              </summary>
              <p dir="auto">{text}</p>
            </details>
            <button
              type="button"
              class="button"
              aria-label={t('put_back_this', text.slice(0, 60))}
              onClick={onPutBack}
            >
              {t('put_back')}
            </button>
          </li>
        ))}
      </ol>
      <div class="panel-foot">
        <button type="button" class="button" onClick={onClose}>
          {t('corrections_done')}
        </button>
      </div>
    </section>
  );
}
