// Sentences for other walls than ad-blocker prompts. Lectern names them and leaves them alone.

import { t } from '../../utils/i18n.ts';
import type { PromptKind } from '../../utils/prompt/promptTypes.ts';

/** The sentence for a notice of this kind; undefined for a request to allow ads, which has words of its own. */
export function describeWall(kind: PromptKind): string | undefined {
  switch (kind) {
    case 'paywall':
    case 'login':
    case 'consent':
    case 'newsletter':
    case 'payOrOkay':
    case 'functional':
      return t(`stands_${kind}`);
    default:
      return undefined;
  }
}
