import type { LexiconOf } from './lexiconTypes.ts';

export const sk: LexiconOf = () => ({
  noun: 'blok@ (#)?(reklám|reklam|inzer)|rekl(a|á)m@ #?(za)?blok',
  ask: 'vyp(n|í)|zaká(z|ž)|povol|výnimk|odblok|pridaj|pozastav|zruš|<vyra(ď|d)|<pus(ť|t)ite|<urob|<prida(j|ť)',
  tell: 'zist|detek|používa|zapnut|všimli|<našl|<našiel|<vyzerá to|<máte zapnut',
  you: '<prosím|<váš|<vaš@|<naš@|<vás>',
  blocking: '<blokuj(ete|eš) #(reklám|inzer)',
  unblocking: '<odblok(uj|ov)@ #(reklám|inzer)',
});
