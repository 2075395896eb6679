// The verdict on one box: which words it takes, given how the box stands.
import { type Features, readFeatures } from './features.ts';
import { knowsLanguage } from './lexicon/groups.ts';
import { readWords, type Words } from './readWords.ts';
import type { Standing } from './standing.ts';
import type { Evidence, OtherKind } from './types.ts';

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

/** Weighs a box's words against its standing; nothing when it is no notice of any kind known here. */
export function judge(
  standing: Standing,
  hint: string,
  hints: readonly Evidence[] = [],
): Verdict | undefined {
  const words = readWords(standing.text, hint);
  const features = readFeatures(standing.text);
  const evidence = [...evidenceOf(words, features), ...standing.evidence, ...hints];
  if (!words.noun && !words.allow) return otherKind(standing, words, features, evidence);
  if (isFunctional(words, features)) return { kind: 'functional', confidence: 0.7, words, evidence };
  const confidence = confidenceOf(standing, words, features, hints.length > 0, !knowsLanguage(hint));
  if (confidence >= 0.5) return { kind: 'prompt', confidence, words, evidence };
  return otherKind(standing, words, features, evidence);
}

function confidenceOf(
  standing: Standing,
  words: Words,
  features: Features,
  isNamed: boolean,
  isUnknown: boolean,
): number {
  const { stance, text } = standing;
  if (isOnlyQuoted(text, words)) return 0;
  // Allowing ads as one of two ways to consent is a cookie wall's wording.
  if (!words.noun && (features.consent || features.price)) return 0;
  if (!words.noun && stance !== 'over' && stance !== 'page') return 0;
  if (features.consent && !words.ask) return 0;
  if (!meets(standing, words, isNamed, isUnknown)) return 0;
  const weight =
    { over: 0.5, page: 0.45, edge: 0.35, slot: 0.35, box: 0.3, flow: 0 }[stance] +
    (words.ask ? 0.2 : 0) +
    (words.tell ? 0.15 : 0) +
    (words.you ? 0.1 : 0) +
    (features.motive ? 0.05 : 0) +
    (isNamed ? 0.1 : 0);
  return Math.min(0.99, Math.round(weight * 100) / 100);
}

/** A headline has links; what can be answered has buttons. */
const PRESSED = 'button,[role=button],input[type=button],[class*=close]';

/** The least a stance asks of the words. */
function meets(standing: Standing, words: Words, isNamed: boolean, isUnknown: boolean): boolean {
  const { box, stance, text } = standing;
  const look = standing.evidence.find((one) => one.sign === 'ownBox')?.detail;
  const says = Boolean(words.ask || words.tell);
  // "A blocker was found. Switch it off." is said to someone, whether or not it says please.
  const isAddressed = Boolean(
    words.you || (words.ask && (words.tell || stance === 'slot' || box.querySelector(PRESSED))),
  );
  switch (stance) {
    case 'over':
      // a language that isn't known here can still be told by where the words stand
      return says || (Boolean(words.noun) && isUnknown && text.length < 500);
    case 'page':
      return says && Boolean(words.ask || words.you || text.length < 60);
    case 'edge':
      return says && Boolean(isAddressed || (words.tell && text.length <= 45 && !/\d/.test(text)));
    case 'slot':
    case 'box':
      if (text.length >= 1000 || !says) return false;
      if (!words.ask && look === 'apart') return false;
      return isAddressed || (isNamed && text.length <= 60);
    case 'flow':
      return false;
  }
}

/** The blocker is named, but as what stands in the way of a form, a payment or a player. */
function isFunctional(words: Words, features: Features): boolean {
  if (features.motive) return false;
  if (features.feature && (features.fails || words.ask || words.tell)) return true;
  if (features.lesser && features.fails && (!words.ask || features.conditional)) return true;
  return Boolean(features.fails && !words.ask && !words.you);
}

const QUOTED = /[“„«「『"‚][^“”„«»「」『』"]{6,200}[”“»」』"‘]/g;

/** Whether the blocker is only spoken of in quotation marks: someone's words about prompts. */
function isOnlyQuoted(text: string, words: Words): boolean {
  const bare = text.replace(QUOTED, ' ');
  if (bare === text || bare.trim().length < 12) return false;
  const rest = readWords(bare, words.language);
  return !rest.noun || !(rest.ask || rest.tell);
}

function otherKind(
  standing: Standing,
  words: Words,
  features: Features,
  evidence: readonly Evidence[],
): Verdict | undefined {
  if (standing.stance !== 'over' && standing.stance !== 'edge') return undefined;
  const kind = otherKindOf(standing, words, features);
  return kind && { kind, confidence: 0.6, evidence };
}

/** Told by what they hold: a price, a password field, a field for an address. */
function otherKindOf({ box, stance }: Standing, words: Words, features: Features): OtherKind | undefined {
  if (features.subscribe && features.price && (features.consent || words.allow)) return 'payOrOkay';
  if (features.consent && box.querySelector('button,a,input,[role=button]')) return 'consent';
  if (box.querySelector('input[type=password]')) return 'login';
  if (box.querySelector('input[type=email]')) return 'newsletter';
  if (features.subscribe && (stance === 'over' || features.price)) return 'paywall';
  return undefined;
}

function evidenceOf(words: Words, features: Features): Evidence[] {
  const found: Evidence[] = [];
  if (words.noun) found.push({ sign: 'noun', detail: words.noun });
  if (words.allow) found.push({ sign: 'allowAds', detail: words.allow });
  if (words.ask) found.push({ sign: 'ask', detail: words.ask });
  if (words.tell) found.push({ sign: 'accusation', detail: words.tell });
  if (words.you) found.push({ sign: 'address', detail: words.you });
  if (features.motive) found.push({ sign: 'motive', detail: features.motive });
  if (features.feature) found.push({ sign: 'feature', detail: features.feature });
  return found;
}
