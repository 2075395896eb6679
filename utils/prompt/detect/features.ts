// Words that identify other notices: "your payment form may not work", "we use cookies",
// "subscribe to read on". They are named for what they are, and never acted on.
import { wordPattern } from '../../shared/words/wordList.ts';
import { lexiconGroups } from '../lexicon/lexicons.ts';
import { normalise } from './normalise.ts';
import { pattern } from './stems.ts';

const PRICE =
  /[€$£¥₽₴₺₹₩]\s?\d|\d\s?([€£₽₴₺₹₩]|eur\b|usd\b|zł|kč|kr\b|ft\b)|\/\s?(month|monat|mois|mes|year|jahr)/;

/** The words by which a text speaks of something, if it does. */
export type Features = (name: FeatureName) => string | undefined;

type FeatureName = keyof ReturnType<typeof sources> | 'price';

/** The stems of each. A function: strings nobody asks for aren't made. */
const sources = () =>
  ({
    /** Things that break behind a blocker and have nothing to do with a site's ads. */
    feature: wordPattern`
      stripe | paypal | captcha | turnstile | checkout | <pay(ment|ing)> | paiement | <payer> | <pagos?> |
      pagar | pagament | <zahlung | <bezahl | betal(ing|en) | płatno | <plat(b|eb) | fizet | ödeme |
      thanh toán | pembayaran | <(log|sign) ?in> | <anmeld | <einlogg | connexion | iniciar sesi | <inlogg |
      <logga in | zaloguj | disqus | plausible | <analytics | live chat | оплат | плате | платіж | авториз |
      <войти | увійти | תשלום | התחבר | الدفع | پرداخت | भुगतान | 支付 | 付款 | 決済 | 支払 | 결제 | ログイン | 登[录錄入] |
      로그인
    `,
    lesser: wordPattern`
      <forms?> | formul | <comments> | commentaires | kommentar | comentari | statisti[cq] | <player> |
      <chat> | <widget | <maps?> | <booking | <registration | <karten?> | <cartes?> | <mapas?> | <mappa> |
      <kaart | <harita | <peta> | <data> | <daten> | <wetterdaten | données | <datos | <dados | <dati> |
      <gegevens | vidéo | карт[аыуи]> | данны[ех] | видео | комментар | коментар | форм[ау] | מפה | נתונים |
      וידאו | خريطة | بيانات | فيديو | 地[图圖図] | 지도 | 数据 | データ | 데이터 | 视频 | 動画 | 영상 | [评評][论論] | コメント | 댓글 |
      フォーム | 表[单單]
    `,
    /** Something failed. */
    fails: wordPattern`
      could ?n.t | laadt niet | (lädt|startet|geht) nicht | cannot | unable to | <failed | not work |
      not available | unavailable | konnte@ nicht | nicht verfügbar | n'(a|ont) pas pu | indisponible |
      no se (pud|ha podido) | no disponible | não foi possível | indisponível |
      non (è stato possibile|disponibil) | ko(n|nden) niet | kunde inte | kunne ikke | ei voitu | nie udało |
      nepodařilo | nem sikerült | nu s-a putut | yüklenemedi | açılamadı | tidak dapat | gagal | không thể |
      δεν (ήταν|μπόρεσ) | αδύνατ | не (удалось|вдалося|успях) | недоступ | נכשל | לא ניתן | تعذر | فشل |
      نشد | [无無]法 | 失[败敗] | でき(ません|なかった) | されない | 수 없 | 실패
    `,
    /** A blocker may be what keeps something from working: nobody is accused. */
    mayFail: wordPattern`
      <(may|might|can|could) (be |also )?#?(block|prevent|break|caus|interfer|stop|hid(e|ing)|keep|affect|not work) |
      möglicherweise | <kann@ #(blockier|verhinder|stör) | peu(t|vent)(-| )?(être|empêch|bloqu|perturb) |
      p(ue|o)d?e[mn]? (estar|que|imped|bloq|afec?t|interf) | podría | poderá | potrebbe |
      può (bloc|imped|interf) | kunnen? #(blokk|verhinder|problemen) |
      kan (blockera|hindra|forhindr|blokk|påverka) | saattaa | m[ou]že (blok|uniem|brán) | być może |
      możliwe | lehetséges | poate (bloc|imp|fi) | olabilir | mungkin | có thể | μπορεί | ίσως |
      мож(ет|е) (блок|меш|завад|преп|перешк) | возможно | можливо | възможно | ייתכן | עלול | ربما |
      قد (ي|ت) | ممکن است | सकता | อาจ | 可能 | かもしれ | 수 있
    `,
    /** For the visitor's own business: "to pay", "to log in". */
    purpose: wordPattern`
      to (log|sign) in> |
      to (complete|finish|make|place) #(payment|order|purchase|checkout|booking|registration) |
      to (pay|check ?out)> | to (submit|send) (the|this|your) | um #zu (bezahlen|zahlen|buchen) |
      zum (anmelden|bezahlen|einloggen) | zur (zahlung|anmeldung) |
      pour (payer|vous connecter|finaliser|valider) | para (pagar|iniciar sesi|finalizar|completar) |
      per (pagare|accedere|completare)
    `,
    /** Asked for beside it where a page looks whether somebody is a person. */
    scripts: wordPattern`javascript | <js>`,
    /** Asked as a favour to the site. */
    forUs: wordPattern`
      <for us> | <for our (site|web|page) | <für uns(ere)?> | <bei uns> | <voor ons> | <bij ons> |
      <pour nous | <chez nous | <per noi> | <da noi> | <para nós | <för oss | <hos oss | <for os> |
      <dla nas | <u nas> | <pro nás | <bizim için | <untuk kami | <cho chúng tôi | <для нас | <у нас> |
      <для нашего | <за нас> | <אצלנו | <עבורנו | <لنا>
    `,
    /** A blocker speaks of itself: its counters, its shop, its farewell. */
    product: wordPattern`
      <ads? blocked | <blocked (ads|trackers) | <add(ed)? to (chrome|firefox|edge|safari) | free trial |
      <(install|download|get|try) (it )?(now|free|today|adblock|adguard|ublock|ghostery) |
      <uninstall(ed|ing) (adblock|adguard|ublock|ghostery|our|the ext) | sorry to see you go |
      <why (did|are) you | <thank(s| you) for (install|using|choos) |
      <blocks? (all |annoying |intrusive |youtube |every )?(ads|pop) | money-?back | million(s of)? users |
      page you want | <our (ad ?blocker|extension|app)_ |
      <(nuestr@|notre|n?oss[ao]|nostr[ao]) (bloqu|blocca|adbl|exten|esten) |
      jetzt (installieren|herunterladen|kaufen|testen) | kostenlos (testen|installieren|herunterladen) |
      zu (chrome|firefox) hinzufügen | danke, dass (sie|du) #(installier|nutz) | schade, dass |
      essai gratuit | installez | télécharg | ajouter à (chrome|firefox) | prueba gratis |
      instala(r)? ahora | descarga | añadir a (chrome|firefox) | teste grátis | instale agora | baixe |
      prova gratuita | installa ora | scarica |
      (ads|anzeigen|werbung|pubs?|publicites?|anuncios|annunci|reklamy?|рекламу) (and|und|et|y|e|i|и) (track|rastre|trac|трек) |
      <(unser@|onze|nasz@|наш@) (werbebl|ad-?b|ext|блок|расш|розш) | подписку на adguard
    `,
    /** Why ads matter to the site: a prompt's argument, not a fault report's. */
    motive: wordPattern`
      <free> | revenue | <fund | financ | finanz | <support (us|our|the|me|this) | keep (this|our|the|us) |
      income | journalis | <earn | <costs?> | gratui | <gratis | kosten(los|frei) | einnahm | unterstutz |
      ingreso | revenus | souten | sost(ien|en)e | receita | apoi | darmow | utrzym | zdarma | zadarmo |
      ingyen | támogat | besplat | ücretsiz | gelir | ilmais | miễn phí | δωρεάν |
      (<ads?>|adverts?|advertising|anzeigen|werbung|reklame|pub(licit[ée]s?)?|anuncios|publicidade?|pubblicità|annunci|advertenties|reclame|annonser|reklamy?|реклама) #(pays?|paid|keep|bezahl|trag@|pai?e(nt)?>|pagan?>|pagano|betal@|platí|płac@|оплач|кормит) |
      бе[сз](плат|кошт) | до[хі]д | поддерж | підтрим | חינם | مجان | دعم | رایگان | मुफ़?्त | ฟรี | 無料 |
      免[费費] | 收[入益] | 収益 | 支持 | 무료 | 수익
    `,
    consent: wordPattern`
      cookie | <gdpr | rgpd | dsgvo | <consent | einwilligung | toestemming | samty[ck]ke | souhlas |
      hozzájárul | çerez | datenschutz | traceurs | кук[иі] | согласи | עוגיות | ملفات تعريف | クッキー | 쿠키 | 同意
    `,
    subscribe: wordPattern`
      subscri | <abos?> | abonn | abonam | suscri | assina | abbona | <premium | <member | prenumer | tilaa |
      predplat | előfizet | pretplat | <üyelik | langganan | đăng ký | συνδρομ | п[оі]дпис | абон | מנוי |
      اشتراك | 購読 | 有料 | [会會]員 | [订訂][阅閱] | 구독
    `,
  }) as const;

let own: ReturnType<typeof sources> | undefined;

/**
 * Which of these a text speaks of. Looked for when asked about: most notices are told by
 * few of them, and an expression that is new to a page costs more than the text.
 */
export function readFeatures(text: string): Features {
  const plain = normalise(text);
  const known = new Map<FeatureName, string | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, plain.match(expressionOf(name))?.[0]?.slice(0, 60));
    return known.get(name);
  };
}

function expressionOf(name: FeatureName): RegExp {
  if (name === 'price') return PRICE;
  own ??= sources();
  const others = lexiconGroups().flatMap(({ features }) => features?.[name] ?? []);
  return pattern([own[name], ...others].join('|'));
}
