// Who wrote the article, by agreement of structured data and the visible byline.
import type { Byline, Person } from '../types.ts';
import { resolveAddress } from './collectEvidence.ts';
import { attributeOf, holds, parentOf, queryAll, visibleText } from './dom.ts';
import { allMeta } from './metaTags.ts';
import { siteSpellings } from './readSiteName.ts';
import { splitPeople } from './splitPeople.ts';
import { bare } from './text.ts';
import type { Evidence, HeaderElement } from './types.ts';

interface Witness {
  readonly people: readonly Person[];
  readonly weight: number;
}

const METAS = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'rnews:author',
  'article:author',
  'og:article:author',
  'book:author',
  'cxenseparse:author',
  'byl',
  'bt:author',
  'twitter:data1',
];

/** @param header the visible head of the article, from `readHeader` */
export function readByline(evidence: Evidence, header: readonly HeaderElement[]): Byline | undefined {
  const witnesses: Witness[] = [];
  const say = (people: readonly Person[], weight: number) => {
    if (people.length) witnesses.push({ people, weight });
  };
  const linked = evidence.linked.article?.authors ?? [];
  say(
    linked.flatMap(({ name, role, url }) =>
      splitPeople(name).map((person) => {
        const job = person.role ?? role;
        const page = url && resolveAddress(url, evidence.base)?.href;
        return { ...person, ...(job && { role: job }), ...(page && { url: page }) };
      }),
    ),
    3,
  );
  for (const name of METAS) {
    if (
      name === 'twitter:data1' &&
      !/written|by|author|von|par|por|verfasst|écrit|escrito/i.test(
        allMeta(evidence.meta, 'twitter:label1')[0] ?? '',
      )
    )
      continue;
    const texts = allMeta(evidence.meta, name).filter((text) => !/^https?:|^\/|^\d+$/.test(text));
    say(unique(texts.flatMap(splitPeople)), 1.5);
  }
  const visible = visibleBylines(evidence, header);
  for (const { people, weight } of visible) say(people, weight);
  const sites = siteSpellings(evidence);
  return elect(witnesses, sites);
}

const BYLINE =
  /by-?line|author|autor|writer|reporter|journalist|redakteur|verfasser|auteur|contributor|firma\b|signature|credits?-?name/;
const NOT_BYLINE = /image|photo|caption|comment|avatar|bio\b|related|share|social|follow|newsletter/;
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|e)?|auteurs?|contributors?|profiles?|by|people|persons?|staff|journalists?|reporters?|writers?|redaktion|redakteure?|redactie|firmas?|team|columnists?|skribent|journalist)\/[^/]/i;

function visibleBylines(
  { base, authorLinks, items, doc }: Evidence,
  header: readonly HeaderElement[],
): Witness[] {
  const found: Witness[] = [];
  let outer: Element | undefined;
  for (const { element, names, distance, depth } of header) {
    if (outer && holds(outer, element)) continue;
    const isMarked =
      (BYLINE.test(names) && !NOT_BYLINE.test(names)) ||
      /\bauthor\b/.test(`${attributeOf(element, 'itemprop')} ${attributeOf(element, 'rel')}`) ||
      AUTHOR_PAGE.test(attributeOf(element, 'href'));
    const text = isMarked || distance > 0 ? visibleText(element, 300) : '';
    if (!isMarked && !(text.length < 100 && SAYS_BY.test(text))) continue;
    if (text.length > 280) continue;
    outer = element;
    const people = peopleIn(element, text, base);
    if (people.length) found.push({ people, weight: 2.5 * (distance < 0 ? 0.5 : depth > 0 ? 0.6 : 1) });
    if (found.length > 5) break;
  }
  if (found.length) return found;
  const marked = [
    ...authorLinks,
    ...items.filter((item) => /\bauthor\b/.test(attributeOf(item, 'itemprop'))),
  ].filter((element) => !isInAside(element));
  const people = unique(
    marked
      .slice(0, 6)
      .flatMap((element) =>
        peopleIn(element, attributeOf(element, 'content') || visibleText(element, 200), base),
      ),
  );
  if (people.length) return [{ people, weight: 1.5 }];
  const named = queryAll(
    doc,
    '[class*="byline"],[class*="author-name"],[class*="article-author"],[class*="post-author"],.author',
  )
    .slice(0, 20)
    .find((element) => !isInAside(element) && splitPeople(visibleText(element, 200)).length > 0);
  return named ? [{ people: peopleIn(named, visibleText(named, 200), base), weight: 1 }] : [];
}

const SAYS_BY =
  /^(?:by|von|par|por|di|av|af|door|written by|words by|text|автор|著者|作者|文|記者|取材|글)[\s:：／●]\s*\p{L}/iu;

/** The names inside a byline element: its marked names when it has some, else its text. */
function peopleIn(element: Element, text: string, base: URL): Person[] {
  const inner = [
    ...Element.prototype.querySelectorAll.call(element, 'a[href],[itemprop="name"],[class*="name"]'),
  ].filter(
    (one) =>
      AUTHOR_PAGE.test(attributeOf(one, 'href')) ||
      /\bauthor\b/.test(attributeOf(one, 'rel')) ||
      attributeOf(one, 'itemprop') === 'name' ||
      /author|byline/.test(attributeOf(one, 'class')),
  );
  const links = new Map<string, string>();
  for (const one of [element, ...inner]) {
    const page = resolveAddress(attributeOf(one, 'href'), base)?.href;
    if (page) for (const person of splitPeople(visibleText(one, 200))) links.set(bare(person.name), page);
  }
  return splitPeople(text)
    .slice(0, 12)
    .map((person) => {
      const url = links.get(bare(person.name));
      return url ? { ...person, url } : person;
    });
}

function isInAside(element: Element): boolean {
  for (let up: Element | null = element, steps = 0; up && steps < 15; up = parentOf(up), steps++) {
    if (
      /^(?:aside|footer|nav)$/.test(up.localName) ||
      /comment|related|sidebar|widget|recirc|teaser|card\b|promo/i.test(attributeOf(up, 'class'))
    )
      return true;
  }
  return false;
}

function unique(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ name }) => !seen.has(bare(name)) && seen.add(bare(name)));
}

/** The set of people best backed by the others; the site's own name only when nobody else is named. */
function elect(witnesses: readonly Witness[], sites: ReadonlySet<string>): Byline | undefined {
  const isSite = ({ name }: Person) => sites.has(bare(name)) || sites.has(bare(name).replace(/^the/, ''));
  let best: readonly Person[] | undefined;
  let bestScore = 0;
  for (const witness of witnesses) {
    const kept = witness.people.some((person) => !isSite(person))
      ? witness.people.filter((person) => !isSite(person))
      : witness.people;
    const mine = new Set(kept.map(({ name }) => bare(name)));
    let score = 0;
    for (const other of witnesses) {
      const theirs = new Set(other.people.map(({ name }) => bare(name)));
      const shared = [...mine].filter((name) => theirs.has(name)).length;
      score += other.weight * (shared / (mine.size + theirs.size - shared));
    }
    if (kept.every(isSite)) score *= 0.2;
    if (score > bestScore + 1e-9) [best, bestScore] = [kept, score];
  }
  if (!best?.length) return undefined;
  const all = witnesses.flatMap(({ people }) => people);
  const people = best.map((person) => {
    const same = all.filter(({ name }) => bare(name) === bare(person.name));
    const role = same.find((one) => one.role)?.role;
    const url = same.find((one) => one.url)?.url;
    return { name: person.name, ...(role && { role }), ...(url && { url }) };
  });
  return { text: people.map(({ name }) => name).join(', '), people };
}
