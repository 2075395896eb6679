import { t } from '../../utils/i18n.ts';

interface BrowserShortcutProps {
  readonly shortcut: string | undefined;
  readonly onChange: () => Promise<void>;
}

/** Which key opens the reader; the browser itself changes it. */
export function BrowserShortcut({ shortcut, onChange }: BrowserShortcutProps) {
  return (
    <>
      <p>{shortcut ? t('options_shortcut_is', shortcut) : t('options_shortcut_none')}</p>
      <p class="hint">{t('options_shortcut_hint')}</p>
      <button type="button" class="button" onClick={() => void onChange()}>
        {t('options_shortcut_change')}
      </button>
    </>
  );
}
