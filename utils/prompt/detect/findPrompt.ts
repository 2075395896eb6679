// Document → PromptFinding: is this page asking its reader to allow ads, and how.

import { closest, findInside, holds, queryInside, rawText } from '../../shared/dom/nodes.ts';
import { locksOf } from '../act/locks.ts';
import {
  asksToAllowAds,
  type Evidence,
  type FindOptions,
  type Lock,
  type Offer,
  type OpenShadow,
  type PromptFinding,
  type PromptKind,
} from '../promptTypes.ts';
import { ASIDE, BLOCKER_NAME } from './boxSigns.ts';
import { type Sighting, sightBoxes, sightGenerated, sightPage, sightText } from './candidates.ts';
import { mayBelong } from './elementPrefilter.ts';
import { judge, type Verdict } from './judge.ts';
import { offersOf } from './offers.ts';
import { namesAny } from './parseWords.ts';
import { type Placement, placementOf } from './placement.ts';
import { lineage, nameOf, openShadowOnly, styleOf } from './promptDom.ts';
import { generatedText, isShown } from './shownText.ts';
import { locateStripped } from './strippedPage.ts';

/** A finding together with its element, so that callers can hide it. */
export interface LocatedPrompt {
  readonly finding: PromptFinding;
  readonly box: Element;
}

/** The page's prompt as data; see `locatePrompt`. */
export function findPrompt(doc: Document, options: FindOptions = {}): PromptFinding | undefined {
  return locatePrompt(doc, options)?.finding;
}

/**
 * Looks at the whole page as it is shown now. When several notices stand there, a request to allow ads comes before
 * all others, then the surest. The page is only read.
 */
export function locatePrompt(doc: Document, options: FindOptions = {}): LocatedPrompt | undefined {
  const openShadow = options.openShadow ?? openShadowOnly;
  const sightings = [
    ...sightBoxes(doc),
    ...sightText(doc, openShadow),
    ...sightGenerated(doc),
    ...sightPage(doc),
  ];
  return bestOf(sightings, doc, { ...options, openShadow }) ?? strippedIn(doc, options);
}

function strippedIn(doc: Document, { removedStyles = 0, onBox }: FindOptions): LocatedPrompt | undefined {
  const located = locateStripped(doc, removedStyles);
  if (located) onBox?.(located.box);
  return located;
}

/** No page has this many prompts; the rest is an article about them. */
const MAX_SIGHTINGS = 80;

/** The best finding among some sightings. */
function bestOf(
  sightings: readonly Sighting[],
  doc: Document,
  { openShadow, namesOthers, onBox }: FindOptions & { readonly openShadow: OpenShadow },
): LocatedPrompt | undefined {
  const judged = new Set<Element>();
  let best: LocatedPrompt | undefined;
  for (const sighting of sightings.slice(0, MAX_SIGHTINGS)) {
    const hint = doc.documentElement.lang;
    // What stands in a prompt says no more than the prompt.
    if (best && asksToAllowAds(best.finding.kind) && holds(best.box, sighting.element)) continue;
    // Cheapest first: most notices are hidden.
    if (sighting.how === 'text' && !isShown(sighting.element)) continue;
    if (sighting.how !== 'stands' && !namesBlocker(sighting.element, hint)) continue;
    if (closest(sighting.element, UNSPOKEN)) continue;
    const standing = placementOf(sighting.element, openShadow);
    if (!standing || judged.has(standing.box)) continue;
    judged.add(standing.box);
    // What lies over the page may ask for ads without naming a blocker.
    if (!namesOthers && sighting.how !== 'stands' && !mayBelong(standing.text)) continue;
    const marks = marksOf(standing.box);
    const verdict = judge(standing, hint, namedBy(marks));
    if (!verdict || (standing.kind !== 'over' && isUnderComments(standing.box))) continue;
    const located = { finding: findingOf(standing, verdict, marks), box: standing.box };
    if (asksToAllowAds(located.finding.kind)) onBox?.(located.box);
    if (!best || rank(located) > rank(best)) best = located;
  }
  return best;
}

function rank({ finding }: LocatedPrompt): number {
  return finding.confidence + (asksToAllowAds(finding.kind) ? 10 : finding.kind === 'functional' ? 5 : 0);
}

/** Whether the words around a sighting name a blocker; the prefilter lets much else through. */
function namesBlocker(element: Element, hint: string): boolean {
  const generated = `${generatedText(element, '::before') ?? ''} ${generatedText(element, '::after') ?? ''}`;
  let steps = 0;
  for (const ancestor of lineage(element)) {
    const text = rawText(ancestor);
    if (text.length > 3000) return false;
    if (namesAny(`${text} ${generated}`, hint)) return true;
    if (++steps > 2 || text.length > 200) return false;
  }
  return false;
}

const UNSPOKEN = 'code,pre,kbd,samp,textarea,select,[contenteditable=""],[contenteditable=true],blockquote,q';

function isUnderComments(box: Element): boolean {
  for (const ancestor of lineage(box)) {
    if (/(^|[\s_-])(comments?|disqus|commentlist|replies|forum-?post)([\s_-]|$)/i.test(nameOf(ancestor)))
      return true;
  }
  return false;
}

/** The ids and classes of the box and of what stands in it. */
function marksOf(box: Element): string {
  const inner = queryInside(box, '[id],[class]').slice(0, 20);
  return [box, ...inner].map(nameOf).join(' ').slice(0, 600);
}

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],[class*=title]';
const MAX_HEADING_CHARS = 120;

/** The words of the box's heading, as they stand in its text. */
function headingOf(box: Element, text: string): string | undefined {
  const element = findInside(box, HEADING);
  const said = element && rawText(element).replace(/\s+/g, ' ').trim();
  return said && said.length <= MAX_HEADING_CHARS && text.includes(said) ? said : undefined;
}

function namedBy(marks: string): Evidence[] {
  const detail = BLOCKER_NAME.exec(marks)?.[0];
  return detail ? [{ sign: 'name', detail }] : [];
}

function findingOf(standing: Placement, verdict: Verdict, marks: string): PromptFinding {
  const { box, text } = standing;
  const offers = offersOf(box);
  const locks = locksOf(box, standing.kind);
  const language = 'words' in verdict ? verdict.words.language : undefined;
  const heading = headingOf(box, text);
  const isAside = standing.kind === 'box' && closest(box, ASIDE) !== null;
  const evidence: Evidence[] = isAside ? [...verdict.evidence, { sign: 'aside' }] : [...verdict.evidence];
  return {
    kind: verdict.kind === 'prompt' ? promptKind(standing, offers, locks) : verdict.kind,
    ...(language && { language }),
    text: text.slice(0, 1000),
    ...(heading && { heading }),
    locks,
    offers,
    marks,
    confidence: verdict.confidence,
    evidence: locks.length > 0 ? [...evidence, { sign: 'locked', detail: locks.join(' ') }] : evidence,
  };
}

function promptKind(standing: Placement, offers: readonly Offer[], locks: readonly Lock[]): PromptKind {
  switch (standing.kind) {
    case 'over': {
      const canClose = offers.some((offer) => offer.closes);
      return canClose ? 'dismissible' : 'wall';
    }
    case 'edge':
      if (/scroll|pointer/.test(locks.join())) return 'wall';
      return styleOf(standing.box).position === 'absolute' && closest(standing.box, 'main,article')
        ? 'inline'
        : 'banner';
    case 'page':
      return isPageOfItsOwn(standing.box.ownerDocument) ? 'redirect' : 'wall';
    default:
      return locks.includes('scroll') ? 'wall' : 'inline';
  }
}

/** Whether the address or the title says that the whole page is about the blocker. */
function isPageOfItsOwn(doc: Document): boolean {
  const path = doc.location?.pathname ?? '';
  return BLOCKER_NAME.test(path) || BLOCKER_NAME.test(doc.title.replace(/\s+/g, '-'));
}
