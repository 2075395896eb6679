// Which heading each link is under: a heading governs the links that follow it inside the smallest element the
// two share, up to the next heading, and no further than the body lets it.

import { commonAncestor, holds, isElement, parentOf, tagOf } from '../shared/dom/nodes.ts';
import { visibleLine } from '../shared/dom/visibleText.ts';
import { type HeadingClassifier, MAX_HEADING_CHARS } from './classifyHeading.ts';
import type { HeadingKind } from './headingKind.ts';
import type { BodyPlace } from './locateBody.ts';
import type { PageHeading, PageLink, PageScan } from './scanPage.ts';
import { tabPanel } from './tabPanel.ts';

/** A heading and the part of the page it applies to. */
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
  /** Whether it is among the paragraphs of the body. */
  readonly isInFlow: boolean;
}

/** A heading and its first link are no further apart than this many levels of the tree. */
const MAX_LEVELS = 7;
const MAX_SKIPPED_LINKS = 1;
const OWN_WORD_KINDS: ReadonlySet<HeadingKind> = new Set([
  'related',
  'shared',
  'series',
  'adjacent',
  'sponsored',
]);

/** The headings that govern links, in document order. */
export function assignHeadings(scan: PageScan, body: BodyPlace, classifier: HeadingClassifier): Governing[] {
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
  while (links[first] && holds(heading.node, (links[first] as PageLink).element)) first++;
  if (kind !== 'furniture' && kind !== 'unknown') first = firstStory(links, first);
  const panel = tabPanel(heading.node);
  while (panel && links[first] && !holds(panel, (links[first] as PageLink).element)) first++;
  const firstLink = links[first];
  if (!firstLink) return undefined;
  const scope = panel ?? commonAncestor(heading.node, firstLink.element);
  if (!scope || (!panel && levelsBetween(heading.node, scope) > MAX_LEVELS)) return undefined;
  let last = first;
  while (links[last + 1] && holds(scope, (links[last + 1] as PageLink).element)) last++;
  const bodyAfter = body.texts.find((at) => at > heading.at);
  let to = links[last]?.at ?? heading.at;
  const isInFlow = !!body.root && holds(scope, body.root);
  const isInBody = !!body.root && holds(body.root, heading.node);
  if (bodyAfter !== undefined && (isInFlow || isInBody) && bodyAfter < to) to = bodyAfter;
  if (isInFlow) to = Math.min(to, endOfRun(links, first, last, scope));
  if (to < firstLink.at) return undefined;
  const stories = new Set<string>();
  for (let i = first; i <= last && (links[i]?.at ?? 0) <= to && stories.size < 2; i++) {
    const link = links[i];
    if (link?.isStory) stories.add(link.key);
  }
  const isOwnWord = kind !== 'unknown' && !guess && OWN_WORD_KINDS.has(kind);
  if (
    !isOwnWord &&
    kind !== 'promo' &&
    (stories.size < 2 || (!panel && isOfCard(heading, scope, links, next, firstLink)))
  )
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

/** Passes over the "all articles" link that may come between a heading and its list. */
function firstStory(links: readonly PageLink[], first: number): number {
  for (let i = first; i <= first + MAX_SKIPPED_LINKS && links[i]; i++)
    if ((links[i] as PageLink).isStory) return i;
  return first;
}

/** The heading's kind; undefined when it is a card's own title, or words that happen to read like a heading. */
function kindOf(
  heading: PageHeading,
  links: readonly PageLink[],
  next: number,
  classifier: HeadingClassifier,
): Governing['kind'] | undefined {
  const kind = heading.text.length <= MAX_HEADING_CHARS ? classifier.classify(heading.text) : undefined;
  const around = linkAround(heading.node);
  if (around) {
    // Words in a link are its title or button, unless they are all there is and no article hides behind them.
    const isWholeLink = visibleLine(around).length <= heading.text.length + 3;
    if (!kind && heading.isMarked && isWholeLink && leadsToList(links, around)) return 'unknown';
    if (!kind || kind === 'promo' || kind === 'paid' || !isWholeLink) return undefined;
    if (!heading.isMarked && !classifier.isWhole(heading.text)) return undefined;
    return links.some((link) => link.element === around && link.isStory) && !classifier.isWhole(heading.text)
      ? undefined
      : kind;
  }
  for (let i = next; links[i] && holds(heading.node, (links[i] as PageLink).element); i++)
    if ((links[i] as PageLink).isStory && !(kind && classifier.isWhole(heading.text))) return undefined;
  return kind ?? (heading.isMarked || heading.isNamed ? 'unknown' : undefined);
}

/** Whether a link leads to a section or a topic, as those of blocks' headings do. */
function leadsToList(links: readonly PageLink[], element: Element): boolean {
  return links.some((link) => link.element === element && !link.isStory && !link.isOffSite);
}

/** The link around a node, if any. */
export function linkAround(node: Node): Element | undefined {
  let at: Element | null = parentOf(node);
  if (isElement(node) && tagOf(node) === 'a') at = node;
  for (let depth = 0; at && depth < 6; at = parentOf(at), depth++) if (tagOf(at) === 'a') return at;
  return undefined;
}

/** Whether a heading belongs to one card of a list: a link precedes it in its own branch, or the next card is built alike. */
function isOfCard(
  heading: PageHeading,
  scope: Element,
  links: readonly PageLink[],
  next: number,
  firstLink: PageLink,
): boolean {
  const branch = branchOf(scope, heading.node);
  if (!branch || branch === heading.node) return false;
  const before = links[next - 1];
  if (before && holds(branch, before.element)) return true;
  const other = branchOf(scope, firstLink.element);
  const first = links[next];
  const isLink = linkAround(heading.node) || (first && holds(heading.node, first.element));
  if (!other || other === branch || !isLink) return false;
  return /^(ARTICLE|LI)$/i.test(tagOf(branch)) && tagOf(branch) === tagOf(other);
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

/** Position of the last link in the run of like siblings that the first link is in. */
function endOfRun(links: readonly PageLink[], first: number, last: number, scope: Element): number {
  const start = links[first] as PageLink;
  const branch = branchOf(scope, start.element);
  if (!branch) return start.at;
  const tag = tagOf(branch);
  let to = start.at;
  let current: Element = branch;
  for (let i = first; i <= last; i++) {
    const link = links[i] as PageLink;
    if (!holds(current, link.element)) {
      const sibling = branchOf(scope, link.element);
      if (!sibling || tagOf(sibling) !== tag || (tag === 'p' && !isMostlyLink(sibling, link.element))) break;
      if (!follows(current, sibling)) break;
      current = sibling;
    }
    to = link.at;
  }
  return to;
}

function isMostlyLink(block: Element, link: Element): boolean {
  return visibleLine(link).length >= visibleLine(block).length * 0.6;
}

/** Whether nothing readable without a link is between two siblings. */
function follows(first: Element, second: Element): boolean {
  for (let at = first.nextElementSibling, steps = 0; at && steps < 4; at = at.nextElementSibling, steps++) {
    if (at === second) return true;
    if (visibleLine(at, undefined, 50).length > 0) return false;
  }
  return false;
}

function levelOf(node: Node): number | undefined {
  return isElement(node) && /^h[1-6]$/.test(tagOf(node)) ? Number(tagOf(node).slice(1)) : undefined;
}

/** The heading a link is under, if any: the last one before it whose stretch reaches it. */
export function headingOf(link: PageLink, headings: readonly Governing[]): Governing | undefined {
  let found: Governing | undefined;
  for (let i = headings.length - 1; i >= 0; i--) {
    const heading = headings[i] as Governing;
    if (heading.at > link.at || heading.to < link.at || !holds(heading.scope, link.element)) continue;
    if (!found) {
      found = heading;
      if (found.kind !== 'unknown' || !found.level) return found;
      continue;
    }
    // A sub-heading without a meaning defers to the heading above it.
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
