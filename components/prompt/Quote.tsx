import { t } from '../../utils/i18n.ts';
import type { PromptFinding } from '../../utils/prompt/promptTypes.ts';
import { quoteParts } from './quoteParts.ts';

/** The site's own words, in its language: heading, text, and the names of its buttons. Nothing in it can be pressed. */
export function Quote({ finding }: { readonly finding: PromptFinding }) {
  const { heading, text, buttons } = quoteParts(finding);
  return (
    <blockquote lang={finding.language} dir="auto">
      {heading && <p class="quoted-heading">{heading}</p>}
      {text && <p>{text}</p>}
      {buttons.length > 0 && (
        <ul class="quoted-buttons" aria-label={t('prompt_quoted_buttons')}>
          {buttons.map((button) => (
            <li key={button}>{button}</li>
          ))}
        </ul>
      )}
    </blockquote>
  );
}
