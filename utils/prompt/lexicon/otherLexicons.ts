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
      <unntak | <wyjątk | <výjimk | <výnimk | <kivétel | <poikkeuks | <excepții | <excepci | <istisna | listene ekle |
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
      <banner | баннер |       <annons | <reklam | <reklaam | <reclam | <hirdet | <maino | <iklan | <oglas | <skelbim | <sludin |
      quảng cáo | реклам | оглас | διαφημ | إعلان | تبليغ | פרסומ | [广廣広]告 | 광고 | विज्ञापन | โฆษณา
    `,
    bare: wordPattern`
      <blokk?er@ | <blokova@ | <blokkol@ | <blocator@ | <bloquejador | <blocker@ | <blokering@ |
      <engelleyici@ | <penyekat | <phần mềm chặn | <trình chặn | блокер | блокировщ |
      блокувальн | <блокировк | πρόγραμμα αποκλεισμού | חוסם | مسدودکننده | الحاجب | المانع | ブロッカー |
      ブロック機能 | ブロックを(解除|オフ|外) | 차단기 | 차단 ?프로그램 | (屏蔽|拦截|攔截|擋)(插件|软件|軟體|工具|外掛) | ตัวบล็อก | ब्लॉकर | ব্লকার
    `,
    features: {
      feature: wordPattern`
        betal(ing|en) | płatno | <plat(b|eb) | fizet | ödeme | thanh toán | pembayaran | <inlogg | <logga in |
        zaloguj | оплат | плате | платіж | авториз | <войти | увійти | תשלום | התחבר | الدفع | پرداخت | भुगतान |
        支付 | 付款 | 決済 | 支払 | 결제 | ログイン | 登[录錄入] | 로그인
      `,
      lesser: wordPattern`
        <kaart | <harita | <peta> | <gegevens | карт[аыуи]> | данны[ех] | видео | комментар | коментар | форм[ау] |
        מפה | נתונים | וידאו | خريطة | بيانات | فيديو | 地[图圖図] | 지도 | 数据 | データ | 데이터 | 视频 | 動画 | 영상 |
        [评評][论論] | コメント | 댓글 | フォーム | 表[单單]
      `,
      consent: wordPattern`
        toestemming | samty[ck]ke | souhlas | hozzájárul | çerez | кук[иі] | согласи | עוגיות | ملفات تعريف |
        クッキー | 쿠키 | 同意 | <süti | <eväst | бискв | คุกกี้
      `,
      subscribe: wordPattern`
        abonam | prenumer | tilaa | predplat | předplat | előfizet | pretplat | <üyelik | langganan | đăng ký | συνδρομ |
        п[оі]дпис | абон | מנוי | اشتراك | 購読 | 有料 | [会會]員 | [订訂][阅閱] | 구독
      `,
      fails: wordPattern`
        laadt niet | ko(n|nden) niet | kunde inte | kunne ikke | ei voitu | nie udało | niedostępn | nepodařilo |
        nem sikerült | nu s-a putut | yüklen(emedi|miyor|mezse) | açıl(amadı|mıyor|mazsa) | görüntülenm | tidak dapat | gagal | không thể |
        δεν (ήταν|μπόρεσ) | αδύνατ | не (удалось|вдалося|успях|отобража|загружа|відобража|завантаж) | недоступ | נכשל | לא ניתן |
        تعذر | فشل | نشد | [无無]法 | 失[败敗] | でき(ません|なかった) | されない | 수 없 | 실패 | <gick inte | 못했 |
        नहीं .{0,6}(हो|सक) | ไม่สามารถ | <niet (getoond|geladen)> | <zie@ #niet> | <nie widzisz | <vis(es|as) (ikke|inte) | <nezobraz | <ei (näy|lataudu|toimi|avaudu) | <не (видите|работает|откр|бачите|працює|відкр) | <δεν (εμφανίζ|φορτών|λειτουργ|βλέπ) | <לא (נטע|מופיע|רוא|עובד) | (뜨|보이|열리|작동하)지 않 | 表示されない
      `,
      mayFail: wordPattern`
        kunnen? #(blokk|verhinder|problemen) | kan (blockera|hindra|forhindr|blokk|påverka|störa|forstyrr) | <kan@ #tegenhoud | <kan du inte | może nie | <voi (olla|johtua) | saattaa |
        m[ou]že (blok|uniem|brán) | być może | możliwe | lehetséges | poate (bloc|imp|fi) | olabilir | mungkin |
        có thể | μπορεί | μήπως | ίσως | мож(ет|е) (блок|меш|завад|преп|перешк) | возможно | можливо | възможно | ייתכן |
        עלול | ربما | قد (ي|ت) | ممکن است | सकता | อาจ | 可能 | かもしれ | 수 있 | <als een ad | <sprawdź | <провер | <перевір | <ελέγξ | <kontroll(er|era|oi) |
        <som(ma|lige|e) #(ad|ann|rek) | <sommige | <некотор | ことがあります
      `,
      forUs: wordPattern`
        <voor ons> | <bij ons> | <för oss | <hos oss | <for os> | <dla nas | <u nas> | <pro nás | <bizim için |
        <untuk kami | <cho chúng tôi | <для нас | <у нас> | <для нашего | <за нас> | <אצלנו | <עבורנו | <لنا> |
        当サイト | 本站
      `,
      product: wordPattern`
        ücretsiz (dene|indir) | hemen (yükle|indir) | <engelleyicimiz | wypróbuj | pobierz (teraz|za darmo|aplik|nasz) | zainstaluj teraz | установить (сейчас|бесп|расш) |
        скача(йте|ть) (бесп|прил|расш|сейч|и) | удалили | 我们的广告[拦屏] | 立即(安装|下载) | 免费试用 | 今すぐ(インストール|ダウンロード) | 무료 체험 | 지금 (설치|다운로드) |
        рекламу и трек | reklamy? (i|a) (track|śledz) | <(onze|nasz@|наш@) (ad-?b|ext|блок|расш|розш) | подписку на adguard |
        встроенн | нов@ верси | entegre | 内蔵 | 内置 | مدمج | 本插件 
      `,
      motive: wordPattern`
        darmow | bezpłat | utrzym | zdarma | zadarmo | bezplat | ingyen | támogat | besplat | ücretsiz | gelir | ilmais | miễn phí | δωρεάν |
        (reklame|advertenties|reclame|annonser|reklamy?|реклама) #(betal@|platí|płac@|оплач|кормит) |
        עולה | <(steun|stött|støt|tuet|podpoř|wspier|wesprz|destekle|destek ol|sprij|στηρί) |
        бе[сз](плат|кошт) | до[хі]д | поддерж | підтрим | חינם | مجان | دعم | ادعم | تكاليف | رایگان | मुफ़?्त | ฟรี | 無料 |
        免[费費] | 收[入益] | 収益 | 支持 | 무료 | 수익
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
      <nie (musi|trzeba)@ #(go )?(wył|dezakt) | <(zostaw|pozostaw)@ #włączon | <nemus@ #(vyp|deakt) | <(ne|po)?nech@ #zapnut | nie przeszkadza |
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
