// The note about a site's request, in the page's corner; the page stays in use behind it.
import { render } from 'preact';
import controlsCss from '../../components/controls/controls.css?inline';
import themesCss from '../../components/controls/themes.css?inline';
import { PromptNote, type PromptNoteProps } from '../../components/prompt/PromptNote.tsx';
import promptCss from '../../components/prompt/prompt.css?inline';
import { themeNow } from '../../components/reader/lookStyle.ts';
import noticeCss from '../../components/reader/notice.css?inline';
import { addOwnHost } from '../../utils/contracts/pageGlobals.ts';
import { createHost } from '../../utils/page/createHost.ts';
import { riseAboveModals } from '../../utils/page/riseAboveModals.ts';
import { type Undo, undoAll } from '../../utils/page/undo.ts';
import type { Theme } from '../../utils/settings/look.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

type NoteOptions = Omit<PromptNoteProps, 'theme'> & { readonly theme: Theme };

export interface ShownNote {
  readonly close: Undo;
  /** Draws what has become otherwise. */
  readonly change: (options: Partial<NoteOptions>) => void;
}

/** Shows it. */
export function showPromptNote(view: Window, doc: Document, options: NoteOptions): ShownNote {
  const styles = [themesCss, controlsCss, noticeCss, promptCss];
  const { host, root, mountPoint } = createHost(doc, styles);
  addOwnHost(host);
  const before = doc.activeElement;
  const isDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  let shown = options;
  const draw = () => render(<PromptNote {...shown} theme={themeNow(shown.theme, isDark)} />, mountPoint);
  draw();
  doc.documentElement.append(host);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // A note that nobody asked for takes no key from the page.
    if (!options.isByItself) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    options.onClose();
  };
  const close = undoAll([
    () => {
      const hadFocus = root.activeElement !== null;
      host.remove();
      render(null, mountPoint);
      if (hadFocus && before instanceof HTMLElement) {
        HTMLElement.prototype.focus.call(before, { preventScroll: true });
      }
    },
    onTrusted(view, 'keydown', onKey, { capture: true }),
    riseAboveModals(doc, { root, mountPoint, onCancel: options.onClose }),
  ]);
  const change = (changed: Partial<NoteOptions>) => {
    shown = { ...shown, ...changed };
    draw();
  };
  return { close, change };
}
