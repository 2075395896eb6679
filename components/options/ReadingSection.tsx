import { t } from '../../utils/i18n.ts';
import { DEFAULT_READING, type ReadingSettings } from '../../utils/settings/reading.ts';
import { Toggle } from '../controls/Toggle.tsx';
import { SectionReset } from './SectionReset.tsx';

interface ReadingSectionProps {
  readonly reading: ReadingSettings;
  readonly onChange: (reading: ReadingSettings) => void;
}

const { rememberPlace, leaveAt, printLinks, paging, syllables } = DEFAULT_READING;
/** What this section shows of it; voices and what eases reading are set in the reader. */
const INITIAL = { rememberPlace, leaveAt, printLinks, paging, syllables };

/** Where articles begin and end, how they are turned and printed. */
export function ReadingSection({ reading, onChange }: ReadingSectionProps) {
  return (
    <section id="reading">
      <h2>{t('options_reading')}</h2>
      <Toggle
        label={t('options_remember_place')}
        hint={t('options_remember_place_hint')}
        value={reading.rememberPlace}
        onChange={(rememberPlace) => onChange({ ...reading, rememberPlace })}
      />
      <Toggle
        label={t('options_leave_at')}
        hint={t('options_leave_at_hint')}
        value={reading.leaveAt === 'read'}
        onChange={(isRead) => onChange({ ...reading, leaveAt: isRead ? 'read' : 'same' })}
      />
      <Toggle
        label={t('options_print_links')}
        hint={t('options_print_links_hint')}
        value={reading.printLinks}
        onChange={(printLinks) => onChange({ ...reading, printLinks })}
      />
      <Toggle
        label={t('ease_paging')}
        hint={t('ease_paging_hint')}
        value={reading.paging}
        onChange={(paging) => onChange({ ...reading, paging })}
      />
      <Toggle
        label={t('ease_syllables')}
        hint={t('ease_syllables_hint')}
        value={reading.syllables}
        onChange={(syllables) =>
          onChange({ ...reading, syllables, boldStarts: reading.boldStarts && !syllables })
        }
      />
      <SectionReset onReset={() => onChange({ ...reading, ...INITIAL })} />
    </section>
  );
}
