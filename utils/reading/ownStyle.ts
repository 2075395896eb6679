// The reader's own style rules, made fit for use: they reach the article alone, ask for nothing over the network, and a
// broken one does no harm.

/** Functions that fetch, or may hide what fetches; and ways out of the article. */
const FORBIDDEN =
  /[\\&@]|(?:url|src|image|image-set|cross-fade|element|paint|attr|env|var)\(|:host|::part|:root/i;
const MEDIA = /^@media\b[^{]*\{/;
const MAX_RULES = 300;

export interface OwnStyle {
  /** For the style sheet of a shadow tree. */
  readonly css: string;
  /** Rules that were left out. */
  readonly refused: number;
}

/** @param written as a person wrote it: rules for what is inside the article */
export function ownStyle(written: string): OwnStyle {
  const sheet = new CSSStyleSheet();
  // What can't be parsed is dropped by the browser, up to the end of the rule; `@import` doesn't count in such sheets.
  sheet.replaceSync(written);
  const rules = [...sheet.cssRules].slice(0, MAX_RULES);
  const kept = rules.flatMap((rule) => scoped(rule));
  return { css: kept.join('\n'), refused: rules.length - kept.length };
}

function scoped(rule: CSSRule): readonly string[] {
  if (rule instanceof CSSStyleRule) {
    if (FORBIDDEN.test(rule.cssText) || rule.cssRules?.length > 0) return [];
    return [`.article { ${rule.cssText} }`];
  }
  if (rule instanceof CSSMediaRule) {
    const inner = [...rule.cssRules].flatMap(scoped);
    const head = MEDIA.exec(rule.cssText)?.[0];
    return head && inner.length > 0 && !/[\\&]/.test(head) ? [`${head} ${inner.join(' ')} }`] : [];
  }
  return [];
}
