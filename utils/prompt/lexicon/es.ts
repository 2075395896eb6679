import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const es: LexiconOf = () => ({
  noun: wordPattern`
    bloqueador | bloqueo (de )?(anuncio|publicid) | bloque@ (#)?(anuncio|publicid) | anti-?publicid | 
    (anuncios|publicidad) #?bloquead
  `,
  ask: wordPattern`
    <suspend |    des-?habilit | inhabilit | desbloque | lista blanca | lista de (permiti|exclu) |
    excepcion | permit | paus(a|ar|e)> | apag(a|ue|ar) | <quit(a|e)@ | <sac(a|ar|anos|que|quenos|alo)> |
    <dej(a|e|elos|elas)? pasar |
    <dej(ala|alos|alas|anos)> | <retir(a|e) | <elimin(a|e) | <desconect | <pon(nos|ga|ganos)> |
    <anad(e|a|ir|enos|anos)> | <agreg(a|ue) | <desinstal
  `,
  seen: wordPattern`
    (esta|estas|estes) #?(usando|utiliz|bloque) | utilizas | usas> | <usa (un|blo) | notado | notamos |
    parece | (tien|teng)(es|e|as|a) #(activ|instal|habilit|bloq|adbl) | <puesto> | <encend | <pillado |
    <naveg(as|a|ando)> | <vemos | <encontrad | <visto que | <no #(leer|continuar|acceder|mostrarte)
  `,
  you: wordPattern`
    por favor | <tu> | <tus> | <su> | <usted | <nuestr@ | <te> | <hemos>
  `,
  allow: wordPattern`(permit|activ|habilit)@ (#)?(anuncio|publicid) | <dej(a|e|en) #(anuncio|publicid) | <permiso #(anuncio|publicid)`,
  blocking: wordPattern`
    <(estas|esta|estais) bloqueando #(anuncio|publicid) | <bloqueas #(anuncio|publicid) | <navegador #(impid|impedi|ocult|escond|bloque)@ ##(anuncio|publicid) | (anuncios|publicidad) que (escond|ocult|bloque)(es|as|e|a)>
  `,
  unblocking: wordPattern`<desbloque@ #(anuncio|publicid)`,
});
