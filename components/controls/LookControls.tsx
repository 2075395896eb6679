// The look of the reader, set the same way in the reader's small panel and on the options page.

import { formatNumber, type MessageKey, plural, t } from '../../utils/i18n.ts';
import { ALIGNMENTS, LOOK_RANGES, type Look, THEMES, TYPEFACES } from '../../utils/settings/look.ts';
import { Choice } from './Choice.tsx';
import { Slider } from './Slider.tsx';
import { Toggle } from './Toggle.tsx';

/** What has a line of explanation where there is room for one. */
export type ExplainedLook =
  | 'theme'
  | 'typeface'
  | 'size'
  | 'measure'
  | 'lineHeight'
  | 'weight'
  | 'spacing'
  | 'align'
  | 'hyphens'
  | 'columns'
  | 'vertical';

export interface LookControlsProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
  /** One line on what a setting does; without it the controls stand by themselves, as in the reader's panel. */
  readonly explain?: ((setting: ExplainedLook) => string) | undefined;
}

type LookNumber = keyof typeof LOOK_RANGES;

const SHOWN: Record<LookNumber, (value: number) => string> = {
  size: (value) => t('look_pixels', formatNumber(value)),
  measure: (value) => plural('look_characters', value),
  weight: (value) => formatNumber(value),
  lineHeight: (value) => formatNumber(value),
  letterSpacing: (value) => formatNumber(value),
  wordSpacing: (value) => formatNumber(value),
  paragraphSpacing: (value) => formatNumber(value),
};

/** Theme, typeface, size, measure and line height. */
export function LookControls({ look, onChange, explain }: LookControlsProps) {
  return (
    <>
      <Choice
        kind="theme"
        label={t('look_theme')}
        hint={explain?.('theme')}
        options={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
        value={look.theme}
        onChange={(theme) => onChange({ ...look, theme })}
      />
      <Choice
        kind="typeface"
        label={t('look_typeface')}
        hint={explain?.('typeface')}
        options={TYPEFACES.map((value) => ({ value, label: t(`typeface_${value}`) }))}
        value={look.typeface}
        onChange={(typeface) => onChange({ ...look, typeface })}
      />
      <LookSlider name="size" label="look_size" hint={explain?.('size')} look={look} onChange={onChange} />
      <LookSlider
        name="measure"
        label="look_measure"
        hint={explain?.('measure')}
        look={look}
        onChange={onChange}
      />
      <LookSlider
        name="lineHeight"
        label="look_line_height"
        hint={explain?.('lineHeight')}
        look={look}
        onChange={onChange}
      />
    </>
  );
}

/** Spacing, alignment and hyphens: for those who need them, on the options page. */
export function FineLookControls({ look, onChange, explain }: LookControlsProps) {
  return (
    <>
      <LookSlider
        name="weight"
        label="look_weight"
        hint={explain?.('weight')}
        look={look}
        onChange={onChange}
      />
      <LookSlider
        name="letterSpacing"
        label="look_letter_spacing"
        hint={explain?.('spacing')}
        look={look}
        onChange={onChange}
      />
      <LookSlider name="wordSpacing" label="look_word_spacing" look={look} onChange={onChange} />
      <LookSlider name="paragraphSpacing" label="look_paragraph_spacing" look={look} onChange={onChange} />
      <Choice
        label={t('look_align')}
        hint={explain?.('align')}
        options={ALIGNMENTS.map((value) => ({ value, label: t(`align_${value}`) }))}
        value={look.align}
        onChange={(align) => onChange({ ...look, align })}
      />
      <Toggle
        label={t('look_hyphens')}
        hint={explain?.('hyphens')}
        value={look.hyphens}
        onChange={(hyphens) => onChange({ ...look, hyphens })}
      />
    </>
  );
}

interface LookSliderProps extends Omit<LookControlsProps, 'explain'> {
  readonly name: LookNumber;
  readonly label: MessageKey;
  readonly hint?: string | undefined;
}

function LookSlider({ name, label, hint, look, onChange }: LookSliderProps) {
  return (
    <Slider
      label={t(label)}
      hint={hint}
      range={LOOK_RANGES[name]}
      value={look[name]}
      shown={SHOWN[name](look[name])}
      onChange={(value) => onChange({ ...look, [name]: value })}
    />
  );
}
