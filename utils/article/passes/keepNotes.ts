// Footnotes often have a box of their own after the article and look like anything else that follows one.
// What distinguishes them is that the text links to them.
import type { Block } from '../blocks/blocks.ts';
import { markKept } from '../blocks/verdict.ts';

/** A target with more blocks than this is a section of the page ("jump to comments"), not a note. */
const MAX_BLOCKS = 4;
/** The text of a footnote mark: 1, [12], *, †, a. */
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3}|[ivx]{1,5})[\])]?$/i;

/** Keeps the notes that marks in the kept text point at, and the heading over them. */
export function keepNotes(blocks: readonly Block[]): void {
  const wanted = new Set(blocks.filter(({ isKept, linked }) => isKept && linked > 0).flatMap(marksIn));
  if (wanted.size === 0) return;
  const notes = blocks.filter((block) => !block.isKept && isNote(block, wanted, blocks));
  for (const note of notes) markKept(note, 'keepNotes');
  const [first] = notes;
  const before = first && blocks[blocks.indexOf(first) - 1];
  const section = first?.element.closest('section, div, aside, footer');
  if (
    before &&
    !before.isKept &&
    /^h[2-6]$/.test(before.element.localName) &&
    section?.contains(before.element)
  )
    markKept(before, 'keepNotes');
}

/** The ids that a block's marks point at. */
function marksIn({ nodes }: Block): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.nodeType !== 1) return [];
    const element = node as Element;
    const links = element.localName === 'a' ? [element] : Array.from(element.getElementsByTagName('a'));
    return links.flatMap((link) => {
      const id = /#([^#]+)$/.exec(link.getAttribute('href') ?? '')?.[1];
      const text = (link.textContent ?? '').trim();
      const isMark = link.getAttribute('role') === 'doc-noteref' || (text.length <= 5 && MARK.test(text));
      return id && isMark ? [id] : [];
    });
  });
}

function isNote(block: Block, wanted: ReadonlySet<string>, blocks: readonly Block[]): boolean {
  for (let up: Element | null = block.element; up && up.localName !== 'body'; up = up.parentElement) {
    if (!up.id || !wanted.has(up.id)) continue;
    const target = up;
    return blocks.filter((other) => target.contains(other.element)).length <= MAX_BLOCKS;
  }
  return false;
}
