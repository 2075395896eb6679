import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const de: LexiconOf = () => ({
  noun: wordPattern`
    werbe-?block | anzeigen-?block | reklame-?block | (werbung|anzeigen|werbeanzeigen) #?blockier |
    blockier@ (#)?(werbung|anzeigen|werbeanzeigen) | werbefilter |  werbungsblock | ad-?filter |
    block(er|ierer|ade) fur (werbung|anzeigen|werbeanzeigen|reklame) |
    <(dein|ihr|eur)@ blocker> | (werbung|anzeigen|reklame) #?(geblockt|blocken|blockst|blockt)
  `,
  ask: wordPattern`
    unterbr[ei]ch | aussetz |    schalt@ ##?(aus|ab|frei)> | (aus|ab)-?(zu|ge)?schalt | pausier | ausnahm |
    (zu)?zulass | lass@ #(zu>|werbung) | erlaub | freigeb | frei-?schalt |
    <(mach|stell|knips|dreh)@ ##(aus|ab)> | <(nehm|nimm|nehmt)@ #(aus|heraus|raus)> | entfern | abstell |
    sperrliste | <(gib|gebt|geben) #frei> | <lass@ #durch> | block@ (aus|weg|raus|ab)> | <raus> | <verzicht |
    <setz@ #(liste|whitelist) | <trag@ #ein>
  `,
  seen: wordPattern`
    erkannt | entdeckt | festgestellt | gefunden | bemerkt |
    (sie|du|ihr) #?((be)?nutz|verwend|hab|hast|blockier|surf)@ |
    ((be)?nutz|verwend|hab|hast|surf)@ (sie|du|ihr)> |
    (ist|noch|immer|scheint|haben|hast|habt|dein) #(an>|eingeschaltet) | <lauf(t|en)> | <an[?] |
    <mit (einem |aktivem |eingeschaltetem )?(werbe|ad|anzeigen)-?block | <bei (dir|ihnen|euch)> | gesehen |
    aufgefallen | <nicht #(lesen|weiterlesen|lesbar) | <weiterlesen #nur
  `,
  you: wordPattern`
    <bitte | <sie> | <ihr(e|en|em|er)?> | <dein@ | <du> | <euer | <eure | <uns>
  `,
  allow: wordPattern`
    (werbung|anzeigen|werbeanzeigen) #?(zulass|zuzulass|erlaub|aktivier|einschalt|akzeptier|freischalt) |
    (erlaub|aktivier|akzeptier)@ #(werbung|anzeigen) | <lass@ #(werbung|anzeigen) ##zu>
  `,
  blocking: wordPattern`
    <(sie|du|ihr) #?block(ieren|ierst|iert|en|st|t) #(werbung|anzeigen|werbeanzeigen) |
    <block(ieren|ierst|iert) (sie|du|ihr) #(werbung|anzeigen) | <unterdrück(t|en|st) #(anzeigen|werbung) | <browser #?(blendet|versteck|unterdr|blockier|filtert)@ | (anzeigen|werbung)@ #(ausblendet|unterdrück|versteck|verhinder)@ |
    (anzeigen|werbung) wird bei (dir|ihnen|euch) #(geblockt|blockiert)
  `,
  unblocking: wordPattern`<entblock@ #(werbung|anzeigen)`,
});
