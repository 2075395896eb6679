import type { LexiconOf } from './lexiconTypes.ts';

export const srLatin: LexiconOf = () => ({
  noun: 'blok@ (#)?(reklam|oglas)|(reklam|oglas)@ #?blok',
  ask: 'isključ|onemoguć|dozvol|dopust|iznim|izuz|ugas|pauzir|<izbac|<pust(i|ite)>|<dodaj|<odblok|<skin',
  tell: 'otkri|koristi|uključen|primijet|primjet|<pronaš|<čini se|<izgleda da|<našli',
  you: '<molim@|<vaš@|<vas>|<naš@|(ite)>',
  blocking: '<blokirate #(oglas|reklam)',
  unblocking: '<odblokir@ #(oglas|reklam)',
});
