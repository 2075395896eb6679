import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const ka: LexiconOf = () => ({
  noun: wordPattern`
    რეკლამ@ #?(ბლოკ|დაბლოკ|დამბლოკ) | ბლოკ@ #?რეკლამ | ადბლოკ | ედბლოკ
  `,
  ask: wordPattern`გამორთ | გათიშ | ნებ[ა]? ?დართ | დაუშვ | ნება | ამოიღ | დაამატ`,
  seen: wordPattern`აღმოჩენ | აღმოვაჩინ | იყენებ | ჩართულ | ვიპოვ | როგორც ჩანს`,
  you: wordPattern`გთხოვ | <თქვენ | <ჩვენ`,
});
