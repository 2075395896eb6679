// Words that only a style sheet says: `::before { content: "…" }`.

import { queryAll, rawAttribute } from '../../shared/dom/nodes.ts';

/** Rules read per style sheet. */
const MAX_RULES = 20_000;

/** Elements whose attribute is read. */
const MANY_ELEMENTS = 60;

type Test = (text: string) => boolean;

/** A selector whose `::before` or `::after` may name a blocker. */
interface Saying {
  readonly rules: number;
  readonly selectors: readonly string[];
  /** What shows an attribute's value: selector and attribute. */
  readonly attributes: readonly (readonly [string, string])[];
}

/** A style sheet is read once, and again when rules have been added to it. */
let read: WeakMap<CSSStyleSheet, Saying> | undefined;

/** The selectors, without their pseudo-elements, whose generated text may name a blocker, by a test of the caller's. */
export function sayingSelectors(
  doc: Document,
  mayName: Test,
  adopted: readonly CSSStyleSheet[] = [],
): readonly string[] {
  return [...adopted, ...Array.from(doc.styleSheets)].flatMap((sheet) => {
    const { selectors, attributes } = sayingOf(sheet, mayName);
    const saying = attributes.filter(([, name]) => {
      const all = queryAll(doc, `[${name}]`);
      return Array.from(all)
        .slice(0, MANY_ELEMENTS)
        .some((element) => mayName(rawAttribute(element, name) ?? ''));
    });
    return [...selectors, ...saying.map(([selector]) => selector)];
  });
}

function sayingOf(sheet: CSSStyleSheet, mayName: Test): Saying {
  try {
    const own = sheet.ownerNode;
    // The text of a <style> says it faster than its rules, unless those were put in by script.
    if (
      own &&
      !sheet.href &&
      own.textContent?.trim() &&
      !/content\s*:\s*(["'][^"']{6}|attr)/i.test(own.textContent)
    )
      return NOTHING;
    const rules = sheet.cssRules;
    read ??= new WeakMap();
    const before = read.get(sheet);
    if (before?.rules === rules.length) return before;
    const found = collect(rules, mayName, { rules: 0, selectors: [], attributes: [] });
    const saying = { ...found, rules: rules.length };
    read.set(sheet, saying);
    return saying;
  } catch {
    return NOTHING; // another origin's
  }
}

const NOTHING: Saying = { rules: 0, selectors: [], attributes: [] };

interface Collected {
  rules: number;
  readonly selectors: string[];
  readonly attributes: [string, string][];
}

function collect(list: CSSRuleList, mayName: Test, found: Collected): Collected {
  for (const rule of Array.from(list)) {
    if (++found.rules > MAX_RULES) break;
    if ('selectorText' in rule) {
      const { selectorText, style } = rule as CSSStyleRule;
      if (!/:(before|after)/.test(selectorText)) continue;
      const content = style.getPropertyValue('content');
      const selector = selectorText.replace(/::?(before|after)\b/g, '');
      const [, attribute] = /attr\(\s*([\w-]+)/.exec(content) ?? [];
      if (attribute) found.attributes.push([selector, attribute]);
      else if (content.length >= 8 && mayName(content)) found.selectors.push(selector);
    } else if ('cssRules' in rule) collect((rule as CSSGroupingRule).cssRules, mayName, found);
  }
  return found;
}
