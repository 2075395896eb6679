import { useEffect } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { DEFAULT_LOOK, type Typeface } from '../../utils/settings/look.ts';
import { type ExplainedLook, LookControls } from '../controls/LookControls.tsx';
import { MoreLookControls, type MoreLookControlsProps } from '../look/LookMore.tsx';
import { EveryTheme, Preview } from './Preview.tsx';
import { SectionReset } from './SectionReset.tsx';

interface LookSectionProps extends Omit<MoreLookControlsProps, 'explain'> {
  /** The reader's own rules, made fit for use. */
  readonly ownCss: (css: string) => string;
  /** Has the page know a typeface that comes with the extension. */
  readonly bringFace: (typeface: Typeface) => void;
}

const explain = (setting: ExplainedLook) => t(`look_hint_${setting}`);

/** How articles look, with a sample beside it. */
export function LookSection({ look, onChange, ownCss, bringFace, ...more }: LookSectionProps) {
  useEffect(() => bringFace(look.typeface), [bringFace, look.typeface]);
  return (
    <section id="look">
      <h2>{t('options_look')}</h2>
      <p class="hint">{t('options_look_hint')}</p>
      <div class="look-columns">
        <div class="look-controls">
          <LookControls look={look} onChange={onChange} explain={explain} />
          <details>
            <summary>{t('options_fine')}</summary>
            <div class="fine">
              <MoreLookControls look={look} onChange={onChange} explain={explain} {...more} />
            </div>
          </details>
          <p>
            <a href="fitting.html">{t('fitting_title')}</a>
          </p>
          <SectionReset onReset={() => onChange(DEFAULT_LOOK)} />
        </div>
        <div class="previews">
          <Preview look={look} ownCss={ownCss} />
          <EveryTheme look={look} ownCss={ownCss} />
        </div>
      </div>
    </section>
  );
}
