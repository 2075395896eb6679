// A byline that stands away from the article's head, in a line of its own at the text's beginning or end: "Autor: Ana
// Ruiz", "By Ana Ruiz". It is looked for where the head names nobody.

import { attributeOf, parentOf, rootOf, walkerOf } from '../../shared/dom/nodes.ts';
import { visibleText } from '../../shared/dom/visibleText.ts';
import { comparable } from '../../shared/text/strings.ts';
import type { Person } from '../articleTypes.ts';
import { isAgency, isCollective, looksLikeName } from './readPerson.ts';
import type { PeopleSplitter } from './splitPeople.ts';

const MAX_TEXT_NODES = 6000;
const MAX_LINE_CHARS = 110;
const ELSEWHERE = /^(?:nav|footer|aside|figure|figcaption|form|select|script|style|noscript|button)$/;
const ASIDE =
  /comment|related|recommend|sidebar|widget|teaser|\bcard|promo|caption|credit|copyright|menu|footer/i;

/** The people of the first such line; an empty list when the page has none. */
export function labelledByline(doc: Document, { split, isByline }: PeopleSplitter): readonly Person[] {
  const root = rootOf(doc);
  if (!root) return [];
  const texts = walkerOf(doc, root, NodeFilter.SHOW_TEXT);
  for (
    let node = texts.nextNode(), count = 0;
    node && count < MAX_TEXT_NODES;
    node = texts.nextNode(), count++
  ) {
    const start = (node as Text).data.trimStart().slice(0, 60);
    if (start.length < 2 || !mayLabel(start, isByline)) continue;
    const line = lineFrom(node, start);
    if (!line || !isByline(line)) continue;
    const people = split(line);
    const isPeople = people.length > 0 && people.length < 5 && isSignedBy(people, line);
    if (isPeople && !isElsewhere(node)) return people;
  }
  return [];
}

/** Behind a label with a colon, letters may follow a name: "Autor: Ana Ruiz/SP-X". */
function isSignedBy(people: readonly Person[], line: string): boolean {
  const [first, ...others] = people;
  if (!first || !isSigned(first.name)) return false;
  const mayBeLetters = /^[^\s:：]{2,20}\s?[:：]/.test(line) && looksLikeName(first.name);
  return others.every(({ name }) => isSigned(name) || (mayBeLetters && LETTERS.test(name)));
}

const LETTERS = /^[a-z]{2,5}(?:-[a-z]{1,3})?$/i;
const isSigned = (name: string) => looksLikeName(name) || isAgency(name) || isCollective(name);

/** A by-word with a name behind it, or alone, its name in the next element. */
function mayLabel(start: string, isByline: (text: string) => boolean): boolean {
  return isByline(start) || isByline(`${start} Ana Ruiz`);
}

/** The line of text that begins at the node, with the next one where it holds nothing but the label. */
function lineFrom(node: Node, start: string): string | undefined {
  let box = parentOf(node);
  for (let steps = 0; box && steps < 3; box = parentOf(box), steps++) {
    const text = visibleText(box, 400);
    const at = text.indexOf(start.replace(/\s+/g, ' ').trim().split('\n', 1)[0] ?? '');
    if (at < 0) return undefined;
    const before = text.slice(0, at);
    const isOwnLine = before.slice(before.trimEnd().length).includes('\n');
    if (before.trim() && !isOwnLine) return undefined;
    const [first = '', second = ''] = text
      .slice(at)
      .split('\n')
      .filter((line) => line.trim());
    const isLabel = comparable(first).length <= 12 && !/\s\S+\s/.test(first.trim());
    if (!isLabel) return first.length <= MAX_LINE_CHARS ? first : undefined;
    if (second) return second.length <= MAX_LINE_CHARS ? `${first.trim()} ${second}` : undefined;
  }
  return undefined;
}

function isElsewhere(node: Node): boolean {
  for (let up = parentOf(node), steps = 0; up && steps < 25; up = parentOf(up), steps++) {
    if (/^(?:article|main|body)$/.test(up.localName)) return false;
    // A link to the author, not to another article.
    if (up.localName === 'a' && !/^(?:mailto|javascript):|\bauthor|\bautor/i.test(attributeOf(up, 'href')))
      return true;
    if (ELSEWHERE.test(up.localName) || ASIDE.test(attributeOf(up, 'class'))) return true;
  }
  return false;
}
