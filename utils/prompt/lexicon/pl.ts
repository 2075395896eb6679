import type { LexiconOf } from './lexiconTypes.ts';

export const pl: LexiconOf = () => ({
  noun: 'blok@ (#)?(reklam|ogłosz)|(reklam|ogłosz)@ #?(za)?blok|bloker|blokad@ (#)?reklam|adblok',
  ask: 'wyłącz|zezw|odblok|biał@ list|wyjąt|wstrzym|pozwól|pozwol|<usuń|<przepuś|<wpuś|<wyrzuć|<daj@ spokój|<prosimy o wyłącz|<odinstal',
  tell: 'wykry|(u)?używasz|używa(cie|nie|ją)?>|korzystasz|korzysta|włączon|<zauważ|przegląda(sz|cie)|<znale(ź|z)|<wygląda na|<masz (włącz|zainst|aktyw)|<nie (przeczyta|możesz|można)',
  you: '<prosi@|<proszę|<prosimy|<two(j|im|ja|je|ją|jej|jego)@|<nasz@|<nam>|<masz',
  allow: '<(zezw|pozw)@ #reklam',
  blocking: '<blokuj(esz|ecie|e pan|e pani) #reklam',
  unblocking: '<odblokuj@ #reklam|<przesta@ blokować #reklam',
});
