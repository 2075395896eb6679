import { useId, useRef, useState } from 'preact/hooks';
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
  /** As typed: a space at the end is the beginning of the next word. */
  const [text, setText] = useState(name);
  const given = useRef(name);
  return (
    <div class="font-field">
      <label for={id}>{t('font_name')}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        // Another name was set back, or in another window.
        value={given.current === name ? text : name}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-describedby={`${id}-said`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          const typed = event.currentTarget.value.trim();
          if (!isFontName(typed)) return;
          given.current = typed;
          onChange(typed);
        }}
      />
      <p class="hint" id={`${id}-said`} aria-live="polite">
        {name === '' ? t('font_hint') : t(isInstalled(name) ? 'font_found' : 'font_missing', name)}
      </p>
    </div>
  );
}
