import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const pl: LexiconOf = () => ({
  noun: wordPattern`
    blok@ (#)?(reklam|ogłosz) | (reklam|ogłosz)@ #?(za)?blok | bloker | blokad@ (#)?reklam | adblok
  `,
  ask: wordPattern`
    <zawieś |    wyłącz | zezw | odblok | biał@ list | wyjąt | wstrzym | pozwol | <usuń | <zdejm | <przepuś | <wpuś |
    <wyrzuć | <daj@ spokój | <odinstal
  `,
  seen: wordPattern`
    wykry | (u)?używasz | używa(cie|nie|ją)?> | korzysta | włączon | <zauważ |
    przegląda(sz|cie) | <znale(ź|z) | <wygląda na | <masz (włącz|zainst|aktyw) | <nie (przeczyta|możesz|można)
  `,
  you: wordPattern`
    <nas> | <prosi@ | <proszę | <two(j|im|ja|je|ją|jej|jego)@ | <nasz@ | <nam> | <masz
  `,
  allow: wordPattern`<(zezw|pozw)@ #reklam`,
  blocking: wordPattern`<blokuj(esz|ecie|e pan|e pani) #reklam`,
  unblocking: wordPattern`<odblokuj@ #reklam | <przesta@ blokować #reklam`,
});
