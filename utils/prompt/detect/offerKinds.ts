// What a prompt's buttons and links are for, by their words. Used where they are shown to the reader; the detector
// does without, to stay small.

import { wordPattern } from '../../shared/words/wordList.ts';
import type { OfferKind } from '../promptTypes.ts';
import { normalise } from './normalise.ts';
import { stems } from './stems.ts';

const WORDS: readonly (readonly [OfferKind, string])[] = [
  [
    'howTo',
    wordPattern`
      <how_ | <instruct | <guide | <help> | <wie_ | anleitung | <hilfe | <comment_ | <aide> | <como_ |
      <come_ | <hoe_ | <hur_ | <hvordan | <miten | <jak_ | <hogyan | <cum_ | <как_ | <як_ |
      <nasıl | 如何 | 怎么 | 怎麼 | 方法 | 방법 | كيف | چگونه | איך | कैसे | วิธี | cách_ | cara_ | πως_ |
      learn more | mehr erfahren | en savoir
    `,
  ],
  [
    'allowed',
    wordPattern`
      <i('ve| have) | <already | <ok(ay)?,? (i|done) | <done | disabled | <refresh | <reload | <try again |
      <check | <ich habe | neu laden | aktualis | <erneut | <j'ai | recharg | actualis | rafraich | <ya_ |
      recarg | <ja_ | atualiz | <ho_ | ricaric | aggiorn | <ik heb | vernieuw | herlaad | ververs | <jag har |
      ladda om | uppdater | <jeg har | opdater | oppdater | päivitä | lataa | odśwież | wyłączył | obnov |
      načíst | znovu | frissít | reincarc | <am dezact | обнов | перезагр | <я (от|вы|вим) | онов | презар |
      osvjež | osvež | ανανέ | kapattım | yenile | 刷新 | 重新 | 已关闭 | 已關閉 | 再読み込み | 更新 | 無効にしました | 새로고침 | 다시 |
      أعد | تحديث | بارگذاری | רענן | השבתתי | रीफ्रेश | रिफ्रेश | รีเฟรช | tải lại | muat ulang | segarkan |
      whitelist | turn it off | allow ads
    `,
  ],
  [
    'subscribe',
    wordPattern`
      subscri | <abo> | abonn | abonam | suscri | assin | abbona | premium | member | prenumer | tilaa |
      predplat | előfizet | подпис | підпис | абон | pretplat | συνδρομ | 購読 | 会員 | 订阅 | 訂閱 | 会员 |
      會員 | 구독 | <üye | langganan | đăng ký | اشتراك | اشترک | מנוי | सदस्य | ad-?free | werbefrei | upgrade |
      sans pub | go pro
    `,
  ],
  [
    'support',
    wordPattern`
      donat | <spende | <don> | faire un don | donar | doa[rç] | <dona> | doneer | donera | darowizn |
      přispě | adomány | donea | пожертв | 寄付 | 捐 | 기부 | bağış | quyên | donasi | patreon | paypal | ko-?fi |
      buy me | <support_
    `,
  ],
  [
    'logIn',
    wordPattern`
      <log ?in | <sign ?in | anmelden | einloggen | connecter | iniciar sesi | <accedi> | inloggen |
      logga in | logg inn | zaloguj | přihlás | войти | увійти | ログイン | 登录 | 登錄 | 로그인 | giriş | đăng nhập |
      تسجيل الدخول | התחבר
    `,
  ],
  [
    'continue',
    wordPattern`
      continu | <weiter | fortfahren | <trotzdem | <anyway | <skip | <not now | <maybe later | <no,? thanks |
      <ignor | <ohne | <sans_ | <sin_ | <sem_ | <senza | <doorgaan | fortsätt | fortsett | fortsæt | jatka |
      kontynuuj | <dalej | pokračov | tovább | продолж | продовж | продълж | nastav | συνέχ | <devam | 继续 |
      繼續 | 続ける | 계속 | متابعة | ادامه | המשך | जारी | চালিয়ে | ต่อ | tiếp tục | lanjut | <later | <später |
      plus tard | <remind
    `,
  ],
  [
    'close',
    wordPattern`
      ^[×✕✖✗xⅹ╳]$ | <close | <dismiss | <hide> | <got it | <ok(ay)?> | schliess | verstanden | <fermer |
      compris | cerrar | entendido | fechar | entendi | chiudi | ho capito | sluit | begrepen | <stäng |
      <lukk? | <luk> | sulje | zamknij | rozumiem | zavřít | rozumím | bezár | rendben | inchide | закры |
      понятно | закри | зрозуміло | затвор | zatvori | κλείσιμο | kapat> | <tamam | 关闭 | 關閉 | 知道了 | 閉じる | 닫기 |
      확인 | إغلاق | حسنا | بستن | סגור | बंद करें | ปิด | đóng | tutup | <entiendo | <capito | <no>
    `,
  ],
];

let compiled: readonly (readonly [OfferKind, RegExp])[] | undefined;

/** What a button or link is for, or nothing when its words don't say. */
export function offerKind(text: string): OfferKind | undefined {
  return kindsOf(text)[0];
}

/** Whether a button's words close a prompt or go on without it, whatever else they say. */
export function saysClose(text: string): boolean {
  return kindsOf(text).some((kind) => kind === 'close' || kind === 'continue');
}

function kindsOf(text: string): OfferKind[] {
  compiled ??= WORDS.map(([kind, source]) => [kind, stems(source)] as const);
  const plain = normalise(text);
  return compiled
    .filter(([, pattern]) => {
      pattern.lastIndex = 0;
      return pattern.test(plain);
    })
    .map(([kind]) => kind);
}
