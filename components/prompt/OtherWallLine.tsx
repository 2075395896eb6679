import { uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { PromptFinding } from '../../utils/prompt/promptTypes.ts';
import { describeWall } from './describeWall.ts';
import { Quote } from './Quote.tsx';

/** The quiet line under the title that names a paywall, a login or the like. It offers no choices. */
export function OtherWallLine({ finding }: { readonly finding: PromptFinding }) {
  return (
    <details class="prompt-line" lang={uiLanguage()} dir={uiDirection()}>
      <summary>{describeWall(finding.kind)}</summary>
      <Quote finding={finding} />
    </details>
  );
}
