// A coarse filter for one element's words: part of a prompt's text is enough, the rest may be in the
// next element. For whole pages there is `pagePrefilter.ts`.
import { wordPattern } from '../../shared/words/wordList.ts';
import { stems } from './stems.ts';
import { EXOTIC, unaccented } from './unaccented.ts';

const LATIN =
  /html-load|content-loader|bl{1,2}o\s?[ckq]|bio[ck]|auglysing|shield|tegenhou|adguard|werb\w{0,3}filter|annonssp|zavira|engelleyici|maino|quang|chan\s+qc|tokest|ad[\s'-]?(?:filt|stop)|tracking\s+prot|ads\s+(?:must|need|should)|(?:allow|enabl|permit|accept|view|activ|turn|show)[^.!?]{0,60}\bad(?:s\b|vert)|(?:anti|autoris|accept|activ|permit|habilit)[^.!?]{0,60}(?:pub|annonce|anunci)|(?:erlaub|aktiv|akzept)[^.!?]{0,60}(?:werbung|anzeigen)|(?:reklam|hirdet|iklan|werbung|anzeigen)[^.!?]{0,60}(?:szur|gatl|tilt|engel|kapat|sekat|halang|zulass|erlaub|akti|schalt|akzept)|(?:stop|hid|keep|unterdr)[^.!?]{0,30}(?:ads|advert|anzeig|werb)|pe(?:ny|ng|nc)\w{1,20}\s+iklan/;

/** By letters, as the lexicon is written. */
const others = () => [
  wordPattern`блок | блак | реклам | жарнама`,
  wordPattern`πλοκ | αποκλε | απορρι | φραγ | διαφημ`,
  wordPattern`אדבל | חוס | חסי | מודע | פרסומ`,
  wordPattern`
    مانع | حاجب | حجب | حظر | منع | بلوك | بلاك | مسدود | تبليغ | اشتهار
  `,
  wordPattern`विज्ञापन | ब्लॉ | ब्लाक | जाहिरात`,
  wordPattern`অ্যাড | এড | বিজ্ঞাপন | ব্লক`,
  wordPattern`โฆษณา | บล็`,
  wordPattern`அட் | விளம்ப`,
  wordPattern`ప్రకటన`,
  wordPattern`പരസ്യ`,
  wordPattern`რეკლამ`,
  wordPattern`գովազդ`,
  wordPattern`ブロッカー | [广廣広]告 | アド | ブロ | 광고 | 애드`,
];

let other: RegExp | undefined;

/** Whether an element's words may belong to a prompt. */
export function mayBelong(text: string): boolean {
  const plain = unaccented(text);
  if (LATIN.test(plain)) return true;
  if (!EXOTIC.test(text)) return false;
  other ??= stems(others().join('|'));
  other.lastIndex = 0;
  return other.test(plain);
}
