import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const ro: LexiconOf = () => ({
  noun: wordPattern`
    bloc@ (#)?(reclam|anunt|publicit) | (reclam|anunt)@ #?bloc | blocator | adblocare
  `,
  ask: wordPattern`
    <intrerup |    permit | lista alb | exceptie | opri | adaug | debloc | suspend | pauz | <scoate | <las(a|ati|a-le)> |
    <inchide | <opre(ste|sti) | <inceta
  `,
  seen: wordPattern`
    folose(sti|sti|ste|ti) | utiliz(ezi|ati|eaz) | observ | se pare | gasit | <porni(t|ta)> |
    <ai (un )?(ad|bloc) | <naviga | <navighe | <nu #(citi|continua|accesa)>
  `,
  you: wordPattern`te rog | te rug | va rug | va rog | <va> | <iti>`,
  allow: wordPattern`<(permit|activ)@ #(reclam|publicit)`,
  blocking: wordPattern`<bloch(ezi|eaza) | <blocati #(reclam|publicit)`,
  unblocking: wordPattern`<debloc@ #(reclam|publicit)`,
});
