import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';

interface MissingLineProps {
  readonly onWider: () => void;
  readonly onOpen: () => void;
}

/** The quiet line under the title where extraction isn't sure that it has the whole article. */
export function MissingLine({ onWider, onOpen }: MissingLineProps) {
  return (
    <p class="incomplete-line" role="note" lang={uiLanguage()} dir={uiDirection()}>
      {t('corrections_missing')}{' '}
      <button type="button" class="link-button" onClick={onWider}>
        {t('corrections_wider')}
      </button>{' '}
      <button type="button" class="link-button" onClick={onOpen}>
        {t('corrections_see')}
      </button>
    </p>
  );
}
