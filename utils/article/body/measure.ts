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

export function isProse(block: Block): boolean {
  return weight(block.text) >= PROSE && block.linked < 0.25 * block.text.length;
}

/** What the boxes of the kept prose look like: signatures that carry at least 15 % of it. */
export function mainSignatures(blocks: readonly Block[]): ReadonlySet<string> {
  const kept = new Map<string, number>();
  let all = 0;
  for (const block of blocks) {
    if (!block.isKept || !isProse(block)) continue;
    const looks = block.looks;
    kept.set(looks, (kept.get(looks) ?? 0) + block.text.length);
    all += block.text.length;
  }
  return new Set([...kept].filter(([, sum]) => sum >= 0.15 * all).map(([looks]) => looks));
}

/** The smallest element that holds `share` of the kept prose. */
export function bodyOf(blocks: readonly Block[], share: number): Element | undefined {
  const weights = new Map<Element, number>();
  let all = 0;
  for (const block of blocks) {
    if (!block.isKept || !isProse(block)) continue;
    all += block.text.length;
    for (let up: Element | null = block.element; up; up = up.parentElement)
      weights.set(up, (weights.get(up) ?? 0) + block.text.length);
  }
  const widest = [...weights].filter(([, weight]) => weight >= share * all);
  // Deeper elements were reached first, so the first one in is the smallest for its chain.
  let best: Element | undefined;
  for (const [element] of widest) if (!best || best.contains(element)) best = element;
  return best;
}

/** The boxes the kept prose stands in, by signature: a heading or a list in such a box is at home in the article. */
export function mainBoxes(blocks: readonly Block[]): ReadonlySet<string> {
  const kept = new Map<string, number>();
  let all = 0;
  for (const block of blocks) {
    if (!block.isKept || !isProse(block)) continue;
    const looks = block.box;
    kept.set(looks, (kept.get(looks) ?? 0) + block.text.length);
    all += block.text.length;
  }
  return new Set([...kept].filter(([, sum]) => sum >= 0.15 * all).map(([looks]) => looks));
}
