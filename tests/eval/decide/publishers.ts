// Made-up news sites to judge by: their words, their addresses and the ways they write their pages. Nothing here is
// taken from a real site; the languages and habits differ so that no one habit carries the measure.

/** One made-up site. */
export interface House {
  readonly host: string;
  readonly name: string;
  readonly lang: string;
  /** How it builds pages: bare old markup, WordPress-like classes, or nested modern divs with structured data. */
  readonly style: 'old' | 'blog' | 'modern';
  readonly sections: readonly string[];
  readonly headlines: readonly string[];
  readonly sentences: readonly string[];
  readonly words: {
    readonly search: string;
    readonly login: string;
    readonly video: string;
    readonly gallery: string;
    readonly weather: string;
    readonly scores: string;
    readonly by: string;
  };
}

const ENGLISH = [
  'Harbour crews reopen the north pier after a winter of repairs',
  'Council weighs a later closing hour for the night market',
  'Why the valley’s apple growers are planting walnuts instead',
  'Rail bridge inspection finds more rust than engineers feared',
  'A small orchestra learns to play without its conductor',
  'Teachers and the ministry settle on a shorter exam season',
  'Ferry fares to the islands will rise in spring',
  'The last typewriter workshop on Mill Lane shuts its door',
  'Rowers ask for cleaner water before the autumn regatta',
  'New maps show where the old river used to run',
  'Two bakeries, one recipe and a twenty-year quarrel',
  'Storm warnings lifted along the eastern coast',
];
const ENGLISH_TEXT = [
  'The decision came late on Tuesday, after a meeting that had been planned for one hour and lasted for nearly five.',
  'Residents who had waited outside in the rain said they had expected little and were surprised by how much was settled.',
  'According to the report, the damage was older than anyone on the committee had been told when the work was ordered.',
  '“We counted every bolt twice,” said the foreman, “and then we counted them again, because nobody believed the figure.”',
  'Money for the second half of the project has been set aside, although the exact sum will be published only next month.',
  'The opposition called the plan a promise without a date and asked for the letters between the two offices to be released.',
  'Similar schemes in three neighbouring towns were finished late, and one of them was never finished at all.',
  'For the people who use the road every morning, the change means a detour of about twenty minutes until the summer.',
];
const GERMAN = [
  'Hafenbahn fährt nach langer Pause wieder bis zum Speicher',
  'Stadtrat streitet über Öffnungszeiten des Abendmarkts',
  'Warum die Obstbauern im Tal nun Walnüsse pflanzen',
  'Prüfer finden mehr Rost an der Eisenbahnbrücke als gedacht',
  'Ein kleines Orchester spielt ohne Dirigenten weiter',
  'Lehrkräfte und Ministerium einigen sich auf kürzere Prüfungen',
  'Fähren zu den Inseln werden im Frühjahr teurer',
  'Letzte Schreibmaschinenwerkstatt der Mühlgasse schließt',
  'Ruderer fordern saubereres Wasser vor der Herbstregatta',
  'Alte Karten zeigen, wo der Fluss früher verlief',
];
const GERMAN_TEXT = [
  'Die Entscheidung fiel am späten Dienstagabend nach einer Sitzung, die für eine Stunde angesetzt war und fast fünf dauerte.',
  'Anwohner, die draußen im Regen gewartet hatten, zeigten sich überrascht davon, wie viel am Ende geklärt wurde.',
  'Dem Bericht zufolge waren die Schäden älter, als man dem Ausschuss bei der Auftragsvergabe gesagt hatte.',
  '„Wir haben jede Schraube zweimal gezählt“, sagte der Vorarbeiter, „und dann noch einmal, weil niemand die Zahl glaubte.“',
  'Geld für den zweiten Abschnitt ist zurückgelegt, die genaue Summe wird aber erst im kommenden Monat veröffentlicht.',
  'Die Opposition sprach von einem Versprechen ohne Datum und verlangte Einsicht in den Briefwechsel der Ämter.',
];
const SPANISH = [
  'El muelle norte reabre tras un invierno de reparaciones',
  'El concejo estudia alargar el horario del mercado nocturno',
  'Por qué los fruticultores del valle plantan ahora nogales',
  'La inspección del puente halla más óxido del previsto',
  'Una orquesta pequeña aprende a tocar sin director',
  'Maestros y ministerio acuerdan exámenes más cortos',
  'Subirán en primavera los billetes del barco a las islas',
  'Cierra el último taller de máquinas de escribir',
];
const SPANISH_TEXT = [
  'La decisión llegó el martes por la noche, después de una reunión prevista para una hora que duró casi cinco.',
  'Los vecinos que esperaban bajo la lluvia dijeron que no contaban con que se resolviera tanto en un solo día.',
  'Según el informe, los daños eran más antiguos de lo que se dijo a la comisión cuando se encargó la obra.',
  '«Contamos cada tornillo dos veces», dijo el capataz, «y luego otra vez, porque nadie se creía la cifra».',
  'El dinero de la segunda fase está reservado, aunque la cantidad exacta no se publicará hasta el mes que viene.',
];
const CHINESE = [
  '北码头经过一个冬天的修缮后重新开放',
  '市议会讨论延长夜市的营业时间',
  '山谷里的果农为什么改种核桃',
  '铁路桥检查发现锈蚀比预想更严重',
  '没有指挥的小乐团如何继续演出',
  '开往海岛的渡轮票价将在春季上调',
];
const CHINESE_TEXT = [
  '这项决定在星期二深夜作出，原定一小时的会议实际开了将近五个小时。',
  '在雨中等候的居民说，他们没想到一天之内能解决这么多问题。',
  '报告指出，损坏的时间比委员会在批准工程时所了解的要早得多。',
  '工头说：“每一颗螺栓我们都数了两遍，然后又数了一遍，因为没有人相信这个数字。”',
  '第二期工程的资金已经预留，但具体数额要到下个月才会公布。',
];
const ARABIC = [
  'إعادة فتح الرصيف الشمالي بعد شتاء من الإصلاحات',
  'المجلس يدرس تمديد ساعات السوق الليلي',
  'لماذا يزرع مزارعو الوادي أشجار الجوز الآن',
  'فحص جسر السكة الحديد يكشف صدأ أكثر من المتوقع',
  'أوركسترا صغيرة تتعلم العزف بلا قائد',
  'ارتفاع أسعار العبارات إلى الجزر في الربيع',
];
const ARABIC_TEXT = [
  'جاء القرار في وقت متأخر من مساء الثلاثاء بعد اجتماع كان مقررا لساعة واحدة واستمر نحو خمس ساعات كاملة.',
  'وقال السكان الذين انتظروا تحت المطر إنهم لم يتوقعوا أن تحسم كل هذه المسائل في يوم واحد فقط.',
  'وبحسب التقرير فإن الأضرار أقدم مما قيل لأعضاء اللجنة عندما صدر أمر تنفيذ الأعمال في العام الماضي.',
  'وأضاف رئيس العمال أنهم أحصوا كل مسمار مرتين ثم أعادوا العد مرة ثالثة لأن أحدا لم يصدق الرقم.',
];

const EN_WORDS = {
  search: 'Search',
  login: 'Sign in',
  video: 'Video',
  gallery: 'In pictures',
  weather: 'Weather',
  scores: 'Live scores',
  by: 'By',
};
const EN_SECTIONS = ['politics', 'business', 'sport', 'culture', 'opinion', 'science'];

/** The made-up sites; eight, so that each kind of page is there eight times. */
export const HOUSES: readonly House[] = [
  {
    host: 'www.northpier-courier.example',
    name: 'North Pier Courier',
    lang: 'en',
    style: 'modern',
    sections: EN_SECTIONS,
    headlines: ENGLISH,
    sentences: ENGLISH_TEXT,
    words: EN_WORDS,
  },
  {
    host: 'millvalleypost.example',
    name: 'Mill Valley Post',
    lang: 'en',
    style: 'blog',
    sections: ['news', 'local', 'sports', 'life', 'opinion'],
    headlines: ENGLISH.toReversed(),
    sentences: ENGLISH_TEXT.toReversed(),
    words: EN_WORDS,
  },
  {
    host: 'www.islandgazette.example',
    name: 'Island Gazette',
    lang: 'en',
    style: 'old',
    sections: ['world', 'nation', 'money', 'sports', 'arts'],
    headlines: ENGLISH.slice(4),
    sentences: ENGLISH_TEXT.slice(2),
    words: EN_WORDS,
  },
  {
    host: 'www.talbote.example',
    name: 'Talbote',
    lang: 'de',
    style: 'modern',
    sections: ['politik', 'wirtschaft', 'sport', 'kultur', 'wissen'],
    headlines: GERMAN,
    sentences: GERMAN_TEXT,
    words: {
      search: 'Suche',
      login: 'Anmelden',
      video: 'Video',
      gallery: 'Bilder',
      weather: 'Wetter',
      scores: 'Liveticker',
      by: 'Von',
    },
  },
  {
    host: 'speicherblatt.example',
    name: 'Speicherblatt',
    lang: 'de',
    style: 'blog',
    sections: ['nachrichten', 'lokales', 'sport', 'meinung'],
    headlines: GERMAN.toReversed(),
    sentences: GERMAN_TEXT.toReversed(),
    words: {
      search: 'Suchen',
      login: 'Konto',
      video: 'Videos',
      gallery: 'Fotostrecke',
      weather: 'Wetter',
      scores: 'Ergebnisse',
      by: 'Von',
    },
  },
  {
    host: 'www.eldiariodelmuelle.example',
    name: 'El Diario del Muelle',
    lang: 'es',
    style: 'modern',
    sections: ['politica', 'economia', 'deportes', 'cultura', 'opinion'],
    headlines: SPANISH,
    sentences: SPANISH_TEXT,
    words: {
      search: 'Buscar',
      login: 'Iniciar sesión',
      video: 'Vídeos',
      gallery: 'Galería',
      weather: 'El tiempo',
      scores: 'Resultados',
      by: 'Por',
    },
  },
  {
    host: 'www.beimatou.example',
    name: '北码头日报',
    lang: 'zh',
    style: 'old',
    sections: ['politics', 'finance', 'sports', 'culture'],
    headlines: CHINESE,
    sentences: CHINESE_TEXT,
    words: {
      search: '搜索',
      login: '登录',
      video: '视频',
      gallery: '图片',
      weather: '天气',
      scores: '比分',
      by: '记者',
    },
  },
  {
    host: 'www.alraseef.example',
    name: 'الرصيف',
    lang: 'ar',
    style: 'modern',
    sections: ['politics', 'economy', 'sport', 'culture'],
    headlines: ARABIC,
    sentences: ARABIC_TEXT,
    words: {
      search: 'بحث',
      login: 'تسجيل الدخول',
      video: 'فيديو',
      gallery: 'صور',
      weather: 'الطقس',
      scores: 'النتائج',
      by: 'بقلم',
    },
  },
];
