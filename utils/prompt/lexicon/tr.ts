import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const tr: LexiconOf = () => ({
  noun: wordPattern`reklam@[ -]?(#)??(engel|blok|kapat) | adblok`,
  ask: wordPattern`
    kapat | devre dışı | izin ver | beyaz liste | istisna | durdur | duraklat | pasif | kaldır | <çıkar | <kapa | <ekle |
    <geçmel | <listene al | <muaf
  `,
  seen: wordPattern`
    algıla | tespit | kullan | açık | etkin | <bulundu | <bulduk | <gördük | <fark et | <görünü |
    okuyama | okunama | devam edeme | erişeme
  `,
  you: wordPattern`<lütfen | <sizin | <sana | sitemiz | <bizi | <bize | (iniz|ınız|unuz|ünüz)`,
  allow: wordPattern`<reklam@ #izin (ver|v)@ | <reklam@ izni`,
  blocking: wordPattern`<reklam@ engelli(yor|yorsun)`,
  unblocking: wordPattern`
    <reklam@ engel(i|ini|lemesini) (kaldır|aç) | <reklam@ engelleme(yi|sini) (kapat|bırak|durdur)
  `,
});
