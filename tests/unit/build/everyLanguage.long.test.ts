import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackWords } from '../../../utils/background/words/unpackWords.ts';
import { readMessages } from '../../../utils/build/bareMessages.ts';
import { BROWSER_MESSAGES } from '../../../utils/build/browserMessages.ts';
import { wordsFile } from '../../../utils/build/packedMessages.ts';

const file = wordsFile('public/_locales');

describe('the words in the package', () => {
  it.each(readdirSync('public/_locales'))('come in %s as they were written, behind their keys', (locale) => {
    const messages = readMessages(`public/_locales/${locale}/messages.json`);
    const [keys = '', texts] = unpackWords(file, locale.replace('_', '-')).split('\n\n');
    const names = keys.split('\n');
    expect([...names, ...BROWSER_MESSAGES].sort()).toEqual(Object.keys(messages).sort());
    expect(texts?.split('\n')).toEqual(names.map((name) => messages[name]));
  });
});
