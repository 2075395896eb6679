import { useId } from 'preact/hooks';
import { formatNumber, t } from '../../utils/i18n.ts';
import { contrastOf, MIN_CONTRAST } from '../../utils/settings/contrast.ts';
import type { OwnColours } from '../../utils/settings/look.ts';

const PARTS = ['paper', 'ink', 'link', 'accent'] as const;

interface ColourFieldsProps {
  readonly colours: OwnColours;
  readonly onChange: (colours: OwnColours) => void;
}

/** The colours of the reader's own theme, and a plain word where they are hard to tell apart. */
export function ColourFields({ colours, onChange }: ColourFieldsProps) {
  const id = useId();
  const weak = PARTS.filter(
    (part) => part !== 'paper' && contrastOf(colours[part], colours.paper) < MIN_CONTRAST,
  );
  return (
    <fieldset class="choice colour-fields">
      <legend>{t('colours_title')}</legend>
      <div class="colour-grid">
        {PARTS.map((part) => (
          <label key={part} for={`${id}-${part}`}>
            <input
              id={`${id}-${part}`}
              type="color"
              value={colours[part]}
              onInput={(event) => onChange({ ...colours, [part]: event.currentTarget.value })}
            />
            <span>{t(`colour_${part}`)}</span>
          </label>
        ))}
      </div>
      <div role="status">
        {weak.map((part) => (
          <p class="colour-warning" key={part}>
            {t(
              'colour_weak',
              t(`colour_${part}`),
              formatNumber(tenths(contrastOf(colours[part], colours.paper))),
            )}
          </p>
        ))}
      </div>
    </fieldset>
  );
}

const tenths = (value: number) => Math.floor(value * 10) / 10;
