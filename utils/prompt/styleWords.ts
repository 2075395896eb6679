// Words that only a style sheet says: `::before { content: "…" }`.

/** Rules looked at; beyond them a style sheet is no notice. */
const MANY_RULES = 20_000;

type Test = (text: string) => boolean;

/** A selector whose `::before` or `::after` may name a blocker. */
interface Saying {
  readonly rules: number;
  readonly selectors: readonly string[];
}

/** A style sheet is read once, and again when rules have been added to it. */
let read: WeakMap<CSSStyleSheet, Saying> | undefined;

/** The selectors, without their pseudo-elements, whose generated text may name a blocker, by a test of the caller's. */
export function sayingSelectors(
  doc: Document,
  mayName: Test,
  adopted: readonly CSSStyleSheet[] = [],
): readonly string[] {
  const sheets = [...adopted];
  for (let at = 0; at < doc.styleSheets.length; at++) sheets.push(doc.styleSheets[at] as CSSStyleSheet);
  return sheets.flatMap((sheet) => selectorsOf(sheet, mayName));
}

function selectorsOf(sheet: CSSStyleSheet, mayName: Test): readonly string[] {
  try {
    const own = sheet.ownerNode;
    // The text of a <style> says it faster than its rules, unless those were put in by script.
    if (own && !sheet.href && own.textContent?.trim() && !/content\s*:\s*["'][^"']{6}/i.test(own.textContent))
      return [];
    const rules = sheet.cssRules;
    read ??= new WeakMap();
    const before = read.get(sheet);
    if (before?.rules === rules.length) return before.selectors;
    const selectors = collect(rules, mayName, { rules: 0, selectors: [] }).selectors;
    read.set(sheet, { rules: rules.length, selectors });
    return selectors;
  } catch {
    return []; // another origin's
  }
}

interface Collected {
  rules: number;
  readonly selectors: string[];
}

function collect(list: CSSRuleList, mayName: Test, found: Collected): Collected {
  for (const rule of Array.from(list)) {
    if (++found.rules > MANY_RULES) break;
    if ('selectorText' in rule) {
      const { selectorText, style } = rule as CSSStyleRule;
      if (!/:(before|after)/.test(selectorText)) continue;
      const content = style.getPropertyValue('content');
      if (content.length >= 8 && mayName(content))
        found.selectors.push(selectorText.replace(/::?(before|after)\b/g, ''));
    } else if ('cssRules' in rule) collect((rule as CSSGroupingRule).cssRules, mayName, found);
  }
  return found;
}
