import type { LexiconOf } from './lexiconTypes.ts';

export const cs: LexiconOf = () => ({
  noun: 'blok@ (#)?(reklam|inzer)|reklam@ #?(za)?blok|adblok',
  ask: 'vyp(n|í)|zaká(z|ž)|povol|výjimk|odblok|bíl@ (list|seznam)|přidej|pozastav|<vyřa(ď|d)|<pus(ť|t)te|<udělej|<přid(ej|at)',
  tell: 'zjist|detek|používá|používa|zapnut|<našli|<nalezen|<všimli|<vypadá to|<máte zapnut|<nepřečt|<nemůžete',
  you: '<prosím|<váš|<vaš@|<tvůj|<nám>|<vás>',
  blocking: '<blokuj(ete|eš) #(reklam|inzer)',
  unblocking: '<odblok(uj|ov)@ #(reklam|inzer)',
});
