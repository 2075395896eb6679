import { useId } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { isFontName } from '../../utils/settings/look.ts';

interface FontFieldProps {
  readonly name: string;
  readonly isInstalled: (name: string) => boolean;
  readonly onChange: (name: string) => void;
}

/** The name of an installed font; says so where there is none of that name. */
export function FontField({ name, isInstalled, onChange }: FontFieldProps) {
  const id = useId();
  return (
    <div class="font-field">
      <label for={id}>{t('font_name')}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        value={name}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-describedby={`${id}-said`}
        onInput={(event) => {
          const typed = event.currentTarget.value.trim();
          if (isFontName(typed)) onChange(typed);
        }}
      />
      <p class="hint" id={`${id}-said`} aria-live="polite">
        {name === '' ? t('font_hint') : t(isInstalled(name) ? 'font_found' : 'font_missing', name)}
      </p>
    </div>
  );
}
