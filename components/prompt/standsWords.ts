// What else than a request for ads may stand before a page, in words: Lectern names it and leaves it alone.
import type { PromptKind } from '../../utils/prompt/types.ts';
import { t } from '../../utils/text.ts';

/** The sentence for a notice of this kind; undefined for a request to allow ads, which has words of its own. */
export function standsWords(kind: PromptKind): string | undefined {
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
