import type { LexiconOf } from './lexiconTypes.ts';

export const tr: LexiconOf = () => ({
  noun: 'reklam@[ -]?(#)??(engel|blok|kapat)|adblok',
  ask: 'kapat|devre dışı|izin ver|beyaz liste|istisna|durdur|pasif|kaldır|<çıkar|<kapa|<ekle|<geçmel|<listene al|<engelini kaldır|<muaf',
  tell: 'algıla|tespit|kullan|açık|etkin|<bulundu|<bulduk|<gördük|<fark et|<görün|<açık|okuyama|okunama|devam edeme|erişeme',
  you: '<lütfen|sitemiz|<bizi|<bize|(iniz|ınız|unuz|ünüz)',
  allow: '<reklam@ #izin ver',
  blocking: '<reklam@ engelli(yor|yorsun)',
  unblocking: '<reklam@ engel(i|ini|lemesini) (kaldır|aç)|<reklam@ engelleme(yi|sini) (kapat|bırak|durdur)',
});
