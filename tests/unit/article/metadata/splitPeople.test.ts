import { describe, expect, it } from 'vitest';
import { looksLikeName } from '../../../../utils/article/metadata/readPerson.ts';
import { peopleSplitter } from '../../../../utils/article/metadata/splitPeople.ts';

const names = (byline: string, lang = 'en') =>
  peopleSplitter(lang)
    .split(byline)
    .map(({ name }) => name);

describe('peopleSplitter', () => {
  it.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz and Tom Okafor', ['Ana Ruiz', 'Tom Okafor']],
    ['Ana Ruiz, Tom Okafor & Mei Lin', ['Ana Ruiz', 'Tom Okafor', 'Mei Lin']],
    ['Words by Ana Ruiz | 6 May 2024', ['Ana Ruiz']],
    ['By Ana Ruiz Published May 6, 2024', ['Ana Ruiz']],
    ['Ana Ruiz\n5 days ago', ['Ana Ruiz']],
    ['ana.ruiz@paper.example Ana Ruiz @anaruiz', ['Ana Ruiz']],
    ['Written by\nAna Ruiz', ['Ana Ruiz']],
    ['By Rui Ma', ['Rui Ma']],
    ['Ana Ruiz, PhD, RD', ['Ana Ruiz']],
    ['Thomas W. Smith', ['Thomas W. Smith']],
    ['BY ANA RUIZ', ['ANA RUIZ']],
    ['Tom Okafor, Reuters', ['Tom Okafor', 'Reuters']],
    ['Reuters', ['Reuters']],
    ['The Associated Press', ['The Associated Press']],
    ['Ana Ruiz\nAR', ['Ana Ruiz']],
    ['Ana Ruiz\nAna Ruiz is a food writer who covers kitchen tools and gadgets for us', ['Ana Ruiz']],
    ['3 min read', []],
    ['Share', []],
    ['Jul 11', []],
    ['', []],
  ])('finds the people of %j', (byline, expected) => {
    expect(names(byline)).toEqual(expected);
  });

  it.each([
    ['de', 'Von Jörg Bäcker und Ute Klein', ['Jörg Bäcker', 'Ute Klein']],
    ['fr', 'Par Émilie Roux et Jean Petit', ['Émilie Roux', 'Jean Petit']],
    ['es', 'Por María R. Sola y Juan Gil', ['María R. Sola', 'Juan Gil']],
    ['it', 'di Luca Rossi e Marta Neri', ['Luca Rossi', 'Marta Neri']],
    ['nl', 'Door Jan de Wit en Els Bos', ['Jan de Wit', 'Els Bos']],
    ['no', 'Av Kari Nes og Ola Li', ['Kari Nes', 'Ola Li']],
    ['pl', 'Autor: Jan Nowak', ['Jan Nowak']],
    ['ru', 'Автор: Иван Петров', ['Иван Петров']],
    ['tr', 'Yazan: Ayşe Kaya ve Can Er', ['Ayşe Kaya', 'Can Er']],
    ['ja', '著者：山本花子', ['山本花子']],
    ['ja', '文● 山本花子', ['山本花子']],
    ['zh', '作者：王小明', ['王小明']],
    ['ko', '김하나 기자', ['김하나']],
    ['ar', 'بقلم ليلى حداد', ['ليلى حداد']],
    ['id', 'Oleh Budi Santoso dan Sri Ayu', ['Budi Santoso', 'Sri Ayu']],
  ])('knows the words of %s: %s', (lang, byline, expected) => {
    expect(names(byline, lang)).toEqual(expected);
  });

  it.each([
    ['Ana Ruiz Senior Science Editor', 'Ana Ruiz', 'Senior Science Editor'],
    ['Ana Ruiz, Political Correspondent', 'Ana Ruiz', 'Political Correspondent'],
    ['Ana Ruiz\nHead of Research', 'Ana Ruiz', 'Head of Research'],
    ['Ana Ruiz, Harbour Times', 'Ana Ruiz', 'Harbour Times'],
    ['Ute Klein, Redakteurin', 'Ute Klein', 'Redakteurin'],
    ['김하나 기자', '김하나', '기자'],
  ])('keeps the role apart: %s', (byline, name, role) => {
    expect(peopleSplitter('en').split(byline)).toEqual([{ name, role }]);
  });

  it('leaves a name alone that begins like a foreign byline', () => {
    expect(names('De la Cruz, Pablo')).toContain('De la Cruz');
    expect(names('文在寅', 'ja')).toEqual(['文在寅']);
  });

  it('says whether a text begins as a byline', () => {
    const { isByline } = peopleSplitter('de');
    expect(isByline('Von Ute Klein')).toBe(true);
    expect(isByline('Vonnegut war hier')).toBe(false);
    expect(isByline('By')).toBe(false);
  });

  it('gives up quickly on a text made to be slow', () => {
    expect(names(`${'a '.repeat(20_000)},`.repeat(5))).toEqual([]);
  });
});

describe('looksLikeName', () => {
  it.each([
    ['Ana Ruiz', true],
    ['Jan van der Berg', true],
    ['Corporate training', false],
    ['NEWS', false],
    ['Share This Article', false],
    ['Senior Editor', false],
  ])('%s: %s', (text, expected) => {
    expect(looksLikeName(text)).toBe(expected);
  });
});
