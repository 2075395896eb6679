// Short articles for the prompts' pages, in our own words. A paragraph is found again by how it begins.
import { MORE_STORIES } from './moreStories.ts';
import { ROUND_STORIES } from './roundStories.ts';
import { STEP_STORIES } from './stepStories.ts';

export interface Story {
  readonly lang: string;
  readonly site: string;
  readonly title: string;
  readonly by: string;
  readonly paragraphs: readonly string[];
}

export const STORIES = {
  ...MORE_STORIES,
  ...STEP_STORIES,
  ...ROUND_STORIES,
  en: {
    lang: 'en',
    site: 'Hollin Weekly',
    title: 'The clockmaker who mends umbrellas',
    by: 'By Ida Marsh',
    paragraphs: [
      'In the arcade behind the corn exchange, Bertram Voss repairs three clocks a week and about forty umbrellas, because nobody else in the county will touch either of them any more.',
      'He learnt the second trade by accident when a customer left one on the counter in 1994. By the time she came back for it he had taken it apart, oiled the runner and put it together again.',
      'A rib costs two pounds, a new handle nine. The clocks pay for the rent, he says, and the umbrellas pay for the company, since everybody who brings one stays until the rain is over.',
      'Last winter the council offered him a smaller shop with better light. He declined after measuring the door, through which the tallest of his long-case clocks would not have passed.',
      'When he retires the tools will go to a school in Marwell, where eleven pupils have already learnt to sew a canopy. None of them has so far shown any interest in the clocks.',
    ],
  },
  de: {
    lang: 'de',
    site: 'Ahrnberger Tagblatt',
    title: 'Der Fährmann zählt die Störche',
    by: 'Von Lene Brandt',
    paragraphs: [
      'Jeden Morgen, bevor er die Kette löst, schreibt Fährmann Ewald Tiede eine Zahl auf die Schiefertafel am Anleger. Es ist die Zahl der Störche, die er auf den Wiesen am anderen Ufer sieht.',
      'Angefangen hat das im Jahr des großen Hochwassers, als es sonst nichts zu tun gab. Inzwischen rufen Leute aus der Universität an und fragen nach den Zahlen der vergangenen dreißig Jahre.',
      'Die Tafeln hat er alle aufgehoben. Sie stehen im Schuppen hinter dem Haus, nach Jahren sortiert, und nur zwei sind zerbrochen, weil ein Kalb darauf getreten ist.',
      'Seine Frau findet, man hätte sie längst abschreiben sollen. Er findet, dass eine Zahl auf Papier etwas anderes ist als eine Zahl, die man mit kalten Fingern in den Schiefer ritzt.',
      'Im Herbst soll eine Brücke gebaut werden. Dann braucht niemand mehr die Fähre, aber die Störche, sagt Tiede, werden ja wohl bleiben, und einer müsse sie schließlich zählen.',
    ],
  },
  fr: {
    lang: 'fr',
    site: 'La Gazette de Montrelay',
    title: 'Le facteur qui lisait les cartes postales',
    by: 'Par Odile Garnier',
    paragraphs: [
      'Pendant trente-deux ans, Anselme Roux a distribué le courrier dans les hameaux de la vallée, à bicyclette d’abord, puis dans une fourgonnette dont la portière ne fermait plus.',
      'Il avoue aujourd’hui qu’il lisait les cartes postales, toutes, et qu’il en connaît encore quelques-unes par cœur. Personne ne s’en est jamais plaint, puisque tout le monde le savait.',
      'Les habitants lui demandaient même son avis. Fallait-il répondre au cousin de Grenoble ? Le neveu parti en mer avait-il l’air heureux ? Anselme réfléchissait, puis reprenait sa tournée.',
      'La bibliothèque municipale expose désormais deux cents de ces cartes, prêtées par les familles. Le facteur vient chaque samedi raconter ce qui n’était pas écrit dessus.',
      'Son successeur, lui, ne lit rien : les cartes postales sont devenues trop rares, explique-t-il, et les factures se ressemblent toutes d’une maison à l’autre.',
    ],
  },
  es: {
    lang: 'es',
    site: 'El Correo de Valdehoz',
    title: 'La panadera que apaga las farolas',
    by: 'Por Nuria Salas',
    paragraphs: [
      'A las cinco menos diez, cuando sale de casa camino del horno, Casilda Rey apaga una a una las once farolas de la calle Mayor con una pértiga que heredó de su abuelo.',
      'El ayuntamiento instaló hace años un reloj automático, pero se adelanta, y los vecinos prefieren que lo haga ella. Nadie se lo ha pedido nunca por escrito y nadie se lo paga.',
      'En invierno la sigue un perro sin dueño que se sienta debajo de cada farola hasta que se apaga. Cuando llegan a la última, entra con ella en la panadería y duerme junto al horno.',
      'Los astrónomos aficionados de la comarca le están agradecidos: entre la última farola y el amanecer hay cuarenta minutos en los que se ven las estrellas desde la plaza.',
      'La próxima primavera cambiarán todas las lámparas por otras que no se pueden apagar con una pértiga. Casilda ha guardado la suya detrás de la puerta, por si acaso.',
    ],
  },
  he: {
    lang: 'he',
    site: 'חדשות העמק',
    title: 'הספר שמסרב לקצר את התור',
    by: 'מאת נועה רוזן',
    paragraphs: [
      'במספרה הקטנה שליד תחנת הרכבת עומדים בכל יום שישי שבעה אנשים בתור, ואף אחד מהם אינו ממהר לשום מקום, משום שהשיחה שם טובה יותר מאשר בבית הקפה שממול.',
      'אברם כץ מספר כבר חמישים ושתיים שנים, ובכל השנים האלה לא קבע תור לאיש. מי שבא יושב, ומי שיושב מחכה, ומי שמחכה שומע סיפור שכבר שמע ובכל זאת צוחק בסופו.',
      'העירייה הציעה לו מערכת ממוחשבת, והוא הקשיב בנימוס ושאל אם היא יודעת לספר בדיחות. כשענו לו שלא, חזר אל המספריים ואל הלקוח שחיכה בסבלנות על הכיסא.',
      'בחורף הוא מגיש תה עם נענע, ובקיץ פותח את הדלת האחורית אל החצר, שם עומד עץ תאנה זקן שאיש אינו זוכר מי נטע אותו ומתי בדיוק זה קרה.',
      'הנכד שלו למד את המקצוע בעיר הגדולה וחזר בשנה שעברה. עכשיו יש במספרה שני כיסאות, אבל התור נשאר בדיוק באותו האורך שהיה תמיד.',
    ],
  },
  ja: {
    lang: 'ja',
    site: '潮見新報',
    title: '灯台に住む本屋',
    by: '文・佐伯ゆり',
    paragraphs: [
      '岬の先にある古い灯台の一階で、松本清一さんは十二年前から小さな本屋を開いている。客は一日に三人ほどで、そのうち二人は道を尋ねに来ただけだという。',
      '棚に並ぶのは海の本と、船乗りが置いていった本ばかりだ。潮風で紙がふくらむので、どの本も新しいうちから古本のような手ざわりになると松本さんは笑う。',
      '灯りはもう何年も前に自動になったが、毎晩らせん階段を上って確かめるのが習慣になっている。上から見ると、町の明かりが一つずつ消えていくのがよくわかる。',
      '去年の台風のときには、屋根の瓦が七枚飛ばされた。翌朝には漁師たちが黙ってはしごを持ってきて、昼までにすっかり直してくれたそうだ。',
      '店を継ぐ人はまだ決まっていない。それでも松本さんは急がない。灯台は百年立っていたのだから、あと少しくらいは待ってくれるだろうと考えている。',
    ],
  },
  ru: {
    lang: 'ru',
    site: 'Вестник Озёрска',
    title: 'Смотритель, который записывает туман',
    by: 'Автор: Вера Ильина',
    paragraphs: [
      'Каждое утро Пётр Лаптев выходит на мостки и записывает в тетрадь, каким был туман: густым, низким, рваным или таким, сквозь который видно только ближний берег.',
      'Тетрадей накопилось сорок шесть. Первую он завёл в тот год, когда на озере заблудился почтовый катер и полдня гудел, пока кто-то не догадался позвонить в церковный колокол.',
      'Метеорологи из города приезжали дважды и просили разрешения снять копии. Пётр согласился, но попросил не переписывать слова цифрами, потому что цифры туман не описывают.',
      'Зимой он чинит лодки и варит уху для рыбаков, которые приходят погреться. Денег за это он не берёт, а рыбу берёт, если она свежая и если её принесли с разговором.',
      'Весной его внучка завела такую же тетрадь. В ней пока одна запись, сделанная красным карандашом: тумана не было, зато была радуга, и она доставала до самой воды.',
    ],
  },
  tr: {
    lang: 'tr',
    site: 'Çınarlı Postası',
    title: 'Saat kulesinin son kurucusu',
    by: 'Elif Aydın',
    paragraphs: [
      'Meydandaki saat kulesini haftada iki kez kuran Hasan Usta, merdivendeki yüz on iki basamağı artık saymıyor, çünkü ayaklarının bu işi ondan daha iyi bildiğini söylüyor.',
      'Bu görevi dayısından devralalı otuz sekiz yıl olmuş. O günden beri saat yalnızca bir kez durmuş, o da bir kış gecesi çarkların arasına bir serçe sıkıştığı için.',
      'Belediye geçen yıl elektrikli bir düzenek takmak istemiş. Hasan Usta itiraz etmemiş, sadece elektrik kesildiğinde kimin yukarı çıkacağını sormuş ve konu bir daha açılmamış.',
      'Çocuklar cumartesi günleri onunla birlikte kuleye çıkıyor. En tepede herkesin bir kez çanı çalmasına izin var, ama saat başına beş dakika kala herkes aşağı inmek zorunda.',
      'Yerine geçecek kişiyi henüz bulamamış. Acele etmediğini söylüyor; saat bekler, diyor, asıl mesele onu kurarken acele etmeyecek birini bulmak.',
    ],
  },
} satisfies Record<string, Story>;

export type StoryName = keyof typeof STORIES;
