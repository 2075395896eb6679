// Live blogs: sibling boxes, each with a time of its own.
import type { LiveEntry } from '../articleTypes.ts';
import type { Block } from '../blocks/blocks.ts';

const MIN_ENTRIES = 4;

export interface LiveSections {
  readonly entries: readonly LiveEntry[];
  /** The entries' boxes; their ids are set to the anchors. */
  readonly boxes: ReadonlySet<Element>;
}

/**
 * The entries of a live blog: at least four sibling boxes with one time each that together hold most of the kept
 * prose. `undefined` for any other page.
 */
export function liveSections(body: Element, blocks: readonly Block[]): LiveSections | undefined {
  const rows = new Map<Element, Element[]>();
  for (const time of body.querySelectorAll('time')) {
    const box = boxOf(time);
    const row = box?.parentElement;
    if (box && row) rows.set(row, [...(rows.get(row) ?? []), box]);
  }
  if (!rows.size) return undefined;
  const kept = blocks.filter((block) => block.isKept && block.isProse);
  const all = kept.reduce((sum, block) => sum + block.text.length, 0);
  for (const boxes of rows.values()) {
    const full = boxes.filter((box) => kept.some((block) => box.contains(block.element)));
    const held = kept.filter((block) => full.some((box) => box.contains(block.element)));
    const share = held.reduce((sum, block) => sum + block.text.length, 0) / (all || 1);
    if (full.length >= MIN_ENTRIES && share > 0.5)
      return { entries: full.map(entryOf), boxes: new Set(full) };
  }
  return undefined;
}

/** The largest box around a time that holds no other. */
function boxOf(time: Element): Element | undefined {
  let box: Element = time;
  for (let up = time.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    // Asking for the first one is quick even in a large box.
    if (up.querySelector('time') !== time || up.getElementsByTagName('time').length > 1)
      return box === time ? undefined : box;
    box = up;
  }
  return undefined;
}

function entryOf(box: Element, at: number): LiveEntry {
  const anchor = box.id || `live-entry-${at + 1}`;
  box.id = anchor;
  const stated = box.querySelector('time')?.getAttribute('datetime') ?? '';
  const instant = /\d{4}-\d{2}-\d{2}T/.test(stated) && !Number.isNaN(Date.parse(stated)) ? stated : undefined;
  const title = box.querySelector('h2, h3, h4, h5, h6')?.textContent?.replace(/\s+/g, ' ').trim();
  return { anchor, ...(instant && { time: instant }), ...(title && { title }) };
}
