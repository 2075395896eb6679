import { formatNumber, t } from '../../utils/i18n.ts';

interface LargePictureProps {
  /** As the article has loaded it. */
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
  /** From 1. */
  readonly at: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** A picture as large as the window, with its caption and the way to the others. */
export function LargePicture({ address, alt, caption, at, count, onStep, onClose }: LargePictureProps) {
  return (
    <section
      class="ease-cover ease-picture"
      role="dialog"
      aria-modal="true"
      tabIndex={-1}
      aria-label={t('ease_picture')}
    >
      <img src={address} alt={alt} />
      {(caption || alt) && (
        <p class="ease-caption" dir="auto">
          {caption || alt}
        </p>
      )}
      <div class="ease-foot">
        {count > 1 && (
          <>
            <button type="button" class="button" onClick={() => onStep(-1)} disabled={at === 1}>
              {t('ease_previous_picture')}
            </button>
            <span class="ease-count">{t('ease_count', formatNumber(at), formatNumber(count))}</span>
            <button type="button" class="button" onClick={() => onStep(1)} disabled={at === count}>
              {t('ease_next_picture')}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={onClose}>
          {t('tools_close')}
        </button>
      </div>
    </section>
  );
}
