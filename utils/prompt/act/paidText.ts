// Text that is for those who pay. Hiding a message about ads never gives it back.

import { callOwn } from '../../shared/dom/callOwn.ts';
import { queryAll } from '../../shared/dom/nodes.ts';

const DECLARED = /"isAccessibleForFree"\s*:\s*"?false/i;
const NAMED = '[class*=paywall],[id*=paywall],[class*=piano-],[class*=meteredContent],[data-paywall]';

/** Whether the page says that its article is not free, or has a paywall of a usual name on it. */
export function isPaidFor(doc: Document): boolean {
  for (const script of queryAll(doc, 'script[type="application/ld+json"]').slice(0, 20)) {
    if (DECLARED.test(script.textContent ?? '')) return true;
  }
  return queryAll(doc, NAMED)
    .slice(0, 20)
    .some((element) => callOwn(element, 'checkVisibility'));
}
