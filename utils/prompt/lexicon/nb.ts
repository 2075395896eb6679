import type { LexiconOf } from './lexiconTypes.ts';

export const nb: LexiconOf = () => ({
  noun: 'annonse-?blokk|reklame-?blokk|blokker@ (#)?(annons|reklam)|(annonser|reklame) #?blokker|annonseblok',
  ask: 'slå@ #?av>|slår #?av>|skru@ #?av>|tillat|unntak|pause|fjern|slått av|<slutt|<slipp|<legg@ #til>',
  tell: 'oppdag|(du|dere) #?(bruk|blokk|har|benytt)|bruker|merk|ser ut|<funnet>|<er på>|<ser at|<påslått|<ikke #(lese|fortsette)',
  you: '<du>|<din>|<ditt>|<dine>|<oss>',
  allow: '<tillat@ #(annons|reklam)',
  blocking: '<(du|dere) blokkerer #(annons|reklam)',
  unblocking: '<slutt å blokkere #(annons|reklam)',
});
