import type { LexiconOf } from './lexiconTypes.ts';

export const ca: LexiconOf = () => ({
  noun: "bloquejador|bloque(ig|ja)@ (d'|de |els |la )?(#)?(anunc|publicit)|(anuncis|publicitat) #?bloque",
  ask: 'inhabilit|deshabilit|permet|llista blanca|excepci|desbloq|atur(a|eu)|afegi|<apag|<trai(eu|ent)|<treu|<deix(a|eu)',
  tell: '(esteu|estàs|està) #?(utilitz|usant|fent|bloque)|utilitz(es|eu)|sembla|tens|teniu|<trobat|<sembla',
  you: 'si us plau|<la teva|<el teu|<teu>|<nostr',
  blocking: '<(esteu|estas) bloquejant #(anunc|publicit)',
  unblocking: '<desbloque@ #(anunc|publicit)',
});
