import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const hy: LexiconOf = () => ({
  noun: wordPattern`գովազդ@ #?(արգելափակ|բլոկ) | (արգելափակ|բլոկ)@ #?գովազդ`,
  ask: wordPattern`անջատ | թույլատր | թույլ տվ | հեռացր | հանե | ավելացր`,
  seen: wordPattern`հայտնաբեր | օգտագործ | միացված | գտն | թվում`,
  you: wordPattern`խնդրում | <ձեր | <դուք | <մեր`,
});
