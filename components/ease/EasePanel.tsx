import { t } from '../../utils/i18n.ts';
import { FOCUS_SIZES, type ReadingSettings } from '../../utils/settings/reading.ts';
import { Choice } from '../controls/Choice.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { usePanel } from '../tools/usePanel.ts';

interface EasePanelProps {
  readonly reading: ReadingSettings;
  readonly onChange: (patch: Partial<ReadingSettings>) => void;
  readonly onSentences: () => void;
  readonly onClose: () => void;
}

/** What helps the eye; all of it off until it is asked for. */
export function EasePanel({ reading, onChange, onSentences, onClose }: EasePanelProps) {
  const panel = usePanel<HTMLElement>(onClose, 'input:checked');
  return (
    <section class="panel tools-ease" ref={panel} tabIndex={-1} aria-label={t('command_ease')}>
      <h2>{t('command_ease')}</h2>
      <Choice
        label={t('ease_focus')}
        options={FOCUS_SIZES.map((value) => ({ value, label: t(`ease_focus_${value}`) }))}
        value={reading.focus}
        onChange={(focus) => onChange({ focus })}
      />
      <Toggle label={t('ease_ruler')} value={reading.ruler} onChange={(ruler) => onChange({ ruler })} />
      <Toggle
        label={t('ease_bold')}
        value={reading.boldStarts}
        onChange={(boldStarts) => onChange({ boldStarts })}
      />
      <Toggle
        label={t('ease_syllables')}
        value={reading.syllables}
        onChange={(syllables) => onChange({ syllables })}
      />
      <Toggle
        label={t('ease_no_pictures')}
        value={reading.hidePictures}
        onChange={(hidePictures) => onChange({ hidePictures })}
      />
      <Toggle label={t('ease_paging')} value={reading.paging} onChange={(paging) => onChange({ paging })} />
      <button type="button" class="button" onClick={onSentences}>
        {t('ease_sentence')}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {t('tools_close')}
      </button>
    </section>
  );
}
