// Words of bylines, in the notation of `shared/words/wordList.ts`; by language where that matters. English words apply on
// every page, the others on pages in their language.

/** Words that stand before a name: "By", "Von", "Par", "文". */
export const BY_WORDS: Readonly<Record<string, string>> = {
  en: `
    by | article by | analysis by | commentary by | opinion by | review by | interview by | words by |
    text by | story by | column by | a column by | photos by | written by | posted by | published by |
    reported by | reporting by | compiled by | edited by | authored by | report by | contributed by |
    medically reviewed by | reviewed by | fact checked by | created by | submitted by | updated by |
    uploaded by | presented by | guest post by | from | author | authors | post author | post author by |
    writer | byline | more from | more by | all posts by | view all posts by | posts by | articles by
  `,
  de: `
    von | vom | alles von | mehr von | beiträge von | alle beiträge von | alle artikel von | beitragsautor |
    beitragsautor von | ein kommentar von | kommentar von | ein gastbeitrag von | gastbeitrag von |
    eine analyse von | analyse von | eine kolumne von | eine reportage von | ein interview von |
    interview von | essay von | geschrieben von | text von | autor | autorin | autoren | autor:innen |
    verfasst von | veröffentlicht von | bericht von | aus berlin von | protokoll | text
  `,
  nl: `door | geschreven door | auteur | tekst | redactie`,
  af: `deur`,
  sv: `av | skriven av | text av | text | publicerad av`,
  no: `av | skrevet av | tekst av | tekst | publisert av`,
  da: `af | skrevet af | tekst | tekst af`,
  is: `eftir | höfundur`,
  fi: `kirjoittanut | kirjoittaja | teksti | toimittaja`,
  et: `autor | kirjutas`,
  fr: `
    par | propos recueillis par | publié par | écrit par | rédigé par | article de | texte de | de | auteur |
    autrice
  `,
  es: `
    por | de | escrito por | publicado por | texto de | redactado por | autor | autora | redacción de
  `,
  ca: `per | escrit per | de | autor`,
  gl: `por | escrito por`,
  pt: `por | escrito por | publicado por | texto de | texto | de | autor | da redação de`,
  it: `di | scritto da | articolo di | a cura di | pubblicato da | da | testo di | autore`,
  ro: `de | scris de | autor | autorul | publicat de | articol de`,
  pl: `
    autor | autorka | autorzy | napisał | napisała | opracował | opracowała | oprac. | tekst
  `,
  cs: `autor | autorka | autoři | napsal | napsala | text | od`,
  sk: `autor | autorka | napísal | napísala | text | od`,
  hr: `piše | pišu | autor | autorica | napisao | napisala`,
  sr: `piše | пише | autor | аутор | napisao`,
  sl: `piše | avtor | avtorica | besedilo`,
  bg: `автор | от`,
  mk: `пишува | автор | од`,
  ru: `автор | авторы | текст | подготовил | подготовила`,
  uk: `автор | автори | авторка | текст | підготував | підготувала`,
  be: `аўтар | аўтары`,
  lt: `autorius | autorė | parengė | parašė`,
  lv: `autors | autore | raksta`,
  hu: `írta | szerző | szöveg`,
  el: `του | της | από | συντάκτης | συντάκτρια | γράφει ο | γράφει η | γράφει`,
  sq: `nga | shkruar nga | autori`,
  tr: `yazan | yazar | haber | hazırlayan`,
  az: `müəllif`,
  ar: `بقلم | كتب | كتبت | كتبه | الكاتب | إعداد`,
  fa: `نویسنده | نوشته | به قلم`,
  ur: `تحریر | مصنف`,
  he: `מאת | נכתב על ידי | כתב`,
  hi: `लेखक | द्वारा | रिपोर्ट`,
  th: `โดย | ผู้เขียน | เขียนโดย`,
  vi: `tác giả | theo | bởi`,
  id: `oleh | penulis | ditulis oleh | reporter`,
  ms: `oleh | penulis`,
  ja: `著者 | 文 | 執筆者 | 執筆 | 取材 | 取材・文 | 記者 | 筆者 | 編集 | ライター | テキスト`,
  zh: `作者 | 文 | 記者 | 记者 | 撰文 | 文字 | 撰稿 | 作者及 | 編輯 | 编辑`,
  ko: `글 | 작성자 | 기자 | 글쓴이`,
};

/** Words between two names. */
export const AND_WORDS: Readonly<Record<string, string>> = {
  en: `and | with`,
  de: `und | im gespräch mit | im interview mit | mit`,
  nl: `en | met`,
  af: `en`,
  sv: `och | med`,
  no: `og | med`,
  nb: `og | med`,
  nn: `og | med`,
  da: `og | med`,
  is: `og`,
  fi: `ja`,
  et: `ja`,
  fr: `et | avec`,
  es: `y | e | con`,
  ca: `i | amb`,
  gl: `e`,
  pt: `e | com`,
  it: `e | ed | con`,
  ro: `și | si`,
  pl: `i | oraz`,
  cs: `a`,
  sk: `a`,
  hr: `i`,
  sr: `i | и`,
  bs: `i`,
  sl: `in`,
  bg: `и`,
  mk: `и`,
  ru: `и`,
  uk: `і | та | й`,
  be: `і`,
  lt: `ir`,
  lv: `un`,
  hu: `és`,
  el: `και`,
  sq: `dhe`,
  tr: `ve`,
  az: `və`,
  ar: `و`,
  fa: `و`,
  ur: `اور`,
  he: `ו`,
  hi: `और`,
  th: `และ`,
  vi: `và`,
  id: `dan`,
  ms: `dan`,
};

/** Nouns that name a job: the end of a role ("Senior News Editor"). */
export const ROLE_NOUNS = `
  editor | reporter | correspondent | writer | journalist | columnist | contributor | critic | producer |
  director | publisher | editor-in-chief | editor-at-large | analyst | anchor | blogger | photographer |
  intern | fellow | professor | manager | president | founder | co-founder | cofounder | ceo | cto | cfo |
  researcher | specialist | strategist | meteorologist | presenter | commentator | freelancer | expert |
  consultant | lecturer | officer | coordinator | marketer | advisor | adviser | engineer | developer |
  designer | scientist | economist | attorney | lawyer | copywriter | historian | novelist | dietitian |
  nutritionist | therapist | physician | psychologist | executive | associate | assistant | broadcaster |
  videographer | illustrator | translator | owner | redakteur | redakteurin | redaktor | redaktorin |
  reporterin | korrespondent | korrespondentin | journalistin | volontär | volontärin | chefredakteur |
  chefredakteurin | chefredaktor | ressortleiter | ressortleiterin | kolumnist | kolumnistin |
  sportredakteur | chefreporter | journaliste | rédacteur | rédactrice | correspondant | correspondante |
  chroniqueur | chroniqueuse | periodista | redactor | redactora | corresponsal | columnista | jornalista |
  repórter | correspondente | giornalista | inviato | inviata | corrispondente | redacteur | verslaggever |
  correspondent | redaktør | redaktör | reporter | journalistka | dziennikarz | dziennikarka | redaktorka |
  журналист | журналистка | корреспондент | редактор | обозреватель | журналіст | кореспондент | muhabir |
  muhabiri | editör | editörü | wartawan | toimittaja | újságíró | novinar | novinarka | 記者 | 记者 | 編集委員 |
  特派員 | 論説委員 | 기자 | 특파원 | 논설위원
`;

/** Words that may stand before a job's noun. */
export const ROLE_ADJECTIVES = `
  senior | junior | chief | deputy | assistant | associate | managing | executive | contributing | staff |
  lead | principal | special | former | news | politics | political | business | economics | economic |
  breaking | sports | sport | science | health | technology | tech | culture | arts | art | features |
  feature | opinion | foreign | national | international | local | world | digital | online | web | social |
  media | global | product | growth | software | site | audience | engagement | investigative |
  investigations | education | environment | environmental | climate | crime | court | courts | legal |
  money | finance | financial | markets | travel | food | fashion | beauty | lifestyle | entertainment |
  music | film | tv | television | autos | auto | automotive | games | gaming | football | cricket | rugby |
  tennis | defence | defense | security | diplomatic | consumer | city | home | affairs | industry | energy |
  data | video | audio | guest | freelance | general | regional | royal | transport | property | real |
  estate | personal | style | content | copy | community | commerce | shopping | deals | reviews | review |
  research | marketing | weekend | night | parliamentary | washington | white | house | us | u.s | uk | eu |
  europe | european | asia | africa | middle | east | china | medical | religion | history | space | and | & |
  vice | team | leitender | leitende | stellvertretender | stellvertretende | stv. | freier | freie | grand |
  group | full-stack | registered | certified | edtech | seo | pr | hr
`;

/** Words a job may begin with, whatever follows: "Head of Reality Labs". */
export const ROLE_OPENINGS = `
  head of | director of | chief of | vice president | president of | professor of | editor of |
  managing director | leiter | leiterin | founder of | founder and | member of | chair of | fellow at |
  special to | for the | contributor at | senior fellow | former | co-founder | secretary of | minister |
  dean of | partner at | md of | ceo of
`;

/** Last words of organisations: behind a person's name they are where the person works, not a second person. */
export const ORGANISATION_ENDS = `
  times | post | news | magazine | journal | herald | tribune | report | review | watch | university |
  institute | center | centre | college | school | ministry | department | agency | inc | inc. | llc | ltd |
  ltd. | gmbh | foundation | network | group | media | forum | club | press | press-gazette | today |
  studies | lab | labs | company | corp | bureau | service | gazette | observer | chronicle | express |
  independent | universität | université | universidad
`;

/** Degrees and titles written behind a name. */
export const CREDENTIALS =
  /^(?:P[Hh]\.?\s?[Dd]\.?|M\.?D\.?|M\.?S\.?c?\.?|B\.?Sc?\.?|M\.?A\.?|B\.A\.?|MBA|MPH|MFA|MSW|JD|J\.D\.|Esq\.?|RDN?|LDN?|LD|CDN|CPA|CFA|CFP|RN|DDS|DVM|LCSW|FACS|FAND|CPT|Pharm\.?D\.?|LL\.?[BM]\.?)$/;

/** News agencies and the like: one author, kept as they are, never taken apart. */
export const AGENCIES = `
  reuters | thomson reuters | associated press | the associated press | ap | afp | agence france-presse |
  agence france presse | dpa | deutsche presse-agentur | apa | sda | keystone-sda | ats | ansa | efe |
  europa press | lusa | pap | tass | тасс | риа новости | интерфакс | interfax | upi | pti | ani | ians |
  bloomberg | bloomberg news | the canadian press | canadian press | press association | pa | pa media |
  xinhua | 新华社 | 新華社 | kyodo | kyodo news | 共同通信 | 時事通信 | jiji press | yonhap | 연합뉴스 | 뉴시스 | 뉴스1 | antara |
  bernama | anadolu ajansı | anadolu agency | aa | dha | iha | belga | anp | ntb | tt | ritzau | stt | mti |
  čtk | ctk | tasr | sita | agerpres | sid | kna | epd | cnn | bbc | bbc news | aap | dpa-afx | dts |
  afp-dow jones
`;

/** Whole texts in or beside bylines that are no names. */
export const NO_NAMES = `
  small | medium | large | reading time | read | more | bio | about | x | rss | guest | unknown | admin |
  administrator | root | null | undefined | none | by | author | authors | contact | website | exclusive |
  opinion | analysis | update | updated | published | posted | n/a | anonymous | profile | am | on | at | in |
  is | the | and | image | photo | source | text | no author | people | home | news | pm | est | et | gmt |
  monday | tuesday | wednesday | thursday | friday | saturday | sunday | montag | dienstag | mittwoch |
  donnerstag | freitag | samstag | sonntag | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche |
  lunes | martes | miércoles | jueves | viernes | sábado | domingo
`;

/** Words no name contains: calls to the reader, buttons, counts. */
export const NO_NAME_WORDS = `
  follow | share | sharing | comment | comments | kommentar | kommentare | commentaire | commentaires |
  comentario | comentarios | learn | view | email | twitter | facebook | instagram | linkedin | whatsapp |
  save | print | drucken | teilen | partager | imprimer | compartir | copied | copy | subscribe |
  advertisement | advertising | advertise | sponsored | minute | minutes | lesezeit | click | cookie |
  cookies | photograph | account | getty | guidelines | policy | standards | license | lizenz | commons
`;

/** The same in two words. */
export const NO_NAME_PHRASES = `
  read more | see all | see more | e-mail | sign up | sign in | log in | min read | min. read | hour ago |
  hours ago | all rights | this article | text size | font size | editorial process
`;

/** Names of those who sign for all: a byline when nobody else is named. */
export const COLLECTIVES = `
  redaktion | die redaktion | editorial | editorial staff | editorial team | editors | staff | newsroom |
  rédaction | la rédaction | redacción | redação | redazione | redactie | redaksjonen | redaktionen |
  redakcja | redakce | redakcia | toimitus | редакция | редакція
`;

/** What stands in a byline for pictures: "Text & Fotos: Ana Ruiz". */
export const PICTURE_WORDS = `
  photo | photos | photography | pictures | foto | fotos | fotografie | bild | bilder | video | images |
  fotografía | fotografías
`;
