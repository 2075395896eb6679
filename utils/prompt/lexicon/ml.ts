import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const ml: LexiconOf = () => ({
  noun: wordPattern`(പരസ്യ|ആഡ്|ആഡ)@.{0,6}(തടയ|ബ്ലോക്ക|ബ്ലോക)`,
  ask: wordPattern`
    ഓഫ | പ്രവർത്തനരഹിത | അനുവദി | നിർത്ത | നീക്കം | ഒഴിവാക്ക | ചേർക്ക
  `,
  seen: wordPattern`കണ്ടെത്ത | ഉപയോഗി | കണ്ടു | തോന്ന`,
  you: wordPattern`ദയവ | <നിങ്ങ | <ഞങ്ങ`,
});
