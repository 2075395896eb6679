// Who wrote the article, by agreement of structured data and the visible byline.

import { bare, isSmall } from '../text.ts';
import type { Byline, Person } from '../types.ts';
import { resolveAddress } from './collectEvidence.ts';
import { allMeta } from './metaTags.ts';
import { looksLikeName } from './readPerson.ts';
import { type PeopleSplitter, peopleSplitter } from './splitPeople.ts';
import type { Evidence, HeaderElement } from './types.ts';
import { visibleBylines } from './visibleBylines.ts';

/** One statement of who wrote the article. */
export interface BylineWitness {
  readonly people: readonly Person[];
  readonly weight: number;
  /** Stands in the article's head, each name marked as one. */
  readonly isPrinted?: boolean;
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
const WRITTEN =
  /written|by|author|von|par|por|verfasst|écrit|escrito|scritto|geschrieben|auteur|autor|автор|著者|作者/i;

/**
 * @param header the visible head of the article, from `readHeader`
 * @param sites spellings of the site's name, from `siteSpellings`
 * @param lang the page's language, for its words of bylines
 */
export function readByline(
  evidence: Evidence,
  header: readonly HeaderElement[],
  sites: ReadonlySet<string>,
  lang: string | undefined,
): Byline | undefined {
  const splitter = peopleSplitter(lang);
  const witnesses: readonly BylineWitness[] = [
    { people: linkedPeople(evidence, splitter), weight: 3 },
    ...METAS.filter((name) => evidence.meta.has(name)).map((name) => ({
      people: metaPeople(evidence, name, splitter),
      weight: 1.5,
    })),
    ...visibleBylines(evidence, header, splitter),
  ].filter(({ people }) => people.length > 0);
  return elect(witnesses, sites);
}

function linkedPeople({ linked, base }: Evidence, { split }: PeopleSplitter): Person[] {
  const authors = linked.article?.authors ?? [];
  const people = authors.flatMap(({ name, role, url, isOrganization }) => {
    const found = isOrganization && !/\s(?:and|und|et|y)\s|,/.test(name) ? [{ name }] : split(name);
    const page = url && resolveAddress(url, base)?.href;
    return found.map((person) => withDetails(person, person.role ?? role, page));
  });
  return unique(people);
}

function metaPeople({ meta }: Evidence, name: string, { split }: PeopleSplitter): Person[] {
  if (name === 'twitter:data1' && !WRITTEN.test(allMeta(meta, 'twitter:label1')[0] ?? '')) return [];
  const texts = allMeta(meta, name).filter((text) => !/^https?:|^\/|^\d+$|^@/.test(text));
  return unique(texts.slice(0, 20).flatMap((text) => split(lastNameFirst(name, text))));
}

/** Citation tags write "Ruiz, Ana". */
function lastNameFirst(name: string, text: string): string {
  const parts = text.split(/,\s*/);
  return name === 'citation_author' && parts.length === 2 ? `${parts[1]} ${parts[0]}` : text;
}

function withDetails(person: Person, role: string | undefined, url: string | undefined): Person {
  return { name: person.name, ...(role && { role }), ...(url && { url }) };
}

function unique(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ name }) => !seen.has(bare(name)) && seen.add(bare(name)));
}

/** Whether `people` are `known` and more people, not organisations. */
function extendsWith(
  known: readonly Person[],
  people: readonly Person[],
  sites: ReadonlySet<string>,
): boolean {
  const names = new Set(known.map(({ name }) => key(name)));
  if (people.length <= names.size || people.length > 4) return false;
  const more = people.filter(({ name }) => !names.has(key(name)));
  return (
    more.length === people.length - names.size &&
    more.every(
      ({ name }) =>
        looksLikeName(name) &&
        !/\b(?:staff|team|desk)$/i.test(name) &&
        ![...sites].some((site) => site.length > 3 && bare(name).includes(site)),
    )
  );
}

const ACCENTS = /[\u0300-\u036f]/g;

/** Names compare equal with and without accents. */
const key = (name: string) => bare(name.normalize('NFD').replace(ACCENTS, '')) || bare(name);

/** The set of people best backed by the others; the site's own name only when nobody else is named. */
function elect(witnesses: readonly BylineWitness[], sites: ReadonlySet<string>): Byline | undefined {
  const isSite = ({ name }: Person) => sites.has(bare(name)) || sites.has(bare(name).replace(/^the/, ''));
  let best: readonly Person[] | undefined;
  let bestScore = 0;
  const named = witnesses.map(({ people }) => new Set(people.map(({ name }) => key(name))));
  for (const witness of witnesses) {
    const others = witness.people.filter((person) => !isSite(person));
    const kept = others.length ? others : witness.people;
    const mine = new Set(kept.map(({ name }) => key(name)));
    let score = 0;
    for (const [at, other] of witnesses.entries()) {
      const theirs = named[at] ?? new Set();
      const shared = [...mine].filter((name) => theirs.has(name)).length;
      score += other.weight * (shared / (mine.size + theirs.size - shared));
    }
    if (!others.length) score *= 0.2;
    if (kept.every(({ name }) => name.length < 5 && isSmall(name))) score *= 0.2;
    if (score > bestScore + 1e-9) [best, bestScore] = [kept, score];
  }
  if (!best?.length) return undefined;
  const wider = witnesses.find(
    ({ people, isPrinted }) => isPrinted && extendsWith(best ?? [], people, sites),
  );
  if (wider) best = wider.people;
  const all = witnesses.flatMap(({ people }) => people);
  const people = best.map((person) => {
    const same = all.filter(({ name }) => key(name) === key(person.name));
    const accented = same.find(({ name }) => name.normalize('NFD').search(ACCENTS) >= 0) ?? person;
    return withDetails(accented, same.find((one) => one.role)?.role, same.find((one) => one.url)?.url);
  });
  return { text: people.map(({ name }) => name).join(', '), people };
}
