import type { LexiconOf } from './lexiconTypes.ts';

export const sq: LexiconOf = () => ({
  noun: 'bllok@ (#)?reklam|reklam@ #?bllok',
  ask: 'caktiviz|<fik|lejo|<hiq|<hiqni|<lironi|<ndal',
  tell: 'zbulua|<perdor|aktivizuar|<gjet|<duket',
  you: 'ju ?lutem|<tuaj|<juaj|<ju>|<tone>',
});
