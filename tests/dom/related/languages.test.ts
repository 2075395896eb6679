// Headings as sites of many languages word them, over blocks built in several ways: the lists hold few of them word
// for word.
import { describe, expect, it } from 'vitest';
import { kindsOn, story, titleOf } from './page.ts';

const NAMES = ['pier', 'storm', 'fares'];

/** Ways in which pages build a headed block of stories. */
const BUILDS: Readonly<Record<string, (heading: string, names: readonly string[]) => string>> = {
  'a list': (heading, names) =>
    `<section><h2>${heading}</h2><ul>${names.map((name) => `<li>${story(name)}</li>`).join('')}</ul></section>`,
  'cards under a title that only a class names': (heading, names) =>
    `<div class="b4"><div class="b4__title"><span>${heading}</span></div><div class="b4__items">${names
      .map(
        (name) =>
          `<div class="b4__item">${story(name, '<img src="/p.jpg" alt="">')}<div>${story(name)}</div><span>12.05.2031</span></div>`,
      )
      .join('')}</div></div>`,
  'a title that leads to a section': (heading, names) =>
    `<div><h3><a href="/estuary/">${heading}</a></h3>${names.map((name) => `<article><h4>${story(name)}</h4></article>`).join('')}</div>`,
  'a role and a table': (heading, names) =>
    `<div><div role="heading" aria-level="2">${heading}</div><table><tbody>${names.map((name) => `<tr><td>${story(name)}</td></tr>`).join('')}</tbody></table></div>`,
};
const builds = Object.keys(BUILDS);
const build = (at: number, heading: string, names: readonly string[]) =>
  BUILDS[builds[at % builds.length] ?? '']?.(heading, names) ?? '';

/** Language, what may be read next, what everybody reads, and what is no list of articles. */
const HEADINGS: readonly (readonly [string, string, string, string])[] = [
  ['en', 'Related reading on the estuary', 'What’s most read this morning', 'Related searches'],
  ['de', 'Mehr zum Thema Fährverkehr', 'Die meistgelesenen Artikel', 'Verwandte Schlagwörter'],
  ['fr', 'Nos articles similaires', 'Les plus lus de la semaine', 'Étiquettes associées'],
  ['es', 'Otras notas relacionadas', 'Lo más leído del día', 'Etiquetas relacionadas'],
  ['pt', 'Outras matérias relacionadas', 'As mais lidas da semana', 'Palavras-chave relacionadas'],
  ['it', 'Altri contenuti correlati', 'I più letti del mese', 'Argomenti e temi correlati'],
  ['nl', 'Gerelateerd nieuws uit de regio', 'Deze week het meest gelezen', 'Verwante tags'],
  ['sv', 'Fler liknande nyheter', 'Mest läst idag', 'Liknande taggar'],
  ['nb', 'Flere relaterte nyheter', 'Mest lest siste døgn', 'Relaterte kategorier'],
  ['da', 'Andre relaterede historier', 'Mest læst i dag', 'Relaterede kategorier'],
  ['fi', 'Juttuun liittyvät artikkelit', 'Viikon luetuimmat', 'Liittyvät avainsanat'],
  ['is', 'Aðrar tengdar fréttir', 'Mest lesið í dag', 'Tengd tags'],
  ['pl', 'Inne powiązane artykuły', 'Teraz najchętniej czytane', 'Powiązane tagi'],
  ['cs', 'Další související články', 'Dnes nejčtenější', 'Související štítky'],
  ['sk', 'Ďalšie súvisiace správy', 'Dnes najčítanejšie', 'Súvisiace kategórie'],
  ['sl', 'Druge sorodne vsebine', 'Danes najbolj brano', 'Povezane kategorije'],
  ['hr', 'Još povezanih vijesti', 'Danas najčitanije', 'Povezane kategorije'],
  ['sr', 'Још сличних вести', 'Данас најчитаније', 'Повезани тегови'],
  ['bg', 'Други свързани новини', 'Днес най-четени', 'Свързани етикети'],
  ['mk', 'Други поврзани вести', 'Денес најчитани', 'Поврзани тегови'],
  ['ru', 'Другие новости по этой теме', 'Сегодня самое читаемое', 'Похожие теги'],
  ['uk', 'Інші схожі матеріали', 'Сьогодні найпопулярніше', 'Схожі теги'],
  ['ro', 'Alte articole similare', 'Azi cele mai citite', 'Taguri similare'],
  ['hu', 'További kapcsolódó cikkek', 'Ma legolvasottabb', 'Kapcsolódó címkék'],
  ['el', 'Άλλα σχετικά θέματα', 'Σήμερα τα πιο διαβασμένα', 'Σχετικές ετικέτες'],
  ['tr', 'Bu habere benzer içerikler', 'Bugün en çok okunanlar', 'Benzer etiketler'],
  ['az', 'Digər oxşar xəbərlər', 'Bu gün ən çox oxunanlar', 'Oxşar tags'],
  ['lt', 'Kiti susiję straipsniai', 'Šiandien skaitomiausi', 'Susiję tags'],
  ['lv', 'Citi saistītie raksti', 'Šodien lasītākais', 'Saistītie tags'],
  ['et', 'Teised seotud uudised', 'Täna loetumad', 'Seotud tags'],
  ['id', 'Berita lain yang terkait', 'Hari ini terpopuler', 'Tags terkait'],
  ['ms', 'Berita lain berkaitan', 'Hari ini paling popular', 'Tags berkaitan'],
  ['vi', 'Các bài viết liên quan khác', 'Tin đọc nhiều hôm nay', 'Từ khóa liên quan'],
  ['sq', 'Lajme të tjera të ngjashme', 'Sot më të lexuarat', 'Tags të ngjashme'],
  ['sw', 'Habari nyingine zinazohusiana', 'Leo habari mpya', 'Tags zinazohusiana'],
  ['ca', 'Altres notícies relacionades', 'Avui el més llegit', 'Etiquetes relacionades'],
  ['eu', 'Beste albiste erlazionatuak', 'Gaur irakurrienak', 'Erlazionatutako tags'],
  ['gl', 'Outras novas relacionadas', 'Hoxe o máis lido', 'Etiquetas relacionadas'],
  ['ar', 'أخبار أخرى ذات صلة', 'اليوم الأكثر قراءة', 'وسوم ذات صلة'],
  ['fa', 'دیگر خبرهای مرتبط', 'امروز پربازدیدترین‌ها', 'برچسب‌های مرتبط'],
  ['ur', 'دیگر متعلقہ خبریں', 'آج کی مقبول خبریں', 'متعلقہ tags'],
  ['he', 'עוד כתבות קשורות', 'היום הנקראות ביותר', 'תגיות קשורות'],
  ['hi', 'अन्य संबंधित समाचार', 'आज सबसे लोकप्रिय', 'संबंधित टैग'],
  ['bn', 'অন্যান্য সম্পর্কিত খবর', 'আজ সর্বাধিক পঠিত', 'সম্পর্কিত ট্যাগ'],
  ['ta', 'பிற தொடர்புடைய செய்திகள்', 'இன்று பிரபலமானவை', 'தொடர்புடைய tags'],
  ['te', 'ఇతర సంబంధిత కథనాలు', 'ఈరోజు ట్రెండింగ్', 'సంబంధిత tags'],
  ['th', 'เรื่องอื่นที่เกี่ยวข้อง', 'วันนี้ยอดนิยม', 'แท็กที่เกี่ยวข้อง'],
  ['zh', '您可能对这些文章感兴趣', '网友点击排行榜', '相关标签'],
  ['zh-TW', '更多相關報導', '本週熱門文章', '相關關鍵字'],
  ['ja', 'この話題に関連する記事', '今日のアクセスランキング', '関連するキーワード'],
  ['ko', '이 주제 관련 뉴스', '오늘 많이 본 기사', '관련 키워드 모음'],
  ['ka', 'სხვა მსგავსი სტატიები', 'დღეს პოპულარული', 'მსგავსი tags'],
  ['hy', 'Այլ նմանատիպ լուրեր', 'Այսօր ամենաընթերցված', 'Նմանատիպ tags'],
  ['kk', 'Басқа ұқсас жаңалықтар', 'Бүгін танымал', 'Ұқсас тегтер'],
];

describe.each(HEADINGS)('headings in %s', (_language, related, popular, furniture) => {
  it.each(builds)('over %s', (name) => {
    const at = builds.indexOf(name);
    const after = [
      build(at, popular, ['tunnel', 'gulls']),
      build(at + 1, related, NAMES),
      build(at + 2, furniture, ['Boats and nets', 'Ropes and sails', 'Everything about oars and masts']),
    ].join('<hr>');
    expect(kindsOn({ after })).toEqual({
      pier: 'related',
      storm: 'related',
      fares: 'related',
      tunnel: 'popular',
      gulls: 'popular',
    });
  });
});

describe('headings in no language of the lists', () => {
  const nameless = (titles: readonly string[]) =>
    `<section><h2>Zorvek plin datta</h2><ul>${titles.map((title, at) => `<li>${story(`n${at}`, title)}</li>`).join('')}</ul></section>`;

  it('are believed when most of the titles are about the article’s own subject', () => {
    const after = nameless(['A ferry for the islands', 'Who steers the ferry', titleOf('gulls')]);
    expect(Object.values(kindsOn({ after }))).toEqual(['related', 'related', 'related']);
  });

  it('are not believed otherwise', () => {
    expect(
      kindsOn({ after: nameless([titleOf('gulls'), titleOf('fares'), 'A ferry for the islands']) }),
    ).toEqual({});
  });
});
