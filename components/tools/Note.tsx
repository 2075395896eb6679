import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { usePanel } from './usePanel.ts';

export interface NoteProps {
  /** What the note says; taken over from the article, so it is clean. */
  readonly content: DocumentFragment;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl';
  /** Where the mark is in the window. */
  readonly mark: { readonly top: number; readonly bottom: number; readonly left: number };
  readonly onGo: () => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** Pixels between a mark and its note, and from a note to the window's edge. */
const GAP_PX = 10;

/** A footnote beside its mark. */
export function Note({ content, lang, dir, mark, onGo, onClose, onLeave }: NoteProps) {
  const panel = usePanel<HTMLElement>(onLeave, '.note-close');
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: box } = panel;
    if (!box) return;
    text.current?.replaceChildren(content);
    const { height, width } = box.getBoundingClientRect();
    const fitsBelow = mark.bottom + GAP_PX + height <= window.innerHeight;
    const top = fitsBelow ? mark.bottom + GAP_PX : Math.max(GAP_PX, mark.top - GAP_PX - height);
    const left = Math.min(Math.max(GAP_PX, mark.left - width / 2), window.innerWidth - width - GAP_PX);
    box.style.setProperty('top', `${top}px`);
    box.style.setProperty('left', `${Math.max(GAP_PX, left)}px`);
  }, [content]);
  return (
    <section class="panel note" ref={panel} tabIndex={-1} role="dialog" aria-label={t('note_title')}>
      <div class="note-text" ref={text} lang={lang} dir={dir} />
      <div class="note-foot">
        <button type="button" class="button" onClick={onGo}>
          {t('note_go')}
        </button>
        <button type="button" class="button note-close" onClick={onClose}>
          {t('tools_close')}
        </button>
      </div>
    </section>
  );
}
