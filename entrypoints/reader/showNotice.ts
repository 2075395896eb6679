// Why there is no reader, in the page, with what can be done about it.
import buttonCss from '../../components/controls/button.css?inline';
import themesCss from '../../components/controls/themes.css?inline';
import { drawNotice } from '../../components/reader/drawNotice.ts';
import { themeNow } from '../../components/reader/lookStyle.ts';
import noticeCss from '../../components/reader/notice.css?inline';
import { addOwnHost } from '../../utils/contracts/pageGlobals.ts';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { createHost } from '../../utils/page/createHost.ts';
import { riseAboveModals } from '../../utils/page/riseAboveModals.ts';
import { type Undo, undoAll } from '../../utils/page/undo.ts';
import type { Theme } from '../../utils/settings/look.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

/** No article was found; not even text, when all of the page was tried; the page wouldn't have the reader. */
export type NoticeReason = 'noArticle' | 'noText' | 'givenUp';

const WORDS: Record<NoticeReason, MessageKey> = {
  noArticle: 'nothing_to_read',
  noText: 'no_text_at_all',
  givenUp: 'reader_given_up',
};

interface NoticeOptions {
  readonly theme: Theme;
  readonly why: NoticeReason;
  readonly onReadAnyway: () => void;
  readonly onClose: () => void;
}

/** Shows it; the Undo removes it. */
export function showNotice(
  view: Window,
  doc: Document,
  { theme, why, onReadAnyway, onClose }: NoticeOptions,
): Undo {
  const focused = doc.activeElement;
  const { host, root, mountPoint } = createHost(doc, [themesCss, buttonCss, noticeCss]);
  addOwnHost(host);
  const notice = drawNotice({
    text: t(WORDS[why]),
    choices: why === 'noArticle' ? [{ label: t('notice_read_anyway'), onChoose: onReadAnyway }] : [],
    onClose,
    theme: themeNow(theme, view.matchMedia('(prefers-color-scheme: dark)').matches),
  });
  mountPoint.append(notice);
  doc.documentElement.append(host);
  root.querySelector('button')?.focus({ preventScroll: true });
  return undoAll([
    () => {
      host.remove();
      if (focused instanceof HTMLElement && focused !== doc.body) focused.focus({ preventScroll: true });
    },
    riseAboveModals(doc, { root, mountPoint, onCancel: onClose }),
    guardEscape(view, onClose),
  ]);
}

/** Takes Esc only: the page stays in use. */
function guardEscape(view: Window, onEscape: () => void): Undo {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    event.preventDefault();
    onEscape();
  };
  return onTrusted(view, 'keydown', onKey, { capture: true });
}
