// Makes expressions of the lexicon's patterns.
import { normalise } from './normalise.ts';

/** What stands between words. Spelled out, because `\p{L}` makes patterns that take the engine a second to compile. */
const GAP = ' -/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f؟،।';

/** Expands the lexicon's shorthands; see `lexiconTypes.ts`. */
export function stems(source: string): RegExp {
  const expanded = normalise(source)
    // first, since the gap's own ranges are spelled with an @
    .replace(/@/g, `[^${GAP}]{0,40}`)
    .replace(/</g, `(?<![^${GAP}])`)
    .replace(/>/g, `(?![^${GAP}])`)
    .replace(/~/g, '(?<![a-z])')
    .replace(/#/g, '(?:[^ .!?。！？]{1,40} ){0,3}');
  return new RegExp(expanded, 'g');
}

const compiled = new Map<string, RegExp>();

/** The expression of a pattern, compiled when first needed: most pages need few of them. */
export function pattern(source: string): RegExp {
  let made = compiled.get(source);
  if (!made) {
    made = stems(source);
    compiled.set(source, made);
  }
  return made;
}
