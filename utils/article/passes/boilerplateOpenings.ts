// Openings of lines between paragraphs that aren't the article: "Read more: …", "Sign up for …", "© …". A row for
// each group of languages, in the notation of `shared/words/wordList.ts`, all in small letters; an entry is an expression
// whose first two characters are literal.

export const STARTS: readonly string[] = [
  // English
  String.raw`
    read (?:more|also|next)\b | also read\b | more (?:on|from|stories|news)\b | more: |
    related\b(?: (?:articles?|stories|story|content|posts?|news|topics|video|links))?\s*(?::|-|$) |
    see also\b | recommended(?:$|:| for you| (?:stories|videos?|reading|articles|links|posts)) |
    you (?:may|might) also (?:like|enjoy|be interested) |
    you (?:may|might) (?:be interested|(?:like|enjoy)(?:$|:| these)) | sign up\b |
    sign in(?:$| (?:or|with|to (?:read|continue|comment|save|listen|watch|vote|follow))) | subscribe\b |
    follow (?:us|me|our)\b |
    follow .{1,40} on (?:x|twitter|facebook|instagram|threads|bluesky|tiktok|youtube|linkedin|google|telegram|whatsapp|mastodon|social)\b |
    like us on\b | join (?:us|our|the (?:conversation|discussion))\b | click here\b |
    click to (?:read|view|watch|enlarge|subscribe|share|expand|see|play|listen)\b | watch(?::| \|) | listen: |
    listen to this | photos?: | photos? by\b | image: | photo credit | image credit | credits?: |
    copyright(?:$| ?:| (?:©|\(c\)|by|notice|\d{4})) | all rights reserved |
    this (?:article|story|post|piece) (?:was |has been )?(?:originally |first )?(?:published|appeared|updated|written)\b |
    advertisement\b | story continues | article continues | share (?:this|on)\b |
    share your (?:thoughts|story|views|opinion|experience|comments) | last (?:updated|modified) |
    updated(?: on| at)?: | updated (?:on|at) .{0,50}$ | published(?: on| at)?: |
    published (?:on|at) .{0,50}$ | posted (?:on|at|in|by) (?:.{0,50}$|.*\b20\d\d\b.{0,30}$) | tags?: |
    filed under | topics?: | want more (?:news|stories|of|from|like|great|content|\S+ (?:news|stories)) |
    want to (?:read more|get (?:more|our|the latest|in touch)) |
    get (?:the|our|all|more|email|breaking)\b.*\b(?:newsletters?|inbox|app|e-?mails?|alerts?)\b |
    download our\b | download the .{0,25}app(?: (?:now|today|here|for free))?[.!]?$ |
    support (?:local|our|independent|quality) (?:news|journalis|report|work)\w* | support us\b |
    thank you for (?:reading|subscribing) | by signing up | in case you missed |
    be the first to (?:know|comment|hear|get|review|like|read|find) | leave a (?:comment|reply) |
    enter your e-?mail(?: address)?(?:$| (?:to|below|here|for)) | email address\W{0,3}$ |
    don['’]t miss(?:$|:| (?:a (?:story|thing|beat|moment|post|single)|our|another|any|the latest|out (?:[-–—]|on (?:our|the latest|a story)))) |
    have a (?:tip|story)\b | got a tip | report a typo | back to top | skip to | table of contents |
    our standards: | our journalism | this content is | your e-?mail(?: address)?(?:$|:| will not) |
    never miss (?:out|an? (?:story|post|beat|thing|moment|deal|recipe|update|issue|article|episode)) |
    stay (?:up to date|informed|connected)(?:$|\b.{0,40}(?:with (?:our|the latest)|newsletter|sign up|follow|subscribe)) |
    for more (?:news|stories|information|on)\b | find out more(?:$|:| (?:at|here)\b| about (?:us|our)) |
    learn more(?:$|[:.]| (?:at|here)\b| about (?:us|our)) | about the author | reporting by\b | edited by\b |
    create (?:an|your|a free) account (?:or (?:sign|log) in|to (?:continue|keep|read)) |
    already (?:have an account|a subscriber|a member\?) | don['’]t have an account |
    to contact the (?:reporters?|editors?|authors?|writers?)\b |
    in order to (?:view|see|watch) th(?:e|is) (?:video|content|post) | waiting for your permission |
    we['’]re sorry, this (?:feature|content|video) | rate this\b | additional reporting (?:by|from)\b |
    with (?:additional reporting|reporting by|files from)\b | with reports from [^.]{0,60}$ |
    get more from\b.*\bfollow\b | follow (?:follow )?your favou?rites | get alerts (?:on|about|for)\b |
    pin (?:(?:it|this|me) )?for later | editor['’]?s['’]? picks?$ | buy (?:it )?(?:now|tickets)$ |
    get it now$ | order now$ | shop now$ | book (?:now|a demo)$ | jump to review |
    read the original (?:article|story)\b | you are here(?::|$) | previous (?:article|post|story)$ |
    next (?:article|post|story)$ | for (?:more )?(?:updates|alerts)\b.*\bfollow\b
  `,
  // German
  String.raw`
    mehr zum thema | lesen sie (?:auch|mehr|hier|dazu|jetzt) | lies auch | auch interessant |
    das könnte (?:sie|dich) | mehr (?:dazu|lesen|aus|nachrichten) |
    jetzt (?:abonnieren|anmelden|lesen|testen|registrieren) |
    hier (?:abonnieren|anmelden|lesen|testen|registrieren) | newsletter\b | abonnieren | folgen sie |
    folge uns | quelle: | foto: | bild: | zum thema: | siehe auch | weiterlesen |
    dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde) | alle rechte |
    empfohlener (?:redaktioneller )?inhalt | an dieser stelle find | ich bin damit einverstanden | anzeige$ |
    kommentare?$ | zum artikel: | sendung: | redaktion: |
    mit (?:informationen|material) (?:von|der|des)\b.*\b(?:dpa|afp|ap|reuters|epd|kna|ard)\b |
    sie sind hier(?::|$) | bereits (?:registriert|abonnent)
  `,
  // French
  String.raw`
    lire (?:aussi|également|la suite) | à lire\b | lisez aussi | voir (?:aussi|également) | abonnez-vous |
    inscrivez-vous | suivez-nous |
    suivez (?:nous|l.actualité|toute l.|notre|nos|le direct|.{1,40} sur (?:x|twitter|facebook|instagram|whatsapp|google|telegram|tiktok|youtube))\b |
    recevez | crédits? ?: | source ?: | sur le même (?:sujet|thème) | pour aller plus loin | publicité$ |
    il vous reste | article réservé | la suite est réservée | partager$ | tous droits |
    publi[ée]e? le [^.]{0,40}\d ?[h:] ?\d\d | vous êtes ici ?(?::|$)
  `,
  // Spanish, Portuguese, Italian, Catalan, Romanian
  String.raw`
    le(?:a|e|er) (?:también|más|además) | le puede interesar | te puede interesar | ver (?:también|más) |
    más información | mas noticias | más noticias | suscr[ií]b | síg(?:a|ue)nos | fuente: | foto: |
    también (?:puedes leer|te (?:puede interesar|recomendamos)) | publicidad$ |
    comparte(?:$| (?:esta|este|en|tu opinión)) | leia (?:também|mais) | veja (?:também|mais) | saiba mais |
    assine | inscreva-se | siga-nos |
    siga .{1,50} (?:no|na|nas|nos|pelo) (?:x|twitter|facebook|instagram|whatsapp|google|telegram|tiktok|youtube|redes)\b |
    publicidade$ | leggi (?:anche|pure|tutto|qui) | ti potrebbe interessart | potrebbe interessart |
    iscriviti | abbonati | seguici\b |
    segui .{1,50} su (?:x|twitter|facebook|instagram|whatsapp|google|telegram|tiktok|youtube)\b | vedi anche |
    fonte: | riproduzione riservata | llegiu també | citește (?:și|mai) | citiți și | abonează
  `,
  // Dutch, Scandinavian, Finnish
  String.raw`
    lees (?:ook|verder|meer) | bekijk ook | abonneer | meld je aan | volg ons | bron: |
    läs (?:också|även|mer) | prenumerera | följ oss | les (?:også|mer|hele) | læs (?:også|mere) | abonner\b |
    følg (?:oss|os) | lue (?:myös|lisää) | tilaa (?:uutiskirje|lehti|maksuton|tästä|nyt|digi)
  `,
  // Polish, Czech, Slovak, Hungarian, Croatian
  String.raw`
    czytaj (?:także|też|więcej|również|dalej) | zobacz (?:także|też|również|więcej) | przeczytaj\b |
    polecamy | sprawdź (?:też|także) | źródło: | fot\. | reklama$ | přečtěte (?:si|také|více) |
    čtěte (?:si|také|více) | mohlo by vás | zdroj: | prečítajte | čítajte | olvas(?:sa|d) el | ezt is |
    pročitajte | čitajte
  `,
  // Russian, Ukrainian, Bulgarian, Greek, Turkish
  String.raw`
    читайте? (?:также|ещ[её]|по теме|нас) | читать (?:также|далее) | смотрите также |
    подпи(?:сывайтесь|шитесь|саться) | источник: | фото: | по теме(?:$|:) | реклама$ | материалы по теме |
    читайте також | дивіться також | обновлено (?:в )?\d | опубликовано[: ] | підписуйтесь | джерело: |
    вижте още | четете (?:още|също) | διαβάστε | δημοσιεύθηκε: | βρίσκεστε εδώ: | δείτε (?:επίσης|ακόμη) |
    πηγή: | ayrıca (?:bkz|oku) | bunu da oku | ilgili haber | abone ol | kaynak: | reklam$
  `,
  // Chinese, Japanese, Korean
  `
    相关(?:阅读|閱讀|新闻|新聞|报道|報導|链接|連結|推荐|文章) | 相關(?:阅读|閱讀|新闻|新聞|报道|報導|链接|連結|推荐|文章) | 延伸(?:阅读|閱讀) |
    更多(?:新闻|新聞|精彩|报道|報導) | 责任编辑[:：] | 编辑[:：] | 責任編輯 | 编辑： | 来源[:：] | 來源[:：] | 原标题 |
    記者[^，。]{2,14}報[導道][)）】]?$ | 点击(?:进入|查看) | 分享到 | 关键字 | 關鍵字 | 関連(?:記事|リンク|ニュース|キーワード) | あわせて読みたい | 続きを読む |
    この記事を | 関連する(?:記事|リンク|ニュース|タグ|キーワード) | 관련 ?(?:기사|뉴스) | 저작권자 | 무단
  `,
  // Arabic, Persian, Urdu, Hebrew, Hindi, Bengali, Indonesian, Malay, Vietnamese, Thai
  `
    اقرأ (?:أيضا|أيضًا|المزيد) | إقرأ | شاهد أيضا | المصدر: | بیشتر بخوانید | مزید پڑھیں | קראו (?:גם|עוד) |
    यह भी पढ़ | ये भी पढ़ | आगे पढ़ | আরও? পড়ুন | আরো পড়ুন | baca (?:juga|selengkapnya|lagi) | lihat juga |
    simak (?:juga|video) | xem thêm | funda (?:olunye|kabanzi) | đọc thêm | อ่าน(?:เพิ่มเติม|ข่าว|ต่อ)
  `,
];
