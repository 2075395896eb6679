// The lexicons of the languages whose words come when they are needed; see `lexicons.ts`.
import { wordPattern } from '../../shared/words/wordList.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { el } from './el.ts';
import { et } from './et.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { hy } from './hy.ts';
import { id } from './id.ts';
import { isl } from './is.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { kk } from './kk.ts';
import { ko } from './ko.ts';
import type { LexiconGroup } from './lexicons.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { ml } from './ml.ts';
import { mr } from './mr.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sq } from './sq.ts';
import { srCyrillic } from './sr-Cyrl.ts';
import { srLatin } from './sr-Latn.ts';
import { sv } from './sv.ts';
import { ta } from './ta.ts';
import { te } from './te.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const OTHER_LEXICONS: readonly LexiconGroup[] = [
  {
    letter: /[a-z]/,
    exemptions: wordPattern`
      vitlist | hvidlist | hviteliste | beyaz liste | daftar (putih|pengecualian) | <bial@ list |
      <bil@ (list|seznam) | fehérlist | <uitzond | <niet #(blokk|tegen) | witte lijst | <undantag | <undtag |
      <unntak | <wyjątk | <výjimk | <výnimk | <kivétel | <excepții | <excepci | <istisna | listene ekle |
      <iznim | <izuzet | <izjem | <išimt | <erand | <izņēm | ngoại lệ | sallittujen | исключени | винятк |
      изключени | изузе | εξαιρεσ | القائمة البيضاء | الاستثناء | استثنا | רשימה הלבנה | 白名[单單] | 例外 | 除外 |
      対象外 | ホワイトリスト | 예외 | 화이트리스트 | व्हाइटलिस्ट | ข้อยกเว้น | <výjimk | <neblok | <nie #?blok |
      <ne #?(blok|bloch) | <nu #bloca? | <nu #bloch | <inte #?block | <ikke #?blok | <älä@ #?estä |
      <engelleme | <đừng chặn | <xin đừng chặn | <jangan #?(di)?blok | не (я |ее |ги |їх |ее )?(за)?блок |
      μην #(μπλοκ|αποκλ) | لا (تحجب|تحظر|تمنع) | אל ת?חסמ | न (रोक|ब्लॉक) |
      (请|請)?(不要|别|別)(屏蔽|拦截|攔截|封鎖|阻挡|阻擋|擋|挡) | 信任(列表|名单|名單) | ブロックしない | (막|차단하)지 ?말 | <zaufan@ (stron|witryn) |
      <(tillåtna|tilladte|tillatte)_ | <povolen@_ | <engedd? | <gecirme | אתרים המותרים | المواقع المسموح
    `,
    ads: wordPattern`
      <annons | <reklam | <reklaam | <reclam | <hirdet | <maino | <iklan | <oglas | <skelbim | <sludin |
      quảng cáo | реклам | оглас | διαφημ | إعلان | تبليغ | פרסומ | [广廣広]告 | 광고 | विज्ञापन | โฆษณา
    `,
    bare: wordPattern`
      <blokk?er@ | <blokova@ | <blokkol@ | <blocator@ | <bloquejador | <blocker@ | <blokkering | <blokering@ |
      <blockering | <engelleyici@ | <penyekat | <phần mềm chặn | <trình chặn | блокер | блокировщ |
      блокувальн | <блокировк | πρόγραμμα αποκλεισμού | חוסם | החוסם | مسدودکننده | الحاجب | المانع | ブロッカー |
      ブロック機能 | 차단기 | 차단 ?프로그램 | (屏蔽|拦截|攔截|擋)(插件|软件|軟體|工具|外掛) | ตัวบล็อก | ब्लॉकर | ব্লকার
    `,
    lexicons: {
      ca,
      nl,
      ro,
      sv,
      nb,
      da,
      fi,
      et,
      lv,
      lt,
      pl,
      cs,
      sk,
      hu,
      sr: srLatin,
      sl,
      tr,
      vi,
      id,
      sq,
      is: isl,
    },
  },
  { letter: /[\u0370-\u052f]/, lexicons: { ru, uk, bg, el, sr: srCyrillic, kk } },
  { letter: /[\u0590-\u06ff\u0e00-\u0e7f]/, lexicons: { ar, fa, he, th, ur } },
  { letter: /[\u0900-\u0d7f]/, lexicons: { hi, mr, bn, ta, te, ml } },
  { letter: /[\u0530-\u058f\u10d0-\u10ff]/, lexicons: { ka, hy } },
  { letter: /[\u3040-\ud7af]/, lexicons: { zh, ja, ko } },
];
