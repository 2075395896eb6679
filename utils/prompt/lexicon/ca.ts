import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const ca: LexiconOf = () => ({
  noun: wordPattern`
    bloquejador | bloque(ig|ja)@ (d'|de |els |la )?(#)?(anunc|publicit) | (anuncis|publicitat) #?bloque
  `,
  ask: wordPattern`
    inhabilit | deshabilit | permet | llista blanca | excepci | desbloq | atur(a|eu) | afegi | <apag |
    <trai(eu|ent) | <treu | <deix(a|eu)
  `,
  seen: wordPattern`
    (esteu|estàs|està) #?(utilitz|usant|fent|bloque) | utilitz(es|eu) | sembla | tens | teniu | <trobat
  `,
  you: wordPattern`si us plau | <la teva | <el teu | <teu> | <nostr`,
  blocking: wordPattern`<(esteu|estas) bloquejant #(anunc|publicit)`,
  unblocking: wordPattern`<desbloque@ #(anunc|publicit)`,
});
