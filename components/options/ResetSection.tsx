import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';

/** Resets everything; asks once. */
export function ResetSection({ onReset }: { readonly onReset: () => Promise<void> }) {
  const [isAsking, setAsking] = useState(false);
  const yes = () => {
    setAsking(false);
    void onReset();
  };
  return (
    <section id="reset">
      <h2>{t('options_reset')}</h2>
      <p class="hint">{t('options_reset_hint')}</p>
      {isAsking ? (
        <fieldset class="ask">
          <legend>{t('options_reset_sure')}</legend>
          <button type="button" class="button button-main" onClick={yes}>
            {t('options_reset_yes')}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {t('cancel')}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t('options_reset_all')}
        </button>
      )}
    </section>
  );
}
