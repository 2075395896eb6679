// What each page of the demo newsroom says, so that a test can ask whether a reader shows it.
// Texts are as a person reads them: spaces collapsed, entities resolved.

export interface DemoPerson {
  readonly name: string;
  readonly role?: string;
}

/** A page with an article to read. */
export interface DemoArticle {
  readonly kind: 'article';
  readonly id: string;
  /** Address below the newsroom's origin. */
  readonly path: string;
  /** What real sites do that this page does too. */
  readonly trap: string;
  readonly siteName: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly people: readonly DemoPerson[];
  /** ISO instant or bare date, as the page gives it. */
  readonly published: string;
  readonly modified?: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The body's own headings, in order. */
  readonly headings: readonly string[];
  /** Pieces that must be in the reader, at least one of every part of the body; the last is of the last paragraph. */
  readonly blocks: readonly string[];
  readonly captions: readonly string[];
  readonly mustNotContain: readonly string[];
}

/** A page without one. */
export interface DemoOther {
  readonly kind: 'index' | 'form';
  readonly id: string;
  readonly path: string;
  readonly trap: string;
  readonly siteName: string;
}

export const ARTICLES = [
  {
    kind: 'article',
    id: 'start',
    path: '/start/',
    trap: 'the first page `npm start` shows, which says what to try',
    siteName: 'The Demo Newsroom',
    title: 'A First Minute With Lectern',
    standfirst: 'You are in the reader view. Press Esc to see what this page looked like before.',
    people: [],
    published: '2026-11-29T09:00:00+00:00',
    lang: 'en-GB',
    dir: 'ltr',
    headings: [
      'Go back, and come again',
      'Make it yours',
      'Read less than a page, or another one',
      'Try it on harder pages',
    ],
    blocks: [
      'This page has what most news pages have around their text',
      'Then click the Lectern button in the toolbar',
      '“Aa” at the top changes the theme, the typeface, the size and the spacing.',
      'right-click them and choose “Read selection”',
      'a long read with footnotes, a wide table and code',
      'an app that changes its articles without loading a page',
      'Close the browser when you have seen enough',
    ],
    captions: [],
    mustNotContain: [
      'Ad Blocker Detected',
      'Enjoying this story?',
      'Most read',
      'Copy link',
      'All rights reserved',
    ],
  },
  {
    kind: 'article',
    id: 'magazine',
    path: '/magazine/2026/03/cable-ferry-sorrel-island/',
    trap: 'a blog system’s furniture, and an overlay against ad blockers that locks scrolling',
    siteName: 'The Harrow Review',
    title: 'The Last Cable Ferry to Sorrel Island',
    standfirst:
      'A hand-built ferry has crossed the Sorrel Narrows for 94 years. A bridge will end that, and nobody on the island agrees on whether to be glad.',
    people: [{ name: 'Imogen Halloway', role: 'Features Editor' }],
    published: '2026-03-14T07:30:00+00:00',
    modified: '2026-03-16T10:05:00+00:00',
    lang: 'en-GB',
    dir: 'ltr',
    headings: [
      'A boat that was meant to last ten years',
      'What the bridge will bring',
      'The people who would rather wait',
      'Questions islanders ask',
      'Eleven minutes',
    ],
    blocks: [
      'The bell at Quarrel Point is rung by whoever gets there first.',
      'This is how people have travelled to Sorrel Island since the spring of 1932',
      '“People say it is slow,” says Aldous Penrith',
      'was built in a shed at Netherby by two brothers who had never built a boat before.',
      'It was supposed to serve for a decade.',
      'In a good year it carries 61,000 people, 9,400 cars',
      'The arguments for the bridge are not hard to find.',
      '“I like the ferry,” she says. “I came over on it as a bride.',
      'There is also the matter of the school.',
      'a speed limit of twenty miles an hour on the whole of the ring road;',
      'a clinic room with a doctor on two days of every week.',
      'Marguerite Dunmore, who is eighty-four and runs the wool shop',
      '“You can’t wander on to this island. You have to mean it.',
      'A petition to keep the ferry running beside the bridge has 212 signatures',
      'When does the bridge open?',
      'The county says the autumn of 2027.',
      'What happens to the Constance Vale?',
      'On the afternoon crossing there are nine of us',
      'Then he reaches up without turning his head and rings the old bell twice',
    ],
    captions: [
      'on the first crossing of the day, which leaves Quarrel Point at 6.10 a.m.',
      'Evening over the mainland hills, seen from the island slip.',
    ],
    mustNotContain: [
      'Adblock Detected',
      'You may also like',
      'Nine slow trains worth missing a meeting for',
      'Leave a Reply',
      'to reduce spam',
      'Slow news week, was it?',
      'Enjoying this story?',
      'keeps bees with mixed results',
      'Most read',
      'Copy link',
      'All rights reserved',
    ],
  },
  {
    kind: 'article',
    id: 'longread',
    path: '/longitude/essays/the-map-that-would-not-close/',
    trap: 'footnotes, pull quotes that repeat the text, a wide table, code',
    siteName: 'Longitude',
    title: 'The Map That Would Not Close',
    standfirst:
      'For a hundred years two surveys of the same desert disagreed by the width of a town. Finding out why took a spreadsheet, a camel and an apology.',
    people: [{ name: 'Desmond Achterberg' }],
    published: '2025-11-02',
    lang: 'en',
    dir: 'ltr',
    headings: ['Six hundred metres of argument', 'The spreadsheet', 'The camel', 'An apology'],
    blocks: [
      'A survey is a promise that if you walk all the way round something you will come back to where you began.',
      'The map of the Tahoura basin does not close.',
      'In 1958 a second expedition, with better instruments and a radio',
      'Between the line as drawn and the line as measured lies a sliver of gravel',
      'I first heard of it from Leonor Baptiste',
      'It is a better question than it looks.',
      'Wallgren’s field books survive: nine of them, in pencil',
      'def misclosure(legs):',
      'Remark in the field book',
      'Lt. unwell. Water low.',
      'For eight days, in other words, somebody else had held the pencil.',
      'A tape can be too short because a piece has been lost from its end.',
      'I asked Baptiste whether she had felt triumph.',
      'The finding was published last year in a journal with some four hundred readers.',
      'The frontier commission of 1931 had only one sheet to draw on',
      'counting, and got every step of it right but the first.',
    ],
    captions: ['The southern edge of the basin.'],
    mustNotContain: [
      'Read next',
      'A Winter in Tin Town',
      'Become a subscriber',
      'Back issues',
      'ISSN pending',
    ],
  },
  {
    kind: 'article',
    id: 'live',
    path: '/live/2026/04/09/storm-ilse/',
    trap: 'a live blog: timed entries, newest first, an advertisement among them',
    siteName: 'Meridian Post',
    title: 'Storm Ilse live: Harbour barrier closed as surge reaches Port Averil',
    people: [{ name: 'Katrin Solheim' }, { name: 'Bayo Adeyinka' }],
    published: '2026-04-09T05:40:00+02:00',
    modified: '2026-04-09T14:12:00+02:00',
    lang: 'en',
    dir: 'ltr',
    headings: [
      'Water has stopped rising at the barrier',
      'Evening trains cancelled north of Averil Cross',
      '“It sounded like furniture being moved upstairs”',
      'What the barrier is, and why it is seldom used',
      'Barrier closed',
      'Schools on the quays to stay shut',
      'Good morning',
    ],
    blocks: [
      'For the first time since dawn the gauge on the seaward face of the barrier',
      '“We are at two metres ninety and holding,” he said.',
      'The railway says that no trains will run north of Averil Cross after 16:00.',
      'Most of Ropewalk Street went to bed as usual last night',
      'It sounded like furniture being moved upstairs. I live in a bungalow.',
      'The barrier is a row of five steel gates lying flat on the harbour bed.',
      'All five gates are up.',
      'Four schools and a nursery on the quays will stay shut today.',
      'Good morning from a very dark and very loud Port Averil.',
    ],
    captions: ['The covered market stayed open all morning'],
    mustNotContain: [
      'Call Drywell Pumps',
      'Girl, 9, draws with grandmaster',
      'Get alerts for this story',
      'Load older posts',
      'Share this post',
    ],
  },
  {
    kind: 'article',
    id: 'arabic',
    path: '/almarfa/2026/02/18/oud-workshop/',
    trap: 'right to left',
    siteName: 'المرفأ',
    title: 'آخر صانعي العود في زقاق النجارين يعلّم حفيدته الصبر',
    standfirst:
      'في ورشة لا تتجاوز مساحتها ثلاثة أمتار، يصنع سليم الحدّاد عودين في السنة، ويقول إن السرعة هي الشيء الوحيد الذي لا يستطيع بيعه.',
    people: [{ name: 'ليلى منصور' }],
    published: '2026-02-18T09:00:00+03:00',
    lang: 'ar',
    dir: 'rtl',
    headings: ['خشب ينتظر أكثر مما يعمل', 'درس في الاستماع', 'من يشتري الصبر؟'],
    blocks: [
      'لا توجد لافتة على باب الورشة',
      'في الداخل طاولة واحدة ونافذة واحدة وكرسيان.',
      'يحتاج العود الواحد إلى عشرين ضلعًا من الخشب الرقيق',
      '«الخشب الذي أعمل به الآن اشتراه أبي»',
      'تبيع المحال في الشارع الكبير أعوادًا جاهزة',
      'في الأشهر الثلاثة الأولى لم يسمح سليم لحفيدته بلمس أي أداة.',
      'كنت أظن أنه يختبر صبري.',
      'لدى سليم قائمة انتظار من أحد عشر اسمًا',
      'عند المغرب تُطفأ النار تحت الأنبوب الساخن',
    ],
    captions: ['رفوف الورشة كما تركها الجد الأول'],
    mustNotContain: ['سوق النحاسين', 'الأكثر قراءة', 'نشرتنا البريدية', 'جميع الحقوق محفوظة'],
  },
  {
    kind: 'article',
    id: 'japanese',
    path: '/minato/articles/20260211-tofu/',
    trap: 'a script without spaces, a byline without “by”',
    siteName: 'みなと日報',
    title: '夜明け前の豆腐店に並ぶ学生たち　港町の小さな店が守る「朝の一丁」',
    people: [{ name: '藤堂かえで' }],
    published: '2026-02-11T05:00:00+09:00',
    modified: '2026-02-11T11:30:00+09:00',
    lang: 'ja',
    dir: 'ltr',
    headings: ['きっかけは一枚の張り紙', '言葉で教えない', '卒業しても、冬休みには'],
    blocks: [
      '午前四時、鳴浜町の坂の下に一つだけ灯りがともる。',
      '三人は近くの鳴浜高校に通う生徒で、部活動でもアルバイトでもない。',
      '始まりは二年前の冬だった。',
      '翌朝、張り紙の下に鉛筆で返事が書き添えられていた。',
      '豆腐作りの要は、にがりを打つ一瞬にある。',
      '「失敗したら、その日は揚げになります」と真壁さんは笑う。',
      '町の人口はこの二十年で三割減り',
      '昨年の春に卒業した一人は、都市部の大学で食品化学を学んでいる。',
      'その下に、倉田さんの字で「四時」と書かれていた。',
    ],
    captions: ['豆腐店の向かいに立つ朝市。', '店の裏手から望む山並み。'],
    mustNotContain: [
      '関連記事',
      '町民説明会に二百人',
      'アクセスランキング',
      '会員登録はこちら',
      '無断転載を禁じます',
    ],
  },
  {
    kind: 'article',
    id: 'split',
    path: '/courier/news/calder-valley-buses/',
    trap: 'a body split over sibling containers by advertisements',
    siteName: 'The Calder Courier',
    title: 'Free buses filled a valley. Then came the question of who drives them',
    standfirst:
      'Two years after fares were abolished, passenger numbers in the Calder Vale have trebled and the timetable is held together by retired teachers.',
    people: [{ name: 'Priya Raventhorpe', role: 'Transport correspondent' }],
    published: '2026-01-22T06:00:00Z',
    lang: 'en-GB',
    dir: 'ltr',
    headings: ['The cost of nothing', '“I know where all of them live”'],
    blocks: [
      'At twenty to six on a winter morning there is a queue at the Hob Lane stop',
      'One comes. It is the 76, it is nine years old, and it is full.',
      'The figures surprised even those who had argued for it.',
      'Free is, of course, a manner of speaking.',
      'What nobody had put in the budget was the driving.',
      'It was a retired geography teacher called Winifred Oakes',
      'There are now twenty-three former teachers among the valley’s drivers',
      'The effect on behaviour is much remarked on.',
      'Not everyone thinks that a public service should rest on goodwill.',
      'Several of the forms, the council notes, give as a referee the driver of the 76.',
    ],
    captions: [],
    mustNotContain: [
      'Advertisement',
      'Dentists hate this one spoon',
      'free morning email',
      'More on this story',
      'The night bus choir that nobody planned',
      'Registered office',
    ],
  },
  {
    kind: 'article',
    id: 'csp',
    path: '/record/2026/inquiry-clock-tower/',
    trap: 'the strictest content security policy, with trusted types',
    siteName: 'Northgate Public Record',
    title: 'Inquiry finds town clock ran on two different noons for eighteen years',
    standfirst:
      'A report published today says that the east and west faces of the Northgate clock were maintained under separate contracts, to separate times.',
    people: [{ name: 'Gideon Marlow', role: 'Chief Reporter' }],
    published: '2026-05-06T11:00:00+01:00',
    lang: 'en',
    dir: 'ltr',
    headings: ['Seven minutes and a half', 'What the report recommends'],
    blocks: [
      'The clock tower in Northgate market square showed two different times for at least eighteen years',
      'The eastern face of the clock, which looks towards the railway',
      'The difference at Northgate’s longitude is seven and a half minutes on average',
      'The discrepancy came to light only when a visitor from abroad missed a train',
      'I do not ask for my fare to be returned.',
      'It was this sentence, the chair of the inquiry said',
      'that one person be responsible for both faces;',
      'Not all residents welcome the change.',
      'The clock will be stopped on the first of June at noon.',
    ],
    captions: [],
    mustNotContain: ['Also in the Record', 'Lamp posts to be numbered', 'Sign up for notices'],
  },
  {
    kind: 'article',
    id: 'lazy',
    path: '/saltmarsh/outdoors/reed-cutters/',
    trap: 'pictures that load late, in five ways',
    siteName: 'Saltmarsh Weekly',
    title: 'Cutting the Winter: A Week With the Reed Harvesters of Ellmere',
    people: [{ name: 'Solveig Harrowgate', role: 'Outdoors writer' }],
    published: '2026-01-30',
    lang: 'en',
    dir: 'ltr',
    headings: ['Wet', 'Wet and slow', 'Carrying something'],
    blocks: [
      'Reed is cut in the cold because the cold has killed it.',
      'I had asked to come for a day.',
      'On Monday I was wet.',
      'A bundle should be sixty centimetres round',
      'The machines came in the nineteen-seventies',
      'There is a quarrel about this, as there is about everything on the shore.',
      'By Wednesday I might carry something, and did.',
      'somebody had already written the letter S, in pencil, to be going on with.',
    ],
    captions: [
      'Seven in the morning on the eastern shore of Ellmere.',
      'From the boathouse at dusk.',
      'The sand bar that keeps the sea out of Ellmere, most years.',
      'West and east from the same plank, an hour apart.',
    ],
    mustNotContain: ['From the shop', 'Wax jacket', 'More outdoors'],
  },
  {
    kind: 'article',
    id: 'hostile',
    path: '/gullible/2026/05/miracle-kettle/',
    trap: 'a page that tries to run script through the reader; `window.pwned` says which way it came',
    siteName: 'The Gullible Times',
    title: 'Kettle That Never Boils Wins Science Fair',
    people: [{ name: 'Barnaby Quill', role: 'Staff writer' }],
    published: '2026-05-20T09:00:00Z',
    lang: 'en',
    dir: 'ltr',
    headings: ['How it was found out', 'What the judges said'],
    blocks: [
      'A kettle that stops a breath short of boiling has won the regional science fair',
      'The apparatus holds a litre of water at ninety-nine and eight-tenths degrees by listening to it.',
      'The first version, built in January, boiled dry.',
      'is, she admits, the kind of thing she used to type into the comment box',
      '“We kept thinking that it was about to boil,” said Hermione Stack',
      'Second prize went to a boy who had taught an umbrella to open at the word “typical”.',
      'She says that she would like to look into toast.',
    ],
    captions: [],
    mustNotContain: ['You should not see this cover.', 'Vote for the kettle'],
  },
  {
    kind: 'article',
    id: 'clobbered',
    path: '/gullible/2026/05/silent-umbrella/',
    trap: 'pictures and forms named after the document’s own properties',
    siteName: 'The Gullible Times',
    title: 'Umbrella Maker Promises Silence',
    people: [{ name: 'Barnaby Quill' }],
    published: '2026-05-21T09:00:00Z',
    lang: 'en',
    dir: 'ltr',
    headings: [],
    blocks: [
      'Rain on an umbrella is louder than people think.',
      'His secret is a second skin',
      'Customers report mixed feelings.',
      'Wetherell takes the criticism well.',
    ],
    captions: [],
    mustNotContain: ['believes what it is told'],
  },
  {
    kind: 'article',
    id: 'slow',
    path: '/slow/dispatch/night-shift-orchard/',
    trap: 'a document that takes two seconds to arrive',
    siteName: 'The Slow Dispatch',
    title: 'The Signalman Who Grew Lemons',
    people: [{ name: 'Rosamund Keys' }],
    published: '2025-12-12T18:00:00Z',
    lang: 'en',
    dir: 'ltr',
    headings: ['Rule 114', 'The last lever'],
    blocks: [
      'Between the 22.14 and the 04.50 nothing passes Hexley Junction',
      'Four of them came up. A signal box, it turns out, is very nearly a greenhouse.',
      'There is a rule against plants.',
      'The fruit was never sold.',
      'The box was closed in October.',
      'you may see a small light going from pot to pot.',
    ],
    captions: [],
    mustNotContain: ['arrives when it arrives'],
  },
  {
    kind: 'article',
    id: 'app-orchard',
    path: '/tidewater/orchard-under-the-runway',
    trap: 'a single-page app that changes the article by pushState',
    siteName: 'Tidewater',
    title: 'The Orchard Under the Runway',
    people: [{ name: 'Nadia Fairweather' }],
    published: '2026-03-02T08:00:00Z',
    lang: 'en',
    dir: 'ltr',
    headings: ['A thing with no business being alive', 'Naming the apple'],
    blocks: [
      'The men with the breaker had been told to expect rubble.',
      'Stumps do not live for eighty years under concrete.',
      'Two hundred grafts have been taken',
    ],
    captions: ['The western end of the old runway'],
    mustNotContain: ['Next tide', 'A Night School for Bakers'],
  },
  {
    kind: 'article',
    id: 'app-bakers',
    path: '/tidewater/night-school-for-bakers',
    trap: 'the next story of the single-page app',
    siteName: 'Tidewater',
    title: 'A Night School for Bakers',
    people: [{ name: 'Luc Abernathy' }],
    published: '2026-03-05T08:00:00Z',
    lang: 'en',
    dir: 'ltr',
    headings: ['Learning to wait', 'What became of the first class'],
    blocks: [
      'There are twelve pupils, and all of them have been awake since midnight.',
      'What Cruz teaches first is not kneading but waiting.',
      'whether anybody knows where one might find a very large lamp.',
    ],
    captions: ['By six the school’s bread is on the market stalls'],
    mustNotContain: ['Next tide', 'The Orchard Under the Runway', 'rubble'],
  },
  {
    kind: 'article',
    id: 'app-fog',
    path: '/tidewater/the-town-that-kept-its-fog',
    trap: 'the third story of the single-page app',
    siteName: 'Tidewater',
    title: 'The Town That Kept Its Fog',
    people: [{ name: 'Nadia Fairweather' }],
    published: '2026-03-09T08:00:00Z',
    lang: 'en',
    dir: 'ltr',
    headings: ['A living from the damp', 'The bell and the boys'],
    blocks: [
      'On two hundred and six days of last year you could not see one side of Penhallow harbour',
      'To strangers this looks like stubbornness',
      '“The bell tells you that somebody is up.”',
    ],
    captions: ['The plantation above Penhallow at noon'],
    mustNotContain: ['Next tide', 'A Night School for Bakers', 'rubble'],
  },
] as const satisfies readonly DemoArticle[];

export const OTHERS = [
  {
    kind: 'index',
    id: 'front-page',
    path: '/courier/',
    trap: 'a front page: many headlines, no article',
    siteName: 'The Calder Courier',
  },
  {
    kind: 'index',
    id: 'app-list',
    path: '/tidewater/',
    trap: 'the single-page app’s list of stories',
    siteName: 'Tidewater',
  },
  {
    kind: 'form',
    id: 'form',
    path: '/courier/subscribe/',
    trap: 'a form whose fields are named after properties of the DOM',
    siteName: 'The Calder Courier',
  },
] as const satisfies readonly DemoOther[];

export type ArticleId = (typeof ARTICLES)[number]['id'];
export type OtherId = (typeof OTHERS)[number]['id'];

/** The page of that id. */
export function demoArticle(id: ArticleId): DemoArticle {
  const found = ARTICLES.find((page) => page.id === id);
  if (!found) throw new Error(`The newsroom has no page ${id}.`);
  return found;
}

/** The page without an article of that id. */
export function demoOther(id: OtherId): DemoOther {
  const found = OTHERS.find((page) => page.id === id);
  if (!found) throw new Error(`The newsroom has no page ${id}.`);
  return found;
}
