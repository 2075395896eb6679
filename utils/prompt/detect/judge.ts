// The verdict on one box: which words are needed, given its placement.

import { findInside, queryInside, rawText } from '../../shared/dom/nodes.ts';
import { knowsLanguage } from '../lexicon/lexicons.ts';
import type { Evidence, OtherKind } from '../promptTypes.ts';
import { type Features, readFeatures } from './features.ts';
import { normalise } from './normalise.ts';
import { onlyReassures, parseWords, type Words } from './parseWords.ts';
import type { Placement } from './placement.ts';
import { isAccused, isFunctional, isProduct, STEPS } from './whoAsks.ts';

export type Verdict =
  | {
      readonly kind: 'prompt';
      readonly confidence: number;
      readonly words: Words;
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly kind: 'functional';
      readonly confidence: number;
      readonly words: Words;
      readonly evidence: readonly Evidence[];
    }
  | { readonly kind: OtherKind; readonly confidence: number; readonly evidence: readonly Evidence[] };

/** Weighs a box's words against its placement; undefined when it is no known kind of notice. */
export function judge(
  placement: Placement,
  hint: string,
  hints: readonly Evidence[] = [],
): Verdict | undefined {
  const words = parseWords(placement.text, hint);
  const said = withoutOffers(placement);
  const features = readFeatures(said);
  const evidence = () => [...evidenceOf(words, features), ...placement.evidence, ...hints];
  if (!words.noun && !words.allow) return otherKind(placement, words, features, evidence);
  const isMeant =
    !isProduct(words, features, said) && !isTeaser(placement, words, features) && !isTalk(placement, words);
  if (!isMeant || onlyReassures(placement.text, hint)) return undefined;
  if (isFunctional(words, features, said))
    return { kind: 'functional', confidence: 0.7, words, evidence: evidence() };
  const confidence = confidenceOf(placement, words, features, hints.length > 0, !knowsLanguage(hint));
  if (confidence >= 0.5) return { kind: 'prompt', confidence, words, evidence: evidence() };
  return otherKind(placement, words, features, evidence);
}

/** What a notice says beside its buttons and links: "Already a member? Log in" is an offer, not what is broken. */
function withoutOffers({ box, text }: Placement): string {
  let rest = text;
  for (const element of queryInside(box, 'a[href],button,[role=button]').slice(0, 20)) {
    const said = rawText(element).replace(/\s+/g, ' ').trim();
    if (said.length > 1 && said.length < 60) rest = rest.replace(said, ' ');
  }
  return rest;
}

/** Ads made for one person are a matter of consent. */
const PERSONAL = /personn?al[ic]|personlig|privacy|partner/i;
/** How consent is worded, in normalised spelling. */
const ACCEPTED = /^(a[ckz]{1,2}[ei]pt|accett)/;

function confidenceOf(
  placement: Placement,
  words: Words,
  features: Features,
  isNamed: boolean,
  isUnknown: boolean,
): number {
  const { kind, text } = placement;
  if (isOnlyQuoted(text, words)) return 0;
  if (!words.noun && (isConsent(text, words, features) || !isTaken(kind, text, features))) return 0;
  const consent = features('consent');
  if (consent && (!words.ask || words.noun?.includes(consent))) return 0;
  if (!meets(placement, words, isNamed, isUnknown)) return 0;
  const weight =
    { over: 0.5, page: 0.45, edge: 0.35, slot: 0.35, box: 0.3, flow: 0 }[kind] +
    (words.ask || words.allow ? 0.2 : 0) +
    (words.seen ? 0.15 : 0) +
    (words.you ? 0.1 : 0) +
    (features('motive') ? 0.05 : 0) +
    (isNamed ? 0.1 : 0);
  return Math.min(0.99, Math.round(weight * 100) / 100);
}

/** Accepting ads as one of two ways to consent is a cookie wall's wording; allowing them is what a blocker's user does. */
const isConsent = (text: string, { allow = '' }: Words, features: Features): boolean =>
  Boolean(features('consent') || (features('price') && ACCEPTED.test(allow))) || PERSONAL.test(text);

/** Where a request that names no blocker is taken for one: over the page, or in a bar that says why, or nothing else. */
const isTaken = (kind: Placement['kind'], text: string, features: Features): boolean =>
  kind === 'over' ||
  kind === 'page' ||
  (kind === 'edge' && (text.length < 120 || Boolean(features('motive'))));

/** A headline has links; what can be answered has buttons. */
const PRESSED = 'button,[role=button],input[type=button],[class*=close]';

/** The minimum that a placement requires of the words. */
function meets(placement: Placement, words: Words, isNamed: boolean, isUnknown: boolean): boolean {
  const { box, kind, text } = placement;
  const ownBox = placement.evidence.find((sign) => sign.sign === 'ownBox')?.detail;
  const says = Boolean(words.ask || words.seen || (words.allow && (words.you || findInside(box, PRESSED))));
  // "A blocker was found. Switch it off." is said to someone, whether or not it says please.
  const isAddressed = Boolean(
    words.you || (words.ask && (words.seen || kind === 'slot' || findInside(box, PRESSED))),
  );
  switch (kind) {
    case 'over':
      if (!words.you && !isAccused(words, text) && !isNamed && text.length > 140 && !findInside(box, PRESSED))
        return false;
      // For a language without a lexicon, the placement has to decide.
      return says || (Boolean(words.noun) && isUnknown && text.length < 500);
    case 'page':
      return says && Boolean(words.ask || words.you || text.length < 60);
    case 'edge':
      return (
        says &&
        Boolean(
          isAddressed ||
            (words.ask && normalise(text).startsWith(words.ask)) ||
            (words.seen && withoutOffers(placement).length <= 45 && !/\d/.test(text)),
        )
      );
    case 'slot':
    case 'box':
      if (text.length >= 1000 || !says) return false;
      if (!words.ask && ownBox === 'apart') return false;
      return isAddressed || (isNamed && text.length <= 60);
    case 'flow':
      return false;
  }
}

/** What somebody writes in who is helped in a corner of the page; a bar may ask for an address as well. */
const WRITTEN_IN =
  'textarea,[role=log],:is(input:not([readonly],[type]),[type=text]):not([name*=mail],[placeholder*=mail],[placeholder*=Mail])';

/** Whether the box is a conversation, or a question with answers to choose from. */
const isTalk = ({ box, kind }: Placement, { ask }: Words): boolean =>
  Boolean((kind === 'edge' && findInside(box, WRITTEN_IN)) || (!ask && findInside(box, '[type=radio]')));

/** An address with a headline in it. */
const HEADLINE = /(-[^/-]+){3}/;
const MIN_HEADLINE_CHARS = 25;

/** Whether nobody is spoken to beside the headline of another page: "Up next: how to turn off your ad blocker". */
function isTeaser({ box, text, kind }: Placement, { ask, language }: Words, features: Features): boolean {
  if (!ask || features('motive')) return false;
  let rest = text;
  for (const link of queryInside(box, 'a[href]') as HTMLAnchorElement[]) {
    const said = rawText(link).replace(/\s+/g, ' ').trim();
    if (said.length > MIN_HEADLINE_CHARS && HEADLINE.test(link.pathname)) rest = rest.replace(said, ' ');
  }
  if (rest === text) return false;
  const { noun, seen, you } = parseWords(rest, language);
  // What lies over the page speaks to whoever meets it, please or not.
  return !seen && !(noun && (you || kind === 'over' || kind === 'page'));
}

const QUOTED = /[“„«「『"‚][^“”„«»「」『』"]{26,200}[”“»」』"‘]/g;

/** Whether the blocker is only spoken of in quotation marks: someone's words about prompts. */
function isOnlyQuoted(text: string, words: Words): boolean {
  const bare = text.replace(QUOTED, ' ');
  if (bare === text || STEPS.test(text) || bare.trim().length < 12) return false;
  const rest = parseWords(bare, words.language);
  return !rest.noun || !(rest.ask || rest.seen);
}

function otherKind(
  placement: Placement,
  words: Words,
  features: Features,
  evidence: () => readonly Evidence[],
): Verdict | undefined {
  if (placement.kind !== 'over' && placement.kind !== 'edge') return undefined;
  const kind = otherKindOf(placement, words, features);
  return kind && { kind, confidence: 0.6, evidence: evidence() };
}

/** Recognised by what they hold: a price, a password field, a field for an address. */
function otherKindOf({ box, kind }: Placement, words: Words, features: Features): OtherKind | undefined {
  if (features('subscribe') && features('price') && (features('consent') || words.allow)) return 'payOrOkay';
  if (features('consent') && findInside(box, 'button,a,input,[role=button]')) return 'consent';
  if (findInside(box, 'input[type=password]')) return 'login';
  if (findInside(box, 'input[type=email]')) return 'newsletter';
  if (features('subscribe') && (kind === 'over' || features('price'))) return 'paywall';
  return undefined;
}

function evidenceOf(words: Words, features: Features): Evidence[] {
  const signs = [
    ['noun', words.noun],
    ['allowAds', words.allow],
    ['ask', words.ask],
    ['accusation', words.seen],
    ['address', words.you],
    ['motive', features('motive')],
    // A motive settles it, and this is the longest list.
    ['feature', features('motive') ? undefined : features('feature')],
  ] as const;
  return signs.flatMap(([sign, detail]) => (detail ? [{ sign, detail }] : []));
}
