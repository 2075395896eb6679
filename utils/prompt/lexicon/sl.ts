import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const sl: LexiconOf = () => ({
  noun: wordPattern`(blok|zavira)@ (#)?(oglas|reklam) | oglas@ #?blok`,
  ask: wordPattern`
    izklop | onemogoč | dovol | izjem | ugas | omogoč | odstran | <odblok | <spust | <dodaj
  `,
  seen: wordPattern`zazna | uporablja | vklop | opazi | imate | <našli | <videti`,
  you: wordPattern`<prosim | <vaš@ | <naš@ | <hvala`,
  blocking: wordPattern`<blokirate #(oglas|reklam)`,
  unblocking: wordPattern`<odblokir@ #(oglas|reklam)`,
});
