import { useEffect, useRef } from 'preact/hooks';
import { t, uiDirection, uiLanguage } from '../../utils/text.ts';

export interface NoticeChoice {
  readonly label: string;
  readonly onChoose: () => void;
}

interface NoticeProps {
  readonly text: string;
  readonly choices: readonly NoticeChoice[];
  readonly onClose: () => void;
  readonly theme: string;
}

/** One sentence in the page's corner with a choice or two. The page stays as it is. */
export function Notice({ text, choices, onClose, theme }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div
      class={`notice theme-${theme}`}
      ref={box}
      role="alertdialog"
      aria-label="Lectern"
      aria-describedby="said"
      lang={uiLanguage()}
      dir={uiDirection()}
    >
      <p id="said">{text}</p>
      <div class="notice-choices">
        {choices.map(({ label, onChoose }) => (
          <button type="button" class="button button-main" key={label} onClick={onChoose}>
            {label}
          </button>
        ))}
        <button type="button" class="button" onClick={onClose}>
          {t('notice_close')}
        </button>
      </div>
    </div>
  );
}
