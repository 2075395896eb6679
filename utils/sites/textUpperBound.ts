// The most a page's text could come to, from its text nodes alone: most pages that are no articles show it by this,
// and then none of their elements need be touched.
import { textNodesAt } from '../shared/dom/xpath.ts';
import type { BodyCounts } from './countBody.ts';
import { lengthOf, type TextFacts } from './measureText.ts';

const LONG = 'text()[string-length()>24]';
// Unions of short paths: asking each text for its ancestors would take a hundred times as long.
const LINKED = `//a/descendant::${LONG}`;
const ASIDE = `(//nav|//footer|//aside|//script|//style|//noscript|//button)/descendant::${LONG}`;

/** Between two links of an index there is this much text at most. */
const MAX_TEASER_CHARS = 600;

/** Text facts that are at least as good as those `measureText` would give. */
export function textUpperBound(doc: Document, { articles }: BodyCounts): TextFacts {
  const linked = new Set(textNodesAt(doc, LINKED));
  const aside = new Set(textNodesAt(doc, ASIDE));
  let prose = 0;
  let stretch = 0;
  let longest = 0;
  let teasers = 0;
  for (const node of textNodesAt(doc, `//body//${LONG}`)) {
    if (aside.has(node)) continue;
    if (linked.has(node)) {
      if (stretch > 0) teasers++;
      stretch = 0;
      continue;
    }
    const length = lengthOf(node.data);
    prose += length;
    stretch += length;
    longest = Math.max(longest, stretch);
  }
  const isIndex = longest < MAX_TEASER_CHARS && teasers >= 8;
  return {
    prose,
    run: prose,
    blocks: isIndex ? teasers : 0,
    longBlocks: 3,
    teasers: isIndex ? teasers : 0,
    stretch: longest,
    linked: 0,
    isDateNearTop: true,
    inArticle: articles > 0 ? prose : 0,
  };
}
