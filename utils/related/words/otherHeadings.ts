// Headings of what is not further reading for this article: the same lists on every page, paid blocks, furniture.
// Same notation as relatedHeadings.ts.

/** Most read, latest, top stories, front-page picks, galleries. */
export const POPULAR_HEADINGS: Readonly<Record<string, string>> = {
  en: `
    most read … | most popular … | most viewed … | most shared … | most commented … | most discussed … |
    most watched … | most recent … | popular … | trending … | latest … | newest … | new on … | recent … |
    top stories … | top news … | top reads … | top videos … | top articles … | top posts | top … | hot … |
    headlines | news | breaking … | just in | what's new | what's hot | zeitgeist | now | right now |
    in the news | news feed | newsfeed | live updates | live | featured … | feature … | features |
    highlights | spotlight | in focus | must read … | must reads | must-read … | must-reads | today's … |
    editor's pick … | editor's picks … | editors' pick … | editors' picks … | editors picks |
    editor's choice | editors' choice | staff picks | don't miss … | video … | videos … | watch … |
    photos … | photo gallery | galleries | gallery | pictures | slideshows | podcasts | podcast | listen |
    opinion | columns | columnists | blogs | more top stories | more headlines | more stories |
    more news | other news … | all news | around the site | from the homepage | on the homepage |
    in other news | in case you missed it | best of … | weekly … | this week | elsewhere |
    special reports | follow us … | our picks | our top … | fresh | more videos … | more video |
    more articles | more posts | also on … | from our network | from our sites
  `,
  de: `
    meistgelesen … | meistgelesene … | am meisten gelesen | beliebt … | beliebteste … | beliebte … |
    neueste … | das neueste … | neuste … | aktuell … | aktuelle … | aktuelles … | das wichtigste … | top-themen |
    top themen | topthemen | schlagzeilen | jetzt … | heute … | nachrichten … | news … | newsticker |
    ticker | die wichtigsten … | meistkommentiert | meistgesehen | meistgeteilt | bestenliste | trends |
    im trend | videos … | video … | bilder … | fotostrecken | neu | neu auf … | mehr nachrichten |
    weitere nachrichten | alle artikel | startseite | thema des tages | empfehlungen der redaktion |
    letzte … | kolumnen | meinung | podcasts
  `,
  fr: `
    les plus lus … | les + lus | plus lus | les plus lues | les plus partagés | les plus commentés |
    les plus populaires | populaires | articles populaires | tendances | à la une … | a la une … |
    dernières … | derniers … | les dernières … | en direct | en continu | le direct | fil info |
    fil d'actu | l'actu en continu | toute l'actualité | actualités | actualité | vidéos … | vidéo … |
    nos vidéos | l'essentiel | choix de la rédaction | la sélection de la rédaction |
    le choix des abonnés | choix des abonnés | édition abonnés | diaporama | en images | nouveautés |
    aujourd'hui … | les tops | top articles | plus d'infos | récents | articles récents | newsletters
  `,
  es: `
    lo más leído … | lo más visto … | lo más … | las más leídas … | los más leídos … | más leídas … |
    más leídos … | más leído … | más vistas … | más visto … | más popular … | más populares … |
    más comentadas | lo último … | lo ultimo | últimas … | ultimas … | último … | últimos … |
    última hora … | destacados | destacadas | destacado | noticias destacadas | titulares | portada |
    tendencias | populares | recientes | entradas recientes | en vivo | videos … | vídeos … | video … |
    vídeo … | galerías | fotos … | hoy … | noticias | noticias de hoy | actualidad | opinión | lo nuevo |
    ahora … | más noticias | trending … | nuestra selección
  `,
  pt: `
    mais lidas … | mais lidos … | as mais lidas … | mais vistas … | mais populares | mais acessadas |
    últimas … | ultimas … | últimos … | recentes | destaques … | em destaque | principais … | manchetes |
    em alta | vídeos … | videos … | fotos … | hoje | agora … | populares | notícias | tendências |
    mais notícias | plantão | ao vivo | mais comentadas | o melhor de … | especiais | colunas | opinião |
    galerias
  `,
  it: `
    più letti … | i più letti … | le più lette … | più lette … | più letto | più visti … | più visti |
    ultime … | ultimi … | ultim'ora | ultima ora | in evidenza | in primo piano | primo piano |
    notizie del giorno | oggi … | news | notizie | video … | i video … | foto … | trending | popolari |
    recenti | rubriche | i blog | opinioni | più commentati | più condivisi | dalla homepage | attualità |
    scelti dalla redazione | i nostri video
  `,
  nl: `
    meest gelezen … | meestgelezen … | best gelezen … | populair … | laatste … | het laatste … |
    nieuwste … | net binnen | recent … | recente … | nieuws … | uitgelicht | trending | video's … |
    video … | nu … | vandaag … | in het nieuws | meest bekeken | meest gedeeld | meer nieuws |
    ander nieuws | tip van de redactie | keuze van de redactie | headlines
  `,
  sv: `
    mest läst … | mest lästa … | mest sett … | mest sedda | mest delat | populärt … | populära … |
    senaste … | senaste nytt | det senaste … | just nu | nyheter … | topplista | i fokus | video … |
    videor | tv … | nyast | fler nyheter | dagens … | nytt … | toppnyheter | krönikor | ledare
  `,
  nb: `
    mest lest … | mest leste … | mest sett | mest delt | populært … | siste … | siste nytt | akkurat nå |
    nyheter … | nå | i dag | aktuelt | flere nyheter | video … | siste nyheter | sport | forsiden |
    det siste … | toppsaker
  `,
  da: `
    mest læste … | mest læst … | mest sete | seneste … | det seneste … | populære … | populært | lige nu |
    nyheder … | nyeste … | aktuelt | topnyheder | video … | i dag | flere nyheder
  `,
  fi: `
    luetuimmat … | katsotuimmat | suosituimmat … | uusimmat … | tuoreimmat … | juuri nyt … | uutiset … |
    viimeisimmät … | nyt | pääuutiset | videot … | suosittua | päivän …
  `,
  pl: `
    najpopularniejsze … | najczęściej czytane … | najchętniej czytane | popularne … | najnowsze … |
    najważniejsze … | ostatnie … | ostatnio … | aktualności | wiadomości … | na topie | gorące … |
    fakty dnia | tylko u nas | wideo … | video … | galerie … | zdjęcia … | najczęściej komentowane |
    nowe … | strona główna | teraz | dzisiaj … | temat dnia | hity | na żywo | trendy | multimedia |
    z ostatniej chwili | polecane przez redakcję
  `,
  cs: `
    nejčtenější … | nejnovější … | poslední … | právě se děje … | právě teď | aktuálně … | aktuality |
    populární … | oblíbené … | top … | zprávy … | hlavní zprávy | video … | videa … | fotogalerie … |
    nejsledovanější | nejdiskutovanější | nejkomentovanější | dnes … | další zprávy | nové … | tipy |
    z titulky | výběr redakce | hlavní události
  `,
  sk: `
    najčítanejšie … | najnovšie … | posledné … | práve teraz | aktuálne … | aktuality | populárne … |
    správy … | hlavné správy | video … | videá | fotogaléria | dnes … | ďalšie správy | výber redakcie |
    najsledovanejšie
  `,
  sl: `
    najbolj brano … | najbolj brane … | zadnje … | najnovejše … | aktualno | novice | izpostavljeno |
    priljubljeno | video
  `,
  hr: `
    najčitanije … | najnovije … | zadnje … | najpopularnije … | popularno … | aktualno | izdvojeno … |
    vijesti … | vesti … | najgledanije | najkomentiranije | posljednje … | poslednje … | video … |
    danas … | trenutno | u trendu | istaknuto
  `,
  sr: `
    најчитаније … | најновије … | последње … | вести … | популарно | издвајамо | видео … | актуелно
  `,
  bg: `
    най-четени … | най-четено … | последни … | най-нови … | актуално | новини … | популярни … | топ … |
    водещи новини | видео … | най-коментирани | най-гледани | днес … | всички новини | избрано | акценти
  `,
  mk: `
    најчитани … | најново … | последни … | вести … | актуелно
  `,
  ru: `
    популярное … | популярные … | самое читаемое … | самое популярное … | самое обсуждаемое |
    самое комментируемое | самое важное | самые … | читаемое | последние … | последнее | новости … |
    свежие … | лента … | лента новостей | главное … | главные … | актуальное | актуально | топ … | топ-5 |
    топ-10 | сейчас … | сегодня … | в этот день | видео … | фото … | фоторепортажи | галереи | важное |
    обсуждаемое | выбор редакции | новое … | все новости | другие новости | тренды | горячие … |
    в фокусе | в центре внимания | колонки | мнения | ещё | еще новости | что почитать | картина дня |
    хроника | анонсы | последние комментарии
  `,
  uk: `
    популярне … | популярні … | найпопулярніше … | найпопулярніші … | останні … | останнє | новини … |
    свіжі … | стрічка … | головне … | головні … | топ … | зараз … | сьогодні … | відео … | фото … |
    актуально | вибір редакції | всі новини | усі новини | важливе | інші новини | найчитаніше |
    публікації | колонки | тренди
  `,
  be: `
    папулярнае … | апошнія … | навіны … | галоўнае … | самае …
  `,
  kk: `
    танымал … | соңғы … | жаңалықтар … | көп оқылған … | басты …
  `,
  ro: `
    cele mai citite … | cele mai noi … | cele mai … | ultimele … | ultima oră … | ultima ora … | știri … |
    populare … | recente | articole recente | top … | în prim plan | video … | cele mai populare |
    fierbinte | actualitate | alte știri
  `,
  hu: `
    legolvasottabb … | legnépszerűbb … | népszerű … | legfrissebb … | friss … | friss hírek |
    legutóbbi … | hírek … | top … | kiemelt … | videó … | videók | aktuális | napi … | most | címlapról |
    címlapról ajánljuk | szerkesztő ajánlja
  `,
  el: `
    δημοφιλή … | δημοφιλέστερα … | πιο δημοφιλή | τελευταία … | τελευταίες … | τελευταια νεα | ροή … |
    ροη ειδησεων | επικαιρότητα | τα πιο διαβασμένα | πιο διαβασμένα | περισσότερο διαβασμένα |
    διαβάστε σήμερα | διαβάστε στο … | κορυφαίες … | βίντεο … | πρόσφατα … | πρωτοσέλιδα | ειδήσεις … |
    σήμερα | νέα | απόψεις | τώρα
  `,
  tr: `
    en çok okunan … | çok okunan … | çok okunanlar | en çok … | en son … | en yeni … | son dakika … |
    son haberler … | son … | popüler … | öne çıkan … | gündem | manşet | manşetler | video … | videolar |
    galeri | foto galeri | günün … | bugün … | trend … | yazarlar | haberler | diğer haberler |
    … haberleri
  `,
  az: `
    ən çox oxunan … | son xəbərlər … | son … | populyar … | xəbər lenti | gündəm
  `,
  ar: `
    الأكثر قراءة … | الاكثر قراءة | الأكثر مشاهدة | الأكثر … | الاكثر … | الأكثر شعبية | آخر الأخبار |
    اخر الاخبار | آخر … | أحدث … | احدث … | عاجل | أهم الأخبار | أهم … | الأخبار | أخبار | فيديو … |
    الرئيسية | مختارات | صور | رائج | تريند | أبرز … | شائع
  `,
  fa: `
    پربازدید … | پربازدیدترین … | پر بازدیدترین … | پربحث … | آخرین … | تازه‌ترین … | جدیدترین … |
    مهم‌ترین … | مهمترین … | اخبار | عناوین | ویدئو … | ویدیو … | پرطرفدار | عکس | داغ‌ترین … | یادداشت
  `,
  ur: `
    سب سے زیادہ … | تازہ ترین … | مقبول … | اہم خبریں | ویڈیو | تازہ خبریں
  `,
  he: `
    הנקראות ביותר | הכי נקראות | הנקראים ביותר | הכי נקרא | הכי חמות | חדשות | מבזקים | אחרונות |
    פופולרי | פופולריות | הנצפות ביותר | עדכונים אחרונים | החדשות | כותרות | חם ב… | וידאו | לאחרונה
  `,
  hi: `
    लेटेस्ट … | ताज़ा … | ताजा … | ट्रेंडिंग … | लोकप्रिय … | सबसे ज्यादा … | सबसे ज़्यादा … |
    सर्वाधिक … | टॉप … | बड़ी खबरें | ब्रेकिंग … | मुख्य समाचार | वीडियो | फोटो | प्रमुख …
  `,
  mr: `
    ताज्या … | लोकप्रिय … | ट्रेंडिंग | टॉप … | सर्वाधिक … | व्हिडिओ
  `,
  ne: `
    ताजा … | लोकप्रिय | ट्रेन्डिङ | मुख्य समाचार
  `,
  bn: `
    সর্বশেষ … | সর্বাধিক … | জনপ্রিয় … | পাঠকপ্রিয় | সবচেয়ে … | শীর্ষ … | আলোচিত … | ভিডিও
  `,
  ta: `
    சமீபத்திய … | பிரபலமான … | அதிகம் … | முக்கிய … | தற்போதைய … | வீடியோ
  `,
  te: `
    తాజా … | ట్రెండింగ్ … | ముఖ్య … | టాప్ … | వీడియో
  `,
  ml: `
    ഏറ്റവും … | പുതിയ … | ട്രെൻഡിങ് | പ്രധാന …
  `,
  kn: `
    ತಾಜಾ … | ಟ್ರೆಂಡಿಂಗ್ | ಜನಪ್ರಿಯ
  `,
  th: `
    ข่าวล่าสุด | ล่าสุด | ข่าวยอดนิยม | ยอดนิยม | ข่าวเด่น | ข่าวฮิต | ข่าวใหม่ | ข่าววันนี้ | มาแรง |
    อ่านมากที่สุด | ข่าวที่น่าสนใจ | คลิป
  `,
  vi: `
    tin mới … | tin nóng … | mới nhất | xem nhiều … | đọc nhiều … | nổi bật … | tin nổi bật |
    được quan tâm | tiêu điểm | tin đọc nhiều | video … | tin tức | tin khác | các tin khác |
    tin cùng chuyên mục | cùng chuyên mục
  `,
  id: `
    terpopuler … | terbaru … | berita terbaru | terkini … | berita terkini | populer … | trending … |
    paling … | headline … | berita utama | berita lainnya | berita populer | pilihan editor |
    pilihan redaksi | video … | newsticker | hot … | berita popular | popular … | terhangat | indeks … |
    lainnya | foto | opini | kolom | rekomendasi editor
  `,
  tl: `
    pinakabago | pinakabasang … | mga balita | tampok
  `,
  zh: `
    热门… | 热点… | 热榜 | 热文… | 热搜… | 最新… | 最热… | 排行… | 排行榜 | 新闻排行 | 点击排行 | 今日… | 要闻 | 头条… | 头条 | 熱門… | 熱點… |
    最新新聞 | 最熱… | 點閱排行 | 焦點… | 即時… | 頭條… | 人氣… | 编辑推荐 | 編輯推薦 | 编辑精选 | 編輯精選 | 本周… | 一周… | 24小时… | 24小時… |
    精选… | 精選… | 影音… | 視頻… | 视频… | 图片… | 圖片… | 网友… | 新闻 | 新聞 | 滚动… | 更多新闻
  `,
  ja: `
    ランキング… | …ランキング | 人気… | 人気記事 | アクセスランキング | 最新… | 新着… | 注目… | 主要… | 本日の… | 今週の… | トピックス | トップ… | 編集部… |
    編集部おすすめ | ピックアップ | ニュース | ニュース一覧 | 速報 | 動画 | 話題の… | よく読まれている記事 | よく読まれた記事 | 読まれている… | 急上昇… | 最近の… |
    一覧 | ヘッドライン | フォトギャラリー | おすすめ特集 | コラム
  `,
  ko: `
    많이 본 … | 많이본 … | 가장 많이 … | 인기 … | 인기기사 | 최신 … | 최신기사 | 최신뉴스 | 주요 … | 주요뉴스 | 실시간 … | 실시간 | 핫 … |
    오늘의 … | 헤드라인 | 속보 | 포토 … | 포토 | 영상 | 동영상 | 랭킹 … | 랭킹뉴스 | 에디터 … | 댓글 많은 … | 뉴스 | 이슈 … | 이시각 … |
    이 시각 … | 톱뉴스 | 많이 읽은 … | 지금 뜨는 …
  `,
  ka: `
    პოპულარული | ბოლო სიახლეები | ყველაზე … | სიახლეები
  `,
  hy: `
    ամենաընթերցված … | վերջին … | լրահոս | ամենադիտված …
  `,
  lt: `
    skaitomiausi … | skaitomiausios … | naujausi … | naujausios … | populiariausi … | populiaru |
    naujienų srautas | naujienos … | svarbiausios … | karščiausios … | top … | dienos … | video … |
    šiandien … | taip pat populiaru
  `,
  lv: `
    lasītākie … | lasītākās … | jaunākie … | jaunākās … | populārākie … | populārākās … | aktuāli … |
    svarīgākais … | ziņas … | šobrīd … | top … | video … | citas ziņas
  `,
  et: `
    loetumad … | populaarsemad … | viimased … | uusimad … | värsked … | uudised … | päeva … | enim … |
    hetkel … | praegu | top … | video …
  `,
  sq: `
    më të lexuarat … | të fundit | lajmet e fundit | më të … | kryesore | video
  `,
  sw: `
    habari mpya | zinazosomwa sana | habari kuu | habari za hivi karibuni | maarufu
  `,
  ca: `
    el més llegit … | més llegit … | el més … | últimes … | últims … | destacats | última hora
  `,
};

/** Headings of paid blocks. */
export const SPONSORED_HEADINGS: Readonly<Record<string, string>> = {
  en: `
    sponsored … | sponsors … | our sponsors | paid … | promoted … | partner content | partner stories |
    partner offers | partners … | partnerships | from our partners | content from our partners |
    from around the web | around the web | from the web | more from around the web | more from the web |
    elsewhere on the web | brand content | branded content | brandvoice | advertorial … |
    advertiser content | in partnership with … | presented by … | brought to you by … | offers | deals |
    best deals … | shopping | shop … | voucher codes | vouchers | coupons … | discount codes |
    promo codes … | whitepapers | white papers | press releases … | marketplace | trending on the web |
    commercial … | special offers | by taboola … | recommended by … | powered by … | ads by … |
    our newsletters and offers | jobs … | business directory | ad content | sponsor content |
    sponsor message | content by …
  `,
  de: `
    anzeigen | gesponsert … | gesponserte … | sponsored | bezahlte … | aus dem netz | aus dem web |
    von unseren partnern | partnerangebote | partnerinhalte | unsere partner | partner … | angebote … |
    gutscheine … | services … | marktplatz | verlagsangebot | in kooperation mit … | präsentiert von … |
    anzeigensonderveröffentlichung | advertorial | promotion | stellenangebote | stellenmarkt |
    preisvergleich | produktvergleich | shop | rabattcodes
  `,
  fr: `
    sponsorisé … | sponsorisés … | contenu sponsorisé | contenus sponsorisés | contenu partenaire |
    contenus partenaires | nos partenaires | partenaires … | avec nos partenaires | proposé par … |
    en partenariat avec … | ailleurs sur le web | codes promo … | bons plans … | services … | annonces … |
    publi-rédactionnel | publicités | offres … | la boutique | liens sponsorisés
  `,
  es: `
    patrocinado … | patrocinados | contenido patrocinado | contenido promocionado |
    contenidos promocionados | promocionado … | enlaces patrocinados | enlaces promovidos | de la web |
    en la web | nuestros socios | de nuestros socios | publirreportaje | publicidad | branded content |
    ofertas | descuentos … | cupones … | tienda | clasificados | servicios …
  `,
  pt: `
    patrocinado … | patrocinados | conteúdo patrocinado | publieditorial | links patrocinados | pela web |
    da web | conteúdo de marca | estúdio … | parceiros … | oferecido por … | ofertas | cupons … |
    shopping | classificados | conteúdo publicitário | apresentado por …
  `,
  it: `
    sponsorizzato … | sponsorizzati | contenuti sponsorizzati | contenuto sponsorizzato | dal web |
    in collaborazione con … | annunci … | offerte … | codici sconto … | i nostri partner | partner |
    promosso da | pubblicità | servizi | aste e vendite
  `,
  nl: `
    gesponsord … | gesponsorde … | partnercontent | partner content | advertenties | aangeboden door … |
    van onze partners | elders op het web | aanbiedingen | kortingscodes … | vacatures
  `,
  sv: `
    sponsrat … | sponsrad … | annonser | annonssamarbete | från våra partners | i samarbete med … |
    annonsmaterial | betalt innehåll | rabattkoder … | erbjudanden
  `,
  nb: `
    annonsørinnhold … | sponset … | betalt innhold | annonser | i samarbeid med … | rabattkoder … |
    tilbud | kommersielt samarbeid | produksjon … | våre partnere
  `,
  da: `
    sponsoreret … | sponseret … | annoncer | annonceindhold | betalt indhold | i samarbejde med … |
    rabatkoder … | tilbud | fra vores partnere | kommercielt samarbejde
  `,
  fi: `
    sponsoroitu … | kaupallinen yhteistyö | mainokset | kumppanisisältö | yhteistyössä … | tarjoukset |
    alennuskoodit | maksettu …
  `,
  pl: `
    sponsorowane … | artykuł sponsorowany | artykuły sponsorowane | materiał sponsorowany |
    materiał partnera | materiały partnera | materiały partnerów | oferty … | promowane … | partnerzy … |
    z sieci | linki sponsorowane | kody rabatowe | ogłoszenia … | zakupy | sprawdź | sklep … | okazje
  `,
  cs: `
    sponzorováno … | sponzorované … | komerční … | inzerce | nabídky | od našich partnerů | partneři … |
    slevové kódy | reklamní sdělení | z webu | placený obsah
  `,
  sk: `
    sponzorované … | komerčné … | inzercia | partneri … | ponuky | zľavové kódy | platený obsah
  `,
  hr: `
    sponzorirano … | sponzorisano … | promo … | oglasi … | plaćeni sadržaj | native … | s weba |
    partneri
  `,
  sl: `
    sponzorirano … | oglasi | promocijsko sporočilo | plačana vsebina
  `,
  bg: `
    спонсорирано … | платено съдържание | реклами | партньори … | от мрежата | обяви …
  `,
  ru: `
    новости партнёров | новости партнеров | партнёрские … | партнерские … | партнёры … | партнеры … |
    спонсорские … | на правах рекламы | реклама … | новости сми2 | сми2 | новости smi2 |
    интересное в сети | из сети | маркетгид | marketgid | новости mediametrics | новости сми |
    от партнёров | от партнеров | спецпроекты | обмен новостями | скидки | магазин | объявления … |
    купоны | новости других сми
  `,
  uk: `
    новини партнерів | партнерські … | партнери … | на правах реклами | спонсоровано … | промо … |
    спецпроєкти | реклама … | новини компаній | з мережі | оголошення … | знижки
  `,
  ro: `
    sponsorizat … | conținut sponsorizat | advertorial … | parteneri … | de la partenerii noștri |
    partenerii noștri | oferte | anunțuri … | publicitate | știri parteneri | de pe web
  `,
  hu: `
    támogatott … | szponzorált … | fizetett … | hirdetések | ajánlatok | partnereink | partnertartalom |
    pr … | a weben | promóció
  `,
  el: `
    χορηγούμενο … | χορηγούμενα … | διαφημιστικό … | από συνεργάτες | από το δίκτυο | από το web |
    προσφορές | αγγελίες | συνεργάτες
  `,
  tr: `
    sponsorlu … | reklamlar | reklam | ortaklarımızdan | tanıtım | ilan … | fırsatlar | web'den |
    seri ilanlar | advertorial
  `,
  ar: `
    محتوى ممول | ممول | إعلان … | محتوى مدعوم | برعاية … | من الويب | من شركائنا | شركاؤنا | عروض |
    إعلانات
  `,
  fa: `
    تبلیغات … | آگهی … | رپرتاژ … | رپورتاژ … | نیازمندی‌ها | از سراسر وب | حامیان
  `,
  he: `
    תוכן ממומן | ממומן | תוכן שיווקי | בשיתוף … | מרחבי הרשת | שיתופי פעולה | מודעות | פרסומת |
    תוכן מקודם | דרושים
  `,
  hi: `
    प्रायोजित … | विज्ञापन | पार्टनर …
  `,
  th: `
    เนื้อหาที่ได้รับการสนับสนุน | โฆษณา | ประชาสัมพันธ์ | ผู้สนับสนุน
  `,
  vi: `
    tài trợ | nội dung tài trợ | quảng cáo | bài viết tài trợ | thông tin doanh nghiệp | rao vặt
  `,
  id: `
    bersponsor | konten bersponsor | advertorial | iklan | disponsori … | promo | kerja sama | ditaja
  `,
  zh: `
    赞助… | 推广 | 推广内容 | 广告 | 贊助… | 贊助內容 | 廣告 | 合作… | 商业推广 | 來自網路 | 合作媒體 | 廣編特輯 | 業配 | 企業推廣 | 友情链接 | 合作伙伴 |
    推廣
  `,
  ja: `
    スポンサー… | スポンサードコンテンツ | スポンサーリンク | 広告 | pr | 提供… | 企画特集 | 企画広告 | タイアップ… | ホワイトペーパー… | おすすめのホワイトペーパー |
    プロモーション | 注目の製品 | 求人… | セール | プレスリリース… | 特集・連載pr | ad | 外部サイト | sponsored
  `,
  ko: `
    스폰서 … | 광고 | 제휴 … | 협찬 | 파트너 … | 보도자료 | 애드 … | 프로모션 | 쇼핑 | 함께하는 …
  `,
  lt: `
    reklama | rėmėjų … | partnerių … | turinio rinkodara | remiamas … | užsakymas | pasiūlymai |
    verslo pranešimai
  `,
  lv: `
    reklāma | sponsorēts … | reklāmraksti | partneru … | piedāvājumi | apmaksāts …
  `,
  et: `
    sisuturundus | reklaam | sponsoreeritud | partnerite … | pakkumised
  `,
};

/** Previous and next article. */
export const ADJACENT_HEADINGS: Readonly<Record<string, string>> = {
  en: `
    previous article | next article | previous post | next post | previous story | next story | previous |
    next | prev | older post | newer post | older | newer | post navigation | prev post | prev article |
    continue to next article | previous and next | navigation
  `,
  de: `
    vorheriger artikel | nächster artikel | vorheriger beitrag | nächster beitrag | zurück | weiter |
    beitragsnavigation | beitrags-navigation | älterer beitrag | neuerer beitrag
  `,
  fr: `
    article précédent | article suivant | précédent | suivant | navigation de l'article |
    navigation des articles
  `,
  es: `
    artículo anterior | artículo siguiente | siguiente artículo | anterior | siguiente |
    navegación de entradas | entrada anterior | siguiente nota | nota anterior
  `,
  pt: `
    artigo anterior | próximo artigo | anterior | próximo | próxima | matéria anterior | próxima matéria |
    post anterior | próximo post | navegação de post
  `,
  it: `
    articolo precedente | articolo successivo | prossimo articolo | precedente | successivo |
    navigazione articoli
  `,
  nl: `
    vorig artikel | volgend artikel | vorige | volgende | berichtnavigatie | vorig bericht |
    volgend bericht
  `,
  sv: `
    föregående | nästa | nästa artikel | föregående artikel | inläggsnavigering
  `,
  nb: `
    forrige | neste | neste artikkel | neste sak | forrige artikkel | innleggsnavigasjon
  `,
  da: `
    forrige | næste | næste artikel | forrige artikel
  `,
  fi: `
    edellinen | seuraava | seuraava artikkeli | edellinen artikkeli | artikkelien selaus
  `,
  pl: `
    poprzedni artykuł | następny artykuł | poprzedni | następny | nawigacja wpisu | poprzedni wpis |
    następny wpis
  `,
  cs: `
    předchozí článek | následující článek | předchozí | další | další článek | navigace pro příspěvek
  `,
  sk: `
    predchádzajúci článok | nasledujúci článok | predchádzajúci | nasledujúci | ďalší článok
  `,
  hr: `
    prethodni članak | sljedeći članak | sledeći članak | prethodno | sljedeće
  `,
  bg: `
    предишна статия | следваща статия | предишна | следваща | предишна новина | следваща новина
  `,
  ru: `
    предыдущая статья | следующая статья | предыдущая новость | следующая новость | следующий материал |
    предыдущая | следующая | предыдущая запись | следующая запись | навигация по записям | назад |
    вперёд | далее
  `,
  uk: `
    попередня стаття | наступна стаття | попередня новина | наступна новина | попередня | наступна |
    навігація записів
  `,
  ro: `
    articolul precedent | articolul următor | articol precedent | articol următor | precedent | următor
  `,
  hu: `
    előző cikk | következő cikk | előző | következő
  `,
  el: `
    προηγούμενο άρθρο | επόμενο άρθρο | προηγούμενο | επόμενο
  `,
  tr: `
    önceki haber | sonraki haber | önceki yazı | sonraki yazı | önceki | sonraki | sıradaki
  `,
  ar: `
    المقال السابق | المقال التالي | الخبر السابق | الخبر التالي | السابق | التالي
  `,
  fa: `
    مطلب قبلی | مطلب بعدی | خبر قبلی | خبر بعدی | قبلی | بعدی | نوشته قبلی | نوشته بعدی
  `,
  he: `
    הכתבה הבאה | הכתבה הקודמת | הבא | הקודם
  `,
  id: `
    artikel sebelumnya | artikel berikutnya | berita sebelumnya | berita selanjutnya | sebelumnya |
    selanjutnya | berikutnya | navigasi pos
  `,
  vi: `
    bài trước | bài tiếp theo | bài sau | tin trước | tin tiếp theo
  `,
  zh: `
    上一篇 | 下一篇 | 上一篇… | 下一篇… | 上一则 | 下一则 | 上一則 | 下一則 | 前一篇 | 后一篇 | 後一篇
  `,
  ja: `
    前の記事 | 次の記事 | 前へ | 次へ | 前の記事へ | 次の記事へ | 投稿ナビゲーション
  `,
  ko: `
    이전기사 | 다음기사 | 이전 기사 | 다음 기사 | 이전글 | 다음글 | 이전 | 다음
  `,
};

/** Parts of the same series or dossier. */
export const SERIES_HEADINGS: Readonly<Record<string, string>> = {
  en: `
    in this series | more in this series | part of a series … | part of the series … | this series |
    from this series | read the series | read the full series | other parts of this series |
    this article is part of … | more from this series | series
  `,
  de: `
    teil der serie … | in dieser serie | aus dieser serie | weitere folgen | mehr aus der serie | serie
  `,
  fr: `
    dans la même série | dans cette série | les autres épisodes | tous les épisodes | épisodes |
    retrouvez tous les épisodes …
  `,
  es: `
    en esta serie | más de esta serie | serie
  `,
  it: `
    in questa serie | tutte le puntate
  `,
  nl: `
    in deze serie | uit deze serie
  `,
  ja: `
    シリーズ | このシリーズの記事 | この連載の記事 | この特集の記事 | 連載記事
  `,
  ko: `
    연재 | 이 시리즈 기사 | 시리즈
  `,
  ru: `
    серия | в этой серии | цикл статей
  `,
};

/** What surrounds an article and is no list of articles: comments, tags, sharing, author, newsletter, shop, account. */
export const FURNITURE_HEADINGS: Readonly<Record<string, string>> = {
  en: `
    comments … | comment … | leave a … | join the conversation | join the discussion | discussion |
    share … | follow … | tags … | tagged … | topics … | related topics … | related tags | related quotes |
    related companies | related products | related video … | related videos | related jobs |
    related people | related terms | related searches | related categories | more topics |
    explore topics | filed under … | categories | category | sections | about … | contact … |
    newsletter … | newsletters … | sign up … | subscribe … | get the … | log in | login | register |
    search … | menu | archives | archive | about the author … | author … | authors | written by |
    connect … | advertise … | legal | company | help | weather | events | calendar | sources |
    references | notes | footnotes | see more on | correction | download … | our apps | contributors |
    people | places | companies | links | blogroll | external links | editions | print edition |
    classifieds | topics
  `,
  de: `
    kommentare … | kommentar … | kommentieren | diskussion | teilen … | themen … | schlagworte … |
    schlagwörter … | stichworte | tags | über den autor | autor … | autoren | newsletter … | suche |
    anmelden | abo … | abonnieren | folgen sie … | kontakt … | impressum | service | quellen |
    kategorien | rubriken | wetter | archiv | mehr themen | leserkommentare | links | ressorts | orte |
    personen
  `,
  fr: `
    commentaires … | commenter | réagir | vos réactions | partager … | tags | thèmes | mots-clés |
    mots clés | auteur | newsletter … | recherche | abonnez-vous … | s'abonner | suivez-nous … |
    contact … | rubriques | catégories | sources | archives | à propos de l'auteur | sujets | services |
    inscription
  `,
  es: `
    archivado en … | comentarios … | comentar | compartir … | etiquetas … | temas … | tags | autor | sobre el autor |
    newsletter … | boletín … | suscríbete … | suscríbase | síguenos … | seguinos … | buscar | contacto |
    categorías | secciones | archivo | archivos | en esta nota | más temas
  `,
  pt: `
    comentários … | comentar | compartilhe … | compartilhar | partilhar | tags | tópicos | temas |
    assuntos | autor | sobre o autor | newsletter … | assine … | siga-nos … | buscar | contato |
    categorias | seções | arquivo | arquivos | editorias
  `,
  it: `
    commenti … | commenta | condividi … | tag | argomenti | temi | autore | newsletter … | iscriviti … |
    abbonati … | seguici … | cerca | contatti | categorie | sezioni | archivio | persone
  `,
  nl: `
    reacties … | reageer … | delen … | deel … | tags | onderwerpen | auteur | nieuwsbrief … | abonneer … |
    volg … | zoeken | contact | categorieën | archief
  `,
  sv: `
    kommentarer … | dela … | ämnen … | taggar | nyhetsbrev … | prenumerera … | följ … | kontakt | sök |
    kategorier | arkiv | skribent | ämnen i artikeln
  `,
  nb: `
    kommentarer … | kommentar … | del … | emner … | tagger | nyhetsbrev … | abonner … | følg … |
    kontakt … | søk | kategorier | arkiv
  `,
  da: `
    kommentarer … | debat | del … | emner … | tags | nyhedsbrev … | følg … | kontakt | søg | kategorier |
    arkiv
  `,
  fi: `
    kommentit … | kommentoi | jaa … | aiheet … | avainsanat | uutiskirje … | tilaa … | seuraa … | haku |
    osastot | kategoriat
  `,
  pl: `
    komentarze … | skomentuj | udostępnij … | tagi … | tematy | słowa kluczowe | newsletter … | autor |
    obserwuj … | kontakt | szukaj | kategorie | archiwum | opinie | dodaj komentarz | serwisy | działy
  `,
  cs: `
    komentáře … | diskuse … | diskuze … | sdílet … | štítky | témata | autor | newsletter … | sledujte … |
    kontakt | hledat | rubriky | archiv | klíčová slova
  `,
  sk: `
    komentáre … | diskusia … | zdieľať … | tagy | témy | autor | newsletter … | sledujte … | kontakt |
    rubriky | archív | kľúčové slová
  `,
  hr: `
    komentari … | komentar … | podijeli … | podeli … | tagovi | ključne riječi | ključne reči | oznake |
    newsletter … | pratite … | kontakt | kategorije | arhiva | autor | teme
  `,
  bg: `
    коментари … | сподели … | етикети | тагове | ключови думи | автор | контакти | категории | архив |
    абонирай … | рубрики
  `,
  ru: `
    комментарии … | комментировать | обсуждение | обсудить | поделиться … | теги … | тэги | метки |
    темы … | ключевые слова | рубрики | разделы | категории | автор | об авторе | подписка … |
    подписаться … | подпишитесь … | контакты | поиск | архив … | погода | опрос | голосование | форум |
    персоны | организации | регионы | курсы валют | источники | оставить комментарий
  `,
  uk: `
    коментарі … | коментувати | обговорення | поділитися … | теги … | теми … | мітки | рубрики | розділи |
    категорії | автор | підписка … | підписатися … | підпишіться … | контакти | пошук | архів … | погода
  `,
  ro: `
    comentarii … | distribuie … | etichete | taguri | autor | newsletter … | abonează-te … | urmărește … |
    contact | categorii | arhivă | subiecte
  `,
  hu: `
    hozzászólások … | kommentek … | megosztás | címkék … | témák | szerző | hírlevél … | kövess … |
    kapcsolat | keresés | rovatok | archívum | kapcsolódó címkék
  `,
  el: `
    σχόλια … | σχολιάστε | κοινοποίηση | ετικέτες | tags | θέματα | συγγραφέας | newsletter … |
    εγγραφή … | ακολουθήστε … | επικοινωνία | αναζήτηση | κατηγορίες | αρχείο
  `,
  tr: `
    yorumlar … | yorum … | paylaş … | etiketler … | konular | yazar | bülten … | abone … | takip … |
    iletişim | arama | kategoriler | arşiv
  `,
  ar: `
    التعليقات … | تعليقات | أضف تعليق | مشاركة … | شارك … | وسوم | الوسوم | كلمات مفتاحية | كلمات دلالية |
    الكاتب | اشترك … | تابعنا … | بحث | أقسام | تصنيفات | أرشيف | مواضيع
  `,
  fa: `
    نظرات … | دیدگاه … | دیدگاه‌ها | ارسال نظر | اشتراک … | برچسب‌ها | برچسب ها | کلیدواژه‌ها | نویسنده |
    جستجو | دسته‌بندی | آرشیو | نظر شما
  `,
  he: `
    תגובות … | שתפו … | תגיות | נושאים | הרשמה … | עקבו … | חיפוש | ארכיון
  `,
  hi: `
    टिप्पणियां | कमेंट … | शेयर … | टैग … | विषय | लेखक | फॉलो … | सब्सक्राइब …
  `,
  th: `
    ความคิดเห็น | แสดงความคิดเห็น | แชร์ | แท็ก | แท็กที่เกี่ยวข้อง | ติดตาม | หมวดหมู่ | ค้นหา
  `,
  vi: `
    bình luận … | ý kiến … | chia sẻ … | từ khóa | tags | chủ đề | tác giả | đăng ký … | theo dõi … |
    tìm kiếm | chuyên mục
  `,
  id: `
    komentar … | bagikan … | tag … | topik … | penulis | ikuti … | berlangganan … | kategori | arsip |
    cari | kata kunci
  `,
  zh: `
    评论… | 网友评论 | 评论 | 留言… | 分享… | 标签… | 关键词 | 作者 | 訂閱… | 订阅… | 搜索 | 留言板 | 評論… | 標籤… | 關鍵字 | 關鍵字… | 分类 |
    分類 | 聯絡… | 联系… | 責任編輯 | 责任编辑 | 更多專題 | 相關標籤 | 相关标签 | 相关股票 | 相關個股
  `,
  ja: `
    コメント… | シェア… | タグ… | キーワード | 関連キーワード | 関連タグ | 関連ワード | 関連企業 | 関連銘柄 | 著者… | 執筆者… | メルマガ… | フォロー… | 検索 |
    カテゴリ… | カテゴリー… | アーカイブ… | お問い合わせ | この記事をシェア | 会員…
  `,
  ko: `
    댓글… | 댓글 … | 공유… | 공유하기 | 태그… | 키워드 | 관련 키워드 | 관련키워드 | 기자… | 구독… | 검색 | 카테고리 | 저작권… | 의견 | 관련종목 |
    연관 검색어
  `,
  lt: `
    komentarai … | dalintis … | žymos | temos | autorius | naujienlaiškis … | prenumeruok … | sekite … |
    paieška
  `,
  lv: `
    komentāri … | dalīties … | birkas | temati | tēmas | autors | abonē … | seko …
  `,
  et: `
    kommentaarid … | jaga … | märksõnad | teemad | autor | uudiskiri … | telli … | jälgi …
  `,
};
