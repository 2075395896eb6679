import type { LexiconOf } from './lexiconTypes.ts';

export const hu: LexiconOf = () => ({
  noun: '(reklám|hirdetés)@[ -]?(blok|szűr|gátl|tilt)|(reklám|hirdetés)@ #?(blok|tilt|szűr)|adblok|blokkol@ #(hirdetés|reklám)',
  ask: 'kapcsol(ja|d|ni|ása) #?ki|ki-?kapcsol|tilts|letilt|állíts@ (le|ki)|engedélyez|kivétel|fehérlist|<vegy(él|en|ük|e) (ki|fel)|<enged(d|je|jen)|<old(d|ja) fel|<tegy(en|él)|<szünetel',
  tell: 'észlel|használ|bekapcsol|érzékel|úgy tűnik|<fut>|<talált|<látjuk|<böngész|bekapcsolva|be van kapcsol|<nem #((el)?olvas|folytat)',
  you: 'kérjük|kérlek|kérünk|<ön>|unk>',
  blocking: '<(blokkol|tilt)(od|ja|játok) #(hirdetés|reklám)',
  unblocking: '<old(d|ja) fel #(hirdetés|reklám)',
});
