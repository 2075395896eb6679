import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const srCyrillic: LexiconOf = () => ({
  noun: wordPattern`блок@ (#)?(реклам|оглас) | (реклам|оглас)@ #?блок | адблок`,
  ask: wordPattern`
    искључ | онемогућ | дозвол | угас | паузир | <избац | <пусти | <додај | <одблок
  `,
  seen: wordPattern`
    откри | користи | укључен | примет | <пронаш | <изгледа | <нашли
  `,
  you: wordPattern`<молим@ | <ваш@ | <вас> | <наш@ | (ите)>`,
  blocking: wordPattern`<блокирате #(оглас|реклам)`,
  unblocking: wordPattern`<одблокир@ #(оглас|реклам)`,
});
