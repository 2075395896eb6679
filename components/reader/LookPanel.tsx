import { t } from '../../utils/i18n.ts';
import { DEFAULT_LOOK, type Look } from '../../utils/settings/look.ts';
import { LookControls } from '../controls/LookControls.tsx';
import { usePanel } from '../tools/usePanel.ts';

interface LookPanelProps {
  readonly id: string;
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  readonly onOptions: () => void;
  /** Opens the reading test. */
  readonly onFitting: () => void;
  /** The focus has gone elsewhere. */
  readonly onLeave: () => void;
}

/** The small panel under the bar: how the reader looks, applied as it is changed. */
export function LookPanel({ id, look, onChange, onOptions, onFitting, onLeave }: LookPanelProps) {
  const panel = usePanel<HTMLElement>(onLeave, 'input:checked');
  return (
    <section class="panel" id={id} ref={panel} aria-label={t('look_panel')}>
      <LookControls look={look} onChange={onChange} />
      <div class="panel-foot">
        <button type="button" class="button" onClick={() => onChange(DEFAULT_LOOK)}>
          {t('look_reset')}
        </button>
        <button type="button" class="button fitting-open" onClick={onFitting}>
          {t('fitting_title')}
        </button>
        <button type="button" class="button" onClick={onOptions}>
          {t('options_open')}
        </button>
      </div>
    </section>
  );
}
