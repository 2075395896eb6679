// Headings under which pages offer further reading for the article at hand, by language (BCP 47 primary tag).
// "…" at the end: anything may follow; at the start: anything may stand before. Lower case, no punctuation at the ends.

export const RELATED_HEADINGS: Readonly<Record<string, string>> = {
  en: `
    related … | related stories | related articles | related posts | related news | related content |
    related links | related coverage | more related stories | more related articles | see also | read also | also read | read next … | up next | what to read next | next up |
    more like this | more on this … | more on … | more about … | more related … | also by … |
    further reading | keep reading | continue reading | other stories | similar articles |
    similar stories | similar posts | similar news | similar … | in this story | more stories … |
    more coverage | more news on … | background | in depth | explore more | discover more | dig deeper |
    go deeper | learn more | explore further | on this topic | on the same topic | on this subject |
    read more on … | read more about … | read more from … | our related stories | suggested reading |
    suggested articles | suggested stories | recommended reading | must read next | stories you may like |
    associated articles | linked articles | connected stories | from our archive | from the archive |
    from the archives | relevant articles | relevant stories | previous coverage | earlier stories |
    previously | readers also read | our readers read next | other people are reading | people also read |
    others also read | readers also liked | additional reading | additional coverage | follow the story |
    catch up | the full story | in case you missed it on this topic | around this story |
    the story so far | read the related story | don't miss these | check out also |
    you might also be interested in | our coverage | full coverage | related topics and stories |
    interesting for you | explore related … | topics in this article read more | people also like |
    people also viewed | others also viewed | readers also enjoyed | readers also like | readers who read this also read |
    you may also want to … | you might also want to … | you may want to … | you might want to … | check these out … |
    also check out | check out these … | more to read | more to explore | more reading | more reads | next reads |
    read these next | what to read after this | worth reading | worth a read | if you liked this … | if you enjoyed this … |
    liked this … | enjoyed this article … | connected articles | companion articles | related to this … |
    other articles on this … | other posts on this … | other stories on this … | more articles on this … |
    more posts on this … | articles on this topic | stories on this topic | posts on this topic |
    on the same subject | in the same category | from the same category | from the same section |
    more from this author | more by this author | more from the author | more by the author | by the same author |
    also by this author | from the same author | other posts by … | other articles by … | posts by … |
    articles by … | latest from the author | recent posts by … | latest posts by … | recent articles by … |
    latest articles by … | latest stories by … | dossier … | topic file | topic files | the file | read our file … |
    explained in more detail | dive deeper | delve deeper | for more on this …
  `,
  de: `
    mehr zum thema … | mehr zu … | zum thema … | lesen sie auch … | lies auch | auch interessant |
    passend zum artikel | passend dazu | verwandte artikel | verwandte beiträge | verwandte themen | verwandte nachrichten | verwandte inhalte | verwandte … | ähnliche artikel | ähnliche … | weitere artikel … |
    weitere beiträge … | weitere nachrichten zum thema | weitere meldungen | artikel zum thema |
    beiträge zum thema | weiterlesen | weiterführende artikel | weiterführende links | mehr über … |
    das könnte sie auch interessieren … | das könnte dich auch interessieren | das interessiert sie auch |
    lesetipps | lesen sie mehr zum thema | lesen sie mehr … | mehr lesen | links zum thema | siehe auch |
    aus dem archiv | hintergrund | zum weiterlesen | dazu passend | passende artikel | mehr dazu |
    lesen sie hier mehr | auch lesenswert | weiteres zum thema | thema | ebenfalls interessant |
    themenverwandte artikel | lesen sie dazu … | mehr infos zum thema | mehr zu diesem thema |
    alles zum thema … | dossier … | im dossier … | aus dem dossier | themendossier | themenpaket | themenschwerpunkt |
    schwerpunkt … | thematisch passend | inhaltlich verwandt | mehr von diesem autor | mehr von dieser autorin |
    weitere artikel des autors | weitere artikel der autorin | vom selben autor | von derselben autorin |
    neueste artikel von … | aktuelle artikel von … | neueste beiträge von … | letzte beiträge von … |
    andere lasen auch | andere leser lasen auch | leser interessierten sich auch für | wer das las … |
    dazu auch | ebenfalls lesenswert | interessante artikel zum thema
  `,
  fr: `
    sur le même sujet | sur le meme sujet | à lire aussi | a lire aussi | lire aussi | à lire également |
    lire également | lire aussi sur … | articles liés | articles similaires | articles connexes |
    articles associés | contenus liés | contenus associés | voir aussi | dans le même thème |
    sur ce thème | sur ce sujet | sur le même thème | à voir aussi | pour aller plus loin |
    en savoir plus | à lire ensuite | lire ensuite | à relire | autour de ce sujet | du même auteur |
    nos articles sur le sujet | nos lecteurs ont lu ensuite | dans la même rubrique |
    articles correspondants | contenus similaires | articles en lien | en lien avec … | à voir également | derniers articles de … | ses derniers articles | les derniers articles de … | dossier … | notre dossier … | nos dossiers sur … | autres articles sur … | d'autres articles sur … | les lecteurs ont aussi lu | dans le même dossier | dans ce dossier | le dossier | vous pourriez aussi aimer | à découvrir aussi |
    lire la suite sur le sujet | poursuivez votre lecture | continuer la lecture | sur le sujet |
    lectures complémentaires
  `,
  es: `
    noticias relacionadas | artículos relacionados | articulos relacionados | relacionados |
    relacionadas | relacionado … | contenido relacionado | contenidos relacionados | notas relacionadas |
    nota relacionada | noticia relacionada | temas relacionados | historias relacionadas | lea también |
    lee también | leer también | leé también | te puede interesar | le puede interesar |
    puede interesarte | también te puede interesar | quizás te interese | ver también | mira también |
    vea también | además | sobre el tema | sobre este tema | más sobre … | más información |
    seguí leyendo | sigue leyendo | seguir leyendo | continúa leyendo | lecturas recomendadas |
    para leer más | te recomendamos leer | en este artículo | en contexto | leer más |
    publicaciones relacionadas | entradas relacionadas | seguir leyendo en … | a fondo | conoce más |
    no dejes de leer | también puedes leer | lee además | del mismo autor | más del autor | últimos artículos de … | otros artículos de … | dossier … | especial … | notas similares | artículos similares | noticias similares | contenido similar | otros lectores también leyeron | sigue el tema
  `,
  pt: `
    notícias relacionadas | artigos relacionados | relacionadas | relacionados | relacionado |
    conteúdo relacionado | matérias relacionadas | leia também | leia mais … | ler também | veja também |
    veja mais … | saiba mais … | sobre o tema | sobre este assunto | mais sobre … | posts relacionados |
    publicações relacionadas | tópicos relacionados | continue lendo | continuar a ler | pode interessar |
    ver mais | também pode gostar | pode também gostar | a ler também | a seguir | sugestões de leitura |
    para ler mais | tudo sobre … | do mesmo autor | mais deste autor | artigos de … | dossiê … | especial … | notícias semelhantes | artigos semelhantes | leitores também leram | sobre o mesmo tema
  `,
  it: `
    leggi anche | articoli correlati | correlati | notizie correlate | contenuti correlati |
    potrebbe interessarti | ti potrebbe interessare | potrebbe interessarti anche |
    ti potrebbero interessare | sullo stesso argomento | sullo stesso tema | per approfondire |
    approfondimenti | approfondisci | vedi anche | guarda anche | articoli simili | continua a leggere |
    altro su … | leggi di più | leggi altri articoli … | da leggere | argomenti correlati |
    dello stesso autore | altri articoli di … | ultimi articoli di … | dossier … | lo speciale | notizie simili | i lettori hanno letto anche
  `,
  nl: `
    lees ook | lees meer … | lees verder … | meer over … | gerelateerd | gerelateerde artikelen | gerelateerde berichten | gerelateerd nieuws | gerelateerd … | gerelateerde … |
    verwante artikelen | zie ook | ook interessant | bekijk ook | aanbevolen artikelen | in dit dossier |
    vergelijkbare artikelen | dit vind je misschien ook interessant | meer lezen | lees hierover |
    op dit onderwerp | meer nieuws over … | meer van deze auteur | andere artikelen van … | laatste artikelen van … | dossier … | anderen lazen ook | soortgelijke artikelen | meer artikelen over …
  `,
  sv: `
    läs också | läs även | läs mer … | läs vidare | relaterat | relaterade artiklar | relaterat innehåll | relaterade nyheter | relaterat … | relaterade … | mer om … | mer i ämnet |
    liknande artiklar | se även | se också | mer läsning | läs nästa | fakta & läs mer |
    du kanske också gillar | artiklar i ämnet | fördjupning | av samma skribent | mer av skribenten | senaste artiklarna av … | andra läste också | artiklar om samma ämne
  `,
  nb: `
    les også | les mer … | les videre | relaterte artikler | relaterte saker | relatert | relatert innhold | relaterte … | relatert … | mer om … | lignende saker | se også |
    anbefalt lesning | les flere saker om … | saken fortsetter | flere saker om … | les og
  `,
  da: `
    læs også | læs mere … | læs videre | relaterede artikler | relateret indhold | relaterede … | relateret … | mere om … | flere artikler om … |
    lignende artikler | se også | artikler om emnet | i samme emne | hør også
  `,
  fi: `
    lue myös | lue lisää … | aiheesta lisää | lisää aiheesta | aiheeseen liittyvää | aiheeseen liittyvät |
    katso myös | samasta aiheesta | liittyvät artikkelit | lue seuraavaksi | muut lukevat
  `,
  is: `
    lesa meira | tengdar fréttir | tengt efni | sjá einnig | meira um …
  `,
  pl: `
    czytaj także | czytaj też | czytaj również | zobacz także | zobacz też | zobacz również |
    przeczytaj także | przeczytaj też | przeczytaj również | powiązane | powiązane artykuły | powiązane tematy | powiązane … | podobne … | podobne artykuły |
    w temacie | więcej na temat … | na ten temat | więcej o … | więcej na ten temat | sprawdź także |
    polecamy także | polecamy również | może cię zainteresować | to może cię zainteresować |
    warto przeczytać | artykuły powiązane | czytaj dalej | czytaj więcej | w tym temacie |
    dowiedz się więcej | powiązane tematy | inne artykuły autora | inne teksty autora | ostatnie artykuły autora | więcej tego autora | inni czytali także | czytelnicy przeczytali także | dossier …
  `,
  cs: `
    související | související články | související … | čtěte také | čtěte i | čtěte dále | přečtěte si také | přečtěte si | k tématu |
    více k tématu | mohlo by vás zajímat | mohlo by vás také zajímat | podobné články | více o … |
    viz také | téma | na téma | další k tématu | čtěte více | dále čtěte | další články autora | články autora | od stejného autora | ostatní četli také | seriál … | speciál …
  `,
  sk: `
    súvisiace | súvisiace články | súvisiace … | čítajte aj | čítajte tiež | prečítajte si aj | prečítajte si | k téme | viac k téme |
    mohlo by vás zaujímať | mohlo by vás zaujať | podobné články | súvisiace články | viac o … |
    čítajte viac
  `,
  sl: `
    preberite tudi | preberite še | sorodne novice | sorodni članki | povezane … | povezani članki |
    več o … | berite tudi | poglejte tudi | na isto temo
  `,
  hr: `
    povezane vijesti | povezani članci | povezano | pročitajte i | pročitajte još | pročitaj još |
    čitajte još | pogledajte još | slične vijesti | slični članci | više o … | vezane vijesti |
    vezani članci | povezane teme | možda će vas zanimati | pročitajte više | na istu temu | još o … |
    povezane vesti | slične vesti | pročitajte i ovo | pročitajte takođe
  `,
  sr: `
    повезане вести | прочитајте још | прочитајте и | сличне вести | више о … | повезане теме |
    на исту тему | можда ће вас занимати
  `,
  bg: `
    още по темата | свързани новини | свързани статии | прочетете още | прочети още | вижте още |
    виж още | по темата | подобни статии | още новини по темата | четете още | прочетете също
  `,
  mk: `
    поврзани вести | поврзани написи | прочитајте и | прочитај и | слични вести | повеќе за …
  `,
  ru: `
    читайте также | читайте ещё | читайте еще | читать также | читайте | читайте далее | смотрите также |
    смотри также | см также | по теме | ещё по теме | еще по теме | материалы по теме | новости по теме |
    статьи по теме | публикации по теме | ссылки по теме | тема | на эту тему | похожие статьи | похожие новости | похожие материалы | похожие записи | связанные материалы | похожие … | связанные … |
    другие материалы по теме | другие новости по теме | подробнее по теме | больше по теме | сюжет |
    вам может быть интересно | вам будет интересно | по этой теме | ранее по теме | другие статьи автора |
    вас может заинтересовать | к этой теме | контекст | в тему | ещё на эту тему | другие новости сюжета |
    материалы сюжета | другие материалы рубрики | другие материалы автора | ещё от автора | материалы автора | последние статьи автора | досье … | спецпроект по теме | читатели также прочли
  `,
  uk: `
    читайте також | читайте ще | читати також | дивіться також | див також | за темою | по темі |
    на цю тему | матеріали за темою | матеріали по темі | новини по темі | новини за темою |
    статті за темою | схожі … | пов'язані … | більше за темою | вам також може сподобатися |
    вас може зацікавити | ще за темою | ще по темі | читайте на цю тему | до теми | тема |
    інші новини за темою
  `,
  be: `
    чытайце таксама | чытайце яшчэ | глядзіце таксама | па тэме | па гэтай тэме | падобныя …
  `,
  kk: `
    тақырып бойынша | оқи отырыңыз | сондай-ақ оқыңыз | тағы оқыңыз | ұқсас жаңалықтар | ұқсас мақалалар
  `,
  ro: `
    citește și | citeşte şi | citiți și | citeste si | vezi și | vezi si | pe aceeași temă |
    pe aceeasi tema | articole similare | articole asemănătoare | știri similare | știri pe aceeași temă |
    articole recomandate | te-ar putea interesa | te-ar mai putea interesa | mai multe despre … |
    recomandări pentru tine | articole pe aceeași temă | mai mult despre … | citește mai mult
  `,
  hu: `
    kapcsolódó … | olvasta már | olvassa el ezt is | ezt is olvassa el | ez is érdekelheti |
    ez is érdekelhet | hasonló cikkek | cikkek a témában | a témában | bővebben | ajánljuk még
  `,
  el: `
    διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διάβασε επίσης | δείτε επίσης | δείτε ακόμη |
    δείτε ακόμα | σχετικά άρθρα | σχετικές ειδήσεις | σχετικά | σχετικά θέματα | παρόμοια άρθρα |
    παρόμοια θέματα | διαβάστε σχετικά | περισσότερα για … | μπορεί να σας ενδιαφέρουν |
    ίσως σας ενδιαφέρει | διαβάστε περισσότερα
  `,
  tr: `
    ilgili haberler | ilgili haber | ilgili içerikler | ilgili yazılar | i̇lgili haberler |
    i̇lgili haber | i̇lgili i̇çerikler | i̇lginizi çekebilir | ilginizi çekebilir |
    ilginizi çekebilecek haberler | bunlar da ilginizi çekebilir | bunları da okuyun | ayrıca okuyun |
    ayrıca bakınız | benzer haberler | benzer yazılar | benzer içerikler | konuyla ilgili haberler |
    okumaya devam et | sıradaki haber
  `,
  az: `
    oxşar xəbərlər | əlaqəli xəbərlər | həmçinin oxuyun | mövzu üzrə | bunu da oxuyun | bənzər xəbərlər
  `,
  ar: `
    مواضيع ذات صلة | موضوعات ذات صلة | أخبار ذات صلة | مقالات ذات صلة | ذات صلة | محتوى ذو صلة |
    أخبار متعلقة | مواضيع متعلقة | موضوعات متعلقة | اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | اقرا ايضا |
    اقرأ أيضًا | اقرأ المزيد | إقرأ المزيد | المزيد عن … | المزيد حول … | قد يعجبك أيضا | قد يهمك |
    قد يهمك أيضا | مقالات مشابهة | أخبار مشابهة | مواضيع مشابهة | شاهد أيضا | شاهد أيضاً | طالع أيضا |
    متعلقات
  `,
  fa: `
    مطالب مرتبط | اخبار مرتبط | خبرهای مرتبط | مرتبط | مطالب مشابه | اخبار مشابه | بیشتر بخوانید |
    بیشتر بدانید | همچنین بخوانید | در همین زمینه | در همین باره | در همین رابطه | مقالات مرتبط |
    نوشته‌های مرتبط | پیشنهاد مطالعه
  `,
  ur: `
    یہ بھی پڑھیں | یہ بھی پڑھیے | مزید پڑھیں | مزید پڑھیے | متعلقہ خبریں | متعلقہ مضامین | اسی بارے میں |
    متعلقہ عنوانات
  `,
  he: `
    כתבות נוספות | עוד בנושא | עוד באותו נושא | כתבות קשורות | ידיעות קשורות | קראו גם | קראו עוד |
    קרא גם | אולי יעניין אותך | אולי יעניין אתכם | כתבות שאולי יעניינו אתכם | עוד על … | ראו גם |
    לקריאה נוספת | כתבות בנושא
  `,
  hi: `
    यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | संबंधित खबरें | संबंधित ख़बरें |
    सम्बंधित खबरें | संबंधित समाचार | संबंधित लेख | इससे जुड़ी खबरें | रिलेटेड न्यूज़ | यह भी देखें
  `,
  mr: `
    हे ही वाचा | हेही वाचा | हे देखील वाचा | संबंधित बातम्या | आणखी वाचा | संबंधित लेख
  `,
  ne: `
    यो पनि पढ्नुहोस् | यो पनि | सम्बन्धित समाचार | सम्बन्धित खबर | थप पढ्नुहोस्
  `,
  bn: `
    আরও পড়ুন | আরো পড়ুন | সম্পর্কিত খবর | সম্পর্কিত সংবাদ | এ সম্পর্কিত আরও খবর | এ বিষয়ে আরও |
    সংশ্লিষ্ট খবর | এই বিভাগের আরও খবর | এ বিভাগের আরও খবর | এ জাতীয় আরো খবর | এই সম্পর্কিত
  `,
  gu: `
    આ પણ વાંચો | વધુ વાંચો | સંબંધિત સમાચાર
  `,
  pa: `
    ਇਹ ਵੀ ਪੜ੍ਹੋ | ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ | ਹੋਰ ਪੜ੍ਹੋ
  `,
  ta: `
    இதையும் படிக்க | இதையும் படிங்க | இதையும் வாசிக்க | தொடர்புடைய செய்திகள் | மேலும் படிக்க |
    தொடர்புடைய கட்டுரைகள் | மேலும் வாசிக்க
  `,
  te: `
    ఇవి కూడా చదవండి | ఇది కూడా చదవండి | సంబంధిత వార్తలు | మరింత చదవండి | సంబంధిత కథనాలు
  `,
  ml: `
    ഇതും വായിക്കുക | ബന്ധപ്പെട്ട വാർത്തകൾ | കൂടുതൽ വായിക്കുക | അനുബന്ധ വാർത്തകൾ
  `,
  kn: `
    ಇದನ್ನೂ ಓದಿ | ಸಂಬಂಧಿತ ಸುದ್ದಿ | ಸಂಬಂಧಿತ ಸುದ್ದಿಗಳು | ಇನ್ನಷ್ಟು ಓದಿ
  `,
  si: `
    තවත් කියවන්න | අදාළ පුවත් | මෙයද කියවන්න
  `,
  th: `
    ข่าวที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | เนื้อหาที่เกี่ยวข้อง | อ่านเพิ่มเติม |
    อ่านข่าวที่เกี่ยวข้อง | ข่าวเกี่ยวข้อง | อ่านต่อ | อ่านข่าวเพิ่มเติม | คุณอาจสนใจ
  `,
  vi: `
    tin liên quan | bài liên quan | bài viết liên quan | liên quan | xem thêm | đọc thêm |
    tin cùng chủ đề | cùng chủ đề | tin bài liên quan | có thể bạn quan tâm | bạn có thể quan tâm |
    tin tức liên quan | xem thêm về … | bài viết tương tự
  `,
  id: `
    baca juga | berita terkait | artikel terkait | terkait | simak juga | lihat juga | baca selengkapnya |
    berita lainnya terkait | baca artikel lainnya | artikel menarik lainnya | konten terkait |
    topik terkait | berita berkaitan | artikel berkaitan | baca lagi | tonton juga | mungkin anda suka |
    anda mungkin suka
  `,
  tl: `
    basahin din | basahin | kaugnay na balita | kaugnay na mga balita | mga kaugnay na balita |
    basahin pa
  `,
  zh: `
    相关阅读 | 相关新闻 | 相关文章 | 相关报道 | 相关内容 | 相关链接 | 相关推荐 | 相关资讯 | 相关延伸阅读 | 扩展阅读 | 更多相关 | 相關閱讀 | 相關新聞 |
    相關文章 | 相關報導 | 相關報道 | 相關連結 | 相關內容 | 延伸閱讀 | 更多相關 | 你可能感興趣 | 你可能感兴趣 | 更多…報導 | 看更多… | 更多新聞 | 同場加映 | 推薦閱讀 |
    推荐阅读 | 往期回顾 | 猜你喜欢 | 猜你喜歡 | 閱讀更多
  `,
  ja: `
    関連記事 | 関連ニュース | 関連リンク | 関連する記事 | 関連コンテンツ | 関連トピックス | 関連情報 | …関連記事 | …の関連記事 | …関連ニュース | この記事の関連 | 関連 |
    あわせて読みたい | 合わせて読みたい | こちらもおすすめ | この記事を読んだ人はこんな記事も読んでいます | こんな記事も読まれています | この記事に関連する… | 関連キーワードの記事 |
    関連タグの記事 | 次に読みたい | 続きを読む | 関連特集 | バックナンバー | 関連する… | 次の記事も読む
  `,
  ko: `
    관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 이 기사와 관련된 기사 | …관련기사 | …관련 기사 | 함께 보면 좋은 기사 | 함께 읽으면 좋은 기사 | 더 읽어보기 |
    이 기사 관련 | 관련 콘텐츠 | 연관기사 | 연관 기사 | 같이 읽으면 좋은 기사 | 이런 기사도 있어요 | 관련 글 | 더보기 관련
  `,
  ka: `
    მსგავსი სიახლეები | დაკავშირებული სიახლეები | ასევე წაიკითხეთ | წაიკითხეთ ასევე | მსგავსი სტატიები
  `,
  hy: `
    կարդացեք նաև | կարդացեք նույն թեմայով | նմանատիպ նյութեր | առնչվող լուրեր | նույն թեմայով
  `,
  lt: `
    taip pat skaitykite | skaitykite taip pat | susiję straipsniai | susijusios naujienos | susiję … |
    skaityk daugiau | skaitykite daugiau | taip pat skaityk | panašūs straipsniai | daugiau apie … |
    daugiau šia tema | šia tema | skaitykite | taip pat žiūrėkite
  `,
  lv: `
    lasi arī | lasiet arī | lasi vēl | saistītie raksti | saistītās ziņas | līdzīgi raksti | par tēmu |
    vairāk par … | lasi vairāk
  `,
  et: `
    loe ka | loe lisaks | loe veel | seotud … | seotud artiklid | seotud lood | samal teemal | vaata ka |
    rohkem teemal …
  `,
  sq: `
    lexo edhe | lexoni edhe | lexo gjithashtu | lajme të ngjashme | artikuj të ngjashëm | të ngjashme |
    më shumë për …
  `,
  af: `
    lees ook | verwante artikels | lees meer | verwante stories | sien ook
  `,
  sw: `
    soma pia | soma zaidi | habari zinazohusiana | makala zinazohusiana | zinazohusiana |
    taarifa zinazohusiana
  `,
  zu: `
    funda futhi | funda olunye udaba lapha | izindaba ezihlobene | funda okuningi | okunye okuhlobene
  `,
  xh: `
    funda nale | iindaba ezinxulumene | funda ngakumbi
  `,
  am: `
    ተዛማጅ ዜናዎች | ተጨማሪ ያንብቡ | ተዛማጅ
  `,
  ca: `
    notícies relacionades | articles relacionats | relacionats | relacionades | llegeix també |
    vegeu també | et pot interessar | més sobre … | sobre el tema
  `,
  gl: `
    noticias relacionadas | artigos relacionados | le tamén | ler tamén | máis sobre …
  `,
  eu: `
    erlazionatutako albisteak | irakurri ere | ikus gainera | zerikusia duten albisteak |
    gai honi buruz gehiago
  `,
  mn: `
    холбоотой мэдээ | төстэй мэдээ | санал болгох мэдээ
  `,
  km: `
    អត្ថបទទាក់ទង | អានបន្ថែម | ព័ត៌មានទាក់ទង
  `,
  my: `
    ဆက်စပ်သတင်းများ | ဆက်လက်ဖတ်ရှုရန်
  `,
};

/**
 * Headings that publishers and ad networks both use: links under them that leave the site are taken to be paid.
 * They count as related headings otherwise.
 */
export const SHARED_HEADINGS: Readonly<Record<string, string>> = {
  en: `
    you may also like … | you might also like … | you may like | you might like | you'll also like |
    you may also enjoy | you might also enjoy | we recommend | recommended … | recommended for you |
    recommendations … | suggested for you | suggested … | selected for you | chosen for you |
    picked for you | for you | stories for you | you may be interested in | you might be interested in |
    you may also be interested in | also of interest | you may have missed | don't miss | more for you |
    read this next | handpicked for you | you should read
  `,
  de: `
    empfehlungen … | empfohlen … | empfohlene … | unsere empfehlungen | für sie empfohlen | für sie |
    das könnte ihnen auch gefallen | das könnte ihnen gefallen | das könnte dir auch gefallen |
    das könnte sie interessieren | das könnte dich interessieren | auch spannend |
    redaktionsempfehlungen | redaktionstipp
  `,
  fr: `
    recommandé pour vous | recommandés pour vous | nos recommandations | nous vous recommandons |
    on vous recommande | vous aimerez aussi | vous aimerez peut-être | vous pourriez être intéressé par |
    cela pourrait vous intéresser | ça pourrait vous intéresser |
    ces articles pourraient vous intéresser | cet article peut vous intéresser | pour vous |
    recommandations
  `,
  es: `
    te recomendamos | recomendado para ti | recomendados | recomendado | recomendados para ti |
    recomendaciones | recomendamos | para ti | le recomendamos | te va a interesar | te puede gustar |
    podría interesarte | te podría interesar | puede que te interese | recomendadas
  `,
  pt: `
    recomendado para você | recomendados para você | recomendados | recomendadas | você pode gostar |
    você também pode gostar | talvez você goste | para você | recomendamos | sugestões para você
  `,
  it: `
    consigliati … | raccomandati per te | consigliati per te | ti consigliamo |
    ti consigliamo di leggere | per te | ti potrebbe piacere | potrebbe piacerti | suggeriti |
    scelti per te
  `,
  nl: `
    aanbevolen … | aanbevolen voor jou | voor jou | misschien vind je dit ook leuk | wij raden aan |
    dit wil je lezen | bekijk ook deze
  `,
  sv: `
    rekommenderas … | rekommenderat … | rekommenderade … | rekommenderad läsning | för dig |
    du kanske också är intresserad av | utvalt för dig | tips
  `,
  nb: `
    anbefalt … | anbefalte … | vi anbefaler | for deg | du vil kanske også like
  `,
  da: `
    anbefalet … | anbefalede … | vi anbefaler | til dig | måske er du også interesseret i
  `,
  fi: `
    suosittelemme … | suositellut | sinulle | sinua voisi kiinnostaa | sinua saattaa kiinnostaa |
    kiinnostaisiko
  `,
  pl: `
    polecane … | polecamy … | polecane dla ciebie | rekomendowane … | rekomendowane dla ciebie |
    dla ciebie | może ci się spodobać | zainteresuje cię
  `,
  cs: `
    doporučujeme … | doporučené … | doporučeno … | mohlo by se vám líbit | pro vás
  `,
  sk: `
    odporúčame … | odporúčané … | mohlo by sa vám páčiť | pre vás
  `,
  hr: `
    preporučujemo … | preporučeno … | preporuka | preporuke | za vas
  `,
  sl: `
    priporočamo … | priporočeno
  `,
  bg: `
    препоръчваме … | препоръчано | препоръчани … | може да ви хареса
  `,
  ru: `
    рекомендуем … | рекомендуемые … | мы рекомендуем | рекомендации | вам может понравиться |
    вам понравится | для вас | это интересно | интересное | советуем почитать
  `,
  uk: `
    рекомендуємо … | рекомендовані … | ми рекомендуємо | вам може сподобатися | для вас | це цікаво
  `,
  ro: `
    recomandări | recomandate … | recomandările redacției | îți recomandăm | vă recomandăm | pentru tine |
    recomandări …
  `,
  hu: `
    ajánljuk … | ajánló | ajánlott … | önnek ajánljuk | neked ajánljuk | ez is tetszhet
  `,
  el: `
    προτεινόμενα … | προτείνουμε | σας προτείνουμε | μπορεί να σας αρέσει | για εσάς
  `,
  tr: `
    önerilen … | sizin için seçtiklerimiz | öneriler | sizin için | editörün önerileri |
    bunları da beğenebilirsiniz | önerilen haberler
  `,
  ar: `
    موصى به | موصى لك | نرشح لك | نوصي بقراءة | اخترنا لك | اخترنا لكم | مقترحات | قد يعجبك |
    ننصح بقراءة
  `,
  fa: `
    پیشنهاد ما | پیشنهادی | پیشنهاد سردبیر | مطالب پیشنهادی | برای شما
  `,
  he: `
    מומלצים | מומלץ | מומלצים עבורך | המלצות | אולי תאהבו | כתבות מומלצות | בשבילך | מומלץ עבורך
  `,
  hi: `
    आपके लिए | सुझाई गई खबरें | अनुशंसित | आपको यह भी पसंद आ सकता है | आपकी पसंद
  `,
  th: `
    แนะนำ | แนะนำสำหรับคุณ | ข่าวแนะนำ | เรื่องแนะนำ | คุณอาจชอบ
  `,
  vi: `
    có thể bạn thích | gợi ý cho bạn | đề xuất cho bạn | dành cho bạn
  `,
  id: `
    rekomendasi … | rekomendasi untuk anda | untuk anda | pilihan untuk anda | direkomendasikan |
    disyorkan …
  `,
  zh: `
    为您推荐 | 為您推薦 | 为你推荐 | 為你推薦 | 推荐 | 推薦 | 您可能感兴趣 | 您可能喜歡 | 您可能也喜歡 | 你可能也喜歡 | 您可能感興趣 | 精彩推荐 | 推薦文章 |
    推荐文章 | 編輯推薦你 | 推薦新聞 | 猜您喜欢
  `,
  ja: `
    おすすめ | おすすめ記事 | おすすめの記事 | あなたにおすすめ | あなたにおすすめの記事 | お勧め記事 | あなたへのおすすめ | おすすめコンテンツ | オススメ記事 | オススメ |
    レコメンド | おすすめニュース
  `,
  ko: `
    추천기사 | 추천 기사 | 추천뉴스 | 추천 뉴스 | 당신을 위한 추천 | 추천 콘텐츠 | 오늘의 추천 | 이런 기사 어때요 | 당신이 좋아할 만한 기사 |
    당신이 좋아할만한 콘텐츠
  `,
  lt: `
    rekomenduojame … | rekomenduojami … | siūlome perskaityti | jums gali patikti | jus gali sudominti
  `,
  lv: `
    iesakām … | ieteicamie raksti | tevi varētu interesēt
  `,
  et: `
    soovitame … | soovitatud … | sulle võiks meeldida
  `,
};

/** "More from …": an author, a section or the site itself; further reading when it is a choice, not a stream. */
export const MORE_HEADINGS: Readonly<Record<string, string>> = {
  en: `
    more from … | more by … | more in … | also from … | also in … | other articles … | other news on … | latest on … |
    latest news on … | latest news about … | latest in … | the latest from … | all about … | everything on … | news about …
  `,
  de: `
    mehr von … | mehr aus … | weitere artikel von … | weitere themen aus … | neues zu … | aktuelles zu … | nachrichten zu … |
    aktuelle nachrichten zu … | alles zu … | alles über … | neueste artikel zu …
  `,
  fr: `
    plus d'articles … | plus de … | dernières news sur … | dernières actualités sur … | dernières infos sur … |
    les dernières actualités sur … | toute l'actualité sur … | toute l'actualité de … | l'actualité de … | l'actu de … |
    toutes les news sur … | tout sur … | les articles de …
  `,
  es: `
    más de … | más en … | más noticias de … | otras noticias | últimas noticias de … | últimas noticias sobre … |
    todo sobre … | noticias de … | noticias sobre … | lo último de … | lo último sobre …
  `,
  pt: `
    mais de … | mais em … | mais notícias de … | outras notícias | últimas notícias de … | últimas notícias sobre … |
    tudo sobre … | notícias de … | notícias sobre …
  `,
  it: `altri articoli … | ultime notizie su … | ultime news su … | tutto su … | notizie su … | altro da …`,
  ca: `més de … | més notícies de … | tot sobre …`,
  gl: `máis de … | máis novas de …`,
  ro: `mai multe din … | mai multe de la … | știri despre … | totul despre …`,
  nl: `meer van … | meer uit … | laatste nieuws over … | alles over … | nieuws over …`,
  sv: `mer från … | fler artiklar … | senaste nytt om … | allt om … | nyheter om …`,
  nb: `mer fra … | flere saker … | siste nytt om … | alt om … | flere nyheter om …`,
  da: `mere fra … | seneste nyt om … | alt om … | nyheder om …`,
  fi: `lisää … | kaikki aiheesta … | uusimmat aiheesta …`,
  pl: `więcej z … | inne artykuły | więcej od … | wszystko o … | najnowsze o … | wiadomości o …`,
  cs: `další z … | další články … | více z … | vše o … | zprávy o …`,
  sk: `ďalšie články … | viac z … | všetko o …`,
  sl: `več iz … | več od … | vse o …`,
  hr: `više iz … | još iz … | sve o …`,
  sr: `više iz … | još iz … | sve o … | још из … | све о …`,
  hu: `további cikkek … | további … | minden cikk … | még több …`,
  bg: `още от … | още за … | всичко за …`,
  ru: `ещё из … | ещё от … | больше о … | все новости о … | новости о … | всё о … | последние новости о …`,
  uk: `більше з … | більше про … | усе про … | новини про … | останні новини про …`,
  el: `περισσότερα από … | όλα για … | νέα για … | τα τελευταία νέα για …`,
  tr: `daha fazla … | son haberler …`,
  ar: `المزيد من … | آخر أخبار … | كل أخبار …`,
  fa: `بیشتر از … | آخرین اخبار …`,
  he: `עוד מ… | עוד על …`,
  id: `lainnya dari … | berita lain dari … | berita tentang …`,
  vi: `thêm từ … | tin về …`,
  tl: `iba pang balita`,
};
