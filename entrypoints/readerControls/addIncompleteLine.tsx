// Says that the site has taken the article away, and that this is what had arrived before.
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { AddToReader } from './readerAddition.ts';

export const addIncompleteLine: AddToReader = ({ isIncomplete }) => ({
  notes: () =>
    isIncomplete && (
      <p class="incomplete-line" role="note" lang={uiLanguage()} dir={uiDirection()}>
        {t('reader_incomplete')}
      </p>
    ),
});
