// Bylines as the page prints them: in the article's head, or else wherever an author is marked as one.

import { queryByValue } from '../../shared/dom/endlessValues.ts';
import {
  allNamed,
  attributeOf,
  hasElements,
  holds,
  nameAttributeOf,
  parentOf,
  queryInside,
  rawText,
} from '../../shared/dom/nodes.ts';
import { visibleText } from '../../shared/dom/visibleText.ts';
import { comparable, isCapital } from '../../shared/text/strings.ts';
import type { Person } from '../articleTypes.ts';
import { AUTHOR_PAGE, controlsIn, isNamedBy } from './authorPages.ts';
import type { BylineEvidence } from './bylineEvidence.ts';
import { resolveAddress } from './collectEvidence.ts';
import type { Evidence, HeaderElement } from './evidence.ts';
import { isAgency, looksLikeName } from './readPerson.ts';
import type { PeopleSplitter } from './splitPeople.ts';

const BYLINE =
  /by-?line|author|autor(?!refresh|play)|writer|reporter|journalist|redakteur|verfasser|auteur|contributor|firma\b|signature|credits?-?name|posted-by|profile-name/;
const NOT_BYLINE =
  /author[-_]?(?:title|role|job|position|desc)|byline[-_]?role|image|photo|picture|media|caption|comment|avatar|bio\b|related|share|social|follow|newsletter|figure|authority|authoriz/;
const MAX_BYLINE_CHARS = 280;
const HELPER = /^(?:edited|reviewed|updated|fact[- ]?checked|medically reviewed)\s+by\b/i;
/** Elements behind the title within which an unmarked "By …" is looked for. */
const MAX_DISTANCE = 80;

interface Found extends BylineEvidence {
  readonly names: string;
}

/** The printed bylines, those in the article's head before all others. */
export function visibleBylines(
  evidence: Evidence,
  header: readonly HeaderElement[],
  splitter: PeopleSplitter,
): BylineEvidence[] {
  const inHead = headBylines(evidence, header, splitter);
  if (inHead.length) return inHead;
  const marked = markedBylines(evidence, splitter);
  if (marked.length) return marked;
  const beside =
    shortLine(header, splitter) ??
    nameBesideDate(header) ??
    nameBesideIcon(header) ??
    authorLink(evidence, splitter);
  return beside ? [beside] : bylineBefore(header, splitter);
}

function headBylines(
  { base }: Evidence,
  header: readonly HeaderElement[],
  splitter: PeopleSplitter,
): BylineEvidence[] {
  const found: Found[] = [];
  let outer: Element | undefined;
  let figure: Element | undefined;
  for (const { element, names, text: read, distance, depth } of header) {
    if (element.localName === 'figure' || element.localName === 'figcaption') figure = element;
    if ((outer && holds(outer, element)) || (figure && holds(figure, element))) continue;
    const isMarked = isAuthorMark(element, names);
    if (!isMarked && (distance < 0 || distance > MAX_DISTANCE || depth > 1)) continue;
    const text = read();
    if (!isMarked && !(text.length < 100 && splitter.isByline(text) && /[^\sa-z!-@]/.test(text.slice(2))))
      continue;
    if (text.length > MAX_BYLINE_CHARS || !text || (found.length && HELPER.test(text))) continue;
    outer = element;
    const people = peopleIn(element, text, base, splitter);
    if (!people.length) continue;
    if (!isMarked && !people.every(({ name }) => isCapital(name) || isAgency(name))) continue;
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
): BylineEvidence[] {
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

/** An unmarked name right beside the date or the reading time: "Ana Ruiz" · "5 May 2024". */
function nameBesideDate(header: readonly HeaderElement[]): BylineEvidence | undefined {
  const leaves = header.flatMap(({ element, text: read, distance, depth }) => {
    if (distance < 1 || distance > 40 || depth > 1 || element.localName === 'a' || hasElements(element))
      return [];
    const text = read()
      .trimEnd()
      .replace(/[|•·,]$/, '')
      .trimEnd();
    return text.length > 1 && text.length < 80 ? [text] : [];
  });
  for (const [at, name] of leaves.entries()) {
    if (!looksLikeName(name)) continue;
    const beside = [leaves[at - 1], leaves[at + 1], leaves[at + 2]];
    if (beside.some((text) => text && BESIDE.test(text))) return { people: [{ name }], weight: 1 };
  }
  return undefined;
}

/** "by ibby", "By 3i Global": a line of its own right under the title, a date beside it, whatever the name looks like. */
function shortLine(
  header: readonly HeaderElement[],
  { isByline, split }: PeopleSplitter,
): BylineEvidence | undefined {
  const near = header.filter(({ distance, depth }) => distance > 0 && distance < 25 && depth === 0);
  const lines = near.map(({ text }) => text()).filter((text) => text.length > 3 && text.length < 60);
  if (!lines.some((text) => DATED.test(text))) return undefined;
  for (const { element, text: read } of near) {
    const text = read();
    if (!/^(?:p|div|span|li)$/.test(element.localName) || text.length > 30 || /\n|\d{3}/.test(text)) continue;
    if (!/^[^\s\d]{2,10}[\s:]/.test(text) || !isByline(text)) continue;
    const [person, ...others] = split(text);
    if (person && others.length === 0 && person.name.split(' ').length < 4)
      return { people: [person], weight: 0.8 };
  }
  return undefined;
}

const DATED = /\d{4}|\d[./]\d{1,2}[./]\d\d/;

/** A name behind the drawing of a person: `<i class="fa fa-user"></i> Ana Ruiz`. */
function nameBesideIcon(header: readonly HeaderElement[]): BylineEvidence | undefined {
  for (const { element, text: read, distance, depth } of header) {
    if (distance < 1 || distance > 60 || depth > 1 || !/^(?:i|svg|span|img)$/.test(element.localName))
      continue;
    if (!PERSON_ICON.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'src')}`) || read())
      continue;
    const parent = parentOf(element);
    const name = parent ? visibleText(parent, 60) : '';
    if (looksLikeName(name)) return { people: [{ name }], weight: 1 };
  }
  return undefined;
}

const PERSON_ICON = /(?:^|[\s_/-])(?:user|person|author|pen|pencil|writer)(?=$|[\s_./-])/i;

/** A link to an author's page anywhere outside of lists and columns, for pages that print it behind the article. */
function authorLink({ doc, base }: Evidence, { split }: PeopleSplitter): BylineEvidence | undefined {
  const links = Array.from(allNamed(doc, 'a'))
    .filter((link) => MAY_BE_AUTHORS.test(nameAttributeOf(link, 'href')))
    .slice(0, MAX_LINKS)
    .filter((link) => AUTHOR_PAGE.test(attributeOf(link, 'href')));
  for (const link of links.slice(0, 40)) {
    if (isAside(link)) continue;
    const people = split(visibleText(link, 80)).filter(({ name }) => looksLikeName(name));
    const url = resolveAddress(attributeOf(link, 'href'), base)?.href;
    if (people.length === 1 && isNamedBy(attributeOf(link, 'href'), people[0]?.name ?? ''))
      return { people: people.map((person) => ({ ...person, ...(url && { url }) })), weight: 1 };
  }
  return undefined;
}

const MAX_LINKS = 1000;
const MAY_BE_AUTHORS = /aut|writer|profil|\/by\//;
const BESIDE = /^\D{0,24}\d{1,2}\D{1,12}\d{0,2}\D{0,3}20\d\d|^20\d\d[-/.]\d|\bmin(?:ute)?s?\.? read/i;

/** The marked name a longer reading begins with: the rest stands outside the mark. */
function shorterMark(name: string, marked: ReadonlyMap<string, string>): string | undefined {
  const key = comparable(name);
  for (const [mark, text] of marked) if (mark.length > 3 && key !== mark && key.startsWith(mark)) return text;
  return undefined;
}

/** Whether an element's names, `rel`, `itemprop` or address say that it names an author. */
function isAuthorMark(element: Element, names: string): boolean {
  if (BYLINE.test(names)) return !NOT_BYLINE.test(names);
  const address = element.localName === 'a' ? attributeOf(element, 'href') : '';
  if (AUTHOR_PAGE.test(address)) return isNamedBy(address, rawText(element).trim());
  return /\bauthor\b/.test(`${attributeOf(element, 'itemprop')} ${attributeOf(element, 'rel')}`);
}

/** Authors marked as such anywhere, for pages that print them behind the article. */
function markedBylines(
  { base, authorLinks, items, doc }: Evidence,
  splitter: PeopleSplitter,
): BylineEvidence[] {
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
  for (const element of queryByValue(doc, '[class*="byline"],[class*="author"],[rel*="author"]').slice(
    0,
    30,
  )) {
    const text = visibleText(element, MAX_BYLINE_CHARS + 20);
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
  for (const part of queryInside(element, 'a[href],[itemprop="name"],[class*="name"],[rel*="author"]').slice(
    0,
    40,
  )) {
    const isName =
      AUTHOR_PAGE.test(attributeOf(part, 'href')) ||
      /\bauthor\b/.test(attributeOf(part, 'rel')) ||
      attributeOf(part, 'itemprop') === 'name' ||
      (/author|byline|name/.test(attributeOf(part, 'class')) &&
        !/first|last|given|family|surname/i.test(attributeOf(part, 'class')));
    if (!isName) continue;
    const name = visibleText(part, 200);
    for (const person of split(name)) {
      marked.set(comparable(person.name), person.name);
      const page = resolveAddress(attributeOf(part, 'href'), base)?.href;
      if (page) links.set(comparable(person.name), page);
    }
  }
  const lines = text
    .split('\n')
    .filter((line) => [...marked.keys()].some((name) => comparable(line).includes(name)));
  const all = split(text);
  const people = lines.length ? split(lines.join('\n')) : all;
  const controls = controlsIn(element);
  const persons = people.filter(({ name }) => !controls.some((text) => text.startsWith(comparable(name))));
  return persons.slice(0, 12).map(({ name: read, role }) => {
    const name = shorterMark(read, marked) ?? read;
    const url = links.get(comparable(name));
    const job = role ?? all.find((person) => comparable(person.name) === comparable(name))?.role;
    return { name, ...(job && { role: job }), ...(url && { url }) };
  });
}

const ASIDE =
  /comment|related|(?<!(?:has|with|no)[-_])sidebar(?![-_]\w)|widget|recirc|teaser|\bcard|promo|most-?read|popular/i;

function isAside(element: Element): boolean {
  for (let up: Element | null = element, steps = 0; up && steps < 15; up = parentOf(up), steps++) {
    if (/^(?:body|html)$/.test(up.localName)) return false;
    if (/^(?:aside|footer|nav|figure|figcaption)$/.test(up.localName) || ASIDE.test(attributeOf(up, 'class')))
      return true;
  }
  return false;
}

function unique(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ name }) => !seen.has(comparable(name)) && seen.add(comparable(name)));
}
