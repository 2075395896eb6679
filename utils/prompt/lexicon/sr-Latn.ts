import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const srLatin: LexiconOf = () => ({
  noun: wordPattern`blok@ (#)?(reklam|oglas) | (reklam|oglas)@ #?blok`,
  ask: wordPattern`
    isključ | onemoguć | dozvol | dopust | iznim | izuz | ugas | pauzir | <izbac | <pust(i|ite)> | <dodaj |
    <odblok | <skin
  `,
  seen: wordPattern`
    otkri | koristi | uključen | primijet | primjet | <pronaš | <čini se | <izgleda da | <našli
  `,
  you: wordPattern`<molim@ | <vaš@ | <naš@ | (ite)>`,
  blocking: wordPattern`<blokirate #(oglas|reklam)`,
  unblocking: wordPattern`<odblokir@ #(oglas|reklam)`,
});
