import type { LexiconOf } from './lexiconTypes.ts';

export const et: LexiconOf = () => ({
  noun: 'reklaami@[ -]?(#)?(blok|tõkest)',
  ask: 'lülita@|keela|<luba|peata|eemalda|erand|<lõpeta|<lisage|<lisa>|<eemalda',
  tell: 'tuvast|kasuta|avasta|näib|paistab|leids|<paistab',
  you: '<palun|<teie|<sinu|<oma>|ge>',
  unblocking: '<lõpeta@ #reklaami@ blok',
  blocking: '<blokeeri(te|d) #reklaam',
});
