// The title of a link: the headline alone, without the kicker, byline, date, summary and button a card glues to it.

import { holds, rawAttribute, tagOf } from '../shared/dom/nodes.ts';
import { visibleLine } from '../shared/dom/visibleText.ts';
import { trimEndOf } from '../shared/text/edges.ts';
import { denseCharacters } from '../shared/text/scripts.ts';
import { collapse } from '../shared/text/strings.ts';
import { wordPattern } from '../shared/words/wordList.ts';
import { classNames } from './containerNames.ts';

const TITLE =
  /(^|-)(title|headline|hed|heading|titre|titulo|titel|titolo|tit|tytul|baslik|judul|entry-title|storyline)(-|$)/;
/** Names of what is set like a heading: a title, where nothing is called one. */
const SET_LIKE_TITLE = /(^|-)h[1-4](-|$)/;
/** Names of what is above or below a title, with the title's own name in them. */
const BESIDE_TITLE =
  /(^|-)(pre|sub|sup|super|over|upper|top|above|before|ante|sur|ober|unter)-?(title|headline|hed|heading|titre|titulo|titel|titolo)s?(-|$)|(^|-)(antetitulo|surtitre|occhiello|volanta|cintillo|vinheta|oberzeile|headline-prefix|title-prefix)(-|$)/;
const NOT_TITLE = new RegExp(
  `(^|-)(${wordPattern`
    kicker | kickers | eyebrow | overline | dachzeile | spitzmarke | roofline | category | categories |
    section | label | labels | flag | badge | tag | topic | byline | author | authors | writer | by | date |
    time | timestamp | datetime | published | pubdate | posted | ago | summary | excerpt | teaser-text |
    description | desc | dek | deck | standfirst | lead | intro | abstract | snippet | caption | credit |
    count | counter | comments? | views | duration | read-more | readmore | more | button | btn | cta | icon |
    icons | meta | metadata | info | sr-only | visually-hidden | visuallyhidden | screen-reader-text |
    screenreader | a11y | assistive | hidden | share | subtitle | subtitel | subline | source | number |
    index | premium | plus | paid | duration-label | reading-time
  `})(-|$)`,
);

type IsHeading = (text: string) => boolean;

/** A title shorter than this is looked for elsewhere too; Chinese, Japanese and Korean say as much in half. */
const SHORT_TITLE_CHARS = 12;

/**
 * The title of a card.
 * @param card the element that holds nothing but this one story
 * @param links the links of the card, all to the same page
 * @param isHeading whether a text is a block's heading ("Read more") rather than a title
 */
export function cardTitle(card: Element, links: readonly Element[], isHeading: IsHeading): string {
  const marked = [
    ...links.flatMap((link) => titlesIn(link, isHeading)),
    ...titlesIn(card, isHeading, (heading) => !leadsElsewhere(heading, links)),
  ].filter((text) => !isHeading(text));
  const best = marked.find((title) => lengthOf(title) >= SHORT_TITLE_CHARS) ?? marked[0];
  if (best) return withoutPromo(best, isHeading);
  const texts = links.map((link) => titleText(link, isHeading)).filter(Boolean);
  const longest = texts.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), '');
  if (lengthOf(longest) >= SHORT_TITLE_CHARS && !isHeading(longest)) return withoutPromo(longest, isHeading);
  const named = links
    .flatMap((link) => [rawAttribute(link, 'title'), rawAttribute(link, 'aria-label'), altIn(link)])
    .map((text) => collapse(text ?? ''))
    .find((text) => lengthOf(text) >= SHORT_TITLE_CHARS && !isHeading(text));
  const fallback = named ?? longest;
  return isHeading(fallback) ? '' : withoutPromo(fallback, isHeading);
}

/** Whether a heading is a link of its own, as a card's section is. */
function leadsElsewhere(heading: Element, links: readonly Element[]): boolean {
  const own = [...heading.querySelectorAll('a[href]')];
  return own.length > 0 && !own.some((link) => links.includes(link));
}

function titlesIn(
  root: Element,
  isHeading: IsHeading,
  isWanted: (heading: Element) => boolean = () => true,
): string[] {
  const headings = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading],[itemprop=headline]')].filter(
    isWanted,
  );
  if (/^h[1-6]$/.test(tagOf(root))) headings.unshift(root);
  const found = headings.length > 0 ? headings : namedTitles(root).slice(0, 4);
  const outermost = found.filter((match) => !found.some((other) => other !== match && holds(other, match)));
  return outermost.map((element) => titleText(element, isHeading)).filter((text) => lengthOf(text) > 3);
}

function namedTitles(root: Element): Element[] {
  const all = [...root.querySelectorAll('[class]')];
  const called = all.filter((element) => isNamed(element, TITLE));
  return called.length > 0 ? called : all.filter((element) => isNamed(element, SET_LIKE_TITLE));
}

function isNamed(element: Element, pattern: RegExp): boolean {
  const names = classNames(element);
  const isBeside = (name: string) => NOT_TITLE.test(name) || BESIDE_TITLE.test(name);
  return names.some((name) => pattern.test(name)) && !names.some(isBeside);
}

/** The text of an element without the parts that are named, or marked up, as something else than a title. */
function titleText(element: Element, isHeading: IsHeading): string {
  const whole = tidy(visibleLine(element));
  const without = tidy(
    visibleLine(
      element,
      (part) =>
        isNotTitle(part) || (part.childElementCount === 0 && isHeading(visibleLine(part, undefined, 80))),
    ),
  );
  return without || whole;
}

function isNotTitle(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'time' || tag === 'figcaption' || tag === 'small' || tag === 'figure') return true;
  if (element.hasAttribute('hidden')) return true;
  return classNames(element).some(
    (name) => BESIDE_TITLE.test(name) || (NOT_TITLE.test(name) && !TITLE.test(name)),
  );
}

const DATE = String.raw`(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)(?:[ T,]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const DATE_BEFORE = new RegExp(`^${DATE}(?=\\s)`);
const DATE_AFTER = new RegExp(`\\s[(\\[]?${DATE}[)\\]]?$`);

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}`;
/** A byline, with a place perhaps, that only its style kept apart from the title. */
const BYLINE_AFTER = new RegExp(
  `(?<=[\\p{Ll}\\d?!.…"”»)])\\s(?:Von|Par|Por|Door|Av|Af|By|Text:|Autor:|Автор:)\\s${NAME}(?:\\s${NAME}){1,3}(?:(?:,| und| and| et| y| en)\\s${NAME}(?:\\s${NAME}){0,3}){0,2}$`,
  'u',
);
/** In a title of which most words have capitals, "By" is one of them. */
const CAPITALISED = /\s\p{Lu}\p{L}{3,}/gu;
const LONG_WORDS = /\s\p{L}{4,}/gu;

function withoutByline(text: string): string {
  const found = BYLINE_AFTER.exec(text.slice(0, MAX_TITLE_CHARS));
  if (!found || text.length > MAX_TITLE_CHARS) return text;
  const title = text.slice(0, found.index);
  const long = title.match(LONG_WORDS)?.length ?? 0;
  const isTitleCase = found[0].startsWith(' By') && (title.match(CAPITALISED)?.length ?? 0) > long / 2;
  return isTitleCase || lengthOf(title) < SHORT_TITLE_CHARS ? text : title;
}

const MAX_TITLE_CHARS = 400;

function tidy(raw: string): string {
  const text = withoutByline(raw);
  const bare = text
    .replace(DATE_BEFORE, '')
    .trimStart()
    .replace(DATE_AFTER, '')
    .replace(/^(?:[•·›>|▶►→*:]+\s*|[-–—]{2,3}\s+)+/u, '');
  const title = withoutEndMark(bare);
  return (/[«»].*[«»]/.test(title) ? title : title.replace(/^»|»$/g, '')).trim();
}

/** A title without the arrows, or the number of comments, that it ends in. */
function withoutEndMark(title: string): string {
  const plain = trimEndOf(title, /[|›→▶►]/);
  if (plain !== title) return plain.trimEnd();
  const count = title.lastIndexOf('(');
  if (count < 0 || !/^\(\d+\)$/.test(title.slice(count))) return title;
  return title.slice(0, count).trimEnd().replace(/…$/, '').trimEnd();
}

/** Characters of a heading in front of a title. */
const MAX_PROMO = 40;

/** The title without the "Related:" before it. */
function withoutPromo(title: string, isHeading: IsHeading): string {
  const at = title.search(/[:|：]/);
  const before = title.slice(0, Math.max(0, at)).trim();
  const rest = title.slice(at + 1).trim();
  return before.length > 1 && before.length <= MAX_PROMO && rest && isHeading(before) ? rest : title;
}

/** Characters, those of dense scripts counted twice. */
export function lengthOf(text: string): number {
  return text.length + denseCharacters(text);
}

function altIn(link: Element): string | null {
  return link.querySelector('img[alt]')?.getAttribute('alt') ?? null;
}
