// The prompt detector's words are written in natural spelling and normalised when used; normalised by the build they
// take less room in a script that has little.
import type { Plugin } from 'vite';
import { normalise } from '../prompt/normalise.ts';

export const spelledOnce: Plugin = {
  name: 'spelled-once',
  enforce: 'pre',
  transform(code, id) {
    if (!/utils\/prompt\/(lexicon\/|features\.ts$)/.test(id)) return;
    return code.replace(
      /^( +\w+: *|)(['"])(.{3,})\2,$/gm,
      (_, key, quote, words) => `${key}${quote}${normalise(words)}${quote},`,
    );
  },
};
