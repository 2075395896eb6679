// What prompts say, as people write it in each language: a line each in `wordings/<language>.txt`.
import '../../allLexicons.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayBelong } from '../../../utils/prompt/detect/elementPrefilter.ts';
import { mayNameBlocker } from '../../../utils/prompt/detect/pagePrefilter.ts';
import { parseWords } from '../../../utils/prompt/detect/parseWords.ts';

/** `fresh`: written without a look at the lexicon, before it was widened by what they showed. */
const FOLDERS = ['./wordings/', './fresh/'].map((folder) => new URL(folder, import.meta.url));
const LINES = FOLDERS.flatMap((folder) =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [file.replace('.txt', ''), line] as const),
  ),
);

describe('a prompt’s words', () => {
  it.each(LINES)('%s: %s', (language, line) => {
    expect(mayNameBlocker(line)).toBe(true);
    const { noun, ask, seen, allow } = parseWords(line, language);
    // Without a blocker's name a request is read only where it lies over the page, whatever its words.
    if (noun) expect(mayBelong(line)).toBe(true);
    expect(Boolean((noun && (ask || seen)) || allow)).toBe(true);
  });
});

describe('a request that names no blocker', () => {
  const UNNAMED = readFileSync(new URL('./unnamed.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, 2), line.slice(3)] as const);

  // The listener, which has room for few words, doesn't hear these; on a click the detector comes unasked.
  it.each(UNNAMED)('is read on a click, %s: %s', (language, line) => {
    expect(parseWords(line, language).allow).toBeDefined();
  });
});
