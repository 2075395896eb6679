// What headings are made of, for those that no list holds word for word: beginnings of words, by script, in the notation of
// `shared/words/wordList.ts`. "a+b": words that begin so both occur, in either order. Scripts without spaces: parts of the
// text.

type Script = 'latin' | 'cyrillic' | 'greek' | 'other';
type Stems = Readonly<Record<Script, string>>;

/** Further reading for the article at hand. */
export const RELATED_STEMS: Stems = {
  latin: `
    related | similar | read+also | read+next | read+more+on | read+more+about | see+also | may+like |
    might+like | also+like | also+love | also+enjoy | be+interested | be+interesting | more+on+this |
    more+about | more+like+this | explore+more | further+reading | keep+reading | continue+reading |
    recommended+reading | suggested+reading | recommended+stories | recommended+articles | relevant |
    correspond | associated | connected | may+want | might+want | people+also | others+also | readers+also |
    check+these+out | if+liked | if+enjoyed | this+author | same+author | same+topic | same+subject |
    same+category | dossier | worth+read | read+after | recommended+for+you | other+news+on+this | verwandt |
    ähnlich | passend+zum | zum+thema | thematisch | themenpaket | themenschwerpunkt | selben+autor |
    diesem+autor | dieser+autorin | andere+lasen | mehr+thema | lesen+auch | lies+auch | interessieren+auch |
    interessieren+könnte | auch+interessant | weiterlesen | weiterführend | ähnlech | liest+och | similaire |
    connexe | même+rubrique | même+catégorie | même+auteur | articles+lien | autres+articles+sur |
    lire+aussi | lire+également | voir+aussi | même+sujet | même+thème | même+dossier | aimerez+aussi |
    pourrai+intéresser | pourrait+intéresser | aller+plus+loin | relacionad | relacionat | mismo+autor |
    misma+sección | artículos+similares | semblant | leer+también | lee+también | lea+también |
    puede+interesar | podría+interesar | ver+también | más+sobre | sigue+leyendo | seguir+leyendo |
    mismo+tema | leia+também | leia+mais | ler+também | veja+também | saiba+mais | pode+interessar |
    mais+sobre | continue+lendo | mesmo+tema | mesmo+assunto | le+tamén | máis+sobre | llegeix+també |
    més+sobre | correlat | simili | stesso+autore | leggi+anche | vedi+anche | potrebbe+interessar |
    potrebbero+interessar | stesso+argomento | stesso+tema | approfondi | gerelateerd | verwant | lees+ook |
    bekijk+ook | meer+over | ook+interessant | relaterad | liknande | läs+också | läs+även | läs+mer+om |
    mer+om | relatert | relaterede | lignende | lignande | les+også | læs+også | mere+om | liittyv |
    lue+myös | lisää+aiheesta | samasta+aiheesta | samankalt | tengd | tengt | lesa+meira | lesið+einnig |
    sjá+einnig | skoða+einnig | powiązan | podobn | czytaj+także | czytaj+też | czytaj+również |
    zobacz+także | zobacz+też | zobacz+również | przeczytaj | na+temat | w+temacie | może+zainteresować |
    zainteresuj+także | souvisej | čtěte+také | čtěte+dále | přečtěte | k+tématu | zajímat+mohlo | viz+také |
    súvis | čítajte+aj | čítajte+tiež | prečítajte | k+téme | zaujímať+mohlo | zaujať+mohlo | povezan |
    sorodn | preberite | berite+tudi | vezan | sličn | srodn | pročitaj | čitajte+još | pogledajte+još |
    zanimati | zanima+vas | asemănăto | citește+și | citeste+si | citiți+și | vezi+și | aceeași+temă |
    interesa+putea | kapcsolód | hasonló | olvasta+már | olvassa+még | érdekelhet | a+témában | ilgili+haber |
    ilgili+içerik | ilgili+yazı | benzer | ilginizi | ayrıca+okuyun | bunları+okuyun | oxşar | əlaqəli |
    əlaqədar | bənzər | həmçinin+oxu | o'xshash | mavzuga+oid | shuningdek+o'qing | liên+quan | xem+thêm |
    đọc+thêm | cùng+chủ+đề | quan+tâm+bạn | terkait | berkait | baca+juga | baca+lagi | simak+juga |
    lihat+juga | serupa | mungkin+suka | mungkin+minat | susij | panaš | skaityk+taip | šia+tema | saistīt |
    līdzīg | lasi+arī | lasi+vēl | par+tēmu | seotud | sarnas | loe+ka | loe+lisaks | loe+veel |
    samal+teemal | ngjashm | lexo+edhe | të+lidhura | relatati | aqra+wkoll | gaolmhar | léigh+freisin |
    cysylltiedig | darllen+mwy | lees+verder | zinazohusiana | inayohusiana | soma+pia | soma+zaidi |
    karanta | akhri+sidoo | la+xiriira | ezihlobene | funda+futhi | ezinxulumene | lotutako | erlaziona |
    irakurri+ere | zerikusi | antzeko | kaugnay | basahin+din
  `,
  cyrillic: `
    похож | связанн | читай+также | читайте+ещё | читайте+еще | смотри+также | по+теме | этой+теме |
    вам+интересно | заинтересовать+может | читайте+в+сюжете | читайте+в+разделе | материалы+сюжета | схож |
    пов'язан | читай+також | читайте+ще | дивіться+також | за+темою | по+темі | зацікавити+може | падобн |
    звязан | чытайце | па+тэме | свързан | подобн | прочет+още | четете+още | вижте+още | виж+още |
    по+темата | може+интерес | повезан | слич | сродн | прочитај | читајте+још | занимати | поврзан |
    повеќе+за | ұқсас | байланысты | сондай+оқыңыз | тақырып+бойынша | окшош | байланышкан | холбоотой |
    төстэй | монанд | марбут
  `,
  greek: `
    σχετικ | παρόμοι | διαβάστε+επίσης | διαβάστε+ακόμ | δείτε+επίσης | δείτε+ακόμ | μπορεί+ενδιαφέρ |
    ίσως+ενδιαφέρ
  `,
  other: `
    صلة | متعلق | مشابه | مرتبط | اقرأ+أيضا | شاهد+أيضا | يهمك | طالع+أيضا | همچنین+بخوانید | بیشتر+بخوانید |
    همین+زمینه | همین+باره | متعلقہ | یہ+بھی | مزید+پڑھیں | اړوند | دا+هم+ولولئ | پەیوەندیدار | קשור | דומות |
    דומים | קראו+גם | קראו+עוד | בנושא | יעניין | संबंधित | सम्बन्धित | सम्बंधित | संबन्धित | भी+पढ़ें |
    भी+पढ़े | भी+पढें | जुड़ी | हेही+वाचा | ही+वाचा | यो+पनि | सम्पर्कित | সম্পর্কিত | আরও+পড়ুন | আরো+পড়ুন |
    সংশ্লিষ্ট | সম্পৰ্কীয় | સંબંધિત | પણ+વાંચો | ਸੰਬੰਧਿਤ | ਸਬੰਧਤ | ਵੀ+ਪੜ੍ਹੋ | ସମ୍ବନ୍ଧିତ | தொடர்புடைய |
    மேலும்+படிக்க | இதையும் | సంబంధిత | కూడా+చదవండి | ബന്ധപ്പെട്ട | അനുബന്ധ | ಸಂಬಂಧಿತ | ಸಂಬಂಧಿಸಿದ | ಇದನ್ನೂ |
    අදාළ | තවත්+කියවන්න | ที่เกี่ยวข้อง | เกี่ยวข้อง | อ่านเพิ่มเติม | ที่คุณอาจสนใจ | ທີ່ກ່ຽວຂ້ອງ |
    ពាក់ព័ន្ធ | ទាក់ទង | ဆက်စပ် | 相关 | 相關 | 延伸阅读 | 延伸閱讀 | 感兴趣 | 感興趣 | 有兴趣 | 有興趣 | 関連 | あわせて読 | 合わせて読 | 관련 |
    연관 | 함께+볼 | 함께+읽 | მსგავს | დაკავშირებ | ასევე+წაიკითხ | առնչվող | նմանատիպ | կարդացեք+նաև | թեմայով |
    ተዛማጅ | ተያያዥ
  `,
};

/** The same list on every page: most read, latest, hand-picked. */
export const POPULAR_STEMS: Stems = {
  latin: `
    popular | trending | latest | lastest | recent | newest | most+read | most+viewed | most+shared |
    most+commented | most+watched | most+discussed | headlines | top+stories | top+news | top+posts |
    must+read | must-read | editor's | editors' | breaking | meistgelesen | meist+gelesen | beliebt |
    neueste | neuste | schlagzeilen | aktuelle | populaire | plus+lus | plus+lues | récent | derniers |
    dernières | tendance | à+la+une | más+leíd | más+vist | más+comentad | último | última | reciente |
    tendencia | destacad | máis+lido | máis+lida | més+llegi | últim | mais+lidas | mais+lidos | mais+lida |
    mais+vist | mais+acessad | recente | destaque | principais | più+lett | più+vist | popolari | ultime |
    ultimi | recenti | in+evidenza | gelezen | populair | laatste | nieuwste | bekeken | mest+läst |
    mest+sett | populär | senaste | nyast | mest+lest | mest+læst | populær | siste | seneste | nyeste |
    luetui | suosit | uusim | tuorei | katsotui | viimeisi | mest+lesið | vinsæl | nýjust | najpopularn |
    najczęściej | najchętniej | najnowsz | popularn | ostatni | najważniejsz | nejčten | nejnověj | poslední |
    populárn | oblíben | nejsledovan | najčítan | najnovš | posledn | najsledovan | najbolj | najnovej |
    zadnj | najčitan | najnov | najgledan | posljednj | izdvoj | cele+mai | ultimele | populare | recente |
    legolvasott | népszerű | legfrissebb | friss | legnézett | legutóbb | okunan | en+çok | en+son |
    son+dakika | son+haber | popüler | öne+çıkan | oxunan | son+xəbər | eng+ko'p | so'nggi | mới+nhất |
    đọc+nhiều | xem+nhiều | nổi+bật | tin+mới | populer | terbaru | terkini | terpopuler | terpopular |
    skaitomiaus | naujaus | populiar | lasītāk | jaunāk | populār | loetum | populaars | viimased | uusimad |
    të+lexuara | të+fundit | maarufu | zinazosomwa | mpya | gewild | nuutste | irakurrien | azken | pinaka |
    l-aktar | tuilleadh+nuacht | diweddaraf
  `,
  cyrillic: `
    популярн | самое | самые | последн | свежи | лента | главн | обсуждаем | читаем | найпопулярн | найчитан |
    останн | свіж | стрічк | головн | папулярн | апошні | най-чет | най-нов | най-попул | актуалн | најчитан |
    најнов | најпопул | популарн | танымал | соңғы | көп+оқыл | акыркы | сүүлийн | их+уншсан
  `,
  greek: `δημοφιλ | τελευταί | διαβασμέν | πρόσφατ | ροή`,
  other: `
    الأكثر | أحدث | آخر | أبرز | رائج | پربازدید | پربیننده | تازه | جدیدترین | آخرین | محبوب | مقبول |
    تازہ+ترین | הנקרא | הנצפ | אחרונות | פופולרי | החמות | लोकप्रिय | ताजा | ताज़ा | ट्रेंडिंग | ताज्या |
    सर्वाधिक | जनप्रिय | জনপ্রিয় | সর্বশেষ | সর্বাধিক | পঠিত | લોકપ્રિય | તાજા | ਤਾਜ਼ਾ | பிரபல | சமீபத்திய |
    அதிகம் | తాజా | ట్రెండింగ్ | ഏറ്റവും | ജനപ്രിയ | ತಾಜಾ | ಜನಪ್ರಿಯ | නවතම | ล่าสุด | ยอดนิยม | มาแรง |
    ຫຼ້າສຸດ | ពេញនិយម | နောက်ဆုံး | 热门 | 熱門 | 排行 | 最新 | 最热 | 最熱 | 人气 | 人氣 | 热点 | 热文 | 頭條 | 头条 | ランキング | 人気 |
    新着 | 인기 | 최신 | 많이+본 | 많이+읽 | 랭킹 | 실시간 | 속보 | პოპულარ | ბოლო | უახლეს | ամենա | վերջին
  `,
};

/** Lists of something else than articles, however they are related. */
export const FURNITURE_STEMS: Stems = {
  latin: `
    tag | tags | tagg | tagi | tagov | tagur | tagy | hashtag | keyword | topics | search | product | compan |
    people | person | quotes | jobs | events | categor | schlagw | stichw | themen | mots-clés | etiquet |
    étiquette | palabra | palavra | argomenti | temi | temas | etiket | kategori | catégorie | marques |
    słowa | štítky | kľúčov | klíčov | ključn | címk | từ+khóa | avainsan | comment | kommentar | comentari |
    commenti | stocks | glossar | download | newsletter | abonn | subscri | forum | vehicles
  `,
  cyrillic: `тег | тэг | метк | рубрик | ключев | ключов | комментар | коментар | товар | етикет | форум`,
  greek: `ετικέτ | σχόλια`,
  other: `
    tags | وسوم | كلمات | برچسب | کلیدواژه | תגיות | टैग | ট্যাগ | แท็ก | คำค้น | 标签 | 標籤 | 关键 | 關鍵 | 論壇 |
    论坛 | 留言 | 评论 | 評論 | タグ | キーワード | ワード | 企業 | 銘柄 | 商品 | 個股 | 股票 | 키워드 | 태그 | 종목 | 검색어 | 댓글
  `,
};
