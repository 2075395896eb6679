import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const et: LexiconOf = () => ({
  noun: wordPattern`reklaami@[ -]?(#)?(blok|tõkest)`,
  ask: wordPattern`
    lülita@ | keela | <luba | peata | eemalda | erand | <lõpeta | <lisage | <lisa>
  `,
  seen: wordPattern`tuvast | kasuta | avasta | näib | paistab | leids`,
  you: wordPattern`<palun | <teie | <sinu | <oma> | ge>`,
  unblocking: wordPattern`<lõpeta@ #reklaami@ blok`,
  blocking: wordPattern`<blokeeri(te|d) #reklaam`,
});
