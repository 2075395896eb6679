import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const bg: LexiconOf = () => ({
  noun: wordPattern`
    (блок@|спиран@) (#)?(реклам|обяв) | реклам@ #?блок | адблок | рекламоблок
  `,
  ask: wordPattern`
    изключ | разреш | спрет | спри | позвол | бял@ спис | добав | махн | <извад | <пусн | <спр(и|ете) |
    отблок | <направ@ #изключ
  `,
  seen: wordPattern`
    открих | открит | засеч | засичан | използва | <включен | <забеляз | <намер | <изглежда | <сърфир
  `,
  you: wordPattern`<моля | <ваш@ | <вас> | <наш@ | (ете|йте)>`,
  blocking: wordPattern`<блокирате #(реклам|обяв)`,
  unblocking: wordPattern`<(от|раз)блокир@ #(реклам|обяв)`,
});
