// Words before a link that has a line of its own in the body ("Read more: …"), beyond the related headings.
// They are also the text of "continue" buttons on cards, so alone they say nothing: a link must follow them.

export const PROMO_PHRASES: string = `
  read more | read | more | read next | also read | see | see more | watch | also | listen | more here |
  don't miss | explore | read here | read the full story | previously | related | editorial | opinion |
  in case you missed it | in case you missed this | in case you missed this earlier | icymi | analysis |
  go deeper | explainer | explained | interview | must read | recommended | mehr | lesen | mira | mire | vea |
  vean | ve | lee | lé | conoce | entérate | puedes leer | escucha | confira | assista | entenda | leggete |
  guarda | ascolta | regardez | écoutez | découvrez | découvrir | bekijk | kijk | luister | se | hör | titta |
  lyssna | hør | katso | kuuntele | sprawdź | przeczytaj | posłuchaj | dočtete se | sledujte | nézze |
  hallgassa | смотрите | смотри | слушайте | дивіться | вижте | izle | dinle | شاهد | طالع | צפו | lihat |
  tonton | 必読 | 参照 | schau | sehen sie | hören sie | anhören | dazu | hier lesen | mehr lesen | lire |
  lire la suite | à lire | lire plus | relire | voir | leer | lea | ver | leer más | lea más | leia |
  ler mais | veja | leggi | leggi tutto | lees | läs | läs här | les | les her | læs | lue | czytaj | zobacz |
  więcej | čtěte | více | čítajte | čitaj | pročitaj | прочети | читайте | подробнее | читайте здесь |
  читайте по теме | подробности | докладніше | детальніше | citește | vezi | olvasd | διαβάστε | δείτε | oku |
  devamı | اقرأ | اقرأ المزيد | بیشتر بخوانید | קראו | baca | simak | lihat | xem | อ่าน | 阅读 | 閱讀 | 延伸 |
  看更多 | 參考 | 詳しくは | 参考 | 関連 | 관련 | 더보기 | ▶ | ► | →
`;

/** Words by which one card or slot says it is paid. */
export const PAID_LABELS: string = `
  sponsored | sponsored by | sponsored content | sponsored post | promoted | promoted by | promoted content |
  paid content | paid post | paid partnership | partner content | ad | ads | advert | advertisement |
  advertising | advertorial | paid for by | presented by | in partnership with | brand studio | affiliate |
  commercial | sponsor | anzeige | werbung | gesponsert | sponsorisé | publicité | contenu sponsorisé |
  patrocinado | contenido patrocinado | publicidad | publicidade | promocionado | conteúdo patrocinado |
  sponsorizzato | pubblicità | advertentie | gesponsord | annons | sponsrat | annonsörsinnehåll | annonse |
  annonsørinnhold | betalt innhold | annonce | sponsoreret | mainos | kaupallinen yhteistyö | reklama |
  artykuł sponsorowany | materiał partnera | materiał sponsorowany | sponzorováno | komerční sdělení |
  inzerce | inzercia | oglas | sponzorirano | promo | реклама | на правах рекламы | партнёрский материал |
  партнерский материал | спонсировано | на правах реклами | спецпроєкт | партнерський проєкт |
  advertorial (p) | publicitate | hirdetés | támogatott tartalom | χορηγούμενο | διαφήμιση | reklam |
  sponsorlu | sponsorlu içerik | إعلان | ممول | محتوى ممول | آگهی | رپرتاژ | פרסומת | ממומן | תוכן שיווקי |
  विज्ञापन | प्रायोजित | বিজ্ঞাপন | โฆษณา | quảng cáo | tài trợ | iklan | konten bersponsor | 广告 | 廣告 | 推广 |
  贊助 | 赞助 | 广告推广 | 広告 | pr | スポンサー | タイアップ | 광고 | 협찬 | sisuturundus | reklāma | užsakymas
`;
