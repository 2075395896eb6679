// The article's title: what its heading, its structured data and the browser's title bar agree on, without the site.

import { attributeOf } from '../../shared/dom/nodes.ts';
import { plainText } from '../../shared/text/plainText.ts';
import type { Evidence } from './evidence.ts';
import { headingOfSite } from './headingOfSite.ts';
import { allMeta, metaOf } from './metaTags.ts';
import { type TitleCandidate, titleCandidate } from './titleCandidate.ts';
import { titleHeading } from './titleHeading.ts';
import { endsAtSeparator, withoutLeadingLabel, withoutSite, withoutTrailingLabel } from './trimTitle.ts';

export interface Title {
  readonly text: string;
  /** The visible heading that carries it, when there is one. */
  readonly element?: Element;
}

/**
 * The title and where it stands on the page; the text is empty only on a page without any.
 * @param sites spellings of the site's name, from `siteSpellings`
 */
export function readTitle(evidence: Evidence, sites: ReadonlySet<string>): Title {
  const ofSite = headingOfSite(evidence);
  const names = ofSite.size > 0 ? new Set([...sites, ...ofSite.values()]) : sites;
  const stated = statedTitles(evidence, names);
  const headings = evidence.headings.filter((heading) => !ofSite.has(heading));
  const heading = titleHeading(evidence.doc, headings, stated, names);
  const best = elect(heading ? [heading, ...stated] : stated);
  if (!best) return { text: fileName(evidence) };
  const text =
    heading?.key === best.key ? heading.text : heading ? best.text : withoutTrailingLabel(best.text);
  return { text, ...(heading?.element && { element: heading.element }) };
}

/** A text file has no title but its name. */
function fileName({ doc, url }: Evidence): string {
  if (doc.contentType !== 'text/plain') return '';
  const name = url.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Titles given outside the visible page, cleaned. */
function statedTitles(
  { meta, linked, documentTitle, items }: Evidence,
  sites: ReadonlySet<string>,
): TitleCandidate[] {
  const headline = items.find(
    (item) => /\bheadline\b/.test(attributeOf(item, 'itemprop')) && item.localName === 'meta',
  );
  const stated: readonly (readonly [string | undefined, number])[] = [
    [linked.article?.headline, 2],
    [metaOf(meta, 'og:title'), 2],
    [metaOf(meta, 'twitter:title'), 1],
    [
      metaOf(
        meta,
        'parsely-title',
        'sailthru.title',
        'citation_title',
        'dc.title',
        'dcterms.title',
        'cxenseparse:title',
      ),
      1,
    ],
    [documentTitle, 1.2],
    [headline && attributeOf(headline, 'content'), 0.5],
    ...allMeta(meta, 'title')
      .map((text) => [text, 0.5] as const)
      .slice(0, 1),
  ];
  // Most pages state the same title in several places.
  const cleaned = new Map<string, TitleCandidate | undefined>();
  return stated.flatMap(([text, weight]) => {
    if (!text) return [];
    if (!cleaned.has(text))
      cleaned.set(text, titleCandidate(withoutLeadingLabel(withoutSite(plainText(text), sites)), weight));
    const found = cleaned.get(text);
    return found ? [{ ...found, weight }] : [];
  });
}

/** Each candidate is backed by those that say the same, or the same with something behind a separator. */
function elect(candidates: readonly TitleCandidate[]): TitleCandidate | undefined {
  let best: TitleCandidate | undefined;
  let bestScore = 0;
  for (const candidate of candidates) {
    let score = candidate.weight;
    for (const other of candidates) {
      if (other === candidate) continue;
      if (candidate.key === other.key) score += other.weight;
      else if (!other.key.startsWith(candidate.key)) continue;
      else if (candidate.key.length > 8 && endsAtSeparator(other.text, candidate.key))
        score += other.weight * 0.9;
      else if (candidate.key.length > 15) score += other.weight * 0.4;
    }
    if (score > bestScore + 1e-9) [best, bestScore] = [candidate, score];
  }
  return best;
}
