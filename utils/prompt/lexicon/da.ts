import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const da: LexiconOf = () => ({
  noun: wordPattern`
    annonce-?blok | reklame-?blok | bloker@ (#)?(annonc|reklam) | (annoncer|reklamer) #?bloker | adblok
  `,
  ask: wordPattern`
    slå@ #?fra> | slår #?fra> | sluk | hvidlist | tillad | undtag | pause | fjern | <stop med |
    <lad@ #(komme|vises|igennem) | <tilføj | <afblok | <sæt@ #pause
  `,
  seen: wordPattern`
    opdag | (du|i) #?(bruger|anvend|har|bloker|benytt) | bruger | bemærk | ser ud | <slået til | <tændt |
    <fundet> | <se, at | <ser at | <ikke #(læse|fortsætte)
  `,
  you: wordPattern`<du> | <din> | <dit> | <dine> | <vores> | <os>`,
  allow: wordPattern`<tillad@ #(annonc|reklam)`,
  blocking: wordPattern`<(du|i) blokerer #(annonc|reklam) | <blokerer (du|i) #(annonc|reklam)`,
  unblocking: wordPattern`<stop med at blokere #(annonc|reklam)`,
});
