// What a page's own rules do to an element, and how it would be shown without them. Rules are switched off and on again
// within one reading, so that nothing is ever drawn otherwise and nothing has to be undone.
import { callOwn } from '../../shared/dom/callOwn.ts';
import { matches } from '../../shared/dom/nodes.ts';
import { styleOf } from '../detect/promptDom.ts';

const MAX_RULES = 6000;
/** A rule about the page's state, and not about a kind of element: `body.blocked > *`. */
const OF_THE_STATE = /^(html|body|:root)[.[:#]/;
/** A rule that takes a class, an attribute or an id to apply. */
const OF_A_MARK = /[.[:#]/;

/** The readable rules by which an element has no display. */
export const hidingRules = (element: Element): CSSStyleRule[] =>
  rulesFor(element, ({ display }) => display === 'none');

/** The readable rules by which an element can't be seen where it stands. */
export const blankingRules = (element: Element): CSSStyleRule[] =>
  rulesFor(element, ({ visibility }) => visibility === 'hidden');

const MAX_SIBLINGS = 60;

/** What stands beside an element and is among those that some of these rules are for. */
export const siblingsUnder = (rules: readonly CSSStyleRule[], element: Element): Element[] =>
  Array.from(element.parentElement?.children ?? [])
    .slice(0, MAX_SIBLINGS)
    .filter(
      (sibling) =>
        sibling !== element && rules.some(({ selectorText }) => matchesRule(sibling, selectorText)),
    );

/** The readable rules by which an element that bears some mark doesn't scroll. */
export const lockingRules = (element: Element): CSSStyleRule[] =>
  rulesFor(element, ({ overflowY }) => /hidden|clip/.test(overflowY)).filter(({ selectorText }) =>
    OF_A_MARK.test(selectorText),
  );

/** Marks by which rules apply: classes, ids, attributes. */
const MARK = /[.#][\w-]+|\[[\w-]+/g;

/** The readable rules that place an element or let it scroll, by a mark of these other rules. */
export function rulesAlong(element: Element, others: readonly CSSStyleRule[]): CSSStyleRule[] {
  const marks = others.flatMap(({ selectorText }) => selectorText.match(MARK) ?? []);
  if (marks.length === 0) return [];
  return rulesFor(element, ({ position, overflowY }) => Boolean(position || overflowY)).filter(
    ({ selectorText }) => marks.some((mark) => selectorText.includes(mark)),
  );
}

function rulesFor(element: Element, does: (style: CSSStyleDeclaration) => boolean): CSSStyleRule[] {
  const found: CSSStyleRule[] = [];
  let read = 0;
  const walk = (rules: CSSRuleList) => {
    for (const rule of Array.from(rules)) {
      if (++read > MAX_RULES) return;
      const { selectorText, style, cssRules } = rule as Partial<CSSStyleRule>;
      if (selectorText && style && does(style) && matchesRule(element, selectorText))
        found.push(rule as CSSStyleRule);
      if (cssRules && cssRules.length > 0) walk(cssRules);
    }
  };
  for (const sheet of [
    ...Array.from(element.ownerDocument.styleSheets),
    ...element.ownerDocument.adoptedStyleSheets,
  ]) {
    try {
      walk(sheet.cssRules);
    } catch {
      // another origin's sheet
    }
  }
  return found;
}

/** Whether a rule hides by a state of the whole page, so that all it hides was hidden in one go. */
export const hidesByState = ({ selectorText }: CSSStyleRule) => OF_THE_STATE.test(selectorText);

/** Whether an element is among those a rule is for. */
export function matchesRule(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch {
    return false; // a selector from the future
  }
}

/** The element's display if these rules weren't, nor its inline style. */
export function displayWithout(element: Element, rules: readonly CSSStyleRule[]): string {
  const { display = 'none' } = styleWithout(element, rules, ['display']);
  if (display !== 'none') return display;
  if (callOwn(element, 'hasAttribute', 'hidden')) return 'block';
  const { style } = element as HTMLElement;
  return rules.length === 0 && style.display === 'none' ? 'revert-layer' : 'revert';
}

/** What these properties of an element would be if the rules didn't set them. */
export function styleWithout(
  element: Element,
  rules: readonly CSSStyleRule[],
  properties: readonly string[],
): Record<string, string> {
  const texts = rules.map(({ style }) => style.cssText);
  for (const { style } of rules) for (const property of properties) style.removeProperty(property);
  const style = styleOf(element);
  const found = Object.fromEntries(
    properties.map((property) => [property, style.getPropertyValue(property)]),
  );
  rules.forEach(({ style }, at) => {
    style.cssText = texts[at] ?? '';
  });
  return found;
}
