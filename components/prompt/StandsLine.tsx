import type { PromptFinding } from '../../utils/prompt/types.ts';
import { uiDirection, uiLanguage } from '../../utils/text.ts';
import { standsWords } from './standsWords.ts';

/** The quiet line under the reader's title about a paywall, a log-in or the like: what it is, and nothing to choose. */
export function StandsLine({ finding }: { readonly finding: PromptFinding }) {
  return (
    <details class="prompt-line" lang={uiLanguage()} dir={uiDirection()}>
      <summary>{standsWords(finding.kind)}</summary>
      <blockquote lang={finding.language} dir="auto">
        {finding.text.slice(0, 300)}
      </blockquote>
    </details>
  );
}
