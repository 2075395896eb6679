import '../../../allLexicons.ts';
// Names of blockers in languages that write name and request in one breath.
import { describe, expect, it } from 'vitest';
import { parseWords } from '../../../../utils/prompt/detect/parseWords.ts';

describe('a blocker’s name that could swallow the request after it', () => {
  it.each([
    ['Lütfen reklam engelleyicinizi kapatın.', 'tr'],
    ['Prašome išjungti reklamos blokavimą.', 'lt'],
  ])('%s', (text, language) => {
    const words = parseWords(text, 'en');
    expect(words).toMatchObject({ language, noun: expect.any(String), ask: expect.any(String) });
  });
});
