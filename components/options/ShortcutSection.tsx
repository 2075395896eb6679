import { t } from '../../utils/text.ts';

interface ShortcutSectionProps {
  readonly shortcut: string | undefined;
  readonly onChange: () => Promise<void>;
}

/** Which key opens the reader; the browser itself changes it. */
export function ShortcutSection({ shortcut, onChange }: ShortcutSectionProps) {
  return (
    <section id="shortcut">
      <h2>{t('options_shortcut')}</h2>
      <p>{shortcut ? t('options_shortcut_is', shortcut) : t('options_shortcut_none')}</p>
      <p class="hint">{t('options_shortcut_hint')}</p>
      <button type="button" class="button" onClick={() => void onChange()}>
        {t('options_shortcut_change')}
      </button>
    </section>
  );
}
