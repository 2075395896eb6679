// Which heading each link stands under: a heading governs the links that follow it inside the smallest element the
// two share, up to the next heading, and no further than the body lets it.
import { type HeadingClassifier, type HeadingKind, LONGEST_HEADING } from './classifyHeading.ts';
import { commonAncestor, contains, isElement, parentOf, readableText, tagOf } from './dom.ts';
import type { BodyPlace } from './locateBody.ts';
import type { PageHeading, PageLink, PageScan } from './scanPage.ts';

/** A heading with the stretch of the page it speaks for. */
export interface Governing {
  readonly text: string;
  readonly kind: HeadingKind | 'unknown';
  /** Whether the heading is word for word one of the lists', with nothing added. */
  readonly isWhole: boolean;
  readonly node: Node;
  readonly at: number;
  /** Position of the last link it governs. */
  readonly to: number;
  readonly scope: Element;
  /** Whether its words leave no doubt that it is the same list on every page ("Most read", not "News"). */
  readonly isSameEverywhere: boolean;
  /** 1–6 for h1–h6; undefined for words that are only styled as a heading. */
  readonly level?: number;
  /** Whether it stands among the paragraphs of the body. */
  readonly isInFlow: boolean;
}

/** A heading and its first link are no further apart than this many levels of the tree. */
const MOST_LEVELS = 7;
const MOST_PASSED_OVER = 1;
const OWN_WORD_KINDS: ReadonlySet<HeadingKind> = new Set([
  'related',
  'shared',
  'series',
  'adjacent',
  'sponsored',
]);

/** The headings that govern links, in document order. */
export function governHeadings(scan: PageScan, body: BodyPlace, classifier: HeadingClassifier): Governing[] {
  const governing: Governing[] = [];
  let next = 0;
  for (const heading of scan.headings) {
    while (next < scan.links.length && (scan.links[next]?.at ?? 0) < heading.at) next++;
    const found = govern(heading, next, scan, body, classifier);
    if (found) governing.push(found);
  }
  return governing;
}

function govern(
  heading: PageHeading,
  next: number,
  { links }: PageScan,
  body: BodyPlace,
  classifier: HeadingClassifier,
): Governing | undefined {
  const known = kindOf(heading, links, next, classifier);
  if (!known) return undefined;
  const guess = known === 'unknown' ? classifier.guess(heading.text) : undefined;
  if (!guess && !heading.isMarked && known === 'unknown') return undefined;
  const kind = guess ?? known;
  let first = next;
  while (links[first] && contains(heading.node, (links[first] as PageLink).element)) first++;
  if (kind !== 'furniture' && kind !== 'unknown') first = firstStory(links, first);
  const firstLink = links[first];
  if (!firstLink) return undefined;
  const scope = commonAncestor(heading.node, firstLink.element);
  if (!scope || levelsBetween(heading.node, scope) > MOST_LEVELS) return undefined;
  let last = first;
  while (links[last + 1] && contains(scope, (links[last + 1] as PageLink).element)) last++;
  const bodyAfter = body.texts.find((at) => at > heading.at);
  let to = links[last]?.at ?? heading.at;
  const isInFlow = !!body.root && contains(scope, body.root);
  const isInBody = !!body.root && contains(body.root, heading.node);
  if (bodyAfter !== undefined && (isInFlow || isInBody) && bodyAfter < to) to = bodyAfter;
  if (isInFlow) to = Math.min(to, endOfRun(links, first, last, scope));
  if (to < firstLink.at) return undefined;
  const stories = new Set<string>();
  for (let i = first; i <= last && (links[i]?.at ?? 0) <= to && stories.size < 2; i++) {
    const link = links[i];
    if (link?.looksLikeArticle) stories.add(link.key);
  }
  const isOwnWord = kind !== 'unknown' && !guess && OWN_WORD_KINDS.has(kind);
  if (!isOwnWord && kind !== 'promo' && (stories.size < 2 || isOfCard(heading, scope, links, next)))
    return undefined;
  const level = levelOf(heading.node);
  return {
    text: heading.text,
    kind,
    isWhole: classifier.isWhole(heading.text),
    node: heading.node,
    at: heading.at,
    to,
    scope,
    isInFlow: isInFlow || isInBody,
    isSameEverywhere: kind === 'popular' && classifier.guess(heading.text) === 'popular',
    ...(level && { level }),
  };
}

/** Passes over the "all articles" link that may stand between a heading and its list. */
function firstStory(links: readonly PageLink[], first: number): number {
  for (let i = first; i <= first + MOST_PASSED_OVER && links[i]; i++)
    if ((links[i] as PageLink).looksLikeArticle) return i;
  return first;
}

/** The heading's kind; undefined when it is a card's own title, or words that happen to read like a heading. */
function kindOf(
  heading: PageHeading,
  links: readonly PageLink[],
  next: number,
  classifier: HeadingClassifier,
): Governing['kind'] | undefined {
  const kind = heading.text.length <= LONGEST_HEADING ? classifier.classify(heading.text) : undefined;
  const around = linkAround(heading.node);
  if (around) {
    // Words in a link are its title or button, unless they are all there is and no article hides behind them.
    const isWholeLink = readableText(around).length <= heading.text.length + 3;
    if (!kind && heading.isMarked && isWholeLink && leadsToList(links, around)) return 'unknown';
    if (!kind || kind === 'promo' || kind === 'paid' || !isWholeLink) return undefined;
    if (!heading.isMarked && !classifier.isWhole(heading.text)) return undefined;
    return links.some((link) => link.element === around && link.looksLikeArticle) &&
      !classifier.isWhole(heading.text)
      ? undefined
      : kind;
  }
  for (let i = next; links[i] && contains(heading.node, (links[i] as PageLink).element); i++)
    if ((links[i] as PageLink).looksLikeArticle && !(kind && classifier.isWhole(heading.text)))
      return undefined;
  return kind ?? (heading.isMarked || heading.isNamed ? 'unknown' : undefined);
}

/** Whether a link leads to a section or a topic, as those of blocks' headings do. */
function leadsToList(links: readonly PageLink[], element: Element): boolean {
  return links.some((link) => link.element === element && !link.looksLikeArticle && !link.isOffSite);
}

/** The link a node stands in, if any. */
export function linkAround(node: Node): Element | undefined {
  let at: Element | null = parentOf(node);
  if (isElement(node) && tagOf(node) === 'A') at = node;
  for (let depth = 0; at && depth < 6; at = parentOf(at), depth++) if (tagOf(at) === 'A') return at;
  return undefined;
}

/** Whether a heading belongs to one card of a list: a link stands before it in its own branch. */
function isOfCard(heading: PageHeading, scope: Element, links: readonly PageLink[], next: number): boolean {
  const before = links[next - 1];
  if (!before) return false;
  const branch = branchOf(scope, heading.node);
  return !!branch && branch !== heading.node && contains(branch, before.element);
}

function levelsBetween(node: Node, ancestor: Element): number {
  let levels = 0;
  for (let at: Node | null = node; at && at !== ancestor; at = parentOf(at)) levels++;
  return levels;
}

/** The child of `scope` that holds `node`. */
function branchOf(scope: Element, node: Node): Element | undefined {
  let branch: Element | undefined;
  for (
    let at: Element | null = isElement(node) ? node : parentOf(node);
    at && at !== scope;
    at = parentOf(at)
  )
    branch = at;
  return branch;
}

/** Position of the last link in the run of like siblings the first link stands in. */
function endOfRun(links: readonly PageLink[], first: number, last: number, scope: Element): number {
  const start = links[first] as PageLink;
  const branch = branchOf(scope, start.element);
  if (!branch) return start.at;
  const tag = tagOf(branch);
  let to = start.at;
  let current: Element = branch;
  for (let i = first; i <= last; i++) {
    const link = links[i] as PageLink;
    if (!contains(current, link.element)) {
      const sibling = branchOf(scope, link.element);
      if (!sibling || tagOf(sibling) !== tag || (tag === 'P' && !isMostlyLink(sibling, link.element))) break;
      if (!follows(current, sibling)) break;
      current = sibling;
    }
    to = link.at;
  }
  return to;
}

function isMostlyLink(block: Element, link: Element): boolean {
  return readableText(link).length >= readableText(block).length * 0.6;
}

/** Whether nothing readable without a link stands between two siblings. */
function follows(one: Element, other: Element): boolean {
  for (let at = one.nextElementSibling, steps = 0; at && steps < 4; at = at.nextElementSibling, steps++) {
    if (at === other) return true;
    if (readableText(at, undefined, 50).length > 0) return false;
  }
  return false;
}

function levelOf(node: Node): number | undefined {
  return isElement(node) && /^H[1-6]$/.test(tagOf(node)) ? Number(tagOf(node).slice(1)) : undefined;
}

/** The heading a link stands under, if any: the last one before it whose stretch reaches it. */
export function headingOf(link: PageLink, headings: readonly Governing[]): Governing | undefined {
  let found: Governing | undefined;
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = headings[i] as Governing;
    if (heading.at > link.at || heading.to < link.at || !contains(heading.scope, link.element)) continue;
    if (!found) {
      found = heading;
      if (found.kind !== 'unknown' || !found.level) return found;
      continue;
    }
    // A nameless sub-heading leaves the say to the heading it stands under.
    if (
      heading.level &&
      found.level &&
      heading.level < found.level &&
      heading.scope !== found.scope &&
      heading.kind !== 'unknown'
    )
      return heading;
  }
  return found;
}
