// Does a text name a blocker at all? Asked of whole pages, nearly all of which don't, so it has to be cheap in a page
// that has run none of our code before: few patterns, few calls. It lets through whatever the lexicon could find
// (tests/unit/prompt/sieve.test.ts tries every entry), and some more, which is read closely then.
import { EXOTIC, unaccented } from './unaccented.ts';

/** Letters and marks that a plain search would miss. */
const SPECIAL = /[\u00ad\u00c0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2460-\u24ff\u2c60-\uffff]/;

/** How far what is blocked may stand from the blocking, in characters of raw text; never beyond the sentence. */
const REACH = 90;
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
  /** Anchors for blocking; the others are for ads. */
  readonly blocking: RegExp;
  readonly nearBlocking: () => RegExp;
  readonly nearAds: () => RegExp;
}

const latinNet = (): Net => ({
  anchor:
    /adguard|adfilter|anti-pub|antipub|auglysing|bioc|biok|bloc|blok|bloq|chan qc|advert|annons|annonc|anunci|anzeigen|hirdet|iklan|maino|quang|publicit|publicid|reklam|reklaam|shield|tokest|tracking prot|werbung|werbefilt|zavira|\bads?\b|\bpub\b/g,
  sure: /^(?:adguard|adfilter|anti|chan|tokest|track|werbef)/,
  blocking: /^(?:b|z)/,
  nearBlocking: () =>
    /ublock|ads?b|ads?\b|add ?b|advert|anunc|anunt|annonc|annons|annunc|anti|anzeig|banner|bloc?ker|blocare|bloc?cator|bloquead|bloqueja|bloqueur|blocking (?:soft|ext|pl|tool)|contenu|hirdet|iklan|inser|inzer|maino|oglas|oglosz|pemblok|propagand|pubs?\b|publicit|publicid|pubbl|reklam|reklaam|reclam|skelbim|werb/,
  nearAds: () =>
    /b[li]o[ckq]|engel|kapat|ekat|[ah]alang|hadang|yaring|cegah|filter|stopper|gatl|tilt|szur|sparr|bllok|vorn|lok|chan |zavira|\best[ao ]|maino\w*[ -]?est|(?:brave|in|aan|mit|von|le|un|pro) shield|anti|allow|enabl|permi|accept|\bview|activ|autoris|habilit|erlaub|aktiv|akzept|show me|zulass|schalt|turn(?:ing|ed)? (?:on|the|our|ads)|(?:must|need|should) (?:to )?be /,
});

const otherNet = (): Net => ({
  anchor:
    /адблок|эдблок|антиреклам|блокировщик|блокувальник|баннерорез|реклам|баннер|объявл|оголош|обяв|оглас|διαφημ|دعاي|علان|تبليغ|اگهي|פרסומ|מודע|אדבל|אד-בל|אד בל|חסימ|विज्ञापन|एड|ऐड|ऍड|বিজ্ঞাপন|অ্যাড|এ্যাড|এড|โฆษณา|แอด|广告|廣告|広告|アドブロ|アド ブロ|광고|애드|ادبل|اد بل|اشتهار|ايڈ|जाहिरात|अॅड|ॲड|விளம்பர|ஆட்|அட்|ప్రకటన|యాడ్|అడ్|പരസ്യ|ആഡ|რეკლამ|ადბლოკ|ედბლოკ|գովազդ|жарнама/g,
  sure: /^(?:ადბ|ედბ|адб|эдб|анти|блок|баннерор|אדב|אד|חסימ|アド|اد)/,
  blocking: /^$/,
  nearBlocking: () => /^$/,
  nearAds: () =>
    /блок|реж|спиран|разреш|включ|показ|αποκλ|απορρ|αποτρ|πλοκ|φραγ|εμποδ|παρεμπ|αναστολ|φιλτρ|مانع|موانع|حاجب|حظر|منع|حجب|حاصر|قاطع|صاد|بلو|بلا|بلك|محظور|محجوب|ممنوع|مسدود|حذف|ضد|انسداد|بستن|فيلتر|گير|بند|كش|חוס|חס|ब्ल|अवरोध|रोक|निरोध|बाधक|ব্লক|রোধ|บล|กั้น|สกัด|ขัดขวาง|[拦攔屏遮过過阻封去隐插擋挡]|ブロ|遮断|非表示|除去|拒否|차단|블|거부|필터|бұғат|тос|روك|रोध|தடு|தடை|பிளாக்|నిరోధ|బ్లాక|అడ్డు|തടയ|ബ്ലോ|ბლოკ|արգելափակ|բլոկ/,
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

function catches({ anchor, sure, blocking, nearBlocking, nearAds }: Net, plain: string): boolean {
  anchor.lastIndex = 0;
  for (let hit = anchor.exec(plain); hit; hit = anchor.exec(plain)) {
    const word = hit[0];
    if (sure.test(word)) return true;
    const before =
      plain
        .slice(Math.max(0, hit.index - REACH), hit.index)
        .split(END)
        .pop() ?? '';
    const [after = ''] = plain.slice(hit.index, hit.index + REACH).split(END, 1);
    const near = (before + after).replace(/\s+/g, ' ');
    if ((blocking.test(word) ? nearBlocking : nearAds)().test(near)) return true;
  }
  return false;
}
