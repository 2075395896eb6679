// Who asks, told by what would be lost: a site its income, its visitor a function, or nobody anything.
import type { Features } from './features.ts';
import { normalise } from './normalise.ts';
import { countsAds, parseWords, type Words } from './parseWords.ts';

/** Steps for the visitor, in which a button's label may be quoted. */
export const STEPS = /\b1[.)] .{5,200}\b2[.)] /;

/** "If you use one …" accuses nobody. */
const IF = /(^|[ ,(])(if|wenn|falls|si|se|als|hvis|om|jos|ha|pokud|jesli|daca|если|якщо|αν|εαν) $/;

/** Whether a blocker is said to have been seen, without an if; what is active or to be activated may be anything. */
export function isAccused({ seen }: Words, said: string): boolean {
  if (!seen || /^a[ck]?t/.test(seen)) return false;
  const plain = normalise(said);
  return !IF.test(plain.slice(0, Math.max(0, plain.indexOf(seen))).slice(-10));
}

/**
 * By what would be lost, and for whom: a blocker is named as what stands in the way of a payment, a form or a player, and
 * not of the site's income. Who is certain of a blocker and asks to have it off speaks for the site.
 */
export function isFunctional(words: Words, features: Features, said: string): boolean {
  if (features('motive')) return false;
  const fails = features('fails');
  const mayFail = features('mayFail');
  const isCertain = Boolean(words.ask && words.seen);
  // Nothing was seen and nothing is asked as a favour: whoever wants something to work is helped.
  if (!isAccused(words, said) && !features('forUs') && (fails || mayFail || features('elsewhere')))
    return true;
  if ((fails || mayFail) && features('feature')) return true;
  if (words.ask && features('purpose')) return true;
  // "The stream didn't start. A blocker may be in its way": whatever it is that failed.
  if (fails && mayFail && !isCertain) return true;
  // "Please enable JS and disable any ad blocker".
  if (!isAccused(words, said) && features('scripts')) return true;
  if ((mayFail ? !(isCertain && features('forUs')) : fails && !isCertain) && features('lesser')) return true;
  return Boolean((fails || mayFail) && !words.ask && !words.you);
}

/** A blocker that speaks of itself, in its shop or on its own page; a site that asks accuses, or turns to its reader. */
export function isProduct(words: Words, features: Features, said: string): boolean {
  const { ask, seen, you, allow, language } = words;
  if (features('product')) return !(features('motive') && ask && you);
  if (countsAds(said)) {
    const rest = parseWords(said, language);
    return !(rest.noun ? rest.ask && (rest.you || rest.seen) : allow);
  }
  return Boolean(features('price') && !features('motive') && !(ask && you) && !seen && !allow);
}
