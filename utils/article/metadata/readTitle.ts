// The article's title: what its heading, its structured data and the browser's title bar agree on, without the site.

import { bare, plainText } from '../text.ts';
import { attributeOf, childElements, namesOf, parentOf, queryAll, rawText, visibleText } from './dom.ts';
import { allMeta, metaOf } from './metaTags.ts';
import { sharedWords, titleWords } from './titleLikeness.ts';
import { endsAtSeparator, withoutLeadingLabel, withoutSite, withoutTrailingLabel } from './trimTitle.ts';
import type { Evidence } from './types.ts';

export interface Title {
  readonly text: string;
  /** The visible heading that carries it, when there is one. */
  readonly element?: Element;
}

interface Candidate {
  readonly text: string;
  readonly key: string;
  readonly weight: number;
  readonly element?: Element;
  /** Whether a kicker of the heading's own was taken off it. */
  readonly hadKicker?: boolean;
}

const MOST_HEADINGS = 12;
/** Share of words a heading must have in common with the stated titles to be taken for the article's. */
const KIN = 0.3;

/**
 * The title and where it stands on the page; the text is empty only on a page without any.
 * @param sites spellings of the site's name, from `siteSpellings`
 */
export function readTitle(evidence: Evidence, sites: ReadonlySet<string>): Title {
  const stated = statedTitles(evidence, sites);
  const heading =
    bestHeading(evidence.headings.slice(0, MOST_HEADINGS), stated, sites) ??
    findHeading(evidence.doc, stated, sites);
  const best = elect(heading ? [heading, ...stated] : stated);
  if (!best) return { text: '' };
  const text =
    heading?.key === best.key ? heading.text : heading ? best.text : withoutTrailingLabel(best.text);
  return { text, ...(heading?.element && { element: heading.element }) };
}

/** Titles given outside the visible page, cleaned. */
function statedTitles(
  { meta, linked, documentTitle, items }: Evidence,
  sites: ReadonlySet<string>,
): Candidate[] {
  const headline = items.find(
    (item) => /\bheadline\b/.test(attributeOf(item, 'itemprop')) && item.localName === 'meta',
  );
  const stated: readonly (readonly [string | undefined, number])[] = [
    [linked.article?.headline, 2],
    [metaOf(meta, 'og:title'), 2],
    [metaOf(meta, 'twitter:title'), 1],
    [
      metaOf(
        meta,
        'parsely-title',
        'sailthru.title',
        'citation_title',
        'dc.title',
        'dcterms.title',
        'cxenseparse:title',
      ),
      1,
    ],
    [documentTitle, 1.2],
    [headline && attributeOf(headline, 'content'), 0.5],
    ...allMeta(meta, 'title')
      .map((text) => [text, 0.5] as const)
      .slice(0, 1),
  ];
  // Most pages state the same title in several places.
  const cleaned = new Map<string, Candidate | undefined>();
  return stated.flatMap(([text, weight]) => {
    if (!text) return [];
    if (!cleaned.has(text))
      cleaned.set(text, candidate(withoutLeadingLabel(withoutSite(plainText(text), sites)), weight));
    const found = cleaned.get(text);
    return found ? [{ ...found, weight }] : [];
  });
}

function candidate(text: string, weight: number, element?: Element): Candidate | undefined {
  const key = bare(text);
  return key.length > 1 ? { text, key, weight, ...(element && { element }) } : undefined;
}

/** The first-level heading most like the stated titles. */
function bestHeading(
  headings: readonly Element[],
  stated: readonly Candidate[],
  sites: ReadonlySet<string>,
): Candidate | undefined {
  const kinshipOf = kinshipWith(stated);
  let best: Candidate | undefined;
  let bestKinship = 0;
  for (const element of headings) {
    const found = readHeading(element, stated, sites);
    if (!found || sites.has(found.key) || isSiteHeading(found, stated) || isHiddenHeading(element)) continue;
    const kinship = kinshipOf(found);
    const isAlone = headings.length === 1 && found.text.length > 15;
    if (kinship > bestKinship || (kinship === bestKinship && !best)) {
      if (kinship >= KIN || isAlone) [best, bestKinship] = [found, kinship];
    }
  }
  return best && { ...best, weight: trust(best, bestKinship, stated) };
}

/** How far a heading outweighs what is stated elsewhere: it is what the reader sees. */
function trust(heading: Candidate, kinship: number, stated: readonly Candidate[]): number {
  const isTail = stated.filter((one) => one.key !== heading.key && one.key.endsWith(heading.key)).length > 1;
  if (isTail && !heading.hadKicker) return 4;
  if (kinship >= 0.5) return 7;
  return isTitled(heading.element) ? 6 : 3;
}

/** A page builder calls every heading a "heading-title"; that says nothing. */
const isTitled = (element: Element | undefined) =>
  element !== undefined && /title|headline/.test(namesOf(element).replace(/elementor-heading-title/g, ''));

/** The blog's own name, before the article's in the title bar: "Harbour Notes: The tide came in". */
function isSiteHeading({ key }: Candidate, stated: readonly Candidate[]): boolean {
  return stated.some(
    (one) =>
      (one.key.startsWith(key) && stated.some((other) => one.key === key + other.key)) ||
      (one.key.endsWith(key) && stated.some((other) => one.key === other.key + key)),
  );
}

/** A heading's text without the kicker inside it, when most of the page elsewhere gives the title without. */
function readHeading(
  element: Element,
  stated: readonly Candidate[],
  sites: ReadonlySet<string>,
): Candidate | undefined {
  const text = withoutSite(visibleText(element, 600).replace(/\s*\n\s*/g, ' '), sites);
  const whole = candidate(text, 3, element);
  if (!whole) return undefined;
  const backing = (key: string) => stated.reduce((sum, one) => sum + (one.key === key ? one.weight : 0), 0);
  const inner = stated.find(
    (one) =>
      one.key.length > 10 &&
      one.key !== whole.key &&
      whole.key.endsWith(one.key) &&
      whole.key.length - one.key.length < 40,
  );
  if (inner && backing(inner.key) > backing(whole.key)) return candidate(inner.text, 3, element);
  if (backing(whole.key) > 0) return whole;
  const kicker = childElements(element).find((child) => KICKER.test(namesOf(child)));
  const label = kicker && visibleText(kicker, 200).replace(/\s*\n\s*/g, ' ');
  if (!label || !text.startsWith(label) || text.length < label.length + 10) return whole;
  const found = candidate(text.slice(label.length).replace(/^[\s:–—|-]+/, ''), 3, element);
  return found && { ...found, hadKicker: true };
}

const KICKER =
  /kicker|overline|eyebrow|topline|dachzeile|spitzmarke|rubric|pretitle|pre-title|label|badge|roof|suprat|antetitulo|occhiello|category|section-?name|flag/;
const HIDDEN = /seo-?title|breadcrumb|sr-only|visually-?hidden|screen-?reader|\bhidden\b|a11y|offscreen/;

function isHiddenHeading(element: Element | undefined): boolean {
  for (let up: Element | null = element ?? null, steps = 0; up && steps < 3; up = parentOf(up), steps++) {
    if (HIDDEN.test(namesOf(up))) return true;
  }
  return false;
}

/** On pages whose first-level headings are the site's, the element that prints the stated title. */
function findHeading(
  doc: Document,
  stated: readonly Candidate[],
  sites: ReadonlySet<string>,
): Candidate | undefined {
  if (!stated.length) return undefined;
  const longest = Math.max(...stated.map(({ text }) => text.length)) * 1.6 + 20;
  const elements = queryAll(doc, 'h2,h3,h1,[class*="title"],[class*="headline"]')
    .slice(0, 200)
    .filter((element) => {
      const { length } = rawText(element);
      return length > 3 && length < longest + 200 && !isHiddenHeading(element);
    });
  const keys = new Set(stated.map(({ key }) => key));
  const same = elements.find((element) => keys.has(bare(rawText(element))));
  const kinshipOf = kinshipWith(stated);
  for (const element of same ? [same] : elements.slice(0, 40)) {
    const found = readHeading(element, stated, sites);
    if (!found || sites.has(found.key) || isSiteHeading(found, stated)) continue;
    if (kinshipOf(found) > 0.85) return { ...found, weight: 2.5 };
  }
  return undefined;
}

/** How much a heading is like the stated title nearest to it: 1.2 the same, 1 when one begins with the other. */
function kinshipWith(stated: readonly Candidate[]): (heading: Candidate) => number {
  let words: readonly ReadonlySet<string>[] | undefined;
  return (heading) => {
    if (!stated.length) return 0.5;
    if (stated.some(({ key }) => key === heading.key)) return 1.2;
    if (stated.some(({ key }) => isStart(key, heading.key) || isStart(heading.key, key))) return 1;
    words ??= stated.map(({ text }) => titleWords(text));
    const own = titleWords(heading.text);
    return Math.max(...words.map((other) => sharedWords(own, other)));
  };
}

const isStart = (short: string, long: string) => short.length > 5 && long.startsWith(short);

/** Each candidate is backed by those that say the same, or the same with something behind a separator. */
function elect(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = 0;
  for (const one of candidates) {
    let score = one.weight;
    for (const other of candidates) {
      if (other === one) continue;
      if (one.key === other.key) score += other.weight;
      else if (!other.key.startsWith(one.key)) continue;
      else if (one.key.length > 8 && endsAtSeparator(other.text, one.key)) score += other.weight * 0.9;
      else if (one.key.length > 15) score += other.weight * 0.4;
    }
    if (score > bestScore + 1e-9) [best, bestScore] = [one, score];
  }
  return best;
}
