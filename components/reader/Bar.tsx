import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { CloseIcon, LookIcon } from './icons.tsx';

interface BarProps {
  readonly panelId: string;
  readonly isPanelOpen: boolean;
  readonly onPanel: () => void;
  readonly onClose: () => void;
  readonly tools?: ComponentChildren;
}

/** Leave, appearance and progress; hides while the reader scrolls down. */
export function Bar({ panelId, isPanelOpen, onPanel, onClose, tools }: BarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const isAway = useReadingProgress(bar);
  return (
    <div class="bar" ref={bar} role="toolbar" aria-label={t('bar_label')} data-away={isAway && !isPanelOpen}>
      <button type="button" class="tool close" onClick={onClose} title={t('reader_close_hint')}>
        <CloseIcon />
        <span>{t('reader_close')}</span>
      </button>
      <span class="bar-space" />
      {tools}
      <button
        type="button"
        class="tool look"
        aria-expanded={isPanelOpen}
        aria-controls={panelId}
        aria-label={t('look_panel')}
        title={t('look_panel')}
        onClick={onPanel}
      >
        <LookIcon />
      </button>
      <div class="progress" aria-hidden="true">
        <span />
      </div>
    </div>
  );
}

/** Draws the progress; true while the last scroll went down, past the first screen. */
function useReadingProgress(bar: { readonly current: HTMLElement | null }): boolean {
  const [isAway, setAway] = useState(false);
  const last = useRef(0);
  useEffect(() => {
    const onScroll = () => {
      const { scrollY, innerHeight } = window;
      const whole = document.documentElement.scrollHeight - innerHeight;
      bar.current?.style.setProperty('--read', String(whole > 0 ? Math.min(1, scrollY / whole) : 0));
      if (Math.abs(scrollY - last.current) < 8) return;
      setAway(scrollY > last.current && scrollY > innerHeight / 2);
      last.current = scrollY;
    };
    return onTrusted(window, 'scroll', onScroll, { passive: true });
  }, [bar]);
  return isAway;
}
