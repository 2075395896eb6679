// Completes a finding in the background, which keeps the detector small.
import { familyOf } from '../detect/families.ts';
import { saysClose } from '../detect/offerKinds.ts';
import { STRIPPING_SERVICE } from '../detect/strippedPage.ts';
import { asksToAllowAds, type PromptFinding } from '../promptTypes.ts';

/**
 * The finding with its family and the kinds of its buttons; a wall with a close button is `dismissible`, and one that is all
 * there is at the address of a service for such walls is where the tab was sent to.
 */
export function completeFinding(finding: PromptFinding, host = ''): PromptFinding {
  const offers = finding.offers.map((offer) => ({
    ...offer,
    closes: offer.closes || saysClose(offer.text),
  }));
  const isAll = finding.locks.includes('articleMissing');
  const canClose = finding.kind === 'wall' && !isAll && offers.some(({ closes }) => closes);
  const family = asksToAllowAds(finding.kind) ? familyOf(finding) : undefined;
  const wasSent = finding.kind === 'wall' && isAll && STRIPPING_SERVICE.test(host);
  const kind = wasSent ? 'redirect' : canClose ? 'dismissible' : finding.kind;
  return { ...finding, offers, kind, ...(family && { family }) };
}
