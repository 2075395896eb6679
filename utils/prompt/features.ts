// The words by which other notices give themselves away: "your payment form may not work", "we use cookies",
// "subscribe to read on". They are named for what they are, and never acted on.
import { normalise } from './normalise.ts';
import { stems } from './readWords.ts';

/** Things that break behind a blocker and have nothing to do with a site's ads. */
const FEATURES =
  'stripe|paypal|klarna|captcha|turnstile|checkout|<payment|<paying|paiement|<payer>|<pago>|<pagos>|pagar|pagament|<zahlung|<bezahl|betaling|<betalen|płatno|<platb|<plateb|<plăți|fizet|оплат|платеж|платіж|<плащан|plaćanj|maksu|支付|付款|決済|支払|결제|الدفع|پرداخت|תשלום|ödeme|thanh toán|pembayaran|भुगतान|পেমেন্ট|ชำระ|πληρωμ|<log ?in>|<sign ?in>|<anmeld|<einlogg|connexion|iniciar sesi|<entrar na conta|accesso al tuo|zaloguj|<logow|<inlogg|<logga in|přihláš|bejelentkez|autentific|התחבר|авториз|<войти|увійти|ログイン|登录|登錄|登入|로그인|giriş yap|đăng nhập|تسجيل الدخول|disqus|plausible|<analytics|matomo|hotjar|<intercom>|live chat|chatbot|google maps|<the map>|google tag|turnitin';
const LESSER =
  '<form>|<forms>|formul|<comments>|commentaires|kommentar|comentari|<statistics|statistiques|<video (player|could)|<player>|<chat>|<widget|<embed|<map>|<booking|<registration|<search>|<download|комментар|коментар|форму|форма|評論|评论|コメント|댓글|フォーム|表单|表單';
/** Something failed, or may. */
const FAILS =
  "could ?n.t (be )?|could not|cannot|can.?t be|unable to|failed|<fail|<may (be |not |also )?(block|prevent|break|interfer|stop|work|affect)|<might (be |not )?(block|prevent|break|interfer)|may not work|not work(ing)? (properly|correctly)|can (be|break|cause|interfere|prevent)|<blocks? the|possibly block|wurde blockiert|konnte@ nicht|moglicherweise|eventuell|<kann@ #(blockier|verhinder|stor)|n'a pas pu|n'ont pas pu|peut(-|\\s)?(etre|empech|bloqu|perturb)|peuvent|impossible de|no se (pudo|pudieron|ha podido)|podria|puede (que|estar|imped|bloq|afect)|pueden|nao foi possivel|pode(m)? (estar|imped|bloq|interf|afet)|non e stato possibile|potrebbe|puo (bloc|imped|interf)|kon niet|konden niet|kan (het|de|dit)? ?(blokk|voorkom|verhind)|kunnen problemen|mogelijk|kunde inte|kan (blockera|hindra|forhindr|blokk)|kunne ikke|ei voitu|saattaa|nie udało|może (blok|uniem|powod|zakł)|nepodařilo|může (blok|brán)|nem sikerült|lehet, hogy|nu s-a putut|poate (bloca|impied)|не удалось|может (блок|меш|преп)|возможно|не вдалося|можливо|може (блок|завад)|не може|ייתכן|נכשל|ربما|قد (يمنع|يكون|يحظر|تمنع)|فشل|تعذر|ممکن است|açılamadı|yüklenemedi|engelliyor olabilir|olabilir|không thể|có thể (đã )?(chặn|bị)|tidak dapat|mungkin|gagal|可能|无法|無法|失败|失敗|できません|できなかった|可能性|恐れ|수 없|실패|수 있|อาจ|ไม่สามารถ|নাও|হতে পারে|सकता|विफल|μπορεί|δεν (ήταν|μπορ)|απέτυχε";
/** Why ads matter to the site: a prompt's argument, not a fault report's. */
const MOTIVES =
  '<free>|revenue|<fund|<financ|<support (us|our|the|me|this)|keep (this|our|the|us)|income|journalis|<earn|<cost@>|gratuit|<gratis|kostenlos|kostenfrei|finanz|einnahm|unterstutz|ingreso|financi|revenus|recettes|soutenir|soutenez|entrate|ricavi|sostien|sostene|receita|apoi|inkomst|inkomsten|steun|intakt|stod|stotte|bezpłat|darmow|utrzym|przychod|zdarma|zadarmo|ingyen|bevétel|támogat|venit|sustin|бесплатн|безкоштовн|безплат|доход|дохід|приход|поддерж|підтрим|подкреп|besplat|prihod|podrš|бесплат|приход|подрш|無料|免费|免費|收入|收益|収益|支持|支援|무료|수익|운영|ücretsiz|gelir|destek|miễn phí|doanh thu|duy trì|ủng hộ|مجان|دخل|دعم|رایگان|درآمد|حمایت|חינם|הכנס|תמיכ|לתמוך|मुफ्त|मुफ़्त|राजस्व|আয়|ফ্রি|বিনামূল্যে|সাহায্য|ฟรี|รายได้|สนับสนุน|δωρεάν|έσοδα|στηρι|gratuït|pendapatan|percuma|dukung|ilmais|tulo|rahoit|tuotto|nemokam|pajam|bezmaksas|ieņēmum|tasuta|tulu';
/** "If you cannot see …": a remark for some, no request to all. */
const CONDITIONAL =
  '<if>|<while>|<when>|<wenn>|<falls>|<si>|<se>|<als>|<jeśli|<jeżeli|<pokud|<ha>|<daca|<если|<якщо|<ако|<ako|<om>|<hvis>|<jos>|<eğer|<nếu|<jika|<kalau|<αν>|もし|場合|如果|若|경우|<إذا|<اگر|<אם>|यदि|अगर|যদি|หาก';
const CONSENT =
  'cookie|кук[иі]|クッキー|쿠키|ملفات تعريف|עוגיות|<gdpr|rgpd|dsgvo|<consent|einwilligung|consentement|consentimiento|consentimento|consenso|toestemming|samtykke|samtycke|zgod|souhlas|hozzájárul|согласи|згод|同意|동의|δικαιολογ|çerez|privacy (polic|setting|choice)|datenschutz|trackers|traceurs|legitimate interest';
const ACCEPT =
  '<accept|<agree|<akzept|<zustimm|<einverstanden|<accetta|<acept|<aceit|<accord|<godkänn|<godta|<accepter|<tillad|<hyväks|<zgadzam|<akcept|<souhlas|<elfogad|принять|принимаю|прийняти|приемам|<prihva|同意|接受|동의|<kabul|<chấp nhận|<setuju|<terima>|قبول|موافق|אישור|אני מסכים|स्वीकार|ยอมรับ|αποδοχ|<reject|<decline|<ablehn|<refus|<rechaz|<rifiut|<weiger|<continuer sans';
const SUBSCRIBE =
  'subscri|<abo>|<abos>|abonn|abonam|suscri|assina|abbona|<premium|<membership|<become a member|prenumer|tilaa|předplat|predplat|előfizet|подпис|підпис|абон|pretplat|συνδρομ|購読|有料|会員|订阅|訂閱|会员|會員|구독|<üyelik|abone|langganan|đăng ký|اشتراك|اشترک|מנוי|सदस्य|สมาชิก|digital access|<paywall';
const LOGIN =
  '<log ?in>|<sign ?in>|<register>|<anmelden|<einloggen|<se connecter|connectez|iniciar sesi|<entrar>|<accedi>|<inloggen|logga in|logg inn|<log ind|kirjaudu|zaloguj|přihlás|prihlás|jelentkez|autentific|conecte|войти|войдите|увійти|ログイン|登录|登錄|로그인|giriş|đăng nhập|تسجيل الدخول|התחבר|लॉग|เข้าสู่ระบบ|σύνδεση|create (an |your )?account';
const NEWSLETTER =
  'newsletter|boletin|infolettre|nyhedsbrev|nyhetsbrev|nyhetsbrev|uutiskirje|biuletyn|hírlevél|рассылк|розсилк|бюлетин|メールマガジン|メルマガ|뉴스레터|通讯|電子報|e-?bülten|bản tin|النشرة|ניוזלטר|your inbox';
const PRICE =
  /[€$£¥₽₴₺₹₩]\s?\d|\d\s?([€£₽₴₺₹₩]|eur\b|usd\b|zł|kč|kr\b|ft\b)|\/\s?(month|monat|mois|mes|mese|year|jahr)/;

export interface Features {
  readonly feature?: string;
  readonly lesser?: string;
  readonly fails?: string;
  readonly motive?: string;
  readonly conditional?: string;
  readonly consent?: string;
  readonly accept?: string;
  readonly subscribe?: string;
  readonly logIn?: string;
  readonly newsletter?: string;
  readonly price?: string;
}

const SOURCES = {
  feature: FEATURES,
  lesser: LESSER,
  fails: FAILS,
  motive: MOTIVES,
  conditional: CONDITIONAL,
  consent: CONSENT,
  accept: ACCEPT,
  subscribe: SUBSCRIBE,
  logIn: LOGIN,
  newsletter: NEWSLETTER,
} as const;

let compiled: readonly (readonly [keyof typeof SOURCES, RegExp])[] | undefined;

/** Which of these a text speaks of, each with the words that say so. */
export function readFeatures(text: string): Features {
  compiled ??= Object.entries(SOURCES).map(
    ([name, source]) => [name as keyof typeof SOURCES, stems(source)] as const,
  );
  const plain = normalise(text);
  const found: Partial<Record<keyof Features, string>> = {};
  for (const [name, pattern] of compiled) {
    pattern.lastIndex = 0;
    const hit = pattern.exec(plain)?.[0];
    if (hit) found[name] = hit.slice(0, 60);
  }
  const price = PRICE.exec(plain)?.[0];
  if (price) found.price = price;
  return found;
}
