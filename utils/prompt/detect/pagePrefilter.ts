// Does a text name a blocker at all? Asked of whole pages, nearly all of which don't, so it has to be cheap in a page
// that has run none of our code before: few patterns, few calls. It lets through whatever the lexicon could find
// (tests/unit/prompt/detect/pagePrefilter.test.ts tries every entry), and some more, which is read closely then.
import { EXOTIC, unaccented } from './unaccented.ts';

/** Letters and marks that a plain search would miss. */
const SPECIAL = /[\u00ad\u00c0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2460-\u24ff\u2c60-\uffff]/;

/** How far what is blocked may stand from the blocking, in characters of raw text; never beyond the sentence. */
const REACH_CHARS = 90;
/** Where a sentence ends. */
const END = /[.!?。！？।]/;

/**
 * Words to stop at, and what has to stand near them. Plain words side by side, because a browser makes machine code of
 * these patterns in every page: one optional letter doubles it.
 */
interface Net {
  readonly anchor: RegExp;
  /** Anchors that name a blocker by themselves. */
  readonly sure: RegExp;
  /** Lists of exceptions; they may stand in the next sentence. */
  readonly lists: RegExp;
  /** Anchors for blocking; the others are for ads. */
  readonly blocking: RegExp;
  readonly nearBlocking: () => RegExp;
  readonly nearAds: () => RegExp;
}

const latinNet = (): Net => ({
  anchor:
    /adguard|adfilter|html-load|content-loader|annunci|pubblici|anti-pub|antipub|auglys|bio[ck]|blo[ckq]|chan qc|advert|annon[cs]|anunci|anzeigen|hirdet|iklan|maino|quang|publici|re[ck]laa?m|shield|tokest|tracking prot|werbung|werbef|zavira|\bads?\b|\bpub\b/g,
  sure: /^(?:adguard|adfilter|html-|content-|anti|chan|tokest|track|werbef)/,
  lists:
    /[dtew]list|list[ae] b|blo[ck]{1,2}er|blok[kou]|engelle|chan\b|white |witte l|ausnahme|exce[cp]|eccez|let them|istisna|uitzond|undant|unntak|wyjat|kivetel|vy[jn]im|sallit/,
  blocking: /^(?:b|z)/,
  nearBlocking: () =>
    /ublock|^(?:com|net|io|cc) |ads?b|ads?\b|add ?b|advert|anun[ct]|annon[cs]|annunc|anti|anzeig|banner|bloc?ker|blocare|bloc?cator|bloquea|bloqueja|bloqueur|blocking (?:soft|ext|pl|tool)|contenu|hirdet|iklan|inser|inzer|maino|oglas|oglosz|pembl|propag|pubs?\b|publici|pubbl|reklaa?m|reclam|skelb|werb/,
  nearAds: () =>
    /b[li]o[ckq]|engel|kapat|ekat|[ah]alang|hadang|yaring|cegah|filter|gatl|tilt|szur|sparr|bllok|vorn|lok|chan |zavira|\best[ao ]|maino\w{0,20}[ -]?est|brave|(?:in|aan|mit|von|le|un|pro) shield|anti|allow|enabl|perm|accept|accett|\bview|[ack]tiv|autor|abilit|consent|erlaub|akzept|izi?n|laiss|liber|[oe]zw|tilla|toe|engedel|povol|salli|affich|dei?[jx]|\blas[cs]|tegen|unterdr|hid|stop|keeping|show me|zulass|schalt|(?:turn|switch)(?:ing|ed)? (?:on|the|our|ads)|(?:must|need|should) (?:to )?be /,
});

const otherNet = (): Net => ({
  anchor:
    /адблок|эдблок|антире|блокировщ|блокувал|баннерорез|реклам|баннер|объявл|оголош|обяв|оглас|жарна|διαφη|دعاي|علان|تبليغ|اگهي|ادبل|اد بل|اشتها|ايڈ|פרסומ|מודע|אד[ -]?בל|חסימ|ज्ञाप|एड|ऐड|ऍड|जाहिर|अॅड|ॲड|জ্ঞাপ|অ্যাড|এ্যাড|এড|โฆษณา|แอด|广告|廣告|広告|アド ?ブロ|광고|애드|விளம்|ஆட்|அட்|ప్రక|యాడ్|అడ్|പരസ|ആഡ|რეკლამ|ადბლოკ|ედბლოკ|գովա/g,
  lists: /ключен|винят|блок|ブロッ|白名|信任|例外|除外|예외|חוס/,
  sure: /^(?:ადბ|ედბ|адб|эдб|анти|блок|баннерор|אדב|אד|חסימ|アド|اد)/,
  blocking: /^$/,
  nearBlocking: () => /^$/,
  nearAds: () =>
    /막|허용|차단|블|거부|필터|блок|реж|спир|дозвол|επιτρ|אפשר|放行|увімк|разре|включ|пока|бұға|тос|αποκ|απορρ|αποτρ|πλοκ|φραγ|εμποδ|παρεμ|αναστ|φιλτρ|مانع|موانع|حاجب|حظر|منع|حجب|حاصر|قاطع|صاد|بلو|بلا|بلك|سمح|سماح|محظور|محجوب|ممنوع|مسدود|حذف|ضد|انسد|بستن|فيلتر|گير|بند|كش|روك|חוס|חס|許|允|[拦攔屏遮过過阻封去隐插擋挡]|ブロ|遮断|非表示|除去|拒否|ब्ल|अवरो|रोक|निरोध|बाध|रोध|ব্লক|রোধ|บล|กั้น|สกัด|ขัดข|தடு|தடை|பிளா|నిరో|బ్లాక|అడ్డు|തടയ|ബ്ലോ|ბლოკ|արգել|բլոկ/,
});

/** Compiled when a page first needs them. */
let latin: Net | undefined;
let others: Net | undefined;

/** Whether a raw text may name a blocker or ask for ads to be allowed. */
export function mayNameBlocker(text: string): boolean {
  latin ??= latinNet();
  if (!SPECIAL.test(text)) return catches(latin, text.toLowerCase());
  const plain = unaccented(text);
  if (catches(latin, plain)) return true;
  if (!EXOTIC.test(text)) return false;
  others ??= otherNet();
  return catches(others, plain);
}

function catches({ anchor, sure, lists, blocking, nearBlocking, nearAds }: Net, plain: string): boolean {
  anchor.lastIndex = 0;
  for (let hit = anchor.exec(plain); hit; hit = anchor.exec(plain)) {
    const word = hit[0];
    if (sure.test(word)) return true;
    const isBlocking = blocking.test(word);
    const from = Math.max(0, hit.index - REACH_CHARS);
    if (!isBlocking && lists.test(plain.slice(from, hit.index + 2 * REACH_CHARS))) return true;
    const before = plain.slice(from, hit.index).split(END).pop() ?? '';
    const [after = ''] = plain.slice(hit.index, hit.index + REACH_CHARS).split(END, 1);
    const near = (before + after).replace(/\s+/g, ' ');
    if ((isBlocking ? nearBlocking : nearAds)().test(near)) return true;
  }
  return false;
}
