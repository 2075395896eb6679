// What the passes measure by: how much a text says, what is prose, and where the kept prose stands.
import type { Block } from './blocks.ts';

const PROSE = 60;

/** Han, kana and Hangul, as ranges: a browser takes milliseconds to build `\p{…}` the first time a page asks for it. */
const DENSE =
  /[\u1100-\u11ff\u3041-\u30ff\u3131-\u318e\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]/g;

/** Length in characters, those of scripts that say more with one counted three times. */
export function weight(text: string): number {
  return text.length < PROSE ? text.length + 2 * (text.match(DENSE)?.length ?? 0) : text.length;
}

/** @param linked characters of it that are links */
export function isProse(text: string, linked: number): boolean {
  return weight(text) >= PROSE && linked < 0.25 * text.length;
}

/** What the boxes of the kept prose look like: signatures that carry at least 15 % of it. */
export function mainSignatures(blocks: readonly Block[]): ReadonlySet<number> {
  const kept = new Map<number, number>();
  let all = 0;
  for (const block of blocks) {
    if (!block.isKept || !block.isProse) continue;
    const looks = block.looks;
    kept.set(looks, (kept.get(looks) ?? 0) + block.text.length);
    all += block.text.length;
  }
  return new Set([...kept].filter(([, sum]) => sum >= 0.15 * all).map(([looks]) => looks));
}

/**
 * The smallest element that holds `share` (more than half) of the kept prose. Such an element holds the block in the
 * middle of it, and the blocks inside an element stand in a row: so it is looked for around that block.
 */
export function bodyOf(blocks: readonly Block[], share: number): Element | undefined {
  const prose = blocks.filter((block) => block.isKept && block.isProse);
  const all = prose.reduce((sum, { text }) => sum + text.length, 0);
  let held = 0;
  const middle = prose.findIndex(({ text }) => {
    held += text.length;
    return held >= all / 2;
  });
  let first = middle;
  let last = middle;
  held = prose[middle]?.text.length ?? 0;
  for (let up = prose[middle]?.element ?? null; up; up = up.parentElement) {
    for (let next = prose[first - 1]; next && up.contains(next.element); next = prose[first - 1]) {
      held += next.text.length;
      first--;
    }
    for (let next = prose[last + 1]; next && up.contains(next.element); next = prose[last + 1]) {
      held += next.text.length;
      last++;
    }
    if (held >= share * all) return up;
  }
  return undefined;
}

/** The boxes the kept prose stands in, by signature: a heading or a list in such a box is at home in the article. */
export function mainBoxes(blocks: readonly Block[]): ReadonlySet<number> {
  const kept = new Map<number, number>();
  let all = 0;
  for (const block of blocks) {
    if (!block.isKept || !block.isProse) continue;
    const looks = block.box;
    kept.set(looks, (kept.get(looks) ?? 0) + block.text.length);
    all += block.text.length;
  }
  return new Set([...kept].filter(([, sum]) => sum >= 0.15 * all).map(([looks]) => looks));
}

/** How many elements of these tags the page of these blocks has: for a browser by far the cheapest question. */
export function countInPage(blocks: readonly Block[], ...tags: readonly string[]): number {
  const page = pageOf(blocks);
  if (!page) return blocks.length;
  const { getElementsByTagName } = Document.prototype;
  return tags.reduce((sum, tag) => sum + getElementsByTagName.call(page, tag).length, 0);
}

/** Whether the page of these blocks has such an element: a pass that has nothing to do needn't ask every block. */
export function isInPage(blocks: readonly Block[], selector: string): boolean {
  const page = pageOf(blocks);
  return !page || Document.prototype.querySelector.call(page, selector) !== null;
}

/** A form may hide its own document behind a picture of that name. */
function pageOf(blocks: readonly Block[]): Document | undefined {
  const page: unknown = blocks[0]?.element.ownerDocument;
  return page instanceof Document ? page : undefined;
}
