// "Nothing to read here", in the page, with what can be done about it.
import { render } from 'preact';
import controlsCss from '../../components/controls/controls.css?inline';
import themesCss from '../../components/controls/themes.css?inline';
import { themeNow } from '../../components/reader/lookStyle.ts';
import { Notice } from '../../components/reader/Notice.tsx';
import noticeCss from '../../components/reader/notice.css?inline';
import { createHost } from '../../utils/page/createHost.ts';
import { riseAboveModals } from '../../utils/page/riseAboveModals.ts';
import { type Undo, undoAll } from '../../utils/page/undo.ts';
import type { Theme } from '../../utils/settings/look.ts';
import { t } from '../../utils/text.ts';

interface NoticeOptions {
  readonly theme: Theme;
  /** False when everything on the page has already been tried. */
  readonly canReadAnyway: boolean;
  readonly onReadAnyway: () => void;
  readonly onClose: () => void;
}

/** Shows it; the Undo takes it away. */
export function showNotice(
  view: Window,
  doc: Document,
  { theme, canReadAnyway, onReadAnyway, onClose }: NoticeOptions,
): Undo {
  const focused = doc.activeElement;
  const { host, root, shell } = createHost(doc, 'lectern-notice', [themesCss, controlsCss, noticeCss]);
  render(
    <Notice
      text={t(canReadAnyway ? 'nothing_to_read' : 'no_text_at_all')}
      choices={canReadAnyway ? [{ label: t('notice_read_anyway'), onChoose: onReadAnyway }] : []}
      onClose={onClose}
      theme={themeNow(theme, view.matchMedia('(prefers-color-scheme: dark)').matches)}
    />,
    shell,
  );
  doc.documentElement.append(host);
  root.querySelector('button')?.focus({ preventScroll: true });
  return undoAll([
    () => {
      host.remove();
      render(null, shell);
      if (focused instanceof HTMLElement && focused !== doc.body) focused.focus({ preventScroll: true });
    },
    riseAboveModals(doc, { root, shell, onCancel: onClose }),
    guardEscape(view, onClose),
  ]);
}

/** Only Esc is taken: the page is in use. */
function guardEscape(view: Window, onEscape: () => void): Undo {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    event.preventDefault();
    onEscape();
  };
  view.addEventListener('keydown', onKey, true);
  return () => view.removeEventListener('keydown', onKey, true);
}
