import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const hu: LexiconOf = () => ({
  noun: wordPattern`
    (reklám|hirdetés)@[ -]?(blok|szűr|gátl|tilt) | (reklám|hirdetés)@ #?(blok|tilt|szűr) | adblok |
    blokkol@ #(hirdetés|reklám)
  `,
  ask: wordPattern`
    <függessz | <függeszd |    kapcsol(ja|d|ni|ása) #?ki | ki-?kapcsol | tilts | letilt | állíts@ (le|ki) | engedélyez | kivétel |
    fehérlist | <vegy(él|en|ük|e) (ki|fel) | <enged(d|je|jen) | <old(d|ja) fel | <tegy(en|él) | <szünetel
  `,
  seen: wordPattern`
    észlel | használ | bekapcsol | érzékel | úgy tűnik | <fut> | <talált | <látjuk | <böngész |
    be van kapcsol | <nem #((el)?olvas|folytat)
  `,
  you: wordPattern`kérjük | kérlek | kérünk | <ön> | unk>`,
  allow: wordPattern`<engedélyez@ #?(hirdetés|reklám)`,
  blocking: wordPattern`<(blokkol|tilt)(od|ja|játok) #(hirdetés|reklám)`,
  unblocking: wordPattern`<old(d|ja) fel #(hirdetés|reklám)`,
});
