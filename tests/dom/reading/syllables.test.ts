import { describe, expect, it } from 'vitest';
import { showSyllables } from '../../../entrypoints/ease/showSyllables.ts';
import { findBreaks } from '../../../entrypoints/syllables/findBreaks.ts';
import { pageGlobals } from '../../../utils/contracts/pageGlobals.ts';
import {
  hasSyllables,
  longWordsOf,
  markSyllables,
  removeSyllables,
} from '../../../utils/reading/syllables/markSyllables.ts';
import { drawBodies } from './drawBodies.ts';

const drawn = drawBodies();
/** The text with the dots where they stand. */
const dotted = (body: HTMLElement) => {
  const copy = body.cloneNode(true) as HTMLElement;
  for (const dot of copy.querySelectorAll('.syllable')) dot.replaceWith('·');
  return copy.textContent;
};
const split = (word: string, lang: string) => {
  const places = findBreaks(document.body, [word], lang)?.get(word) ?? [];
  return [...word].map((letter, at) => (places.includes(at) ? `·${letter}` : letter)).join('');
};

describe('syllables', () => {
  it.each([
    ['it', 'straordinario', 'straor·di·na·rio'],
    ['it', 'bellissimo', 'bel·lis·si·mo'],
    ['pt-BR', 'extraordinariamente', 'ex·tra·or·di·na·ri·a·men·te'],
    ['tr', 'okuyucu', 'oku·yu·cu'],
    ['fi', 'kirjallisuus', 'kir·jal·li·suus'],
  ])('are known in %s: %s', (lang, word, expected) => {
    expect(split(word, lang)).toBe(expected);
  });

  it('are not guessed in a language that nobody knows', () => {
    expect(findBreaks(document.body, ['qaghmeylIj'], 'tlh')).toBeUndefined();
  });

  it('stand as dots in longer words, and leave the text and what it is made of as it was', () => {
    const html = '<p>Un libro <em>Straordinario</em>, per tutti.</p><pre>straordinario</pre>';
    const body = drawn(html);
    const text = body.textContent;
    markSyllables(body, findBreaks(body, longWordsOf(body), 'it') ?? new Map());
    expect(dotted(body)).toBe('Un li·bro Straor·di·na·rio, per tut·ti.straordinario');
    expect(body.textContent).toBe(text);
    removeSyllables(body);
    expect(body.innerHTML).toBe(html);
  });

  it('come with what knows them, and say where nobody does', async () => {
    pageGlobals().findBreaks = findBreaks;
    const body = drawn('<p>Un libro straordinario.</p>');
    const italian = showSyllables(() => body, 'it');
    expect(await italian.set(true)).toBe(true);
    expect(hasSyllables(body)).toBe(true);
    expect(await italian.set(false)).toBe(true);
    expect(hasSyllables(body)).toBe(false);
    expect(await showSyllables(() => body, 'tlh').set(true)).toBe(false);
    expect(await showSyllables(() => body, undefined).set(true)).toBe(false);
    delete pageGlobals().findBreaks;
  });
});
