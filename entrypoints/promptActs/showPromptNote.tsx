// The note about a site's request, in the page's corner; the page stays in use behind it.
import { render } from 'preact';
import controlsCss from '../../components/controls/controls.css?inline';
import themesCss from '../../components/controls/themes.css?inline';
import { PromptNote, type PromptNoteProps } from '../../components/prompt/PromptNote.tsx';
import promptCss from '../../components/prompt/prompt.css?inline';
import { themeNow } from '../../components/reader/lookStyle.ts';
import noticeCss from '../../components/reader/notice.css?inline';
import { createHost } from '../../utils/page/createHost.ts';
import { riseAboveModals } from '../../utils/page/riseAboveModals.ts';
import { type Undo, undoAll } from '../../utils/page/undo.ts';
import type { Theme } from '../../utils/settings/look.ts';

type NoteOptions = Omit<PromptNoteProps, 'theme'> & { readonly theme: Theme };

/** Shows it; the Undo takes it away. */
export function showPromptNote(view: Window, doc: Document, options: NoteOptions): Undo {
  const styles = [themesCss, controlsCss, noticeCss, promptCss];
  const { host, root, shell } = createHost(doc, 'lectern-notice', styles);
  const before = doc.activeElement;
  const isDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  render(<PromptNote {...options} theme={themeNow(options.theme, isDark)} />, shell);
  doc.documentElement.append(host);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    event.preventDefault();
    options.onClose();
  };
  view.addEventListener('keydown', onKey, true);
  return undoAll([
    () => {
      const hadFocus = root.activeElement !== null;
      host.remove();
      render(null, shell);
      if (hadFocus && before instanceof HTMLElement) {
        HTMLElement.prototype.focus.call(before, { preventScroll: true });
      }
    },
    () => view.removeEventListener('keydown', onKey, true),
    riseAboveModals(doc, { root, shell, onCancel: options.onClose }),
  ]);
}
