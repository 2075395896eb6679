// Says that Lectern has been updated while the article was open: it can be read to its end, but what needs the background
// no longer works.
import { isOrphaned } from '../../utils/contracts/isOrphaned.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { AddToReader } from './readerAddition.ts';

/** Milliseconds between looks. */
const CHECK_EVERY = 2000;

export const addOrphanLine: AddToReader = ({ view, redraw }) => {
  // Afterwards there is nobody to ask for words.
  const words = { text: t('reader_updated'), lang: uiLanguage(), dir: uiDirection() };
  let isAlone = false;
  const timer = view.setInterval(() => {
    if (!isOrphaned()) return;
    view.clearInterval(timer);
    isAlone = true;
    redraw();
  }, CHECK_EVERY);
  return {
    notes: () =>
      isAlone && (
        <p class="incomplete-line" role="status" lang={words.lang} dir={words.dir}>
          {words.text}
        </p>
      ),
    dispose: () => view.clearInterval(timer),
  };
};
