// One walk over the page, read only, that notes in document order everything later steps ask for: links, possible
// headings and the paragraphs of the body.
import { addressKey, canonicalAddress, isNoArticle, looksLikeArticle, siteName } from './address.ts';
import { type HeadingClassifier, LONGEST_HEADING } from './classifyHeading.ts';
import {
  attributeOf,
  collapse,
  contains,
  isUnread,
  parentOf,
  readableText,
  tagOf,
  textLength,
} from './dom.ts';

export interface PageLink {
  readonly element: Element;
  readonly at: number;
  readonly url: URL;
  /** Equal for two links to the same page. */
  readonly key: string;
  /** By its address; see `looksLikeArticle` and `isNoArticle`. */
  readonly looksLikeArticle: boolean;
  readonly isNoArticle: boolean;
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
  /** Text nodes that stand in the article's body, outside links. */
  readonly body: readonly { readonly node: Node; readonly at: number; readonly length: number }[];
}

/** No page is walked further than this many nodes. */
const MOST_NODES = 120_000;
/** A text node shorter than this (in characters) may stand in the body by chance. */
const SHORTEST_PROOF = 25;
const PROOF = 60;
const NAMED_HEADING = /titl|titre|titul|titel|head|caption|label|rubri/i;
/** Longer words in a link (characters) are its title. */
const LONGEST_IN_LINK = 40;

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
  for (let node = walker.nextNode(); node && at < MOST_NODES; node = walker.nextNode()) {
    at++;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data.length < 2 || !/\S/.test(data)) continue;
      if (link && !contains(link, node)) link = undefined;
      const longest = link ? LONGEST_IN_LINK : LONGEST_HEADING;
      const text = collapse(data);
      if (
        !link &&
        text.length >= SHORTEST_PROOF &&
        proof.includes(squeezed(text.slice(0, PROOF + 20)).slice(0, PROOF))
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
    if (tag !== 'BUTTON' && isUnread(element)) {
      walker.currentNode = lastWithin(element);
      continue;
    }
    if (tag === 'A') {
      link = element;
      const href = element.getAttribute('href');
      const address = href && addressOf(href);
      if (address) links.push({ element, at, ...address });
    } else if (/^(H[1-6]|LEGEND|CAPTION|DT)$/.test(tag) || attributeOf(element, 'role') === 'heading') {
      const text = readableText(element);
      if (text) headings.push({ node: element, at, text, isMarked: true });
    }
  }
  return { links, headings, body };
}

type Address = Omit<PageLink, 'element' | 'at'>;

/** Reads addresses, each once; undefined for those of the page itself, and for what no page can be opened at. */
function addressReader(page: URL): (href: string) => Address | undefined {
  const own = addressKey(canonicalAddress(page.href, page) ?? page);
  const known = new Map<string, Address | undefined>();
  const read = (href: string): Address | undefined => {
    const url = canonicalAddress(href, page);
    if (!url) return undefined;
    const key = addressKey(url);
    return key === own || key.startsWith(`${own}/`) ? undefined : { url, key, ...judgeAddress(url, page) };
  };
  return (href) => {
    if (!known.has(href)) known.set(href, read(href));
    return known.get(href);
  };
}

function judgeAddress(url: URL, page: URL) {
  const isNone = isNoArticle(url);
  return {
    isNoArticle: isNone,
    looksLikeArticle: !isNone && looksLikeArticle(url, page),
    isOffSite: url.host !== page.host && siteName(url) !== siteName(page),
  };
}

/** Whether the classes around a text call it the title of a block. */
function isNamedHeading(node: Node): boolean {
  let at = parentOf(node);
  for (let depth = 0; at && depth < 2; at = parentOf(at), depth++)
    if (NAMED_HEADING.test(attributeOf(at, 'class') ?? '')) return true;
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

/** The highest element whose whole text this is, or the text node itself when more stands beside it. */
function wholeElement(node: Node, text: string): Node {
  let whole: Node = node;
  for (let at = parentOf(node); at; at = parentOf(at)) {
    if (textLength(at) > text.length + 60 || readableText(at) !== text) break;
    whole = at;
  }
  return whole;
}
