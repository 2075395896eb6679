// Whether somebody pays for a link. Nobody is accused without a mark: what merely doesn't belong is left out silently.

import { holds, nameAttributeOf } from '../shared/dom/nodes.ts';
import { wordPattern } from '../shared/words/wordList.ts';
import { isOfferAddress, isPaidAddress } from './address.ts';
import { lengthOf } from './cleanTitle.ts';
import type { PlacedLink } from './placeLinks.ts';
import type { RelatedKind, SponsoredReason } from './relatedTypes.ts';
import { isServiceTitle } from './serviceTitle.ts';

/** `no`: not paid. `unfit`: not to be shown, though no mark says that it is paid. */
export type Payment =
  | { readonly kind: 'paid'; readonly why: SponsoredReason }
  | { readonly kind: 'unfit' }
  | { readonly kind: 'no' };

const NO: Payment = { kind: 'no' };
const UNFIT: Payment = { kind: 'unfit' };
const paid = (why: SponsoredReason): Payment => ({ kind: 'paid', why });

/** Words of headings that say outright that a block is paid, in the languages the lists of headings know. */
const SAYS_PAID = new RegExp(
  wordPattern`
    sponsor | sponsr | sponset | sponzor | szponzor | gespons | promot | promoc | promova | paid | bezahlt |
    betalt | betald | placen | plaćen | placen | fizetett | maksett | apmaks | advert | annons | annonce |
    anzeige | werbung | publi | pubblic | patrocin | reklam | inzer | hirdet | mainos | oglas | brand |
    taboola | outbrain | спонс | реклам | партн[её]рск | платен | διαφημ | χορηγ | ممول | إعلان | آگهی |
    تبلیغ | ממומן | פרסומת | प्रायोजित | विज्ञापन | โฆษณา | quảng cáo | tài trợ | iklan | 广告 | 廣告 | 推广 | 推廣 |
    赞助 | 贊助 | 広告 | スポンサ | タイアップ | 광고 | 스폰서 | 협찬 | \bpr\b | ^ads?\b
  `,
  'iu',
);

/**
 * What can be said of a link's being paid.
 * @param kind what the link would be by its place
 */
export function paymentOf(
  link: PlacedLink,
  page: URL,
  paidMarks: readonly Node[],
  kind: RelatedKind | undefined,
): Payment {
  const rel = nameAttributeOf(link.element, 'rel').toLowerCase();
  if (/\bsponsored\b/.test(rel)) return paid('rel');
  if (isPaidAddress(link.url, page)) return paid('address');
  if (paidMarks.some((mark) => holds(link.card, mark))) return paid('label');
  const isAway = link.isOffSite;
  if (link.isInPaidContainer) return paid('container');
  if (link.isInNetwork || link.isInSlot) {
    if (isAway) return paid('container');
    if (!link.isStory) return UNFIT;
  }
  if (link.heading?.kind === 'sponsored' && !(link.container === 'related' && !isAway))
    return SAYS_PAID.test(link.heading.text) ? paid('label') : UNFIT;
  if (isOfferAddress(link.url, page) || (link.isAmongOffers && isAway)) return UNFIT;
  if (!kind || !isAway) return NO;
  const isShared = link.heading?.kind === 'shared' || link.container === 'recommended' || !link.heading;
  return isShared || /\bnofollow\b/.test(rel) ? UNFIT : NO;
}

/** Characters of a paid link's title, at least: shorter ones are buttons and names. */
const MIN_TITLE_CHARS = 25;
/** Words: whoever asks to be followed at length is still no advertiser. */
const MAX_SERVICE_WORDS = 14;

/**
 * Whether a paid link poses as a story, rather than being a shop's button, a setting or a word in a sentence.
 * @param isOwnBlock whether a link in the body has a block of its own there
 */
export function posesAsStory(title: string, link: PlacedLink, isOwnBlock: boolean): boolean {
  if (link.isInFrame || lengthOf(title) < MIN_TITLE_CHARS || isServiceTitle(title, MAX_SERVICE_WORDS))
    return false;
  if (link.position === 'inside' && !isOwnBlock) return false;
  return link.isOffSite || link.isStory;
}
