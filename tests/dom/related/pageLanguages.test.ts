import { describe, expect, it } from 'vitest';
import { pageLanguages } from '../../../utils/related/pageLanguages.ts';
import { PARAGRAPHS } from './page.ts';

const ENGLISH = PARAGRAPHS.join('\n');
const read = (lang: string, text = ENGLISH) => {
  const doc = new DOMParser().parseFromString(`<html lang="${lang}"><p>x</p>`, 'text/html');
  return pageLanguages(doc, text);
};

describe('the languages of a page', () => {
  it('are the one it declares and English', () => {
    expect(read('pl-PL')).toEqual(new Set(['en', 'pl']));
    expect(read('EN-gb')).toEqual(new Set(['en']));
  });

  it('take in the neighbours whose words and codes are mixed up', () => {
    expect(read('nn')?.has('nb')).toBe(true);
    expect(read('sh')?.has('hr')).toBe(true);
  });

  it('are all when none is declared, or one without lists', () => {
    expect(read('')).toBeUndefined();
    expect(read('eo')).toBeUndefined();
  });

  it('are all when English is declared over a text that is none', () => {
    expect(
      read(
        'en',
        'Isikebhe sokuqala sawela umfula namhlanje ekuseni sigcwele abantu abanamabhayisikili kanye nezingane ezazingakaze ziwuwele umfula ngaphambili, kusho umkhandlu wedolobha okhokhele ibhuloho elisha ngemali ebihlelelwe umgwaqo ongaphansi komhlaba.',
      ),
    ).toBeUndefined();
  });
});
