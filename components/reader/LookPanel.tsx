import { useEffect, useRef } from 'preact/hooks';
import { DEFAULT_LOOK, type Look } from '../../utils/settings/look.ts';
import { t } from '../../utils/text.ts';
import { LookControls } from '../controls/LookControls.tsx';

interface LookPanelProps {
  readonly id: string;
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  readonly onOptions: () => void;
}

/** The small panel under the bar: how the reader looks, applied as it is changed. */
export function LookPanel({ id, look, onChange, onOptions }: LookPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(
    () => panel.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true }),
    [],
  );
  return (
    <section class="panel" id={id} ref={panel} aria-label={t('look_panel')}>
      <LookControls look={look} onChange={onChange} />
      <div class="panel-foot">
        <button type="button" class="button" onClick={() => onChange(DEFAULT_LOOK)}>
          {t('look_reset')}
        </button>
        <button type="button" class="button" onClick={onOptions}>
          {t('options_open')}
        </button>
      </div>
    </section>
  );
}
