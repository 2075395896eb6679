import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const nb: LexiconOf = () => ({
  noun: wordPattern`
    annonse-?blokk | reklame-?blokk | blokker@ (#)?(annons|reklam) | (annonser|reklame) #?blokker |
    annonseblok
  `,
  ask: wordPattern`
    slå@ #?av> | slår #?av> | skru@ #?av> | tillat | unntak | pause | fjern | slått av | <slutt | <slipp |
    <legg@ #til>
  `,
  seen: wordPattern`
    oppdag | (du|dere) #?(bruk|blokk|har|benytt) | bruker | merk | ser ut | <funnet> | <er på> | <ser at |
    <påslått | <ikke #(lese|fortsette)
  `,
  you: wordPattern`<du> | <din> | <ditt> | <dine> | <oss>`,
  allow: wordPattern`<tillat@ #(annons|reklam)`,
  blocking: wordPattern`<(du|dere) blokkerer #(annons|reklam) | <blokkerer (du|dere) #(annons|reklam)`,
  unblocking: wordPattern`<slutt å blokkere #(annons|reklam)`,
});
