// Who wrote the article, by agreement of structured data and the visible byline.

import { comparable, isCapital, isSmall } from '../../shared/text/strings.ts';
import type { Byline, Person } from '../articleTypes.ts';
import type { BylineEvidence } from './bylineEvidence.ts';
import { resolveAddress } from './collectEvidence.ts';
import type { Evidence, HeaderElement } from './evidence.ts';
import { labelledByline } from './labelledByline.ts';
import { allMeta, metaOf } from './metaTags.ts';
import { isAgency, isCollective, looksLikeName } from './readPerson.ts';
import { scriptAuthor } from './scriptAuthor.ts';
import { type PeopleSplitter, peopleSplitter } from './splitPeople.ts';
import { segmentsOf } from './trimTitle.ts';
import { visibleBylines } from './visibleBylines.ts';

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
  const bylines: readonly BylineEvidence[] = [
    { people: linkedPeople(evidence, splitter), weight: 3 },
    ...METAS.filter((name) => evidence.meta.has(name)).map((name) => ({
      people: metaPeople(evidence, name, splitter),
      weight: 1.5,
    })),
    ...visibleBylines(evidence, header, splitter),
  ].filter(({ people }) => people.length > 0);
  const persons = new Set(
    (evidence.linked.article?.authors ?? []).flatMap(({ name, isOrganization }) =>
      !isOrganization && looksLikeName(name) ? [comparable(name)] : [],
    ),
  );
  const elected = elect(bylines, sites, persons);
  if (elected && !isWeak(elected, sites)) return withWholeName(elected, evidence, splitter);
  const labelled = labelledByline(evidence.doc, splitter);
  if (labelled.length > 0) return bylineOf(labelled);
  if (elected) return withWholeName(elected, evidence, splitter);
  return ownerOf(evidence) ?? toldToScripts(evidence, sites, splitter);
}

const bylineOf = (people: readonly Person[]): Byline => ({
  text: people.map(({ name }) => name).join(', '),
  people,
});

/** Names nobody in particular: an organisation, initials, the site itself. */
function isWeak({ people }: Byline, sites: ReadonlySet<string>): boolean {
  return people.every(
    ({ name }) =>
      (name.length < 4 && !isAgency(name)) ||
      isCollective(name) ||
      sites.has(comparable(name)) ||
      /\b(?:e\.\s?v\.|gmbh|inc\.?|ltd\.?|foundation|stiftung)$/i.test(name),
  );
}

/** A first name alone, with the family name that what is said about its bearer begins with. */
function withWholeName(byline: Byline, evidence: Evidence, splitter: PeopleSplitter): Byline {
  const { linked, doc } = evidence;
  const [person, ...others] = byline.people;
  if (!person || others.length > 0 || /\s/.test(person.name) || !isCapital(person.name)) return byline;
  const said = (linked.article?.authors ?? []).map(({ about }) => about ?? '');
  const labelled = labelledByline(doc, splitter).map(({ name }) => name);
  const whole = [
    ...ownNames(evidence),
    ...labelled,
    ...said.map((text) => text.split(/,|\s[-–—(]|\s(?:is|ist|est|es|è|was)\s/, 1)[0]?.trim() ?? ''),
  ].find((name) => name.startsWith(`${person.name} `) && looksLikeName(name));
  return whole ? bylineOf([{ ...person, name: whole }]) : byline;
}

/** A site named after a person, at that person's own address, is written by that person. */
function ownerOf(evidence: Evidence): Byline | undefined {
  const host = hostName(evidence);
  const name = siteNames(evidence).find((text) => looksLikeName(text) && host.includes(comparable(text)));
  return name ? bylineOf([{ name }]) : undefined;
}

/** The name that a site's own begins with, where its address is that name alone: "Ana Ruiz Yoga", anaruiz.example. */
function ownNames(evidence: Evidence): string[] {
  const host = hostName(evidence);
  return siteNames(evidence).flatMap((text) => {
    const words = text.split(/\s+/);
    const starts = [words.slice(0, 3), words.slice(0, 2)].map((part) => part.join(' '));
    return starts.find((name) => looksLikeName(name) && comparable(name) === host) ?? [];
  });
}

const siteNames = ({ meta, documentTitle }: Evidence) =>
  [metaOf(meta, 'og:site_name') ?? '', ...segmentsOf(documentTitle).slice(1)].map((text) =>
    text.replace(HONORIFIC, '').trim(),
  );

const hostName = ({ url }: Evidence) => comparable(url.hostname.replace(/^www\./, '').replace(/\.\w+$/, ''));

/** The people that the page names to its own scripts, where they are no more than four and none is the site. */
function toldToScripts(
  { doc }: Evidence,
  sites: ReadonlySet<string>,
  { split }: PeopleSplitter,
): Byline | undefined {
  const people = split(scriptAuthor(doc) ?? '');
  const areNames = people.every(({ name }) => isCapital(name) && !sites.has(comparable(name)));
  return areNames && people.length > 0 && people.length < 5 ? bylineOf(people) : undefined;
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
  return people.filter(({ name }) => !seen.has(comparable(name)) && seen.add(comparable(name)));
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
        ![...sites].some((site) => site.length > 3 && comparable(name).includes(site)),
    )
  );
}

const ACCENTS = /[\u0300-\u036f]/g;

/** Names compare equal with and without accents. */
const key = (name: string) => {
  const own = name.replace(HONORIFIC, '');
  return comparable(own.normalize('NFD').replace(ACCENTS, '')) || comparable(own);
};
const HONORIFIC = /^(?:(?:dr|prof|professor|mr|mrs|ms|dipl|ing|mag|med)\.?\s+)+/i;

/** The set of people best backed by the others; the site's own name only when nobody else is named. */
function elect(
  bylines: readonly BylineEvidence[],
  sites: ReadonlySet<string>,
  persons: ReadonlySet<string>,
): Byline | undefined {
  const isSite = ({ name }: Person) =>
    !persons.has(comparable(name)) &&
    (sites.has(comparable(name)) || sites.has(comparable(name).replace(/^the/, '')));
  let best: readonly Person[] | undefined;
  let bestScore = 0;
  const named = bylines.map(({ people }) => new Set(people.map(({ name }) => key(name))));
  for (const item of bylines) {
    const others = item.people.filter((person) => !isSite(person));
    // An agency's report that the site has worked on is signed by both.
    const isShared = others.length === 0 || others.every(({ name }) => isAgency(name));
    const kept = isShared ? item.people : others;
    const mine = new Set(kept.map(({ name }) => key(name)));
    let score = 0;
    for (const [at, other] of bylines.entries()) {
      const theirs = named[at] ?? new Set();
      const shared = [...mine].filter((name) => theirs.has(name)).length;
      score += other.weight * (shared / (mine.size + theirs.size - shared));
    }
    if (!others.length) score *= 0.2;
    if (kept.every(({ name }) => isCollective(name))) score *= 0.3;
    if (kept.every(({ name }) => name.length < 5 && isSmall(name))) score *= 0.2;
    if (score > bestScore + 1e-9) [best, bestScore] = [kept, score];
  }
  if (!best?.length) return undefined;
  const wider = bylines.find(({ people, isPrinted }) => isPrinted && extendsWith(best ?? [], people, sites));
  if (wider) best = wider.people;
  const all = bylines.flatMap(({ people }) => people);
  const people = best.map((person) => {
    const same = all.filter(({ name }) => key(name) === key(person.name));
    const accented = same.find(({ name }) => name.normalize('NFD').search(ACCENTS) >= 0) ?? person;
    return withDetails(
      accented,
      same.find((person) => person.role)?.role,
      same.find((person) => person.url)?.url,
    );
  });
  return bylineOf(people);
}
