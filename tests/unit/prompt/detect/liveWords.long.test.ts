import '../../../allLexicons.ts';
// The words real software asks with, in every language it ships: read from the package, not copied.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseWords } from '../../../../utils/prompt/detect/parseWords.ts';

const detectors = createRequire(new URL('../../../demo/walls/live/package.json', import.meta.url));
const folder = join(dirname(detectors.resolve('tarteaucitronjs/package.json')), 'lang');

const requests = readdirSync(folder).flatMap((name) => {
  const language = /^tarteaucitron\.(\w+)\.js$/.exec(name)?.[1];
  const source = language ? readFileSync(join(folder, name), 'utf8') : '';
  const words = ['adblock', 'adblock_call'].map((key) => new RegExp(`"${key}": "(.*?)",`).exec(source)?.[1]);
  return language && words.every(Boolean) ? [{ language, text: words.join(' ') }] : [];
});

describe('tarteaucitron’s request to allow ads', () => {
  it('is shipped in more than thirty languages', () => expect(requests.length).toBeGreaterThan(30));

  it.each(requests)('names a blocker and asks for something in $language', ({ language, text }) => {
    const { noun, ask } = parseWords(text, language);
    expect({ noun, ask }).toEqual({ noun: expect.any(String), ask: expect.any(String) });
  });
});
