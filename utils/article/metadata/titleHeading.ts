// The heading that carries the article's title, recognised by its likeness to the titles the page states elsewhere.

import { queryByValue } from '../../shared/dom/endlessValues.ts';
import { namesOf, parentOf, rawText } from '../../shared/dom/nodes.ts';
import { comparable, evenSpaces } from '../../shared/text/strings.ts';
import { readHeading } from './headingText.ts';
import { type TitleCandidate, titleCandidate } from './titleCandidate.ts';
import { sharedWords, titleWords } from './titleLikeness.ts';
import { endsAtSeparator, segmentsOf } from './trimTitle.ts';

const MAX_HEADINGS = 12;
/** Share of words a heading must have in common with the stated titles to be taken for the article's. */
const MIN_LIKENESS = 0.3;

/**
 * @param headings the page's first-level headings, without those that name the site
 * @param stated what the page gives as its title elsewhere
 * @param sites spellings of the site's name
 */
export function titleHeading(
  doc: Document,
  headings: readonly Element[],
  stated: readonly TitleCandidate[],
  sites: ReadonlySet<string>,
): TitleCandidate | undefined {
  const best = bestHeading(headings.slice(0, MAX_HEADINGS), stated, sites);
  if (best && (best.kinship >= MIN_LIKENESS || isTitled(best.heading.element))) return best.heading;
  return findHeading(doc, stated, sites) ?? best?.heading;
}

/** The first-level heading most like the stated titles. */
function bestHeading(
  headings: readonly Element[],
  stated: readonly TitleCandidate[],
  sites: ReadonlySet<string>,
): { readonly heading: TitleCandidate; readonly kinship: number } | undefined {
  const kinshipOf = kinshipWith(stated);
  let best: TitleCandidate | undefined;
  let bestKinship = 0;
  for (const element of headings) {
    const found = readHeading(element, stated, sites);
    if (!found || sites.has(found.key) || isSiteHeading(found, stated) || isHiddenHeading(element)) continue;
    const kinship = kinshipOf(found);
    const isAlone = headings.length === 1 && found.text.length > 15;
    if (kinship > bestKinship || (kinship === bestKinship && !best)) {
      if (kinship >= MIN_LIKENESS || isAlone) [best, bestKinship] = [found, kinship];
    }
  }
  return (
    best && {
      heading: { ...best, weight: trust(best, bestKinship, headings.length === 1, stated) },
      kinship: bestKinship,
    }
  );
}

/** How far a heading outweighs what is stated elsewhere: it is what the reader sees. */
function trust(
  heading: TitleCandidate,
  kinship: number,
  isAlone: boolean,
  stated: readonly TitleCandidate[],
): number {
  const isTail =
    stated.filter((other) => other.key !== heading.key && other.key.endsWith(heading.key)).length > 1;
  if (isTail && !heading.hadKicker) return 4;
  if (kinship >= 0.5) return 7;
  return isTitled(heading.element) || isAlone ? 6.5 : 3;
}

/** A page builder calls every heading a "heading-title"; that says nothing. */
const isTitled = (element: Element | undefined) =>
  element !== undefined && /title|headline/.test(namesOf(element).replace(/elementor-heading-title/g, ''));

/** The blog's own name, before the article's in the title bar: "Harbour Notes: The tide came in". */
function isSiteHeading({ key }: TitleCandidate, stated: readonly TitleCandidate[]): boolean {
  return stated.some(
    (title) =>
      (title.key.startsWith(key) && stated.some((other) => title.key === key + other.key)) ||
      (title.key.endsWith(key) && stated.some((other) => title.key === other.key + key)),
  );
}

const HIDDEN = /seo-?title|breadcrumb|sr-only|visually-?hidden|screen-?reader|\bhidden\b|a11y|offscreen/;

function isHiddenHeading(element: Element | undefined): boolean {
  for (let up: Element | null = element ?? null, steps = 0; up && steps < 3; up = parentOf(up), steps++) {
    if (HIDDEN.test(namesOf(up))) return true;
  }
  return false;
}

/** On pages whose h1 is the site's name, the element that shows the stated title. */
function findHeading(
  doc: Document,
  stated: readonly TitleCandidate[],
  sites: ReadonlySet<string>,
): TitleCandidate | undefined {
  if (!stated.length) return undefined;
  const longest = Math.max(...stated.map(({ text }) => text.length)) * 1.6 + 20;
  const elements = queryByValue(doc, 'h2,h3,h1,[class*="title"],[class*="headline"]')
    .slice(0, 200)
    .filter((element) => {
      const { length } = rawText(element);
      return length > 3 && length < longest + 200 && !isHiddenHeading(element);
    });
  const keys = new Set(stated.map(({ key }) => key));
  const same = elements.find((element) => keys.has(comparable(rawText(element))));
  const kinshipOf = kinshipWith(stated);
  const half = same ? undefined : halfOfTitle(elements.slice(0, MAX_HEADINGS), stated);
  if (half) return { ...half, weight: 2.5 };
  for (const element of same ? [same] : elements.slice(0, 40)) {
    const found = readHeading(element, stated, sites);
    if (!found || sites.has(found.key) || isSiteHeading(found, stated)) continue;
    if (kinshipOf(found) > 0.85) return { ...found, weight: 2.5 };
  }
  return undefined;
}

/** Where two headings in a row make up the stated title ("Kondrat L." "The Night Train"): the larger, or the longer. */
function halfOfTitle(
  elements: readonly Element[],
  stated: readonly TitleCandidate[],
): TitleCandidate | undefined {
  const keys = elements.map((element) => comparable(rawText(element)));
  for (const [at, first] of elements.entries()) {
    const second = elements[at + 1];
    const [one = '', two = ''] = [keys[at], keys[at + 1]];
    if (!second || !one || !two || !stated.some(({ key }) => key === one + two)) continue;
    const isFirst =
      levelOf(first) === levelOf(second) ? one.length > two.length : levelOf(first) < levelOf(second);
    const chosen = isFirst ? first : second;
    return titleCandidate(evenSpaces(rawText(chosen)).trim(), 0, chosen);
  }
  return undefined;
}

const levelOf = ({ localName }: Element) => (/^h\d$/.test(localName) ? Number(localName.charAt(1)) : 7);

/** Likeness of a heading to the nearest stated title: 1.2 when equal, 1 when one begins with the other. */
function kinshipWith(stated: readonly TitleCandidate[]): (heading: TitleCandidate) => number {
  let words: readonly ReadonlySet<string>[] | undefined;
  return (heading) => {
    if (!stated.length) return 0.5;
    if (stated.some(({ key }) => key === heading.key)) return 1.2;
    const longer = stated.filter(({ key }) => isStart(heading.key, key));
    if (longer.length > 0) return longer.every((title) => isLabelOf(heading, title)) ? LABEL_SHARE : 1;
    if (stated.some(({ key, text }) => isStart(key, heading.key) || isLastPart(heading, text))) return 1;
    words ??= stated.map(({ text }) => titleWords(text));
    const own = titleWords(heading.text);
    return Math.max(...words.map((other) => sharedWords(own, other)));
  };
}

/** A short first part of a title is more likely the section's name. */
const LABEL_SHARE = 0.7;

function isLabelOf({ key }: TitleCandidate, title: TitleCandidate): boolean {
  return key.length < title.key.length / 3 && endsAtSeparator(title.text, key);
}

function isLastPart({ key }: TitleCandidate, title: string): boolean {
  return key.length > 15 && comparable(segmentsOf(title).at(-1) ?? '') === key;
}

const isStart = (short: string, long: string) => short.length > 5 && long.startsWith(short);
