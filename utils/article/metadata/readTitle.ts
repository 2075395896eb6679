// The article's title: what its heading, its structured data and the browser's title bar agree on, without the site.
import { attributeOf, namesOf, queryAll, rawText, visibleText } from './dom.ts';
import { metaOf } from './metaTags.ts';
import { siteSpellings } from './readSiteName.ts';
import { bare, plainText } from './text.ts';
import type { Evidence } from './types.ts';

export interface Title {
  readonly text: string;
  /** The visible heading that carries it, when there is one. */
  readonly element?: Element;
}

interface Candidate {
  readonly text: string;
  readonly weight: number;
  readonly element?: Element;
}

/** The title and where it stands on the page; the text is empty only on a page without any. */
export function readTitle(evidence: Evidence): Title {
  const sites = siteSpellings(evidence);
  const { meta, linked, headings } = evidence;
  const candidates: Candidate[] = [];
  const add = (text: string | undefined, weight: number, element?: Element) => {
    const clean = text && withoutSite(plainText(text), sites);
    if (clean && bare(clean).length > 1)
      candidates.push({ text: clean, weight, ...(element && { element }) });
  };
  headings.slice(0, 8).forEach((heading, index) => {
    add(visibleText(heading).replace(/\n/g, ' '), headingWeight(heading, index, headings.length), heading);
  });
  add(linked.article?.headline, 2);
  add(metaOf(meta, 'og:title'), 2);
  add(metaOf(meta, 'twitter:title'), 1);
  add(metaOf(meta, 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'cxenseparse:title'), 1);
  add(documentTitle(evidence.doc), 1.2);
  const best = elect(candidates);
  if (!best) return { text: '' };
  const element =
    candidates.find((one) => one.element && same(one, best))?.element ?? findHeading(evidence.doc, best.text);
  return { text: best.text, ...(element && { element }) };
}

function documentTitle(doc: Document): string {
  const title = queryAll(doc, 'head > title')[0];
  return title ? rawText(title) : '';
}

function headingWeight(heading: Element, index: number, count: number): number {
  const names = namesOf(heading);
  if (/logo|site-?(?:name|title)|brand|masthead/.test(names)) return 0.2;
  let weight = count === 1 ? 3 : index === 0 ? 2 : 1.5;
  if (
    /headline|entry-title|post-?title|article|title/.test(names) ||
    attributeOf(heading, 'itemprop') === 'headline'
  )
    weight += 0.5;
  return weight;
}

const same = (a: Candidate, b: Candidate) => bare(a.text) === bare(b.text);

/** Each candidate is backed by those that say the same, and less by those that hold it or are held by it. */
function elect(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = 0;
  for (const one of candidates) {
    const mine = bare(one.text);
    let score = one.weight;
    for (const other of candidates) {
      if (other === one) continue;
      const theirs = bare(other.text);
      if (mine === theirs) score += other.weight;
      else if (mine.length > 15 && theirs.startsWith(mine)) score += other.weight * 0.4;
    }
    if (score > bestScore + 1e-9) [best, bestScore] = [one, score];
  }
  return best;
}

function findHeading(doc: Document, text: string): Element | undefined {
  const wanted = bare(text);
  return queryAll(doc, 'h2,h3,[class*="title"],[class*="headline"]')
    .slice(0, 300)
    .find((element) => bare(rawText(element).slice(0, 600)) === wanted);
}

const SEPARATOR = /\s+[|\-–—·•»«:/]+\s+|\s*[|｜]\s*|\s*::\s*|[_＿](?=\P{ASCII})|(?<=\P{ASCII})\s*[-–—_]\s*/u;

/** A title without the site's name and section at its ends. */
export function withoutSite(title: string, sites: ReadonlySet<string>): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = rest.split(SEPARATOR).filter(Boolean);
    if (parts.length < 2) return rest;
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (isSite(last, sites))
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|\-–—·•»«:/｜_＿]+$/u, '');
    else if (isSite(first, sites))
      rest = rest.slice(rest.indexOf(first) + first.length).replace(/^[\s|\-–—·•»«:/｜_＿]+/u, '');
    else return rest;
  }
  return rest;
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const name = bare(part);
  if (!name) return false;
  if (sites.has(name) || sites.has(`the${name}`)) return true;
  const words = part.split(/\s+/).length;
  return (
    words <= 5 &&
    [...sites].some((site) => site.length > 3 && name.includes(site) && name.length < site.length * 2.5 + 4)
  );
}
