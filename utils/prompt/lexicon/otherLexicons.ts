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
      изключени | изузе | εξαιρεσ | القائمة البيضاء | استثنا | רשימה הלבנה | 白名[单單] | 例外 | 除外 |
      対象外 | ホワイトリスト | 예외 | 화이트리스트 | व्हाइटलिस्ट | ข้อยกเว้น | <neblok | <nie #?blok |
      <ne #?(blok|bloch) | <nu #bloca? | <nu #bloch | <inte #?block | <ikke #?blok | <älä@ #?estä |
      <engelleme | <đừng chặn | <jangan #?(di)?blok | не (я |ее |ги |їх |ее )?(за)?блок |
      μην #(μπλοκ|αποκλ) | لا (تحجب|تحظر|تمنع) | אל ת?חסמ | न (रोक|ब्लॉक) |
      (不要|别|別)(屏蔽|拦截|攔截|封鎖|阻挡|阻擋|擋|挡) | 信任(列表|名单|名單) | ブロックしない | (막|차단하)지 ?말 | <zaufan@ (stron|witryn) |
      <(tillåtna|tilladte|tillatte)_ | <povolen@_ | <enged(d|j) | <gecirme | אתרים המותרים | المواقع المسموح
    `,
    ads: wordPattern`
      <annons | <reklam | <reklaam | <reclam | <hirdet | <maino | <iklan | <oglas | <skelbim | <sludin |
      quảng cáo | реклам | оглас | διαφημ | إعلان | تبليغ | פרסומ | [广廣広]告 | 광고 | विज्ञापन | โฆษณา
    `,
    bare: wordPattern`
      <blokk?er@ | <blokova@ | <blokkol@ | <blocator@ | <bloquejador | <blocker@ | <blokering@ |
      <engelleyici@ | <penyekat | <phần mềm chặn | <trình chặn | блокер | блокировщ |
      блокувальн | <блокировк | πρόγραμμα αποκλεισμού | חוסם | مسدودکننده | الحاجب | المانع | ブロッカー |
      ブロック機能 | 차단기 | 차단 ?프로그램 | (屏蔽|拦截|攔截|擋)(插件|软件|軟體|工具|外掛) | ตัวบล็อก | ब्लॉकर | ব্লকার
    `,
    features: {
      consent: wordPattern`
        <süti | <eväst | бискв | คุกกี้
      `,
      fails: wordPattern`<gick inte | 못했 | नहीं .{0,6}(हो|सक) | ไม่สามารถ`,
      product: wordPattern`
        ücretsiz (dene|indir) | hemen (yükle|indir) | wypróbuj | pobierz | zainstaluj teraz | установить |
        скачать | удалили | 我们的广告[拦屏] | 立即(安装|下载) | 免费试用 | 今すぐ(インストール|ダウンロード) | 무료 체험 | 지금 (설치|다운로드)
      `,
      purpose: wordPattern`
        om (te betalen|in te loggen) | för att (betala|logga in) | aby (zapłacić|się zalogować|zaplatit) |
        ödeme (yapmak|için) | чтобы (оплатить|войти) | щоб (оплатити|увійти) | להתחבר | לשלם | للدفع |
        لتسجيل | 为了?支付 | 登录前 | 支払うには | ログインするには | 결제하려면 | 로그인하려면
      `,
    },
    reassurances: wordPattern`
      <hoef@ #niet #(uit|te) | <(aan|ingeschakeld) ?(te )?(laten|staan|blijven) | <blokkeren (je|u|niemand) |
      <behöver #inte #(stäng|inaktiv|slå|pausa) | <(låta|ha|behålla) #(på|påslagen|aktiv)> | <behøver #ikke #(slå|deakt) |
      <trenger #ikke #(slå|deakt|skru) | <(lade|la) #(tændt|slået til|stå på|være på)> | <ei #tarvitse | <pitää #päällä |
      <nie (musi|trzeba)@ #(go )?(wył|dezakt) | <(zostaw|pozostaw)@ #włączon | <nemus@ #(vyp|deakt) | <(ne|po)?nech@ #zapnut |
      <nem kell #(ki|le) | <nu (trebuie|e nevoie|este nevoie) #(dezact|opr) | <kapat@ (gerek yok|gerekm|zorunda değ) |
      <tidak (perlu|harus) #(menonakt|mematik) | không cần #(tắt|vô hiệu) |
      <не (нужно|надо|обязательно|нужен|требуется|потрібно|треба|обов'язково|трябва) #(отк|вык|вимик|вимкн|изкл|спир) |
      <(от|вы)ключ@ #не (нужно|надо|обязательно|требуется) | <можно #не (от|вы)ключ | <остав@ #включ | <залиш@ #увімк | <δεν χρειάζεται #(απενεργ|κλεί) | لا (داعي|حاجه|يلزم) |
      אין צורך | のまま(でも?(構|大丈夫|お読|ご覧)|お読|ご覧) | (オフ|無効)に(する必要は|しなくて) |
      (끄|해제하|비활성화하)지 않(아도|으셔도) | 끌 필요 | (无需|無需|不必|不用|不需要)再?(关闭|關閉|停用|禁用)
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
