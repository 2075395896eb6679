import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const cs: LexiconOf = () => ({
  noun: wordPattern`blok@ (#)?(reklam|inzer) | reklam@ #?(za)?blok | adblok`,
  ask: wordPattern`
    vyp(n|í) | zaká(z|ž) | povol | výjimk | odblok | bíl@ (list|seznam) | přidej | pozastav | <vyřa(ď|d) |
    <pus(ť|t)te | <udělej | <přidat
  `,
  seen: wordPattern`
    zjist | používa | zapnut | <našli | <nalezen | <všimli | <vypadá to |
    <nepřečt | <nemůžete
  `,
  you: wordPattern`<prosím | <vaš@ | <tvůj | <nám>`,
  allow: wordPattern`<povol@ #?reklam`,
  blocking: wordPattern`<blokuj(ete|eš) #(reklam|inzer) | <reklam@ #nezobraz@`,
  unblocking: wordPattern`<odblok(uj|ov)@ #(reklam|inzer)`,
});
