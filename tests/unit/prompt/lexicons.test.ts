import { describe, expect, it } from 'vitest';
import { lackedWords, parseWords } from '../../../utils/prompt/detect/parseWords.ts';
import { addLexicons, knowsLanguage, lexiconGroups } from '../../../utils/prompt/lexicon/lexicons.ts';
import { OTHER_LEXICONS } from '../../../utils/prompt/lexicon/otherLexicons.ts';

const asked = (text: string, language = '') => {
  lackedWords();
  parseWords(text, language);
  return lackedWords();
};

describe('words that come when they are needed', () => {
  it('are at hand only after they have come', () => {
    expect(lexiconGroups()).toHaveLength(1);
  });

  it.each([
    ['letters of theirs', 'Отключите блокировщик рекламы.', ''],
    ['a page in one of them', 'Adblock is on.', 'sv-SE'],
    ['a page in a language of which it isn’t known yet', 'Adblock is on.', 'xx'],
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

  it('make known which languages there are none for', () => {
    expect(knowsLanguage('xx')).toBe(true);
    addLexicons(OTHER_LEXICONS);
    const all = OTHER_LEXICONS.flatMap(({ lexicons }) => Object.keys(lexicons));
    for (const language of [...all, 'en', 'nn', '']) expect(knowsLanguage(language)).toBe(true);
    expect(knowsLanguage('xx')).toBe(false);
  });

  it('are added once, however often their script comes', () => {
    addLexicons(OTHER_LEXICONS);
    const before = lexiconGroups().length;
    addLexicons(OTHER_LEXICONS.map((group) => ({ ...group })));
    expect(lexiconGroups()).toHaveLength(before);
  });
});
