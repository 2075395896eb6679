import '../../allHeadings.ts';
import { describe, expect, it } from 'vitest';
import { headingClassifier, plainHeading } from '../../../utils/related/classifyHeading.ts';
import { headingsAtHand } from '../../../utils/related/words/headings.ts';
import { entriesOf } from '../../../utils/shared/words/wordList.ts';

const { classify } = headingClassifier();

describe('headings', () => {
  it.each([
    ['Related Stories', 'related'],
    ['» Related Stories (5)', 'related'],
    ['More on Climate', 'related'],
    ['More from Ida Holm', 'more'],
    ['You may also like', 'shared'],
    ['Related topics', 'furniture'],
    ['Around the web', 'sponsored'],
    ['More from around the web', 'sponsored'],
    ['Most read in Sport', 'popular'],
    ['Next article', 'adjacent'],
    ['In this series', 'series'],
    ['Read more', 'promo'],
    ['ПОХОЖИЕ НОВОСТИ', 'related'],
    ['ΣΧΕΤΙΚΑ ΑΡΘΡΑ', 'related'],
    ['SÜPER LİG HABERLERİ', 'popular'],
  ])('"%s" is %s', (text, kind) => {
    expect(classify(text)).toBe(kind);
  });

  it.each([
    ['Relatedness is not a virtue'],
    ['The ferry line reopens'],
    ['Thematic parks are closing'],
    ['—'],
    [''],
    [
      'Read more than one book a year and your mind will thank you, says a study that followed readers for ten years',
    ],
  ])('"%s" is none', (text) => {
    expect(classify(text)).toBeUndefined();
  });

  it('covers thirty languages', () => {
    const related = Object.values(headingsAtHand()).filter((words) => words.related);
    expect(related.length).toBeGreaterThanOrEqual(30);
  });

  it('holds every phrase as it would be compared, accents aside', () => {
    const lists = Object.values(headingsAtHand()).flatMap((words): string[] => Object.values(words));
    const phrases = lists.flatMap(entriesOf);
    const plain = (phrase: string) => phrase.replace(/^…|…$/g, '').trim();
    const odd = phrases.filter(
      (phrase) => plainHeading(plain(phrase)).length !== plainHeading(`x ${plain(phrase)} x`).length - 4,
    );
    expect(odd).toEqual([]);
  });
});
