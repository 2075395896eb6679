// Bylines as the page prints them: in the article's head, or else wherever an author is marked as one.

import { bare } from '../text.ts';
import type { Person } from '../types.ts';
import { resolveAddress } from './collectEvidence.ts';
import { attributeOf, hasElements, holds, parentOf, queryAll, visibleText } from './dom.ts';
import type { BylineWitness } from './readByline.ts';
import { looksLikeName } from './readPerson.ts';
import type { PeopleSplitter } from './splitPeople.ts';
import type { Evidence, HeaderElement } from './types.ts';

const BYLINE =
  /by-?line|author|autor(?!refresh|play)|writer|reporter|journalist|redakteur|verfasser|auteur|contributor|firma\b|signature|credits?-?name|posted-by|profile-name/;
const NOT_BYLINE =
  /image|photo|picture|media|caption|comment|avatar|bio\b|related|share|social|follow|newsletter|figure|authority|authoriz/;
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|e|a|i)?|auteurs?|contributors?|profiles?|by|people|persons?|staff|journalists?|reporters?|writers?|redaktion|redakteure?|redactie|firmas?|columnists?|skribent|journalist|yazar(?:lar)?|muhabir|penulis|tac-gia|avtor|autoria|bio|byline|users?)\/[^/]|[?&]author=/i;
const LONGEST = 280;
const HELPER = /^(?:edited|reviewed|updated|fact[- ]?checked|medically reviewed)\s+by\b/i;
/** Elements behind the title within which an unmarked "By …" is looked for. */
const FURTHEST = 80;

interface Found extends BylineWitness {
  readonly names: string;
}

/** The printed bylines, those in the article's head before all others. */
export function visibleBylines(
  evidence: Evidence,
  header: readonly HeaderElement[],
  splitter: PeopleSplitter,
): BylineWitness[] {
  const inHead = headBylines(evidence, header, splitter);
  if (inHead.length) return inHead;
  const marked = markedBylines(evidence, splitter);
  if (marked.length) return marked;
  const beside = nameBesideDate(header);
  return beside.length ? beside : bylineBefore(header, splitter);
}

function headBylines(
  { base }: Evidence,
  header: readonly HeaderElement[],
  splitter: PeopleSplitter,
): BylineWitness[] {
  const found: Found[] = [];
  let outer: Element | undefined;
  let figure: Element | undefined;
  for (const { element, names, text: read, distance, depth } of header) {
    if (element.localName === 'figure' || element.localName === 'figcaption') figure = element;
    if ((outer && holds(outer, element)) || (figure && holds(figure, element))) continue;
    const isMarked = isAuthorMark(element, names);
    if (!isMarked && (distance < 0 || distance > FURTHEST || depth > 1)) continue;
    const text = read();
    if (!isMarked && !(text.length < 100 && splitter.isByline(text) && /[^\sa-z!-@]/.test(text.slice(2))))
      continue;
    if (text.length > LONGEST || !text || (found.length && HELPER.test(text))) continue;
    outer = element;
    const people = peopleIn(element, text, base, splitter);
    if (!people.length) continue;
    const weight = 2.5 * (distance < 0 ? 0.5 : depth > 0 ? 0.6 : 1) * (isMarked ? 1 : 0.8);
    const last = found.at(-1);
    if (last && last.names === names && names.trim() && last.weight === weight)
      found[found.length - 1] = { ...last, people: unique([...last.people, ...people]) };
    else found.push({ people, weight, names, isPrinted: isMarked && distance > 0 && depth === 0 });
    if (found.length > 4) break;
  }
  return found;
}

/** "by Ana Ruiz" in a line of its own a little before the title, as old weblogs have it. */
function bylineBefore(
  header: readonly HeaderElement[],
  { isByline, split }: PeopleSplitter,
): BylineWitness[] {
  for (const { distance, text: read } of header) {
    if (distance < NEAR_BEFORE || distance > 0) continue;
    const text = read();
    if (text.length > 50 || !isByline(text)) continue;
    const people = split(text);
    if (people.length && people.every(({ name }) => looksLikeName(name))) return [{ people, weight: 0.8 }];
  }
  return [];
}

const NEAR_BEFORE = -30;

/** A name nothing marks, right beside the date or the reading time: "Ana Ruiz" · "5 May 2024". */
function nameBesideDate(header: readonly HeaderElement[]): BylineWitness[] {
  const leaves = header.flatMap(({ element, text: read, distance, depth }) => {
    if (distance < 1 || distance > 40 || depth > 1 || element.localName === 'a' || hasElements(element))
      return [];
    const text = read().replace(/\s*[|•·,]\s*$/, '');
    return text.length > 1 && text.length < 80 ? [text] : [];
  });
  for (const [at, name] of leaves.entries()) {
    if (!looksLikeName(name)) continue;
    const beside = [leaves[at - 1], leaves[at + 1], leaves[at + 2]];
    if (beside.some((text) => text && BESIDE.test(text))) return [{ people: [{ name }], weight: 1 }];
  }
  return [];
}

const BESIDE = /^\D{0,24}\d{1,2}\D{1,12}\d{0,2}\D{0,3}20\d\d|^20\d\d[-/.]\d|\bmin(?:ute)?s?\.? read/i;

/** The marked name a longer reading begins with: the rest stands outside the mark. */
function shorterMark(name: string, marked: ReadonlyMap<string, string>): string | undefined {
  const key = bare(name);
  for (const [mark, text] of marked) if (mark.length > 3 && key !== mark && key.startsWith(mark)) return text;
  return undefined;
}

/** Whether an element's names, `rel`, `itemprop` or address say that it names an author. */
function isAuthorMark(element: Element, names: string): boolean {
  if (names === '') return false;
  if (BYLINE.test(names)) return !NOT_BYLINE.test(names);
  if (element.localName === 'a' && AUTHOR_PAGE.test(attributeOf(element, 'href'))) return true;
  return (
    Element.prototype.matches.call(element, '[itemprop*="author"], [rel*="author"]') &&
    /\bauthor\b/.test(`${attributeOf(element, 'itemprop')} ${attributeOf(element, 'rel')}`)
  );
}

/** Authors marked as such anywhere, for pages that print them behind the article. */
function markedBylines(
  { base, authorLinks, items, doc }: Evidence,
  splitter: PeopleSplitter,
): BylineWitness[] {
  const marked = [
    ...authorLinks,
    ...items.filter((item) => /\bauthor\b/.test(attributeOf(item, 'itemprop'))),
  ].filter((element) => !isAside(element));
  const people = marked
    .slice(0, 6)
    .flatMap((element) =>
      peopleIn(element, attributeOf(element, 'content') || visibleText(element, 200), base, splitter),
    );
  if (people.length) return [{ people: unique(people), weight: 1.5 }];
  for (const element of queryAll(doc, '[class*="byline"],[class*="author"],[rel~="author"]').slice(0, 30)) {
    const text = visibleText(element, LONGEST + 20);
    if (!text || text.length > 150 || isAside(element)) continue;
    const found = peopleIn(element, text, base, splitter);
    if (found.length) return [{ people: found, weight: 1 }];
  }
  return [];
}

/** The names inside a byline element: the lines that hold its marked names when it has some, else all of it. */
function peopleIn(element: Element, text: string, base: URL, { split }: PeopleSplitter): Person[] {
  const links = new Map<string, string>();
  const marked = new Map<string, string>();
  for (const one of [
    ...Element.prototype.querySelectorAll.call(
      element,
      'a[href],[itemprop="name"],[class*="name"],[rel~="author"]',
    ),
  ].slice(0, 40)) {
    const isName =
      AUTHOR_PAGE.test(attributeOf(one, 'href')) ||
      /\bauthor\b/.test(attributeOf(one, 'rel')) ||
      attributeOf(one, 'itemprop') === 'name' ||
      (/author|byline|name/.test(attributeOf(one, 'class')) &&
        !/first|last|given|family|surname/i.test(attributeOf(one, 'class')));
    if (!isName) continue;
    const name = visibleText(one, 200);
    for (const person of split(name)) {
      marked.set(bare(person.name), person.name);
      const page = resolveAddress(attributeOf(one, 'href'), base)?.href;
      if (page) links.set(bare(person.name), page);
    }
  }
  const lines = text
    .split('\n')
    .filter((line) => [...marked.keys()].some((name) => bare(line).includes(name)));
  const all = split(text);
  const people = lines.length ? split(lines.join('\n')) : all;
  return people.slice(0, 12).map(({ name: read, role }) => {
    const name = shorterMark(read, marked) ?? read;
    const url = links.get(bare(name));
    const job = role ?? all.find((one) => bare(one.name) === bare(name))?.role;
    return { name, ...(job && { role: job }), ...(url && { url }) };
  });
}

const ASIDE = /comment|related|sidebar|widget|recirc|teaser|\bcard|promo|most-?read|popular/i;

function isAside(element: Element): boolean {
  for (let up: Element | null = element, steps = 0; up && steps < 15; up = parentOf(up), steps++) {
    if (/^(?:aside|footer|nav|figure|figcaption)$/.test(up.localName) || ASIDE.test(attributeOf(up, 'class')))
      return true;
  }
  return false;
}

function unique(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ name }) => !seen.has(bare(name)) && seen.add(bare(name)));
}
