// Does a text name a blocker at all? Asked of whole pages, nearly all of which don't, so it has to be cheap in a page
// that has run none of our code before: few patterns, few calls. It lets through whatever the lexicon could find
// (tests/unit/prompt/sieve.test.ts tries every entry), and some more, which is read closely then.
import { OTHER_GROUPS } from './lexicon/groups.ts';
import { fold } from './normalise.ts';
import { stems } from './stems.ts';

/** Letters that a plain search would miss: other scripts, invisible characters, letters that look like others. */
const EXOTIC = /[\u0300-\u1dff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2460-\u24ff\u2c60-\uffff]/;

/** Fragments of the nouns in Latin letters; those too common to be enough need another one close by. */
export const LATIN =
  /blo[ckq]|bio[ck]|shield|adguard|werb\w{0,3}filter|annonssp|zavira|maino|quang|chan\s+qc|tokest|ad[\s'-]?(?:filt|stop)|tracking\s+prot|ads\s+(?:must|need|should)|(?:allow|enabl|permit|accept|view|activ|turn|show)[^.!?]{0,60}\bad(?:s\b|vert)|(?:anti|autoris|accept|activ|permit|habilit)[^.!?]{0,60}(?:pub|annonce|anunci)|(?:erlaub|aktiv|akzept)[^.!?]{0,60}(?:werbung|anzeigen)|(?:reklam|hirdet|iklan|werbung|anzeigen)[^.!?]{0,60}(?:szur|gatl|tilt|engel|kapat|sekat|halang|zulass|erlaub|akti|schalt|akzept)|pe(?:ny|ng|nc)\w+\s+iklan/;

/** Whether a raw text may name a blocker or ask for ads to be allowed. */
export function mayNameBlocker(text: string): boolean {
  const plain = unaccented(text);
  return LATIN.test(plain) || namesInOtherLetters(plain);
}

/** Lower case without accents, as cheaply as the text allows. */
export function unaccented(text: string): string {
  if (EXOTIC.test(text)) return fold(text);
  const lower = text.toLowerCase();
  const apart = lower.normalize('NFD');
  return apart.length === lower.length ? lower : apart.replace(/[\u0300-\u036f]/g, '');
}

let nouns: Map<RegExp, RegExp> | undefined;

/** In the other scripts the nouns themselves are few, and rare. */
function namesInOtherLetters(text: string): boolean {
  const groups = OTHER_GROUPS.filter(({ letter }) => letter.test(text));
  if (groups.length === 0) return false;
  const plain = text.replace(/\s{2,}|[\n\t]/g, ' ');
  return groups.some(({ letter, lexicons }) => {
    nouns ??= new Map();
    let pattern = nouns.get(letter);
    if (!pattern) {
      const entries = lexicons.flatMap((lexicon) => Object.values(lexicon()));
      pattern = stems(entries.flatMap(({ noun, allow }) => (allow ? [noun, allow] : [noun])).join('|'));
      nouns.set(letter, pattern);
    }
    pattern.lastIndex = 0;
    return pattern.test(plain);
  });
}
