// The prompt detector's words are written in natural spelling and normalised when used; normalised by the build they
// take less room in a script that has little, and so do other letters than Latin ones when Latin ones stand for them.
import type { Plugin } from 'vite';
import { normalise } from '../prompt/normalise.ts';
import { LETTERS } from '../prompt/shifted.ts';

/** So few letters aren't worth a call. */
const FEW = 8;

/** The source of an expression that gives `words`, a pattern of the lexicon in normalised spelling. */
export function packed(words: string): string {
  const parts = words.split(/([^A-Za-z%&=;:_]+)/).filter(Boolean);
  return parts.map(packedPart).join('+');
}

function packedPart(words: string): string {
  const codes = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at)).filter(
    (code) => code > 0x7f,
  );
  const covers = (from: number) =>
    codes.filter((code) => code >= from && code < from + LETTERS.length).length;
  const from = codes.reduce((best, code) => (covers(code) > covers(best) ? code : best), 0);
  if (covers(from) < Math.max(FEW, codes.length / 2)) return JSON.stringify(words);
  const shifted = words.replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter.charCodeAt(0) - from] ?? letter);
  return `shifted(${from},${JSON.stringify(shifted)})`;
}

export const packWords: Plugin = {
  name: 'pack-words',
  enforce: 'pre',
  transform(code, id) {
    const [path] = /(?:lexicon\/\w+|features|net)\.ts$/.exec(id.split('/utils/prompt/')[1] ?? '') ?? [];
    if (!path) return;
    const packedCode = code.replace(
      /^( +\w+: *| +)(['"])([^\\\n]{3,})\2,$/gm,
      (_, key, _quote, words) => `${key}${packed(normalise(words))},`,
    );
    return `import { shifted } from '${path.includes('/') ? '..' : '.'}/shifted.ts';\n${packedCode}`;
  },
};
