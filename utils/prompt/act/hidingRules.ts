// Which of a page's own rules hide an element, and how it would be shown without them. Rules are switched off and on again
// within one reading, so that nothing is ever drawn otherwise and nothing has to be undone.
import { callOwn } from '../../shared/dom/callOwn.ts';
import { matches } from '../../shared/dom/nodes.ts';
import { styleOf } from '../detect/promptDom.ts';

const MAX_RULES = 6000;
/** A rule about the page's state, and not about a kind of element: `body.blocked > *`. */
const OF_THE_STATE = /^(html|body|:root)[.[:#]/;

/** The readable rules by which an element has no display. */
export function hidingRules(element: Element): CSSStyleRule[] {
  const found: CSSStyleRule[] = [];
  let read = 0;
  const walk = (rules: CSSRuleList) => {
    for (const rule of Array.from(rules)) {
      if (++read > MAX_RULES) return;
      const { selectorText, style, cssRules } = rule as Partial<CSSStyleRule>;
      if (selectorText && style?.display === 'none' && matchesRule(element, selectorText))
        found.push(rule as CSSStyleRule);
      if (cssRules && cssRules.length > 0) walk(cssRules);
    }
  };
  for (const sheet of Array.from(element.ownerDocument.styleSheets)) {
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

/** The element's display if these rules weren't. */
export function displayWithout(element: Element, rules: readonly CSSStyleRule[]): string {
  const texts = rules.map(({ style }) => style.cssText);
  for (const { style } of rules) style.removeProperty('display');
  const { display } = styleOf(element);
  rules.forEach(({ style }, at) => {
    style.cssText = texts[at] ?? '';
  });
  if (display !== 'none') return display;
  return callOwn(element, 'hasAttribute', 'hidden') ? 'block' : 'revert';
}
