import { describe, expect, it } from 'vitest';
import { chooseVoice, voicesFor } from '../../../utils/reading/speech/chooseVoice.ts';
import { sentencesOf } from '../../../utils/reading/speech/sentences.ts';

const said = (text: string, lang?: string) =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it.each([
    [
      'en',
      '  The pier is long. It was built in 1904!\n Why? ',
      ['The pier is long.', 'It was built in 1904!', 'Why?'],
    ],
    ['ja', '港は静かだった。灯台守は数えた。', ['港は静かだった。', '灯台守は数えた。']],
    ['ar', 'كان الميناء هادئًا. هل نام الحارس؟', ['كان الميناء هادئًا.', 'هل نام الحارس؟']],
    ['not a language', 'One. Two.', ['One.', 'Two.']],
    ['en', ' \n ', []],
  ])('in %s', (lang, text, sentences) => expect(said(text, lang)).toEqual(sentences));

  it('are cut at a pause, or between words, where they are very long', () => {
    const clause = 'the keeper counted boats and wrote their names into the long book';
    const text = `${[clause, clause, clause, clause, clause].join(', ')}.`;
    const pieces = said(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.length <= 260)).toBe(true);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(','))).toBe(true);
    expect(pieces.join(' ')).toBe(text);
  });

  it('are cut even where there is no place for it', () => {
    expect(said('x'.repeat(1000)).join('')).toBe('x'.repeat(1000));
  });
});

const voice = (name: string, lang: string, change = {}) => ({
  id: name,
  name,
  lang,
  isLocal: true,
  isDefault: false,
  ...change,
});

describe('the voice', () => {
  const voices = [
    voice('eSpeak English', 'en-US'),
    voice('Daniel', 'en_GB'),
    voice('Ava (Premium)', 'en-US'),
    voice('Kyoko', 'ja-JP'),
  ];

  it('is the best for the language', () => {
    expect(chooseVoice(voices, 'en', {})?.name).toBe('Ava (Premium)');
    expect(voicesFor(voices, 'en').at(-1)?.name).toBe('eSpeak English');
  });

  it('is the one that was chosen, as long as it is there', () => {
    expect(chooseVoice(voices, 'en-GB', { en: 'Daniel' })?.name).toBe('Daniel');
    expect(chooseVoice(voices, 'en', { en: 'Gone' })?.name).toBe('Ava (Premium)');
  });

  it('sends no text to a voice elsewhere, unless that one was chosen', () => {
    const elsewhere = [voice('Cloud (Natural)', 'fi', { isLocal: false })];
    expect(chooseVoice(elsewhere, 'fi', {})).toBeUndefined();
    expect(chooseVoice(elsewhere, 'fi', { fi: 'Cloud (Natural)' })?.name).toBe('Cloud (Natural)');
    expect(chooseVoice([...elsewhere, voice('Satu (Compact)', 'fi')], 'fi', {})?.name).toBe('Satu (Compact)');
  });

  it('is none where no voice speaks the language', () => {
    expect(chooseVoice(voices, 'fi', {})).toBeUndefined();
    expect(chooseVoice(voices, 'constructor', {})).toBeUndefined();
  });
});
