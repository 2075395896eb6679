import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const ta: LexiconOf = () => ({
  noun: wordPattern`(விளம்பர|ஆட்|அட்)@.{0,6}(தடு|தடை|பிளாக்)`,
  ask: wordPattern`
    முடக்க | அணை | அனுமதி | நிறுத்த | நீக்க | விலக்க | சேர்க்க
  `,
  seen: wordPattern`கண்டறி | பயன்படுத் | இயக்க | செயல்பட | உள்ளது`,
  you: wordPattern`தயவு | <உங்கள் | <நீங்கள் | <எங்கள்`,
});
