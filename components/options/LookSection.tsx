import { t } from '../../utils/i18n.ts';
import { DEFAULT_LOOK } from '../../utils/settings/look.ts';
import { type ExplainedLook, LookControls } from '../controls/LookControls.tsx';
import { MoreLookControls, type MoreLookControlsProps } from '../look/LookMore.tsx';
import { EveryTheme, Preview } from './Preview.tsx';
import { SectionReset } from './SectionReset.tsx';

type LookSectionProps = Omit<MoreLookControlsProps, 'explain'>;

const explain = (setting: ExplainedLook) => t(`look_hint_${setting}`);

/** How articles look, with a sample beside it. */
export function LookSection({ look, onChange, ...more }: LookSectionProps) {
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
          <Preview look={look} />
          <EveryTheme look={look} />
        </div>
      </div>
    </section>
  );
}
