// Words of prompts that many languages share; see `lexiconTypes.ts`.

import { wordPattern } from '../../shared/words/wordList.ts';

/** Names that mean a blocker in any language. */
export const BLOCKER_NAMES = wordPattern`
  ~(anti)?[ -]?ad(s|vert|verts)?[ '"-]{0,2}b(l|i)o[ck]{1,2} | ~ublock | adguard | <brave.{0,12}shield |
  <(in|aan|mit|von|le|un|pro) shields?> | adblo[qk] | add ?block | (html-load|content-loader)[.](com|cc) |
  [a-z0-9-]{2,30}[.](com|net|io|cc) (is|was|has been|ist|wird|est|esta|e|wurde|fue) (being )?(block|blockiert|geblockt|bloqu|bloccat|geblok)
`;

/** Words for switching off. */
export const SHARED_ASKS = wordPattern`
  d[ei][sz]?-?a[ck]?[ct]{1,2}[iy][vw] | inaktiv | avaktiv | (white|allow|safe)-? ?list | disabl | unblock | non-?aktif |
  деактив | <allow(ing)? (the |this |our )?[a-z0-9-]{2,30}[.](com|net|io|cc)
`;

/** Words for having been seen, or being on. */
export const SHARED_SEEN = wordPattern`
  dete[ck]?[ct] | detek | детект | <a[ck]?t{1,2}[iy][vfw] | <актив | identifi
`;

/** Lists of what a blocker lets through, in the six languages that are always there; see `LexiconGroup` for the others. */
export const EXEMPTIONS = wordPattern`
  white-? ?list | allow-? ?list | list(e|a) (bl|br|bi)anc | lista de permi | ausnahme |
  <(to|among) #exceptions> | <(an|your|vos) exception | <let them through | <excepciones | <excecoes |
  <eccezioni | <(don.?t|not) (block|filter) | <(nos|nous|ci|uns) (desbloque|debloqu|sblocc|entsperr)@ | <unblock(ing)? us> | <block@ #nicht | <nicht #block | <n(o|ao|on) blo(qu|cc) |
  <ne #bloqu | sitios permitid
`;

/** Advertising, in the six. */
export const ADS = wordPattern`
  <ads> | advert | <banners?> | werbung | <anzeigen | publici | <pub> | <anunci | <annonc | <annunci | pubblici
`;

/** A blocker without a word of what it blocks: names one where the text speaks of ads. In the six. */
export const BARE_BLOCKERS = wordPattern`<blocker> | <brave> | <bloqu(eur|eador)> | <bloccatore>`;

/** A site says that nobody need do anything: a blocker may stay on, or nobody is shut out for it. In the six. */
export const REASSURANCES = wordPattern`
  <(don.?t|not|non?|nao|pas|rien) #(need|have|oblig|besoin|falta|necesit|tien|precis|serv|occorr|dev)@ ##(turn|switch|paus|d[ei]s|coup|quit|apag|spegn) |
  <inutile de | <(mus|brauch)@ #nicht #(aus|ab|zu|deakt) | <feel free to (leave|keep|use) | <(leav|keep)@ (it|yours?|ad)@ #(on|running|enabled)> |
  <(laiss|gard|dej|deix|mant|lasc)@(-l[oa])? ##(active|actif|allume|a[ct]{1,2}iva?[dt]?o|ligado|acceso)> |
  <lass@ #an> | <(an|aktiv|eingeschaltet) (lass|bleib)en> | <sperr@ #niemand | <bloqu(eamos|earemos|ons|erons) | <blocchiamo |
  <(never|won.?t|not|don.?t) (block|lock|stop)@ (you|readers|anyone)>
`;
