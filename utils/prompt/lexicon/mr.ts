import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const mr: LexiconOf = () => ({
  noun: wordPattern`(जाहिरात|अॅड|ॲड)@.{0,5}(ब्लॉक|अवरोध|रोध)`,
  ask: wordPattern`
    बंद कर | अक्षम | परवानगी | निष्क्रिय | काढ | अनब्लॉक | <हटव | जोडा
  `,
  seen: wordPattern`आढळ | वापर | सुरू | सक्रिय | सापड | दिस`,
  you: wordPattern`कृपया | <तुम | <आपल | <आम`,
});
