import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { MAX_CSS_CHARS } from '../../utils/settings/look.ts';

interface CssFieldProps {
  readonly css: string;
  /** How many of the rules are left out. */
  readonly refusedIn: (css: string) => number;
  readonly onChange: (css: string) => void;
}

/** The reader's own style rules for the article. */
export function CssField({ css, refusedIn, onChange }: CssFieldProps) {
  const id = useId();
  const [text, setText] = useState(css);
  // It is set back, or changed in another window.
  useEffect(() => setText(css), [css]);
  const refused = refusedIn(css);
  return (
    <div class="css-field">
      <label for={id}>{t('css_title')}</label>
      <textarea
        id={id}
        rows={5}
        maxLength={MAX_CSS_CHARS}
        spellcheck={false}
        dir="ltr"
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`} aria-live="polite">
        {refused > 0 ? t('css_refused', refused) : t('css_hint')}
      </p>
    </div>
  );
}
