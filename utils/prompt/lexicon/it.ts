import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const it: LexiconOf = () => ({
  noun: wordPattern`
    bloccator@ | blocc@ (la |gli |i |le |della |delle |degli |di )?(#)?(pubblic|annunc|inserz|banner) |
    blocco (degli |della |delle )?(annunc|pubbl|inserz) | blocca ?-?(pubbl|annunc) | anti-?pubblic | 
    (pubblicita|annunci) #?blocca
  `,
  ask: wordPattern`
    disabilit | sblocc | lista bianca | eccezion | consent(i|a|ire|ite) | permett | spegn | sospend | rimuov |
    autorizz | esclud | <togli | <leva(ci|lo)?> | <lascia(li|le|la|teli|tele)?> | <aggiung |
    <mett(i|ici|ilo|ete|erlo)> | <elimina | <smett(i|ere) | <rinunci | <disinstall | <pausa>
  `,
  seen: wordPattern`
    rilevat | individuat | (stai|sta|state) #?(usando|utilizz|bloccando) | utilizzi | usi> |
    notato | sembra | <trovat[oi] | <beccat | <acces[oa]> | <navig(hi|ando) | <visto che | <c'e un |
    <non #(legger|continuar|acceder)
  `,
  you: wordPattern`
    per favore | per piacere | <tuo> | <tua> | <tuoi> | <vostr | <nostr | <abbiamo> | <ti> | <hai>
  `,
  allow: wordPattern`<(consent|permett|abilit|accett|lasci|autorizz)@ #(annunci|pubblicit)`,
  blocking: wordPattern`
    <(stai|sta|state) bloccando #(pubblic|annunc|inserz|banner) | <blocchi #(pubblic|annunc) | <(nascond|impedisc|impedend)@ ##(annunc|pubblic|inserz)
  `,
  unblocking: wordPattern`<sblocc@ #(pubblic|annunc|inserz)`,
});
