// Controls that say something of the article: titles of boxes that open and close are buttons, and are headings to a
// reader. Signs that link a heading to itself say nothing.

import {
  childrenOf,
  elementsByTag,
  findById,
  holds,
  nameAttributeOf,
  parentOf,
  rawAttribute,
  rawText,
  tagOf,
} from '../../shared/dom/nodes.ts';
import { comparable } from '../../shared/text/strings.ts';

const HEADING = /^h[1-6]$/;
const MAX_TITLE_CHARS = 160;
/** Characters a box must hold for the button that opens it to be its title. */
const MIN_PANEL_CHARS = 40;

/**
 * What a button becomes: part of the heading it stands in, a heading of its own over the box it opens, or nothing.
 * @param body where the boxes are looked for
 */
export function titleButton(button: Element, body: Element): 'span' | 'h3' | 'div' | undefined {
  const text = rawText(button).trim();
  if (text.length < 3 || text.length > MAX_TITLE_CHARS) return undefined;
  const heading = headingAround(button);
  if (heading) return saysNothingElse(heading, button) ? 'span' : undefined;
  if (!opensProse(button, body)) return undefined;
  return Array.from(childrenOf(button)).some((child) => HEADING.test(tagOf(child))) ? 'div' : 'h3';
}

/** Whether the rest of the heading is blank. */
function saysNothingElse(heading: Element, button: Element): boolean {
  return comparable(rawText(heading)) === comparable(rawText(button));
}

function opensProse(button: Element, body: Element): boolean {
  const id = rawAttribute(button, 'aria-controls');
  if (!id || rawAttribute(button, 'aria-expanded') === null || rawAttribute(button, 'aria-haspopup'))
    return false;
  const root: unknown = body.getRootNode();
  const panel = root instanceof Document ? findById(root, id) : null;
  if (!panel || !holds(body, panel) || isMenu(panel)) return false;
  return rawText(panel).trim().length >= MIN_PANEL_CHARS && elementsByTag(panel, 'p').length > 0;
}

function isMenu(panel: Element): boolean {
  for (let up: Element | null = panel, steps = 0; up && steps < 12; up = parentOf(up), steps++) {
    if (/^(?:nav|header|footer|dialog|form)$/.test(tagOf(up))) return true;
    if (/^(?:article|main)$/.test(tagOf(up))) return false;
  }
  return elementsByTag(panel, 'nav').length > 0 || elementsByTag(panel, 'form').length > 0;
}

const PICTOGRAMS = /[\u{1f300}-\u{1faff}]/gu;
const PERMALINK =
  /(?:^|[\s_-])(?:perma-?link|header-?link|header-?anchor|heading-?(?:anchor|link)|self-?link|anchor-?link|anchorjs-link|hash-?link|octicon-link)(?=$|[\s_-])/i;

/** Whether a link is the sign beside a heading (¶ # § 🔗, or only drawn) that leads to the heading itself. */
export function isPermalink(link: Element): boolean {
  const href = rawAttribute(link, 'href') ?? '';
  const names = nameAttributeOf(link, 'class');
  const isNamed = PERMALINK.test(names);
  if (!href.includes('#') && !isNamed) return false;
  const heading = headingAround(link);
  const text = comparable(rawText(link).replace(PICTOGRAMS, ''));
  if (!heading) return isNamed && text === '' && elementsByTag(link, 'img').length === 0;
  return text === '' || (isNamed && text !== comparable(rawText(heading)));
}

function headingAround(element: Element): Element | undefined {
  for (let up = parentOf(element), steps = 0; up && steps < 5; up = parentOf(up), steps++)
    if (HEADING.test(tagOf(up)) || tagOf(up) === 'dt') return up;
  return undefined;
}
