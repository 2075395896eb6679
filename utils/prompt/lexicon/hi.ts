import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const hi: LexiconOf = () => ({
  noun: wordPattern`
    (विज्ञापन|एड|ऐड|एड्स|ऐड्स|ऍड)@.{0,5}(ब्लॉक|ब्लाक|ब्लोक|ब्लॅक|अवरोध|रोक|निरोध|बाधक)
  `,
  ask: wordPattern`
    बंद | अक्षम | निष्क्रिय | अनुमति | व्हाइट | हटा | डिसेबल | अनब्लॉक | चलने द | छूट | जोड़ |
    दिखाने द | <ऑफ
  `,
  seen: wordPattern`
    पता | मिला | चालू | उपयोग कर | इस्तेमाल | लगता | दिख | नहीं पढ़
  `,
  you: wordPattern`कृपया | <आप | <हम | धन्यवाद`,
  blocking: wordPattern`विज्ञापन@ (को )?(ब्लॉक|रोक) (कर )?रहे`,
  unblocking: wordPattern`विज्ञापन@ (को )?अनब्लॉक`,
});
