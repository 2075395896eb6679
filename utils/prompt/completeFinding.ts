// What a finding can be told without its page, done where findings are taken in: the detector stays small.
import { familyOf } from './families.ts';
import { saysClose } from './offerKinds.ts';
import { asksToAllowAds, type PromptFinding } from './types.ts';

/** The finding with its family named and its buttons read: a wall that can be closed is no wall. */
export function completeFinding(finding: PromptFinding): PromptFinding {
  const offers = finding.offers.map((offer) => ({
    ...offer,
    closes: offer.closes || saysClose(offer.text),
  }));
  const isAll = finding.locks.includes('articleMissing');
  const canClose = finding.kind === 'wall' && !isAll && offers.some(({ closes }) => closes);
  const family = asksToAllowAds(finding.kind) ? familyOf(finding) : undefined;
  return { ...finding, offers, kind: canClose ? 'dismissible' : finding.kind, ...(family && { family }) };
}
