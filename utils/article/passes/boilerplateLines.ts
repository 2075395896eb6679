// Openings of lines that stand between paragraphs but aren't the article: "Read more: …", "Sign up for …", "© …".
// The words are data, all in small letters. A browser takes ten milliseconds to build them into one expression, and every
// page is a first time: so a line is only compared with the words it can begin with, and with a row of the words that
// may stand anywhere only on a page that has something of that row.

/** One row per language. Openings are separated by ` / `; the first two characters of each are literal. */
export const STARTS = [
  // English
  "read (?:more|also|next)\\b / also read\\b / more (?:on|from|stories|news)\\b / more: / related\\b(?: (?:articles?|stories|story|content|posts?|news|topics|video|links))?\\s*(?::|-|$) / see also\\b / recommended(?:$|:| for you| (?:stories|videos?|reading|articles|links|posts)) / you (?:may|might) also (?:like|enjoy|be interested) / you (?:may|might) (?:be interested|(?:like|enjoy)(?:$|:| these)) / sign up\\b / sign in(?:$| (?:or|with|to (?:read|continue|comment|save|listen|watch|vote|follow))) / subscribe\\b / follow (?:us|me|our)\\b / follow .{1,40} on (?:x|twitter|facebook|instagram|threads|bluesky|tiktok|youtube|linkedin|google|telegram|whatsapp|mastodon|social)\\b / like us on\\b / join (?:us|our|the (?:conversation|discussion))\\b / click here\\b / click to (?:read|view|watch|enlarge|subscribe|share|expand|see|play|listen)\\b / watch(?::| \\|) / listen: / listen to this / photos?: / photos? by\\b / image: / photo credit / image credit / credits?: / copyright(?:$| ?:| (?:©|\\(c\\)|by|notice|\\d{4})) / all rights reserved / this (?:article|story|post|piece) (?:was |has been )?(?:originally |first )?(?:published|appeared|updated|written)\\b / advertisement\\b / story continues / article continues / share (?:this|on)\\b / share your (?:thoughts|story|views|opinion|experience|comments) / last (?:updated|modified) / updated(?: on| at)?: / updated (?:on|at) .{0,50}$ / published(?: on| at)?: / published (?:on|at) .{0,50}$ / posted (?:on|at|in|by) (?:.{0,50}$|.*\\b20\\d\\d\\b.{0,30}$) / tags?: / filed under / topics?: / want more (?:news|stories|of|from|like|great|content|\\S+ (?:news|stories)) / want to (?:read more|get (?:more|our|the latest|in touch)) / get (?:the|our|all|more|email|breaking)\\b.*\\b(?:newsletters?|inbox|app|e-?mails?|alerts?)\\b / download our\\b / download the .{0,25}app(?: (?:now|today|here|for free))?[.!]?$ / support (?:local|our|independent|quality) (?:news|journalis|report|work)\\w* / support us\\b / thank you for (?:reading|subscribing) / by signing up / in case you missed / be the first to (?:know|comment|hear|get|review|like|read|find) / leave a (?:comment|reply) / enter your e-?mail(?: address)?(?:$| (?:to|below|here|for)) / email address\\W{0,3}$ / don['’]t miss(?:$|:| (?:a (?:story|thing|beat|moment|post|single)|our|another|any|the latest|out (?:[-–—]|on (?:our|the latest|a story)))) / have a (?:tip|story)\\b / got a tip / report a typo / back to top / skip to / table of contents / our standards: / our journalism / this content is / your e-?mail(?: address)?(?:$|:| will not) / never miss (?:out|an? (?:story|post|beat|thing|moment|deal|recipe|update|issue|article|episode)) / stay (?:up to date|informed|connected)(?:$|\\b.{0,40}(?:with (?:our|the latest)|newsletter|sign up|follow|subscribe)) / for more (?:news|stories|information|on)\\b / find out more(?:$|:| (?:at|here)\\b| about (?:us|our)) / learn more(?:$|[:.]| (?:at|here)\\b| about (?:us|our)) / about the author / reporting by\\b / edited by\\b / create (?:an|your|a free) account (?:or (?:sign|log) in|to (?:continue|keep|read)) / already (?:have an account|a subscriber|a member\\?) / don['’]t have an account / to contact the (?:reporters?|editors?|authors?|writers?)\\b / in order to (?:view|see|watch) th(?:e|is) (?:video|content|post) / waiting for your permission / we['’]re sorry, this (?:feature|content|video) / rate this\\b / additional reporting (?:by|from)\\b / with (?:additional reporting|reporting by|files from)\\b / with reports from [^.]{0,60}$ / get more from\\b.*\\bfollow\\b / follow (?:follow )?your favou?rites / get alerts (?:on|about|for)\\b / pin (?:(?:it|this|me) )?for later / editor['’]?s['’]? picks?$ / buy (?:it )?(?:now|tickets)$ / get it now$ / order now$ / shop now$ / book (?:now|a demo)$ / jump to review / read the original (?:article|story)\\b / you are here(?::|$) / previous (?:article|post|story)$ / next (?:article|post|story)$ / for (?:more )?(?:updates|alerts)\\b.*\\bfollow\\b",
  // German
  'mehr zum thema / lesen sie (?:auch|mehr|hier|dazu|jetzt) / lies auch / auch interessant / das könnte (?:sie|dich) / mehr (?:dazu|lesen|aus|nachrichten) / jetzt (?:abonnieren|anmelden|lesen|testen|registrieren) / hier (?:abonnieren|anmelden|lesen|testen|registrieren) / newsletter\\b / abonnieren / folgen sie / folge uns / quelle: / foto: / bild: / zum thema: / siehe auch / weiterlesen / dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde) / alle rechte / empfohlener (?:redaktioneller )?inhalt / an dieser stelle find / ich bin damit einverstanden / anzeige$ / kommentare?$ / zum artikel: / sendung: / redaktion: / mit (?:informationen|material) (?:von|der|des)\\b.*\\b(?:dpa|afp|ap|reuters|epd|kna|ard)\\b / sie sind hier(?::|$) / bereits (?:registriert|abonnent)',
  // French
  'lire (?:aussi|également|la suite) / à lire\\b / lisez aussi / voir (?:aussi|également) / abonnez-vous / inscrivez-vous / suivez-nous / suivez (?:nous|l.actualité|toute l.|notre|nos|le direct|.{1,40} sur (?:x|twitter|facebook|instagram|whatsapp|google|telegram|tiktok|youtube))\\b / recevez / crédits? ?: / source ?: / sur le même (?:sujet|thème) / pour aller plus loin / publicité$ / il vous reste / article réservé / la suite est réservée / partager$ / tous droits / publi[ée]e? le [^.]{0,40}\\d ?[h:] ?\\d\\d / vous êtes ici ?(?::|$)',
  // Spanish, Portuguese, Italian, Catalan, Romanian
  'le(?:a|e|er) (?:también|más|además) / le puede interesar / te puede interesar / ver (?:también|más) / más información / mas noticias / más noticias / suscr[ií]b / síg(?:a|ue)nos / fuente: / foto: / también (?:puedes leer|te (?:puede interesar|recomendamos)) / publicidad$ / comparte(?:$| (?:esta|este|en|tu opinión)) / leia (?:também|mais) / veja (?:também|mais) / saiba mais / assine / inscreva-se / siga-nos / siga .{1,50} (?:no|na|nas|nos|pelo) (?:x|twitter|facebook|instagram|whatsapp|google|telegram|tiktok|youtube|redes)\\b / publicidade$ / leggi (?:anche|pure|tutto|qui) / ti potrebbe interessart / potrebbe interessart / iscriviti / abbonati / seguici\\b / segui .{1,50} su (?:x|twitter|facebook|instagram|whatsapp|google|telegram|tiktok|youtube)\\b / vedi anche / fonte: / riproduzione riservata / llegiu també / citește (?:și|mai) / citiți și / abonează',
  // Dutch, Scandinavian, Finnish
  'lees (?:ook|verder|meer) / bekijk ook / abonneer / meld je aan / volg ons / bron: / läs (?:också|även|mer) / prenumerera / följ oss / les (?:også|mer|hele) / læs (?:også|mere) / abonner\\b / følg (?:oss|os) / lue (?:myös|lisää) / tilaa (?:uutiskirje|lehti|maksuton|tästä|nyt|digi)',
  // Polish, Czech, Slovak, Hungarian, Croatian
  'czytaj (?:także|też|więcej|również|dalej) / zobacz (?:także|też|również|więcej) / przeczytaj\\b / polecamy / sprawdź (?:też|także) / źródło: / fot\\. / reklama$ / přečtěte (?:si|také|více) / čtěte (?:si|také|více) / mohlo by vás / zdroj: / prečítajte / čítajte / olvas(?:sa|d) el / ezt is / pročitajte / čitajte',
  // Russian, Ukrainian, Bulgarian, Greek, Turkish
  'читайте? (?:также|ещ[её]|по теме|нас) / читать (?:также|далее) / смотрите также / подпи(?:сывайтесь|шитесь|саться) / источник: / фото: / по теме(?:$|:) / реклама$ / материалы по теме / читайте також / дивіться також / обновлено (?:в )?\\d / опубликовано[: ] / підписуйтесь / джерело: / вижте още / четете (?:още|също) / διαβάστε / δημοσιεύθηκε: / βρίσκεστε εδώ: / δείτε (?:επίσης|ακόμη) / πηγή: / ayrıca (?:bkz|oku) / bunu da oku / ilgili haber / abone ol / kaynak: / reklam$',
  // Chinese, Japanese, Korean
  '相关(?:阅读|閱讀|新闻|新聞|报道|報導|链接|連結|推荐|文章) / 相關(?:阅读|閱讀|新闻|新聞|报道|報導|链接|連結|推荐|文章) / 延伸(?:阅读|閱讀) / 更多(?:新闻|新聞|精彩|报道|報導) / 责任编辑[:：] / 编辑[:：] / 責任編輯 / 编辑： / 来源[:：] / 來源[:：] / 原标题 / 記者[^，。]{2,14}報[導道][)）】]?$ / 点击(?:进入|查看) / 分享到 / 关键字 / 關鍵字 / 関連(?:記事|リンク|ニュース|キーワード) / あわせて読みたい / 続きを読む / この記事を / 関連する(?:記事|リンク|ニュース|タグ|キーワード) / 관련 ?(?:기사|뉴스) / 저작권자 / 무단',
  // Arabic, Persian, Urdu, Hebrew, Hindi, Bengali, Indonesian, Malay, Vietnamese, Thai
  'اقرأ (?:أيضا|أيضًا|المزيد) / إقرأ / شاهد أيضا / المصدر: / بیشتر بخوانید / مزید پڑھیں / קראו (?:גם|עוד) / यह भी पढ़ / ये भी पढ़ / आगे पढ़ / আরও? পড়ুন / আরো পড়ুন / baca (?:juga|selengkapnya|lagi) / lihat juga / simak (?:juga|video) / xem thêm / funda (?:olunye|kabanzi) / đọc thêm / อ่าน(?:เพิ่มเติม|ข่าว|ต่อ)',
];

/** Phrases that mark a line wherever they stand: a quick test for the page, then the expression for the line. */
const ANYWHERE: readonly { readonly hint: RegExp; readonly words: RegExp }[] = [
  // rights, pleas, forms
  {
    hint: /reserv|réserv|riserv|vorbehalten|защищены|as little|journalism|news|trademark|affiliate|sign up|subscribe|captcha|privacy|loading/,
    words: anyOf(
      String.raw`all rights reserved|\bas little as [$€£]\d|(?:support|fund|help keep) (?:our|local|independent|quality|free)? ?(?:journalism|newsroom|news free)|federally registered trademark|affiliate (?:links?|commission|partnership)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|sign up (?:for|to) (?:our|the|my|receive)|subscribe to (?:our|the|my)|newsletter (?:signup|sign-up)|this site is protected by recaptcha|terms (?:of (?:use|service)|and conditions) and privacy policy|loading\.\.\.$`,
    ),
  },
  // a publisher's notices
  {
    hint: /necessarily|no role in|contributed to this|click here|ctrl|未经|未經|转载|轉載|転載|전재/,
    words:
      /(?:(?:views|opinions)(?: and \w{1,20})? expressed|this (?:story|article|post|column|content|blog))\b.{0,140}do(?:es)? not necessarily (?:represent|reflect)|(?:editorial|newsroom|journalists)\b.{0,80}had no role in the creation|contributed to this (?:report|story|article)\.?$|\bclick here[.!]?$|(?:ошибк|опечатк|помилк|typo|mistake|error).{0,90}ctrl ?[-+] ?enter|未[经經](?:授[权權]|[许許]可)|[严嚴]禁[转轉][载載]|禁止[转轉][载載]|無断転載|転載禁止|무단 ?전재/,
  },
  // what a publisher earns by a link
  {
    hint: /earn|make money|buying through|get an? |receive|independently|provision|comisi|commissi|comissão/,
    words: anyOf(
      String.raw`\S (?:may|might) (?:get|earn|receive) an? (?:\S{1,40} )?(?:share|commission|compensation|portion)[^.]{0,60} (?:if|when) you|we (?:may|might) (?:get|earn|receive) (?:an? )?(?:\S{1,40} )?(?:commission|compensation)|independently (?:chosen|selected|reviewed) by our (?:editors?|team|writers)|make money when you (?:click|buy)|buying through (?:our )?links|when you (?:click|buy|purchase)[^.]{0,60}links?[^.]{0,80}(?:commission|we earn)|(?:erhalten|bekommen|verdienen) wir (?:ggf\. |eventuell |möglicherweise )?(?:vom \S{1,40} )?eine (?:kleine )?provision|(?:percevoir|toucher|recevoir) une commission|(?:recibir|ganar|obtener) una (?:pequeña )?comisión|ricevere una (?:piccola )?commissione|ontvangen we (?:mogelijk )?een commissie|receber uma comissão`,
    ),
  },
  // letters that come by mail
  {
    hint: /newsletter|inbox|e-?mail|postfach|posteingang|boîte|correo|bandeja|casella|caixa|mailbox|skrzynk|inkorg|innboks|indbakke|unsubscribe|abmelden/,
    words: anyOf(
      String.raw`(?:delivered|straight|directly|direct|right) (?:\w+ )?(?:to|in|into) your (?:e-?mail )?(?:inbox|e-?mail|mailbox)|(?:newsletter|letter).{0,90}delivered (?:every|each|daily|weekly)|delivered every (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:newsletter|direkt|kompakt|täglich|kostenlos|jeden).{0,90}in (?:ihr|dein)(?:em|en)? (?:privaten? |persönlichen? )?(?:e-?mail-?)?(?:postfach|posteingang)|(?:newsletter|sie können sich).{0,120}(?:jederzeit|wieder) (?:wieder )?abmelden|unsubscribe at any ?time|(?:recevez|newsletter|chaque|directement).{0,90}dans votre (?:boîte|messagerie)|(?:recib|lleg|direct|boletín|newsletter).{0,90}en (?:tu|su) (?:correo|bandeja de entrada|buzón|e-?mail)|(?:ricevi|newsletter|ogni).{0,90}nella tua (?:casella|inbox|mail|posta)|(?:receba|newsletter|boletim).{0,90}na sua caixa (?:de entrada|postal)|(?:nieuwsbrief|ontvang|elke|direct).{0,90}in (?:je|uw) (?:inbox|mailbox)|(?:newsletter|otrzymuj|codziennie).{0,90}na (?:twoją |swoją )?skrzynkę|(?:nyhetsbrev|nyhedsbrev|direkt|rett|varje|hver).{0,90}(?:till|i|til) (?:din|di) (?:inkorg|innboks|indbakke|mejlkorg|mailboks)`,
    ),
  },
  // sound read by a machine
  {
    hint: /audio|voice|ljud|läsning|lesning|læsning|vorlese/,
    words: anyOf(
      String.raw`(?:ljuduppspelning|uppläsning|opplesning|oplæsning|audioversion|audiowiedergabe|audio version|vorlesefunktion|this (?:audio|voice))\S{0,40}\s.{0,60}(?:\b(?:ai|ki)\b.{0,3}gener|automati\S{1,40} (?:gener|erzeugt|erstellt))`,
    ),
  },
  // embeds that wait for consent
  {
    hint: /daten|inhalt|beitr|video|content|post|tweet|embed|permission|consent/,
    words: anyOf(
      String.raw`personenbezogene daten (?:können |werden )?(?:dabei |dann )?an (?:drittplattformen|drittanbieter|dritte)|(?:externe[nrs]?|eingebettete[nrs]?) inhalte? (?:von \S{1,40} )?(?:anzeigen|laden|erlauben|zulassen|aktivieren|geladen|angezeigt)|(?:youtube|instagram|twitter|facebook|tiktok|x)-(?:inhalte?|videos?|beiträge?|posts?) (?:erlauben|anzeigen|laden|zulassen|akzeptieren)|link zum \S{1,40}-inhalt|um (?:diesen|den|diese|das) (?:inhalt|inhalte|video|beitrag) (?:anzuzeigen|zu sehen|anzusehen|sehen)`,
      '(?:to (?:view|see|show|display|load|watch) this (?:content|video|post|tweet|embed)|this (?:content|video|post|embed) (?:is|was|may be) (?:provided|hosted|blocked|not (?:shown|loaded|available))).{0,80}(?:cookie|consent|privacy|third.part|settings)|(?:need|ask for) your (?:consent|permission) (?:to (?:load|show|display)|before)',
    ),
  },
  {
    hint: /cookie|consen|choix|tiers|ace[pi]t|accett|accept|toestemming|kakor|samty|informasjonskapsler|zgod|souhlas/,
    words: anyOf(
      "(?:pour (?:voir|afficher|visualiser|lire) c(?:e|et|ette) (?:contenu|vidéo|publication|article)|ce contenu (?:est bloqué|n['’]est pas|peut déposer|est hébergé)).{0,90}(?:cookie|consent|choix|accept|tiers)|(?:para (?:ver|visualizar|mostrar) (?:este|el|esta) (?:contenido|vídeo|publicación|conteúdo|publicação)).{0,90}(?:cookie|acept|aceit|consent)|(?:per (?:vedere|visualizzare) (?:questo|il) (?:contenuto|video|post)).{0,90}(?:cookie|accett|consen)",
      '(?:om deze (?:inhoud|content|video|post) te (?:bekijken|zien|tonen|kunnen)).{0,90}(?:cookie|toestemming|accept)|(?:för att (?:se|visa|kunna)|for at (?:se|vise|kunne)).{0,60}(?:cookies|kakor|samtycke|samtykke|informasjonskapsler)|aby (?:zobaczyć|wyświetlić|obejrzeć|zobrazit).{0,90}(?:zgod|cookie|souhlas)',
    ),
  },
  // channels to follow
  {
    hint: /whatsapp|telegram|viber|signal/,
    words: anyOf(
      '(?:whatsapp|telegram|viber|signal)[- ]?(?:kanal|kanaal|kanał|kanál|channel|canal|канал).{0,120}(?:abonn|follow|folg|subscri|suscr|inscr|iscriv|segu|sigue|siga|join|rejoin|suivez|volg|obserwuj|sleduj|подпи|підпи|odeber)',
      '(?:abonn|follow|folg|subscri|suscr|inscr|iscriv|segu|sigue|siga|join|rejoin|suivez|volg|obserwuj|sleduj|подпи|підпи|odeber).{0,120}(?:whatsapp|telegram|viber|signal)[- ]?(?:kanal|kanaal|kanał|kanál|channel|canal|канал)',
    ),
  },
];

export interface BoilerplateWords {
  /** Whether a line has such an opening. */
  readonly starts: (line: string) => boolean;
  /** Whether a line has such a phrase anywhere. */
  readonly anywhere: (line: string) => boolean;
}

/** Phrases that no paragraph of an article contains, however long. */
const NOTICES = ['federally registered trademark', 'may not be used by third parties without'];

/** Whether a longer paragraph is a notice about the publisher's rights. */
export function isNotice(text: string): boolean {
  return NOTICES.some((words) => text.includes(words));
}

/** Marks before a line's first word. */
const LEAD = /^[\s\u200b>»•·*\-–—[(【▶►|:]*/;
/** Lines that begin so are recognised by their signs. */
const SIGNS = /^[\s>»•·*\-–—[(【▶►|:]*(?:©|ⓒ|\(c\) ?\d{4}|\d+ comments?$|>> ?xem)/;

/**
 * The words for one page.
 * @param page all the lines that will be asked about
 */
export function boilerplateWords(page: readonly string[]): BoilerplateWords {
  const all = page.join('\n').toLowerCase();
  const rows = ANYWHERE.filter(({ hint }) => hint.test(all));
  return {
    starts: (line) => {
      const small = line.toLowerCase();
      const rest = small.replace(LEAD, '');
      return openingsLike(rest.slice(0, 2))?.test(rest) === true || SIGNS.test(small);
    },
    anywhere: (line) => {
      if (rows.length === 0) return false;
      const small = line.toLowerCase();
      return rows.some(({ words }) => words.test(small));
    },
  };
}

/** The openings by their first two characters; those that were asked for, as one expression. Made when first needed. */
let openings: Map<string, RegExp | string> | undefined;

function byBeginning(): Map<string, RegExp | string> {
  const found = new Map<string, string>();
  for (const opening of STARTS.flatMap((row) => row.split(' / '))) {
    const others = found.get(opening.slice(0, 2));
    found.set(opening.slice(0, 2), others ? `${others}|${opening}` : opening);
  }
  return found;
}

function openingsLike(beginning: string): RegExp | undefined {
  openings ??= byBeginning();
  const found = openings.get(beginning);
  if (typeof found !== 'string') return found;
  const expression = new RegExp(`^(?:${found})`);
  openings.set(beginning, expression);
  return expression;
}

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'));
}
