import type { LexiconOf } from './lexiconTypes.ts';

export const da: LexiconOf = () => ({
  noun: 'annonce-?blok|reklame-?blok|bloker@ (#)?(annonc|reklam)|(annoncer|reklamer) #?bloker|adblok',
  ask: 'slå@ #?fra>|slår #?fra>|sluk|hvidlist|tillad|undtag|pause|fjern|<stop med|<lad@ #(komme|vises|igennem)|<tilføj|<afblok|<sæt@ #pause',
  tell: 'opdag|(du|i) #?(bruger|anvend|har|bloker|benytt)|bruger|bemærk|ser ud|<slået til|<tændt|<fundet>|<se, at|<ser at|<ikke #(læse|fortsætte)',
  you: '<du>|<din>|<dit>|<dine>|<vores>|<os>',
  allow: '<tillad@ #(annonc|reklam)',
  blocking: '<(du|i) blokerer #(annonc|reklam)',
  unblocking: '<stop med at blokere #(annonc|reklam)',
});
