import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const te: LexiconOf = () => ({
  noun: wordPattern`(ప్రకటన|యాడ్|అడ్)@.{0,6}(నిరోధ|బ్లాక|అడ్డు)`,
  ask: wordPattern`
    నిలిపి | ఆపివేయ | ఆపండి | ఆఫ్ | అనుమతి | డిసేబుల్ | తీసివేయ | జోడించ
  `,
  seen: wordPattern`గుర్తిం | ఉపయోగి | వాడు | కనిపించ | ఉంది`,
  you: wordPattern`దయచేసి | <మీరు | <మీ> | <మా>`,
});
