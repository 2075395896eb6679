import type { LexiconOf } from './lexiconTypes.ts';

export const lv: LexiconOf = () => ({
  noun: 'reklām@ (#)?blok|blok@ (#)?reklām',
  ask: 'izslēd|atspēj|atļau|atslēd|pievieno|aptur|izņem|ļaujiet|atbloķ',
  tell: 'konstat|atklāt|izmanto|lieto|ieslēg|atrad|izskatās',
  you: '<lūdz|<jūsu|<jūs>|<mūsu|iet>',
  blocking: '<bloķējat #reklām',
  unblocking: '<atbloķ@ #reklām',
});
