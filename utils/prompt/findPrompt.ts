// Document → PromptFinding: is this page asking its reader to allow ads, and how.
import { type Sighting, sightBoxes, sightGenerated, sightText } from './candidates.ts';
import { lineage, nameOf, openShadowOnly } from './dom.ts';
import { judge, type Verdict } from './judge.ts';
import { locksOf } from './locks.ts';
import { mayBelong } from './net.ts';
import { offersOf } from './offers.ts';
import { BLOCKER_NAME } from './ownLook.ts';
import { readWords } from './readWords.ts';
import { generatedText, isShown } from './shown.ts';
import { type Standing, standingOf } from './standing.ts';
import {
  asksToAllowAds,
  type Evidence,
  type FindOptions,
  type Lock,
  type Offer,
  type PromptFinding,
  type PromptKind,
} from './types.ts';

/** A finding together with the element it was found in, for who wants to put it away. */
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
  const sightings = [...sightBoxes(doc), ...sightText(doc, openShadow), ...sightGenerated(doc)];
  return bestOf(sightings, doc, { openShadow, namesOthers: options.namesOthers ?? false });
}

/** No page has this many prompts; the rest is an article about them. */
const MANY_SIGHTINGS = 80;

/** The best finding among some sightings. */
function bestOf(
  sightings: readonly Sighting[],
  doc: Document,
  { openShadow, namesOthers }: Required<FindOptions>,
): LocatedPrompt | undefined {
  const judged = new Set<Element>();
  let best: LocatedPrompt | undefined;
  for (const sighting of sightings.slice(0, MANY_SIGHTINGS)) {
    const hint = doc.documentElement.lang;
    // First, because it is the cheapest: most notices wait hidden.
    if (sighting.how === 'text' && !isShown(sighting.element)) continue;
    if (sighting.how !== 'stands' && !namesBlocker(sighting.element, hint)) continue;
    if (!mayHoldPrompt(sighting.element)) continue;
    const standing = standingOf(sighting.element, openShadow);
    if (!standing || judged.has(standing.box)) continue;
    judged.add(standing.box);
    if (!namesOthers && !mayBelong(standing.text)) continue;
    const marks = marksOf(standing.box);
    const verdict = judge(standing, hint, namedBy(marks));
    if (!verdict || (standing.stance !== 'over' && isUnderComments(standing.box))) continue;
    const located = { finding: findingOf(standing, verdict, marks), box: standing.box };
    if (!best || rank(located) > rank(best)) best = located;
  }
  return best;
}

function rank({ finding }: LocatedPrompt): number {
  return finding.confidence + (asksToAllowAds(finding.kind) ? 10 : finding.kind === 'functional' ? 5 : 0);
}

/** Whether the words around a sighting name a blocker; the sieve lets much else through. */
function namesBlocker(element: Element, hint: string): boolean {
  const generated = `${generatedText(element, '::before') ?? ''} ${generatedText(element, '::after') ?? ''}`;
  let steps = 0;
  for (const one of lineage(element)) {
    const text = one.textContent ?? '';
    if (text.length > 3000) return false;
    const { noun } = readWords(`${text} ${generated}`, hint);
    if (noun) return true;
    if (++steps > 2 || text.length > 200) return false;
  }
  return false;
}

const UNSPOKEN = 'code,pre,kbd,samp,textarea,select,[contenteditable=""],[contenteditable=true],blockquote,q';

function mayHoldPrompt(element: Element): boolean {
  if (element.closest(UNSPOKEN)) return false;
  for (const one of lineage(element)) if (one.localName.startsWith(OUR_OWN)) return false;
  return true;
}

/** Lectern's own elements speak of prompts too. */
const OUR_OWN = 'lectern-';

function isUnderComments(box: Element): boolean {
  for (const one of lineage(box)) {
    if (/(^|[\s_-])(comments?|disqus|commentlist|replies|forum-?post)([\s_-]|$)/i.test(nameOf(one)))
      return true;
  }
  return false;
}

/** The ids and classes of the box and of what stands in it. */
function marksOf(box: Element): string {
  const inner = Array.from(box.querySelectorAll('[id],[class]')).slice(0, 20);
  return [box, ...inner].map(nameOf).join(' ').slice(0, 600);
}

function namedBy(marks: string): Evidence[] {
  const detail = BLOCKER_NAME.exec(marks)?.[0];
  return detail ? [{ sign: 'name', detail }] : [];
}

function findingOf(standing: Standing, verdict: Verdict, marks: string): PromptFinding {
  const { box, text } = standing;
  const offers = offersOf(box);
  const locks = locksOf(box, standing.stance);
  const language = 'words' in verdict ? verdict.words.language : undefined;
  return {
    kind: verdict.kind === 'prompt' ? promptKind(standing, offers, locks) : verdict.kind,
    ...(language && { language }),
    text: text.slice(0, 1000),
    locks,
    offers,
    marks,
    confidence: verdict.confidence,
    evidence:
      locks.length > 0
        ? [...verdict.evidence, { sign: 'locked', detail: locks.join(' ') }]
        : verdict.evidence,
  };
}

function promptKind(standing: Standing, offers: readonly Offer[], locks: readonly Lock[]): PromptKind {
  switch (standing.stance) {
    case 'over': {
      const canClose = offers.some((offer) => offer.closes);
      return canClose ? 'dismissible' : 'wall';
    }
    case 'edge':
      return locks.includes('scroll') ? 'wall' : 'banner';
    case 'page':
      return isPageOfItsOwn(standing.box.ownerDocument) ? 'redirect' : 'wall';
    default:
      return 'inline';
  }
}

/** Whether the address or the title says that the whole page is about the blocker. */
function isPageOfItsOwn(doc: Document): boolean {
  const path = doc.location?.pathname ?? '';
  return BLOCKER_NAME.test(path) || BLOCKER_NAME.test(doc.title.replace(/\s+/g, '-'));
}
