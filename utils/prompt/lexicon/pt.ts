import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const pt: LexiconOf = () => ({
  noun: wordPattern`
    bloqueador |  bloqueio de (anuncio|publicid|propagand) | bloque@ (#)?(anuncio|publicid|propagand) |
    (anuncios|publicidade) #?bloquead
  `,
  ask: wordPattern`
    <suspend |    desabilit | desbloque | deslig | lista branca | lista de permi | excec@ | permit | paus(a|e|ar)> |
    adicion(e|a|ar) | remov(a|e|er) | liber(e|ar)> | <(re)?tir(e|a|ar|em)> |
    <deix(e|a)(-a|-os)? passar | <colo(que|ca) | <desinstal | <par(e|a) de
  `,
  seen: wordPattern`
    (esta|estas|estiver) #?(usando|utiliz|bloque|a usar|a utiliz|com) | notamos | percebemos | parece |
    encontr(amos|ado) | vimos que | ligado | voce (usa|utiliza|tem) | <navega(r|ndo)? com |
    <com (um |o )?(bloq|adb) | <usa (um|o|blo) | <pegamos | <vemos que | <nao #(ler|continuar|aceder|acessar)
  `,
  you: wordPattern`por favor | <seu@ | <sua@ | <voce | <noss@ | <nos> | obrigad`,
  allow: wordPattern`<(permit|liber|ative|ativa|deix)@ #(anuncio|publicid)`,
  blocking: wordPattern`
    <(esta|estas|voce) #?bloque(ando|ia)? #(anuncio|publicid|propagand) | <a bloquear #(anuncio|publicid) | <navegador #(impedi|impede|ocult|escond|bloque)@ ##(anuncio|publicid)
  `,
  unblocking: wordPattern`<desbloque@ #(anuncio|publicid|propagand)`,
});
