// What a heading says of the article's title: its text without the kicker before it, or the subtitle behind it, that
// stand in the same element.

import { childElements, namesOf, rawText } from '../../shared/dom/nodes.ts';
import { visibleText } from '../../shared/dom/visibleText.ts';
import { filledLines } from '../../shared/text/edges.ts';
import { comparable } from '../../shared/text/strings.ts';
import { backingOf, type TitleCandidate, titleCandidate } from './titleCandidate.ts';
import { headOf, withoutSite } from './trimTitle.ts';

const KICKER =
  /kicker|overline|eyebrow|topline|dachzeile|spitzmarke|rubric|pretitle|pre-title|label|badge|roof|suprat|antetitulo|occhiello|category|section-?name|flag/;
/** The sign by which a heading can be linked to. */
const PERMALINK = / ?[¶§#]$|^[¶§#] /;
const WEIGHT = 3;
/** Weight of a title that a page states for others to show: in its OpenGraph or its structured data. */
const STATED_FOR_OTHERS = 2;

/** The heading as a candidate for the title. @param stated what the page gives as its title elsewhere */
export function readHeading(
  element: Element,
  stated: readonly TitleCandidate[],
  sites: ReadonlySet<string>,
): TitleCandidate | undefined {
  const shown = filledLines(visibleText(element, 600)).join(' ').replace(PERMALINK, '');
  const text = withoutSite(shown, sites);
  const whole = titleCandidate(text, WEIGHT, element);
  if (!whole) return undefined;
  const backing = backingOf(whole.key, stated);
  const part = statedPart(element, whole, stated);
  if (part && (part.weight > backing || (part.isApart && part.weight >= STATED_FOR_OTHERS)))
    return titleCandidate(part.text, WEIGHT, element);
  if (backing > 0) return whole;
  return withoutKicker(element, text) ?? whole;
}

function withoutKicker(element: Element, text: string): TitleCandidate | undefined {
  const kicker = childElements(element).find((child) => KICKER.test(namesOf(child)));
  const label = kicker && filledLines(visibleText(kicker, 200)).join(' ');
  if (!label || !text.startsWith(label) || text.length < label.length + 10) return undefined;
  const found = titleCandidate(text.slice(label.length).replace(/^[\s:–—|-]+/, ''), WEIGHT, element);
  return found && { ...found, hadKicker: true };
}

const MIN_TITLE_CHARS = 10;

/**
 * The stated title that a heading holds besides something set apart from it, in an element of its own or by a mark:
 * "Opinion | What the vote means", a date before it, a subtitle behind it.
 */
function statedPart(
  element: Element,
  { key, text }: TitleCandidate,
  stated: readonly TitleCandidate[],
): { readonly text: string; readonly weight: number; readonly isApart: boolean } | undefined {
  let before = '';
  const ends = runsOf(element).map((run) => {
    before += comparable(run);
    return before;
  });
  for (const title of stated) {
    for (const part of new Set([title.text, headOf(title.text)])) {
      const inner = comparable(part);
      if (inner.length <= MIN_TITLE_CHARS || inner.length >= key.length) continue;
      const label = key.slice(0, -inner.length);
      const isApart = ends.includes(key.endsWith(inner) ? label : inner);
      const isBehind = key.endsWith(inner) && (isApart || hasMark(label, text));
      const isBefore = part === title.text && key.startsWith(inner) && isApart;
      if (isBehind || isBefore) return { text: part, weight: backingOf(title.key, stated), isApart };
    }
  }
  return undefined;
}

/** Whether a mark ends the label. */
function hasMark(label: string, text: string): boolean {
  const mark = [...text.matchAll(/[:–—|»·!?]\s/g)].find(
    ({ index }) => comparable(text.slice(0, index)) === label,
  );
  return mark !== undefined;
}

const MAX_RUNS = 40;

/** The texts of an element's single text nodes. */
function runsOf(element: Element): readonly string[] {
  const runs: string[] = [];
  const collect = (node: Element, depth: number) => {
    if (depth > 8) return;
    for (const child of Array.from(node.childNodes)) {
      if (runs.length >= MAX_RUNS) return;
      if (child.nodeType === Node.TEXT_NODE) runs.push(rawText(child));
      else if (child instanceof Element) collect(child, depth + 1);
    }
  };
  collect(element, 0);
  return runs;
}
