// One walk over the page, read only, that notes in document order everything later steps ask for: links, possible
// headings and the paragraphs of the body.

import { holds, nameAttributeOf, parentOf, rawAttribute, rawText, tagOf } from '../shared/dom/nodes.ts';
import { UNREAD_TAGS } from '../shared/dom/tags.ts';
import { visibleLine } from '../shared/dom/visibleText.ts';
import { collapse } from '../shared/text/strings.ts';
import {
  addressKey,
  canonicalAddress,
  hasSlug,
  hostOf,
  isNoArticle,
  looksLikeArticle,
  looksLikeList,
  siteName,
} from './address.ts';
import { type HeadingClassifier, MAX_HEADING_CHARS } from './classifyHeading.ts';
import { readsLikeHeadline } from './readsLikeHeadline.ts';

export interface PageLink {
  readonly element: Element;
  readonly at: number;
  readonly url: URL;
  /** Equal for two links to the same page. */
  readonly key: string;
  /** By its address; see the functions of these names. */
  readonly looksLikeArticle: boolean;
  readonly looksLikeList: boolean;
  readonly isNoArticle: boolean;
  /** Whether it may be an article by its address, or by the words of a link that leads there. */
  readonly isStory: boolean;
  readonly isOffSite: boolean;
}

/** Something that may be the heading of a block: a heading element, or short words that read like one. */
export interface PageHeading {
  readonly node: Node;
  readonly at: number;
  readonly text: string;
  /** Whether the page marks it up as a heading. */
  readonly isMarked: boolean;
  /** Whether only a class says that it is one. */
  readonly isNamed?: boolean;
}

export interface PageScan {
  readonly links: readonly PageLink[];
  readonly headings: readonly PageHeading[];
  /** Text nodes of the article's body, outside links. */
  readonly body: readonly { readonly node: Node; readonly at: number; readonly length: number }[];
}

/** No page is walked further than this many nodes. */
const MAX_NODES = 120_000;
/** Of one text; longer than any paragraph. */
const MAX_TEXT_CHARS = 20_000;
/** Each heading is held against each link and each paragraph: a page with more of them is no article with further reading. */
const MAX_HEADINGS = 1000;
const MAX_LINKS = 4000;
/** A text node shorter than this (in characters) may match the body by chance. */
const MIN_PROOF_CHARS = 25;
const PROOF_CHARS = 60;
/** Characters of the number or the slug an article is filed under; a shorter one may be a year, or another's. */
const MIN_NAME_CHARS = 8;
const NAMED_HEADING = /titl|titre|titul|titel|head|caption|label|rubri/i;
/** Longer words in a link (characters) are its title. */
const MAX_HEADING_IN_LINK_CHARS = 40;

/**
 * @param doc unclobbered: `createTreeWalker` and `documentElement` are the browser's own
 * @param bodyText the article's body as plain text
 */
export function scanPage(
  doc: Document,
  page: URL,
  bodyText: string,
  classifier: HeadingClassifier,
): PageScan {
  const links: PageLink[] = [];
  const headings: PageHeading[] = [];
  const body: PageScan['body'][number][] = [];
  const proof = squeezed(bodyText);
  const addressOf = addressReader(page);
  const root = doc.documentElement;
  // No filter: it would be called for every node, which costs more than all that is done with them.
  const walker = doc.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let at = 0;
  let link: Element | undefined;
  for (let node = walker.nextNode(); node && at < MAX_NODES; node = walker.nextNode()) {
    if (headings.length >= MAX_HEADINGS || links.length >= MAX_LINKS) break;
    at++;
    if (node.nodeType === Node.TEXT_NODE) {
      const data = (node as Text).data.slice(0, MAX_TEXT_CHARS);
      if (data.length < 2 || !/\S/.test(data)) continue;
      if (link && !holds(link, node)) link = undefined;
      const longest = link ? MAX_HEADING_IN_LINK_CHARS : MAX_HEADING_CHARS;
      const text = collapse(data);
      if (
        !link &&
        text.length >= MIN_PROOF_CHARS &&
        proof.includes(squeezed(text.slice(0, PROOF_CHARS + 20)).slice(0, PROOF_CHARS))
      )
        body.push({ node, at, length: text.length });
      if (text.length < 2 || text.length > longest) continue;
      if (classifier.classify(text))
        headings.push({ node: wholeElement(node, text), at, text, isMarked: false });
      else if (!link && isNamedHeading(node) && classifier.guess(text))
        headings.push({ node: wholeElement(node, text), at, text, isMarked: false, isNamed: true });
      continue;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag !== 'button' && UNREAD_TAGS.has(tag)) {
      walker.currentNode = lastWithin(element);
      continue;
    }
    const named = headingInParts(element, classifier);
    if (named) {
      headings.push({ node: element, at, text: named, isMarked: false, isNamed: true });
      walker.currentNode = lastWithin(element);
      continue;
    }
    if (tag === 'a') {
      link = element;
      const href = rawAttribute(element, 'href');
      const address = href && addressOf(href);
      if (address) links.push({ element, at, ...address, isStory: address.looksLikeArticle });
    } else if (/^(h[1-6]|legend|caption|dt)$/.test(tag) || rawAttribute(element, 'role') === 'heading') {
      const text = visibleLine(element);
      if (text) headings.push({ node: element, at, text, isMarked: true });
    }
  }
  return { links: markStories(links, classifier), headings, body };
}

type Address = Omit<PageLink, 'element' | 'at' | 'isStory'>;

/** Short addresses are believed of links whose words read like a headline. */
function markStories(links: readonly PageLink[], classifier: HeadingClassifier): PageLink[] {
  const headlines = new Set<string>();
  const isHeading = (text: string) => !!classifier.classify(text) || !!classifier.guess(text);
  const times = new Map<string, number>();
  for (const { key } of links) times.set(key, (times.get(key) ?? 0) + 1);
  for (const link of links) {
    const { key, element, looksLikeArticle, looksLikeList, isNoArticle, isOffSite } = link;
    if (looksLikeArticle || looksLikeList || isNoArticle || isOffSite || headlines.has(key)) continue;
    if (readsLikeHeadline(element, (times.get(key) ?? 0) > 1, isHeading)) headlines.add(key);
  }
  return links.map((link) => (headlines.has(link.key) ? { ...link, isStory: true } : link));
}

/** Reads addresses, each once; undefined for those of the page itself, and for what no page can be opened at. */
function addressReader(page: URL): (href: string) => Address | undefined {
  const own = addressKey(canonicalAddress(page.href, page) ?? page);
  const ownName = own.split('/').at(-1) ?? '';
  const isUnique = ownName.length >= MIN_NAME_CHARS && (/\d/.test(ownName) || hasSlug(ownName));
  /** The page, what lies under it, and what is filed under its name elsewhere: its pictures, its comments. */
  const isOwn = (key: string) =>
    key === own ||
    key.startsWith(`${own}/`) ||
    (isUnique && key.split('/').includes(ownName) && key.startsWith(`${hostOf(page)}/`));
  const known = new Map<string, Address | undefined>();
  const read = (href: string): Address | undefined => {
    const url = canonicalAddress(href, page);
    if (!url) return undefined;
    const key = addressKey(url);
    return isOwn(key) ? undefined : { url, key, ...judgeAddress(url, page) };
  };
  return (href) => {
    if (!known.has(href)) known.set(href, read(href));
    return known.get(href);
  };
}

function judgeAddress(url: URL, page: URL) {
  const isNone = isNoArticle(url, page);
  return {
    isNoArticle: isNone,
    looksLikeList: looksLikeList(url),
    looksLikeArticle: !isNone && looksLikeArticle(url, page),
    isOffSite: url.host !== page.host && siteName(url) !== siteName(page),
  };
}

/** The words of an element that is named as a heading and made of several parts, if they are one. */
function headingInParts(element: Element, classifier: HeadingClassifier): string | undefined {
  if (!element.firstElementChild || !NAMED_HEADING.test(nameAttributeOf(element, 'class'))) return undefined;
  if (rawText(element).length > MAX_HEADING_CHARS * 2) return undefined;
  const text = visibleLine(element, undefined, MAX_HEADING_CHARS * 2);
  if (!text || text.length > MAX_HEADING_CHARS || /^h[1-6]$/.test(tagOf(element))) return undefined;
  return classifier.classify(text) && !holdsStory(element, text) ? text : undefined;
}

/** Whether a link in the element has words that are no part of the heading alone. */
function holdsStory(element: Element, text: string): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  return links.length > 1 || links.some((link) => visibleLine(link) !== text);
}

/** Whether the classes around a text call it the title of a block. */
function isNamedHeading(node: Node): boolean {
  let at = parentOf(node);
  for (let depth = 0; at && depth < 2; at = parentOf(at), depth++)
    if (NAMED_HEADING.test(nameAttributeOf(at, 'class'))) return true;
  return false;
}

/** The last node an element holds, or the element itself: where a walk goes on after it. */
function lastWithin(element: Element): Node {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** Text for comparing: without white space, so that markup between words doesn't matter. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

/** The highest element whose whole text this is, or the text node itself when there is more beside it. */
function wholeElement(node: Node, text: string): Node {
  let whole: Node = node;
  for (let at = parentOf(node); at; at = parentOf(at)) {
    if (rawText(at).length > text.length + 60 || visibleLine(at) !== text) break;
    whole = at;
  }
  return whole;
}
