import { describe, expect, it } from 'vitest';
import { lackedWords, parseWords } from '../../../utils/prompt/detect/parseWords.ts';
import { knowsLanguage, lexiconGroups, OTHER_LANGUAGES } from '../../../utils/prompt/lexicon/lexicons.ts';
import { OTHER_LEXICONS } from '../../../utils/prompt/lexicon/otherLexicons.ts';

const asked = (text: string, language = '') => {
  lackedWords();
  parseWords(text, language);
  return lackedWords();
};

describe('words that come when they are needed', () => {
  it('are those of the languages that are said to come', () => {
    const coming = new Set(OTHER_LEXICONS.flatMap(({ lexicons }) => Object.keys(lexicons)));
    expect([...coming].sort()).toEqual(OTHER_LANGUAGES.split(' ').sort());
    for (const language of coming) expect(knowsLanguage(language)).toBe(true);
    expect(knowsLanguage('xx')).toBe(false);
  });

  it('are at hand only after they have come', () => {
    expect(lexiconGroups()).toHaveLength(1);
  });

  it.each([
    ['letters of theirs', 'Отключите блокировщик рекламы.', ''],
    ['a page in one of them', 'Adblock is on.', 'sv-SE'],
    ['a blocker named in words not known', 'Adblock: ota se pois.', ''],
  ])('are asked for by %s', (_, text, language) => {
    expect(asked(text, language)).toBe(true);
  });

  it.each([
    ['what is read already', 'Please turn off your ad blocker.', 'en'],
    ['text that names no blocker', 'The ferry leaves at nine.', ''],
  ])('are not asked for by %s', (_, text, language) => {
    expect(asked(text, language)).toBe(false);
  });
});
