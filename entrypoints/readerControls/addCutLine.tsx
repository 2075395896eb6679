// Says that the page was too large to be shown whole.
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { AddToReader } from './readerAddition.ts';

export const addCutLine: AddToReader = ({ article }) => ({
  notes: () =>
    article.isCut && (
      <p class="incomplete-line" role="note" lang={uiLanguage()} dir={uiDirection()}>
        {t('reader_cut')}
      </p>
    ),
});
