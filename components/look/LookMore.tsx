// The rest of the look: what most people choose once, or never.
import { t } from '../../utils/i18n.ts';
import { FineLookControls, type LookControlsProps } from '../controls/LookControls.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { usePanel } from '../tools/usePanel.ts';
import { ColourFields } from './ColourFields.tsx';
import { CssField } from './CssField.tsx';
import { FontField } from './FontField.tsx';
import { LayoutControls } from './LayoutControls.tsx';

export interface MoreLookControlsProps extends LookControlsProps {
  readonly isInstalled: (font: string) => boolean;
  readonly refusedIn: (css: string) => number;
  /** Whether vertical lines are offered. */
  readonly hasVertical?: boolean;
}

/** Own colours, an installed font, spacing and own rules; the same in the reader and on the options page. */
export function MoreLookControls({
  look,
  onChange,
  explain,
  isInstalled,
  refusedIn,
  hasVertical = true,
}: MoreLookControlsProps) {
  return (
    <>
      {look.theme === 'own' && (
        <ColourFields colours={look.colours} onChange={(colours) => onChange({ ...look, colours })} />
      )}
      {look.typeface === 'named' && (
        <FontField
          name={look.fontName}
          isInstalled={isInstalled}
          onChange={(fontName) => onChange({ ...look, fontName })}
        />
      )}
      <FineLookControls look={look} onChange={onChange} explain={explain} />
      <LayoutControls look={look} onChange={onChange} explain={explain} hasVertical={hasVertical} />
      <CssField css={look.css} refusedIn={refusedIn} onChange={(css) => onChange({ ...look, css })} />
    </>
  );
}

export interface LookMoreProps extends MoreLookControlsProps {
  /** As rules name it; undefined for files. */
  readonly site: string | undefined;
  /** Whether the site has a look of its own. */
  readonly isApart: boolean;
  readonly onApart: (isWanted: boolean) => void;
  readonly onClose: () => void;
}

/** The reader's panel for it. */
export function LookMore({ site, isApart, onApart, onClose, ...controls }: LookMoreProps) {
  const panel = usePanel<HTMLElement>(onClose);
  return (
    <section class="panel look-more" ref={panel} tabIndex={-1} aria-label={t('look_more')}>
      <h2>{t('look_more')}</h2>
      {site && <Toggle label={t('look_only_here', site)} value={isApart} onChange={onApart} />}
      <MoreLookControls {...controls} />
      <button type="button" class="button" onClick={onClose}>
        {t('tools_close')}
      </button>
    </section>
  );
}
