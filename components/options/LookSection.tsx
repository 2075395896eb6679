import type { Look } from '../../utils/settings/look.ts';
import { t } from '../../utils/text.ts';
import { FineLookControls, LookControls } from '../controls/LookControls.tsx';
import { Preview } from './Preview.tsx';

interface LookSectionProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
}

/** How articles look, with a sample beside it. */
export function LookSection({ look, onChange }: LookSectionProps) {
  return (
    <section id="look">
      <h2>{t('options_look')}</h2>
      <p class="hint">{t('options_look_hint')}</p>
      <div class="look-columns">
        <div class="look-controls">
          <LookControls look={look} onChange={onChange} />
          <details>
            <summary>{t('options_fine')}</summary>
            <div class="fine">
              <FineLookControls look={look} onChange={onChange} />
            </div>
          </details>
        </div>
        <Preview look={look} />
      </div>
    </section>
  );
}
