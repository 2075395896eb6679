// Reads what the body of a page is made of. No layout, no styles, and no element is touched unless values are endless: see `xpath.ts`.
import { hasEndlessValues, isByValue } from '../shared/dom/endlessValues.ts';
import { allNamed, wholeAttribute } from '../shared/dom/nodes.ts';
import { countOf, textAt } from '../shared/dom/xpath.ts';
import type { TextFacts } from './measureText.ts';
import type { BodyFacts } from './pageFacts.ts';

/** What a body is made of besides its text. */
export type BodyCounts = Omit<BodyFacts, keyof TextFacts>;

/** Counts what stands in the body of `doc`, the page at `url`. */
export function countBody(doc: Document, url: URL): BodyCounts {
  const isTooMuch = isEndless(doc);
  const count = (selector: string) => (isTooMuch && isByValue(selector) ? 0 : countOf(doc, selector));
  const has = (selector: string) => count(selector) > 0;
  return {
    articles: count('article'),
    cards: count('h2 a,h3 a,h4 a,a h2,a h3,a h4'),
    tableRows: count('tr'),
    pictures: count('img'),
    players: count('video,audio,iframe[src*="youtube"],iframe[src*="vimeo"],iframe[src*="player"]'),
    hasByline: has('[rel~=author],[itemprop~=author],[class*=byline i],[class*=author i],[id*=byline i]'),
    hasShareLinks: has(
      'a[href*="facebook.com/share"],a[href*="twitter.com/intent"],a[href*="twitter.com/share"],a[href*="x.com/intent"],a[href*="api.whatsapp"],a[href*="wa.me/?"],a[href*="linkedin.com/share"],a[href^="mailto:?"],[class*=share i]',
    ),
    hasCart: has(
      '[class*=add-to-cart i],[id*=add-to-cart i],[name*=add-to-cart i],form[action*="/cart"],[class*=addtocart i],[itemprop=price],[data-add-to-cart]',
    ),
    hasPassword: has('input[type=password]'),
    prices: count('[class*=price i],[itemprop=price],[data-price]'),
    buttons: count('button,a[class*=btn i],a[class*=button i],[role=button],input[type=submit]'),
    codeBlocks: count('pre,code'),
    anchors: count('a[href^="#"]'),
    siblings: siblings(url, count),
    profiles: count(
      'a[href*="/members/"],a[href*="/member/"],a[href*="/user/"],a[href*="/users/"],a[href*="/u/"],a[href*="/profile"],a[href*="/~"],a[href*="userid="],a[href*="profile;u="],a[href*="member.php"],[data-user-id],[data-user-card]',
    ),
    posts: count(
      '[id^=post-],[id^=post_],[class~=post],[class~=message],[class~=topic-body],[class~=comment],[data-post-id],[class*=Message--],[class*=ItemComment]',
    ),
    heading: textAt(doc, 'normalize-space(//h1)').slice(0, 200),
    tags: count('[rel~=tag]'),
    hasCommentForm: has('#respond,#comments,.comments-area,.comment-form'),
    classes: textAt(doc, 'concat(/html/@class," ",/html/body/@class)').slice(0, 800),
  };
}

/** Milliseconds of one plain question, beyond which it is worth touching elements to see how long their values are. */
const MIN_PROBE_MS = 2;

/**
 * Whether questions by value are to be left out. A script can give every element names and addresses without end, and a
 * browser looks through all of each, which can't be interrupted.
 */
function isEndless(doc: Document): boolean {
  const begun = performance.now();
  countOf(doc, '[class*="\\1"],[id*="\\1"],[href*="\\1"]');
  return performance.now() - begun > MIN_PROBE_MS && hasEndlessValues(allNamed(doc, '*'), wholeAttribute);
}

function siblings(url: URL, count: (selector: string) => number): number {
  const { pathname: path } = url;
  const folder = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
  if (folder === '/' || folder === '' || /["\\]/.test(folder)) return 0;
  return count(`a[href^="${folder}"],a[href^="${url.origin}${folder}"]`);
}
