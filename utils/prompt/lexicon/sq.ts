import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const sq: LexiconOf = () => ({
  noun: wordPattern`bllok@ (#)?reklam | reklam@ #?bllok`,
  ask: wordPattern`caktiviz | <fik | lejo | <hiq | <lironi | <ndal`,
  seen: wordPattern`zbulua | <perdor | aktivizuar | <gjet | <duket`,
  you: wordPattern`ju ?lutem | <tuaj | <juaj | <ju> | <tone>`,
});
