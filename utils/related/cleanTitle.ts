// The title of a link: the headline alone, without the kicker, byline, date, summary and button a card glues to it.
import { classNames } from './containerNames.ts';
import { collapse, contains, readableText, tagOf } from './dom.ts';

const TITLE =
  /(^|-)(title|headline|hed|heading|titre|titulo|titel|titolo|tit|tytul|baslik|judul|entry-title|storyline)(-|$)/;
const NOT_TITLE =
  /(^|-)(kicker|kickers|eyebrow|overline|dachzeile|spitzmarke|roofline|category|categories|section|label|labels|flag|badge|tag|topic|byline|author|authors|writer|by|date|time|timestamp|datetime|published|pubdate|posted|ago|summary|excerpt|teaser-text|description|desc|dek|deck|standfirst|lead|intro|abstract|snippet|caption|credit|count|counter|comments?|views|duration|read-more|readmore|more|button|btn|cta|icon|icons|meta|metadata|info|sr-only|visually-hidden|visuallyhidden|screen-reader-text|screenreader|a11y|assistive|hidden|share|subtitle|subtitel|subline|source|number|index|premium|plus|paid|duration-label|reading-time)(-|$)/;

type IsHeading = (text: string) => boolean;

/** A title shorter than this is looked for elsewhere too; Chinese, Japanese and Korean say as much in half. */
const SHORT = 12;

/**
 * The title of a card.
 * @param card the element that holds nothing but this one story
 * @param links the links of the card, all to the same page
 * @param isHeading whether a text is a block's heading ("Read more") rather than a title
 */
export function cardTitle(card: Element, links: readonly Element[], isHeading: IsHeading): string {
  const marked = [...links.flatMap((link) => titlesIn(link, isHeading)), ...titlesIn(card, isHeading)].filter(
    (text) => !isHeading(text),
  );
  const best = marked.find((title) => lengthOf(title) >= SHORT) ?? marked[0];
  if (best) return withoutPromo(best, isHeading);
  const texts = links.map((link) => titleText(link, isHeading)).filter(Boolean);
  const longest = texts.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one), '');
  if (lengthOf(longest) >= SHORT && !isHeading(longest)) return withoutPromo(longest, isHeading);
  const named = links
    .flatMap((link) => [link.getAttribute('title'), link.getAttribute('aria-label'), altIn(link)])
    .map((text) => collapse(text ?? ''))
    .find((text) => lengthOf(text) >= SHORT && !isHeading(text));
  const fallback = named ?? longest;
  return isHeading(fallback) ? '' : withoutPromo(fallback, isHeading);
}

function titlesIn(root: Element, isHeading: IsHeading): string[] {
  const headings = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading],[itemprop=headline]')];
  if (/^H[1-6]$/.test(tagOf(root))) headings.unshift(root);
  const found =
    headings.length > 0 ? headings : [...root.querySelectorAll('[class]')].filter(isTitle).slice(0, 4);
  const outermost = found.filter((one) => !found.some((other) => other !== one && contains(other, one)));
  return outermost.map((element) => titleText(element, isHeading)).filter((text) => lengthOf(text) > 3);
}

function isTitle(element: Element): boolean {
  const names = classNames(element);
  return names.some((name) => TITLE.test(name)) && !names.some((name) => NOT_TITLE.test(name));
}

/** The text of an element without the parts that are named, or marked up, as something else than a title. */
function titleText(element: Element, isHeading: IsHeading): string {
  const whole = tidy(readableText(element));
  const without = tidy(
    readableText(
      element,
      (part) =>
        isNotTitle(part) || (part.childElementCount === 0 && isHeading(readableText(part, undefined, 80))),
    ),
  );
  return without || whole;
}

function isNotTitle(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'TIME' || tag === 'FIGCAPTION' || tag === 'SMALL' || tag === 'FIGURE') return true;
  if (element.hasAttribute('hidden')) return true;
  return classNames(element).some((name) => NOT_TITLE.test(name) && !TITLE.test(name));
}

const DATE = String.raw`(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)(?:[ T,]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const DATE_BEFORE = new RegExp(`^${DATE}(?=\\s)`);
const DATE_AFTER = new RegExp(`\\s[(\\[]?${DATE}[)\\]]?$`);

function tidy(text: string): string {
  const bare = text
    .replace(DATE_BEFORE, '')
    .trimStart()
    .replace(DATE_AFTER, '')
    .replace(/^(?:[•·›>|▶►→*:]+\s*)+/u, '')
    .replace(/(?:\s*[|›→▶►]+|\s*…?\s*\(\d+\))$/u, '');
  return (/[«»].*[«»]/.test(bare) ? bare : bare.replace(/^»\s*|\s*»$/g, '')).trim();
}

/** The title without the "Related:" before it. */
function withoutPromo(title: string, isHeading: IsHeading): string {
  const [, before, rest] = /^([^:|：]{2,40})\s*[:|：]\s*(.+)$/u.exec(title) ?? [];
  return before && rest && isHeading(before) ? rest : title;
}

/** Characters, those of dense scripts counted twice. */
export function lengthOf(text: string): number {
  return text.length + (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0);
}

function altIn(link: Element): string | null {
  return link.querySelector('img[alt]')?.getAttribute('alt') ?? null;
}
