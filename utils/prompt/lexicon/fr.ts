import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const fr: LexiconOf = () => ({
  noun: wordPattern`
    bloqueu@ (de |d')?(pub|annonce|contenu|reclame) | anti-?(-| )?pub |
    bloqu@ (les |de la |la |nos |des |de )(pub|annonce) | (publicites?|annonces|pubs?) #?bloque |
    blocage (de la |de |des |d')(pub|annonce) |  bloqueur
  `,
  ask: wordPattern`
    reactiv | autoris@ | accept@ (les |la |nos )?pub | liste blanche | exception | debloqu | suspend |
    mett@.{0,5} #pause | coupe(r|z)> | retir(er|ez) | exclu(re|ez) | etein(dre|s) | <enlev | <arret(e|er|ez)> |
    <laiss@.{0,5} #passer | <(sor|ot|vir)(s|t|e|ez|tez|ir)(-| )nous | <debranch |
    <vir(e|es|ez|er)> | <ajout@.{0,5} #(site|liste) | <pensez a | <desinstall | <cess(e|ez) de
  `,
  seen: wordPattern`
    (vous|tu) (#)?(utilis(ez|es)|bloqu(ez|es)|avez|as|sembl|naviguez) | utilisez (un|actuellement|adb) |
    sembl(e|ez) | reper | constat | remarqu |
    <trouv | <prive | <allume | <on dirait | <vu que | <avec (un|votre|ton) (bloqueur|adb) |
    <pas #(lire|continuer|acceder) | <acces (refuse|bloque)
  `,
  you: wordPattern`
    <vous> | <votre> | <vos> | <merci | <nous> | <notre> | s'il | <nos>
  `,
  allow: wordPattern`
    (autoris|activ|accept|affich)@ #?(pub|annonce) | <laiss@ #passer #(pub|annonce)
  `,
  blocking: wordPattern`
    <(vous|tu) bloqu(ez|es) #(pub|annonce) | <navigateur (bloqu|masqu|cach|empech)@ #(pub|annonce) | <(pubs?|publicites?|annonces) ne s.affich@ pas | <masqu(ez|es|er|e)> #(pub|annonce|encarts)
  `,
  unblocking: wordPattern`<debloqu@ #(pub|annonce)`,
});
