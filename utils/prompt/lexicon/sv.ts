import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const sv: LexiconOf = () => ({
  noun: wordPattern`
    annons-?block | reklam-?block | blocker@ (#)?(annons|reklam) | (annonser|reklam) #?blocker | annonsspärr
  `,
  ask: wordPattern`
    stäng@ #?av> | vitlist | tillåt | undantag | pausa | slå@ #?av> | ta@ bort | lägg@ till | <sluta |
    <avblock | <släpp
  `,
  seen: wordPattern`
    upptäck | (du|ni) #?(använd|blocker|har|kör|surf) | använder | märkt | verkar | <påslag | <hitta |
    <är på> | <ser att | <inte #(läsa|fortsätta)
  `,
  you: wordPattern`<du> | <din> | <ditt> | <dina> | <vi> | <oss>`,
  allow: wordPattern`<tillåt@ #(annons|reklam)`,
  blocking: wordPattern`<(du|ni) blockerar #(annons|reklam) | <blockerar (du|ni) #(annons|reklam)`,
  unblocking: wordPattern`<avblocker@ #(annons|reklam) | <sluta blockera #(annons|reklam)`,
});
