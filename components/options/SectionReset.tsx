import { t } from '../../utils/i18n.ts';

/** Sets one section back; the page's own undo takes it back. */
export function SectionReset({ onReset }: { readonly onReset: () => void }) {
  return (
    <p>
      <button type="button" class="button button-quiet" onClick={onReset}>
        {t('options_reset_section')}
      </button>
    </p>
  );
}
