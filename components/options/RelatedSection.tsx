import { t } from '../../utils/i18n.ts';
import type { RelatedChoices } from '../../utils/settings/related.ts';
import { DEFAULT_RELATED, INLINE_CHOICES } from '../../utils/settings/related.ts';
import { Choice } from '../controls/Choice.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { SectionReset } from './SectionReset.tsx';

interface RelatedSectionProps {
  readonly related: RelatedChoices;
  readonly onChange: (related: RelatedChoices) => void;
  /** Forgets which articles were read. */
  readonly onForget: () => Promise<boolean>;
  /** Says what was done. */
  readonly onStatus: (words: string) => void;
}

/** What is shown at the end of an article. */
export function RelatedSection({ related, onChange, onForget, onStatus }: RelatedSectionProps) {
  const set = (change: Partial<RelatedChoices>) => onChange({ ...related, ...change });
  const forget = async () => {
    onStatus(t((await onForget()) ? 'options_related_forgotten' : 'options_not_saved'));
  };
  return (
    <section id="related">
      <h2>{t('options_related')}</h2>
      <p class="hint">{t('options_related_hint')}</p>
      <Toggle
        label={t('options_related_show')}
        hint={t('related_hint_show')}
        value={related.show}
        onChange={(show) => set({ show })}
      />
      {related.show && (
        <>
          <Choice
            label={t('options_related_inline')}
            hint={t('related_hint_inline')}
            value={related.inline}
            options={INLINE_CHOICES.map((value) => ({ value, label: t(`related_inline_${value}`) }))}
            onChange={(inline) => set({ inline })}
          />
          <Toggle
            label={t('options_related_popular')}
            hint={t('related_hint_popular')}
            value={related.popular}
            onChange={(popular) => set({ popular })}
          />
          <Toggle
            label={t('options_related_hide_read')}
            hint={t('related_hint_hide_read')}
            value={related.hideRead}
            onChange={(hideRead) => set({ hideRead })}
          />
          <Toggle
            label={t('options_related_images')}
            hint={t('related_hint_images')}
            value={related.images}
            onChange={(images) => set({ images })}
          />
          <Toggle
            label={t('options_related_details')}
            hint={t('options_related_details_hint')}
            value={related.details}
            onChange={(details) => set({ details })}
          />
        </>
      )}
      <SectionReset onReset={() => onChange(DEFAULT_RELATED)} />
      <p class="hint">{t('options_related_forget_hint')}</p>
      <button type="button" class="button" onClick={() => void forget()}>
        {t('options_related_forget')}
      </button>
    </section>
  );
}
