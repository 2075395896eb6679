import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const sk: LexiconOf = () => ({
  noun: wordPattern`blok@ (#)?(reklám|reklam|inzer) | rekl(a|á)m@ #?(za)?blok`,
  ask: wordPattern`
    vyp(n|í) | zaká(z|ž) | povol | výnimk | odblok | pridaj | pozastav | zruš | <vyra(ď|d) | <pus(ť|t)ite |
    <urob | <prida(j|ť)
  `,
  seen: wordPattern`
    zist | používa | zapnut | všimli | <našl | <našiel | <vyzerá to
  `,
  you: wordPattern`<prosím | <vaš@ | <naš@`,
  blocking: wordPattern`<blokuj(ete|eš) #(reklám|inzer)`,
  unblocking: wordPattern`<odblok(uj|ov)@ #(reklám|inzer)`,
});
