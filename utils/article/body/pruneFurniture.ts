// Boxes around an article, told by their names and by how little of the page's prose they hold.
import { namesFurniture, wordsOfName } from './furniture.ts';
import type { NodeReader } from './nodes.ts';

/** A box that holds more of the page's prose is no furniture, whatever its name. */
const MAX_SHARE = 0.3;

/** Pleas and comments may be longer than a short article, as long as an article is left without them. */
const PLEA = /\b(?:support|donat\w+|comments|commentlist|disqus)\b/;
const MAX_PLEA_SHARE = 0.8;
const ENOUGH = 500;

/** A test for elements of that page. Names are judged once: pages repeat theirs. */
export function furnitureTest(read: NodeReader, body: Element): (element: Element) => boolean {
  const all = proseIn(read, body);
  const verdicts = new Map<string, boolean>();
  const isNamed = (name: string) => {
    let verdict = verdicts.get(name);
    if (verdict === undefined) {
      verdict = name.length > 1 && namesFurniture(name);
      verdicts.set(name, verdict);
    }
    return verdict;
  };
  return (element) => {
    const own = read.attribute(element, 'class') ?? '';
    const id = read.attribute(element, 'id');
    const name = id ? `${own} ${id}` : own;
    if (!isNamed(name)) return false;
    if (read.byTag(element, 'h1').length && read.byTag(element, 'p').length > 3) return false;
    if (TEASER.test(name) && isOpening(read, element)) return false;
    const share = all === 0 ? 0 : proseIn(read, element) / all;
    return (
      share < MAX_SHARE ||
      (share < MAX_PLEA_SHARE && (1 - share) * all > ENOUGH && PLEA.test(wordsOfName(name)))
    );
  };
}

/** Some call the opening of the article itself its teaser. Another article's leads to it. */
const TEASER = /teaser/i;

/** Characters of prose for each of a link, in a text that has some links. */
const MAX_LINKED = 4;

function isOpening(read: NodeReader, element: Element): boolean {
  let linked = 0;
  for (const link of read.byTag(element, 'a')) linked += read.text(link).length;
  return proseIn(read, element) > Math.max(PROSE, MAX_LINKED * linked);
}

const PROSE = 60;

/** Characters of a page's or a box's paragraphs. */
export function proseIn(read: NodeReader, element: Element): number {
  let sum = 0;
  for (const paragraph of read.byTag(element, 'p')) {
    const { length } = paragraph.textContent ?? '';
    if (length > PROSE) sum += length;
  }
  return sum;
}

/** The smallest box that holds most of the page's prose. */
export function proseBox(read: NodeReader, body: Element): Element | undefined {
  const held = new Map<Element, number>();
  let all = 0;
  for (const paragraph of read.byTag(body, 'p')) {
    const { length } = paragraph.textContent ?? '';
    if (length <= PROSE) continue;
    all += length;
    for (let up = read.parent(paragraph); up; up = read.parent(up))
      held.set(up, (held.get(up) ?? 0) + length);
  }
  // Inner boxes were reached before the ones around them.
  for (const [box, sum] of held) if (sum > MOST * all) return box;
  return undefined;
}

const MOST = 0.7;
