// The words by which other notices give themselves away: "your payment form may not work", "we use cookies",
// "subscribe to read on". They are named for what they are, and never acted on.
import { normalise } from './normalise.ts';
import { stems } from './stems.ts';

const PRICE =
  /[€$£¥₽₴₺₹₩]\s?\d|\d\s?([€£₽₴₺₹₩]|eur\b|usd\b|zł|kč|kr\b|ft\b)|\/\s?(month|monat|mois|mes|year|jahr)/;

export interface Features {
  readonly feature?: string;
  readonly lesser?: string;
  readonly fails?: string;
  readonly motive?: string;
  readonly conditional?: string;
  readonly consent?: string;
  readonly subscribe?: string;
  readonly price?: string;
}

/** The stems of each. A function: strings nobody asks for aren't made. */
const sources = () =>
  ({
    /** Things that break behind a blocker and have nothing to do with a site's ads. */
    feature:
      'stripe|paypal|captcha|turnstile|checkout|<pay(ment|ing)>|paiement|<payer>|<pagos?>|pagar|pagament|<zahlung|<bezahl|betal(ing|en)|płatno|<plat(b|eb)|fizet|оплат|плате|платіж|支付|付款|決済|支払|결제|الدفع|پرداخت|תשלום|ödeme|thanh toán|pembayaran|भुगतान|<(log|sign) ?in>|<anmeld|<einlogg|connexion|iniciar sesi|<inlogg|<logga in|zaloguj|התחבר|авториз|<войти|увійти|ログイン|登[录錄入]|로그인|disqus|plausible|<analytics|live chat',
    lesser:
      '<forms?>|formul|<comments>|commentaires|kommentar|comentari|statisti[cq]|<player>|<chat>|<widget|<map>|<booking|<registration|комментар|коментар|форм[ау]|[评評][论論]|コメント|댓글|フォーム|表[单單]',
    /** Something failed, or may. */
    fails:
      "could ?n.t |could not|cannot|unable to|failed|<(may|might|can) #?(block|prevent|break|caus|interfer|stop|work|affect)|not work|konnte@ nicht|moglicherweise|<kann@ #(blockier|verhinder|stor)|n'(a|ont) pas pu|peu(t|vent)(-| )?(etre|empech|bloqu|perturb)|no se (pud|ha podido)|nao foi possivel|p(ue|o)d?e[mn]? (estar|que|imped|bloq|afec?t|interf)|potrebbe|puo (bloc|imped|interf)|ko(n|nden) niet|kunnen problemen|kunde inte|kan (blocker|hindra|forhindr|blokk)|nie udało|nepodařilo|m[ou]že (blok|uniem|brán)|nem sikerült|poate (bloc|imp)|не (удалось|вдалося|може)|мож(ет|е) (блок|меш|завад|преп)|возможно|можливо|ייתכן|נכשל|ربما|قد (ي|ت)|تعذر|ممکن است|olabilir|không thể|có thể|tidak dapat|mungkin|可能|[无無]法|失[败敗]|でき(ません|なかった)|수 (없|있)|실패|อาจ|सकता|μπορεί",
    /** Why ads matter to the site: a prompt's argument, not a fault report's. */
    motive:
      '<free>|revenue|<fund|financ|finanz|<support (us|our|the|me|this)|keep (this|our|the|us)|income|journalis|<earn|<costs?>|gratui|<gratis|kosten(los|frei)|einnahm|unterstutz|ingreso|revenus|souten|sost(ien|en)e|receita|apoi|darmow|utrzym|zdarma|zadarmo|ingyen|támogat|бе[сз](плат|кошт)|до[хі]д|поддерж|підтрим|besplat|無料|免[费費]|收[入益]|収益|支持|무료|수익|ücretsiz|gelir|miễn phí|مجان|دعم|رایگان|חינם|मुफ़?्त|ฟรี|δωρεάν|ilmais',
    /** "If you cannot see …": a remark for some, no request to all. */
    conditional:
      '<if>|<while>|<wh?en+>|<falls>|<si>|<se>|<als>|<jeśli|<pokud|<ha>|<daca|<если|<якщо|<ако|<om>|<hvis>|<jos>|<eğer|<nếu|<jika|もし|場合|如果|若|경우|<إذا|<اگر|<אם>|यदि|अगर',
    consent:
      'cookie|кук[иі]|クッキー|쿠키|ملفات تعريف|עוגיות|<gdpr|rgpd|dsgvo|<consent|einwilligung|consent(e?ment|imi?ento|imento)|toestemming|samty[ck]ke|souhlas|hozzájárul|согласи|同意|çerez|datenschutz|traceurs',
    subscribe:
      'subscri|<abos?>|abonn|abonam|suscri|assina|abbona|<premium|<member|prenumer|tilaa|predplat|előfizet|п[оі]дпис|абон|pretplat|συνδρομ|購読|有料|[会會]員|[订訂][阅閱]|구독|<üyelik|langganan|đăng ký|اشتراك|מנוי',
  }) as const;

type Source = keyof ReturnType<typeof sources>;

let compiled: readonly (readonly [Source, RegExp])[] | undefined;

/** Which of these a text speaks of, each with the words that say so. */
export function readFeatures(text: string): Features {
  compiled ??= Object.entries(sources()).map(([name, source]) => [name as Source, stems(source)] as const);
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
