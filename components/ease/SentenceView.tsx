import { formatNumber, t } from '../../utils/i18n.ts';

interface SentenceViewProps {
  readonly text: string;
  /** From 1. */
  readonly at: number;
  readonly count: number;
  readonly lang: string | undefined;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** One sentence and nothing else. */
export function SentenceView({ text, at, count, lang, onStep, onClose }: SentenceViewProps) {
  return (
    <section class="ease-cover" role="dialog" aria-modal="true" tabIndex={-1} aria-label={t('ease_sentence')}>
      <p class="ease-sentence" lang={lang} dir="auto" aria-live="polite">
        {text}
      </p>
      <div class="ease-foot">
        <button type="button" class="button" onClick={() => onStep(-1)} disabled={at === 1}>
          {t('command_previousSentence')}
        </button>
        <span class="ease-count">{t('ease_count', formatNumber(at), formatNumber(count))}</span>
        <button type="button" class="button" onClick={() => onStep(1)} disabled={at === count}>
          {t('command_nextSentence')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('tools_close')}
        </button>
      </div>
    </section>
  );
}
