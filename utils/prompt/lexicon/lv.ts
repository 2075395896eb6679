import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const lv: LexiconOf = () => ({
  noun: wordPattern`reklām@ (#)?blok | blok@ (#)?reklām`,
  ask: wordPattern`
    izslēd | atspēj | atļau | atslēd | pievieno | aptur | izņem | ļaujiet | atbloķ
  `,
  seen: wordPattern`konstat | atklāt | izmanto | lieto | ieslēg | atrad | izskatās`,
  you: wordPattern`<lūdz | <jūsu | <jūs> | <mūsu | iet>`,
  blocking: wordPattern`<bloķējat #reklām`,
  unblocking: wordPattern`<atbloķ@ #reklām`,
});
