import type { LexiconOf } from './lexiconTypes.ts';

export const sv: LexiconOf = () => ({
  noun: 'annons-?block|reklam-?block|blocker@ (#)?(annons|reklam)|(annonser|reklam) #?blocker|annonsspärr',
  ask: 'stäng@ #?av>|vitlist|tillåt|undantag|pausa|slå@ #?av>|ta@ bort|lägg@ till|<sluta|<avblock|<släpp',
  tell: 'upptäck|(du|ni) #?(använd|blocker|har|kör|surf)|använder|märkt|verkar|<påslag|<hitta|<är på>|<ser att|<märkte|<inte #(läsa|fortsätta)',
  you: '<du>|<din>|<ditt>|<dina>|<vi>|<oss>',
  allow: '<tillåt@ #(annons|reklam)',
  blocking: '<(du|ni) blockerar #(annons|reklam)',
  unblocking: '<avblocker@ #(annons|reklam)|<sluta blockera #(annons|reklam)',
});
