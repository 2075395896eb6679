import type { LexiconOf } from './lexiconTypes.ts';

export const it: LexiconOf = () => ({
  noun: 'bloccator@|blocc@ (la |gli |i |le |della |delle |degli |di )?(#)?(pubblic|annunc|inserz|banner)|blocco (degli |della |delle )?(annunc|pubbl|inserz)|blocca ?-?(pubbl|annunc)|anti-?pubblic|(pubblicita|annunci) #?blocca',
  ask: 'disabilit|sblocc|lista bianca|eccezion|consent(i|a|ire|ite)|permett|spegn|sospend|rimuov|autorizz|esclud|<togli|<leva(ci|lo)?>|<lascia(li|le|la|teli|tele)?>( passare)?|<aggiung|<mett(i|ici|ilo|ete|erlo)>|<elimina|<smett(i|ere)|<disinstall',
  tell: "rilevat|rilevato|individuat|(stai|sta|state) #?(usando|utilizz|bloccando)|utilizzi|usi>|notato|sembra|<trovat[oi]|<beccat|<acces[oa]>|<navig(hi|ando)|<visto che|<c'e un|<non #(legger|continuar|acceder)",
  you: 'per favore|per piacere|<tuo>|<tua>|<tuoi>|<vostr|<nostr|<abbiamo>|<ti>|<hai>',
  allow: '<(consent|permett|abilit|accett)@ #(annunci|pubblicit)',
  blocking: '<(stai|sta|state) bloccando #(pubblic|annunc|inserz|banner)|<blocchi #(pubblic|annunc)',
  unblocking: '<sblocc@ #(pubblic|annunc|inserz)',
});
