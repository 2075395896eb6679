// Readability without the steps that the reader never has it take: ours stand in their place
// (`article/readability/readabilityOverrides.ts`), or only its `parse` takes them, which isn't called. They are a third of
// it, and would be read by the browser in every page before the article is on screen.
import type { Plugin } from 'vite';

/** The steps, and what only they use. */
export const NEEDLESS_STEPS: readonly string[] = [
  // Ours stand in their place.
  '_isProbablyVisible',
  '_cleanStyles',
  '_fixLazyImages',
  '_isValidByline',
  '_isElementWithoutContent',
  // Not called.
  'parse',
  // Used by that alone, and by each other.
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_getJSONLD',
  '_removeScripts',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_isUrl',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
];

/**
 * The source without them.
 * @throws {Error} when a release has none of that name
 */
export function withoutNeedlessSteps(source: string): string {
  let lean = source;
  for (const name of NEEDLESS_STEPS) {
    const from = lean.search(new RegExp(`^  ${name}\\(`, 'm'));
    const to = lean.indexOf('\n  },\n', from);
    if (from < 0 || to < 0) throw new Error(`Readability has no ${name} any more.`);
    lean = lean.slice(0, from) + lean.slice(to + '\n  },\n'.length);
  }
  return lean;
}

/** The package's own entry brings a second module, which nothing uses. */
const ENTRY = 'module.exports = { Readability: require("./Readability") };\n';

export const leanReadability: Plugin = {
  name: 'lectern:lean-readability',
  enforce: 'pre',
  transform(code, id) {
    if (/[\\/]@mozilla[\\/]readability[\\/]index\.js$/.test(id)) return { code: ENTRY, map: null };
    if (/[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/.test(id))
      return { code: withoutNeedlessSteps(code), map: null };
    return null;
  },
};
