// Short articles in six more languages for the prompts' pages (`stories.ts`), in our own words, and one about blockers.
import type { Story } from './stories.ts';

export const ROUND_STORIES = {
  sv: {
    lang: 'sv',
    site: 'Sundviks Tidning',
    title: 'Vaktmästaren som stämmer skolans dörrar',
    by: 'Av Maja Lindell',
    paragraphs: [
      'I Sundviks gamla realskola gnisslar ingen dörr av en slump. Vaktmästaren Gunnar Ek har under tjugo år filat på gångjärnen så att varje klassrum har sin egen ton, och eleverna hör på långt håll vem som kommer för sent.',
      'Det började med att musikläraren klagade på dörren till aulan. I stället för att smörja den tog Gunnar fram stämgaffeln, och efter en eftermiddags arbete gav den ifrån sig ett rent a.',
      'Kommunen har två gånger skickat en besiktningsman. Båda gångerna har han lämnat byggnaden utan anmärkning, men stannat kvar en stund i trapphuset för att lyssna när det ringer ut.',
      'Till sommaren byts alla dörrar mot nya som öppnas av sig själva. Gunnar har fått lov att behålla gångjärnen, och de hänger redan i ordning på väggen i hans verkstad.',
    ],
  },
  da: {
    lang: 'da',
    site: 'Havnebladet',
    title: 'Fyrpasseren, der bager efter tågehornet',
    by: 'Af Signe Lund',
    paragraphs: [
      'Når tågehornet lyder tre gange over Nørrevig, sætter Karl Holm dejen til hævning. Han har bagt rugbrød på fyret i seksogtyve år, og uret i køkkenet har stået stille i de tyve af dem.',
      'Hornet kommer kun, når sigten er under en halv sømil, og derfor er der dage uden brød. Folk på øen har lært at se på skyerne, før de skriver indkøbsseddel.',
      'En bager fra fastlandet tilbød ham en ovn med tidsstyring. Karl takkede nej og forklarede, at tågen aldrig havde taget fejl, og at skorpen blev bedre af at vente på den.',
      'Næste år bliver hornet slukket, fordi skibene ikke længere har brug for det. Skolens elever har optaget lyden, så den kan spilles, når nogen på øen får lyst til rugbrød.',
    ],
  },
  ro: {
    lang: 'ro',
    site: 'Gazeta de Valea Lungă',
    title: 'Șeful de gară care udă trandafirii după mersul trenurilor',
    by: 'De Ioana Petrescu',
    paragraphs: [
      'În gara din Valea Lungă opresc numai două trenuri pe zi, așa că Ilie Moraru are timp să ude trandafirii. Primul rând îl udă la sosirea personalului de dimineață, al doilea când pleacă cel de seară.',
      'Florile au fost plantate de soția lui în anul în care s-a închis fabrica și peronul a rămas gol. De atunci, călătorii coboară câteva minute și își aleg câte un boboc pentru drum.',
      'Inspectorii au cerut ca straturile să fie mutate la trei metri de linie. Ilie le-a mutat cu ruleta în mână, iar trenul oprește acum cu trei metri mai departe, fără să fi cerut nimeni asta.',
      'La toamnă, gara va fi condusă de la distanță. Nepoata lui a făcut deja un orar nou, în care nu mai apar trenurile, ci numai trandafirii și ora la care trebuie udați.',
    ],
  },
  hr: {
    lang: 'hr',
    site: 'Glas Podravlja',
    title: 'Poštarica koja broji vrane na dalekovodu',
    by: 'Piše Ivana Kos',
    paragraphs: [
      'Svakog jutra, prije nego što sjedne na bicikl, poštarica Marica Horvat prebroji vrane na dalekovodu iza pošte. Ako ih je više od dvadeset, kaže, bit će puno pisama i malo razglednica.',
      'Račun je počela voditi one zime kad je snijeg zatvorio cestu i kad tri tjedna nije imala što nositi. Bilježnica joj je otad stalno u torbi, odmah pokraj ključeva od sandučića.',
      'Umirovljeni učitelj matematike dvaput je provjerio njezine brojke. Zaključio je da se podudaraju češće nego što bi smjele, a zatim je zamolio da i njemu javi kad dođe pismo.',
      'Dalekovod će dogodine položiti pod zemlju. Marica se zbog toga ne brine, jer je primijetila da se vrane već neko vrijeme okupljaju na krovu novog dućana.',
    ],
  },
  bg: {
    lang: 'bg',
    site: 'Вестник Долна поляна',
    title: 'Часовникарят, който не поправя училищния звънец',
    by: 'Автор: Мила Стоева',
    paragraphs: [
      'В Долна поляна звънецът на училището бие с четири минути закъснение и никой не иска да го поправят. Часовникарят Стоян Велев идва всяка есен, сваля капака, почиства зъбчатките и оставя времето такова, каквото го е заварил.',
      'Закъснението се появило в годината, когато автобусът от съседното село сменил разписанието си. Оттогава децата от горната махала пристигат точно навреме, без да тичат по моста.',
      'Директорката веднъж поръчала нов звънец от града. Той бил точен до секундата, но след седмица го върнали, защото всички се оплаквали, че часовете започват твърде рано.',
      'Сега Стоян учи дъщеря си на занаята. Първото, което ѝ показал, не били инструментите, а автобусната спирка, от която се вижда кога трябва да удари звънецът.',
    ],
  },
  'zh-CN': {
    lang: 'zh-CN',
    site: '河湾日报',
    title: '给渡口写天气的老人',
    by: '文/林小满',
    paragraphs: [
      '河湾渡口的木牌上每天都有一行粉笔字，写的是对岸的天气。写字的人叫周长根，今年七十四岁，他从不看天气预报，只看对岸晾衣绳上的衣裳是往哪边飘的。',
      '这块牌子原本是用来写船票价钱的。三十年前的一个早晨，他顺手写了一句“对岸有雾，慢走”，结果那天没有一个人催船，大家都坐在岸边等雾散。',
      '后来镇上的小学把这些句子抄了下来，编成一本薄薄的册子。老师说，孩子们学会的第一个关于天气的词不是晴，也不是雨，而是“再等一等”。',
      '明年大桥通车以后，渡口就要停了。周长根打算把木牌搬到桥头去，他说过桥的人虽然不用等船，看一眼对岸的天气总还是有用的。',
    ],
  },
  'en-blockers': {
    lang: 'en',
    site: 'Hollin Weekly',
    title: 'What the county’s readers block, and why',
    by: 'By Ida Marsh',
    paragraphs: [
      'Of the four hundred households that answered our survey this spring, a little under half keep an ad blocker in at least one browser, and most of them can name the page that drove them to it.',
      'The commonest reason is not dislike of advertising as such. It is the video that starts by itself, the box that moves the line being read, and the feeling that a search for boots follows one about for a month.',
      'Publishers have answered with walls that ask visitors to disable the software. Two thirds of those asked said they had met such a request, and one in five had done what it wanted at least once.',
      'Researchers at Marwell call the result a truce rather than a war. People turn their blockers off for sites they know, leave them on for those they do not, and rarely change their minds afterwards.',
    ],
  },
} satisfies Record<string, Story>;
