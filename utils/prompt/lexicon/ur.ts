import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const ur: LexiconOf = () => ({
  noun: wordPattern`
    اشتہار@.{0,6}(بلاک|روک) | (ایڈ|اشتہار) ?بلا | (بلاک|روک)@ #?اشتہار
  `,
  ask: wordPattern`
    بند کر | غیر ?فعال | اجازت | ہٹا | شامل کر | نکال | کھول
  `,
  seen: wordPattern`
    استعمال | پتہ چلا | معلوم | فعال | چل رہا | ملا | مل گی | لگتا
  `,
  you: wordPattern`براہ | برائے مہربانی | <آپ | <ہمار | کریں>`,
});
