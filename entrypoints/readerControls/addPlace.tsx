// Remembers how far the article has been read, and says so where the reader opened at that place.
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { blocksFrom } from '../../utils/page/paragraphMarks.ts';
import { undoAll } from '../../utils/page/undo.ts';
import { flowBoxOf } from '../../utils/reading/layout/readingFlow.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import type { AddToReader } from './readerAddition.ts';

/** Milliseconds without scrolling before the place is saved. */
const SAVE_AFTER_MS = 1500;
/** Pixels from the window's upper edge that the bar covers. */
const UNDER_BAR_PX = 64;

export const addPlace: AddToReader = ({ view, root, settings, isResumed, redraw }) => {
  let timer = 0;
  let savedAt = view.scrollY;
  let isAtPlace = isResumed;
  let isWanted = settings.reading.rememberPlace;

  const save = () => {
    savedAt = view.scrollY;
    if (isAtPlace) {
      isAtPlace = false;
      redraw();
    }
    const body = root.querySelector('.body');
    const boxOf = (element: Element) => flowBoxOf(pageGlobals().flow, element);
    const [first] = body ? blocksFrom(body, UNDER_BAR_PX, 1, boxOf) : [];
    if (!body || !first) return;
    const { top, height } = boxOf(body);
    const read = (view.innerHeight - top) / height;
    const share = Math.min(1, Math.max(0, read > 1 ? 1 : (UNDER_BAR_PX - top) / height));
    // Nothing depends on it, and a background that is gone can't keep it.
    sendMessage('savePlace', { mark: first.mark, share }).catch(() => undefined);
  };
  const onScroll = () => {
    view.clearTimeout(timer);
    if (isWanted) timer = view.setTimeout(save, SAVE_AFTER_MS);
  };
  // The browser tells of scrolling a frame later, which may be too late.
  const flush = () => {
    view.clearTimeout(timer);
    if (isWanted && view.scrollY !== savedAt) save();
  };
  const stop = undoAll([
    onTrusted(view, 'scroll', onScroll, { passive: true }),
    onTrusted(view, 'pagehide', flush),
  ]);

  return {
    notes: () =>
      isAtPlace && (
        <p class="incomplete-line resumed" role="status" lang={uiLanguage()} dir={uiDirection()}>
          {t('reader_resumed')}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              isAtPlace = false;
              view.scrollTo({ top: 0, behavior: 'instant' });
              redraw();
            }}
          >
            {t('reader_from_start')}
          </button>
        </p>
      ),
    receive: (push) => {
      if (push.kind === 'settings') isWanted = push.settings.reading.rememberPlace;
    },
    onLeaving: flush,
    dispose: () => {
      view.clearTimeout(timer);
      stop();
    },
  };
};
