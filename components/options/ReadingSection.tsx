import { t } from '../../utils/i18n.ts';
import type { ReadingSettings } from '../../utils/settings/reading.ts';
import { Toggle } from '../controls/Toggle.tsx';

interface ReadingSectionProps {
  readonly reading: ReadingSettings;
  readonly onChange: (reading: ReadingSettings) => void;
}

/** Where articles begin and end. */
export function ReadingSection({ reading, onChange }: ReadingSectionProps) {
  return (
    <section id="reading">
      <h2>{t('list_go_on')}</h2>
      <Toggle
        label={t('options_remember_place')}
        value={reading.rememberPlace}
        onChange={(rememberPlace) => onChange({ ...reading, rememberPlace })}
      />
      <p class="hint">{t('options_remember_place_hint')}</p>
      <Toggle
        label={t('options_leave_at')}
        value={reading.leaveAt === 'read'}
        onChange={(isRead) => onChange({ ...reading, leaveAt: isRead ? 'read' : 'same' })}
      />
      <Toggle
        label={t('options_print_links')}
        value={reading.printLinks}
        onChange={(printLinks) => onChange({ ...reading, printLinks })}
      />
      <Toggle
        label={t('ease_paging')}
        value={reading.paging}
        onChange={(paging) => onChange({ ...reading, paging })}
      />
      <Toggle
        label={t('ease_syllables')}
        value={reading.syllables}
        onChange={(syllables) =>
          onChange({ ...reading, syllables, boldStarts: reading.boldStarts && !syllables })
        }
      />
    </section>
  );
}
