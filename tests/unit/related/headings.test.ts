import { describe, expect, it } from 'vitest';
import { FURTHER_HEADINGS } from '../../../utils/related/words/furtherHeadings.ts';
import { addHeadings, headingsAtHand, lacksHeadings } from '../../../utils/related/words/headings.ts';

/** Languages of a page, as `pageLanguages` gives them. */
const languages = (list: string) => new Set(list.split(' '));

describe('headings that come when they are needed', () => {
  it('are none of those that are always there', () => {
    const always = Object.keys(headingsAtHand());
    expect(always.length).toBeGreaterThan(5);
    expect(Object.keys(FURTHER_HEADINGS).filter((language) => always.includes(language))).toEqual([]);
  });

  it.each(['en', 'en de lb fr nl it', 'en es ca gl eu pt'])('are not missing in %s', (list) => {
    expect(lacksHeadings(languages(list))).toBe(false);
  });

  it.each(['en pl', 'en zh ja ko', 'en lt lv et ru'])('are missing in %s', (list) => {
    expect(lacksHeadings(languages(list))).toBe(true);
  });

  it('are missing where the page doesn’t say what it is written in, until they have come', () => {
    expect(lacksHeadings(undefined)).toBe(true);
    addHeadings(FURTHER_HEADINGS);
    expect(lacksHeadings(undefined)).toBe(false);
    expect(lacksHeadings(languages('en pl'))).toBe(false);
    expect(Object.keys(headingsAtHand())).toEqual(expect.arrayContaining(['en', 'ja', 'pl']));
  });
});
