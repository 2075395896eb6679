// Boxes around an article, recognised by their names and by how little of the page's prose they hold. A name judges boxes, not
// the text in them; what it says counts for all that bears it; and it is overruled by what the text is.

import { elementsByTag, nameAttributeOf, parentOf, rawText, tagOf } from '../../shared/dom/nodes.ts';
import { namesFurniture, wordsOfName } from './furniture.ts';

/** What holds more of the page's prose is no furniture, whatever its name. */
const MAX_PROSE_SHARE = 0.3;

/** Pleas and comments may be longer than a short article, as long as an article is left without them. */
const PLEA =
  /\b(?:support|donat\w+|comments|commentlist|disqus|consent|gdpr|cookies? (?:notice|banner|bar|law|wall|modal|dialog|popup|overlay|settings|info))\b/;
const MAX_PLEA_SHARE = 0.8;
const COMMENTS = /\b(?:comments|commentlist|disqus)\b/;
const MAX_COMMENTS_SHARE = 0.97;
const MIN_ARTICLE_CHARS = 500;

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PARAGRAPHS = new Set(['p', 'blockquote', 'pre', 'li', 'dd', 'dt', 'td', 'th', 'tr', 'tbody']);
const INLINE = new Set(
  'span b i em strong u s q cite code kbd sub sup small mark time abbr dfn var font'.split(' '),
);
/** What is there for screen readers is left out wherever it stands. */
const UNSEEN = /\b(?:screen reader(?: text)?|sr only|visually ?hidden)\b/;

/** Ids that name the article; classes beside them say what kind of one it is. */
const CONTENT_IDS =
  /^(?:main[-_]?)?(?:article|story|content|post|entry|main)(?:[-_]?(?:body|text|content|main))?$/i;

/** A test for elements of that page. Names are judged once: pages repeat theirs. */
export function furnitureTest(body: Element): (element: Element) => boolean {
  const inParagraphs = proseIn(body);
  const measure = inParagraphs >= MIN_ARTICLE_CHARS ? proseIn : unlinkedIn;
  const all = inParagraphs >= MIN_ARTICLE_CHARS ? inParagraphs : unlinkedIn(body);
  const isNamed = remembered((name: string) => name.length > 1 && namesFurniture(name));
  /** The part of the page's prose that stands under a class, wherever it comes. */
  const shareOfAll = remembered((name: string) => {
    let sum = 0;
    for (const box of Array.from(body.getElementsByClassName(name)))
      if (!isLinkedUp(box)) sum += measure(box);
    return sum / all;
  });
  const isOwnText = (element: Element, tag: string, own: string): boolean => {
    if (UNSEEN.test(wordsOfName(own))) return false;
    if (HEADINGS.has(tag)) return true;
    if (PARAGRAPHS.has(tag)) return own.trim() !== '' && shareOfAll(own) >= MAX_PROSE_SHARE;
    return INLINE.has(tag) && standsInText(element);
  };
  return (element) => {
    const own = withoutVariants(nameAttributeOf(element, 'class'));
    const id = nameAttributeOf(element, 'id');
    const tag = tagOf(element);
    const isText = HEADINGS.has(tag) || PARAGRAPHS.has(tag) || INLINE.has(tag);
    const name = id && !isText ? `${own} ${id}` : own;
    if (!isNamed(name)) return false;
    if (isText && isOwnText(element, tag, own)) return false;
    if (id && CONTENT_IDS.test(id)) return false;
    if (id && !isNamed(own) && isMadeOfHeading(element, id)) return false;
    if (elementsByTag(element, 'h1').length && elementsByTag(element, 'p').length > 3) return false;
    if (TEASER.test(name) && isOpening(element)) return false;
    if ((tag === 'article' || tag === 'main') && isArticle(element)) return false;
    const words = wordsOfName(name);
    const share = all === 0 ? 0 : measure(element) / all;
    if (share >= MAX_PROSE_SHARE) {
      const most = COMMENTS.test(words) ? MAX_COMMENTS_SHARE : PLEA.test(words) ? MAX_PLEA_SHARE : 0;
      return share < most && (1 - share) * all > MIN_ARTICLE_CHARS;
    }
    return share === 0 || PLEA.test(words) || !isNamed(own) || shareOfAll(own) < MAX_PROSE_SHARE;
  };
}

/** Of "part part--ads" the second says which of the parts it is; what it is called is "part". */
function withoutVariants(name: string): string {
  if (!name.includes('--')) return name;
  const names = name.split(/\s+/);
  return names
    .filter((name) => !names.includes(name.split('--', 1)[0] ?? '') || !name.includes('--'))
    .join(' ');
}

/** Names of what is never the article, however much it says. */
const OTHERS =
  /\b(?:comments?|commentlist|disqus|respond|consent|gdpr|cookies?|footer|masthead|mega ?menu)\b/;

/** Whether a box that was pruned holds what readers wrote, or what every page of the site says. */
export function isOthersText(element: Element): boolean {
  const name = `${nameAttributeOf(element, 'class')} ${nameAttributeOf(element, 'id')}`;
  return tagOf(element) === 'footer' || OTHERS.test(wordsOfName(name)) || isLinkedUp(element);
}

function remembered<T>(ask: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = ask(name);
    known.set(name, answer);
    return answer;
  };
}

/** Whether an inline element is a part of a longer text. */
function standsInText(element: Element): boolean {
  const around = parentOf(element);
  return around !== null && rawText(around).length > rawText(element).length + MIN_PROSE_CHARS;
}

/** Ids are often made of the words of the heading they stand over. */
function isMadeOfHeading(element: Element, id: string): boolean {
  const plain = lettersOf(id);
  for (const tag of HEADINGS) {
    const heading = elementsByTag(element, tag)[0];
    if (heading && lettersOf(rawText(heading)).includes(plain)) return plain !== '';
  }
  return false;
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, '');

/** Paragraphs that make an article of an element that says it is one. */
const MANY_PARAGRAPHS = 3;

function isArticle(element: Element): boolean {
  let long = 0;
  for (const paragraph of elementsByTag(element, 'p'))
    if (rawText(paragraph).length > MIN_PROSE_CHARS) long++;
  return long >= MANY_PARAGRAPHS && !isLinkedUp(element);
}

const isLinkedUp = (element: Element) => MIN_PROSE_PER_LINK_CHAR * linkedIn(element) > proseIn(element);

function linkedIn(element: Element): number {
  let linked = 0;
  for (const link of elementsByTag(element, 'a')) linked += rawText(link).length;
  return linked;
}

/** Some call the opening of the article itself its teaser. Another article's leads to it. */
const TEASER = /teaser/i;

/** Characters of prose per character of link, in a text with a few links. */
const MIN_PROSE_PER_LINK_CHAR = 4;

const isOpening = (element: Element) =>
  proseIn(element) > Math.max(MIN_PROSE_CHARS, MIN_PROSE_PER_LINK_CHAR * linkedIn(element));

/** What a page without paragraphs says, links left out. */
function unlinkedIn(element: Element): number {
  let sum = rawText(element).length - linkedIn(element);
  for (const tag of ['script', 'style'])
    for (const inside of elementsByTag(element, tag)) sum -= rawText(inside).length;
  return Math.max(0, sum);
}

const MIN_PROSE_CHARS = 60;

/** Characters of a page's or a box's paragraphs, or of a paragraph. */
export function proseIn(element: Element): number {
  let sum = 0;
  const add = (paragraph: Element) => {
    const { length } = rawText(paragraph);
    if (length > MIN_PROSE_CHARS) sum += length;
  };
  if (tagOf(element) === 'p') add(element);
  for (const paragraph of elementsByTag(element, 'p')) add(paragraph);
  return sum;
}

/** The smallest box that holds most of the page's prose. */
export function proseBox(body: Element): Element | undefined {
  const held = new Map<Element, number>();
  let all = 0;
  for (const paragraph of elementsByTag(body, 'p')) {
    const { length } = paragraph.textContent ?? '';
    if (length <= MIN_PROSE_CHARS) continue;
    all += length;
    for (let up = parentOf(paragraph); up; up = parentOf(up)) held.set(up, (held.get(up) ?? 0) + length);
  }
  // Inner boxes were reached before the ones around them.
  for (const [box, sum] of held) if (sum > MIN_BOX_SHARE * all) return box;
  return undefined;
}

const MIN_BOX_SHARE = 0.7;
