// From one correction to a rule for the site: the outermost box that holds what was corrected and nothing else, named by
// its structure. Where such boxes hold more of the article than was meant, there is no rule.
import type { Block } from '../blocks/blocks.ts';
import type { PageCopy } from '../copy/copyPage.ts';
import { boxesOf } from './amendBlocks.ts';
import { type CorrectionRule, makeRule } from './correctionRule.ts';
import { structureKey } from './structureKey.ts';

const MAX_KEY_CHARS = 300;

/**
 * The rule that would make the same correction on other pages of the template.
 * @param corrected the blocks put back or taken out, all of the same copy
 * @returns undefined when their boxes look like others that must stay as they are: the correction is for this page only
 */
export function proposeRule(
  action: CorrectionRule['action'],
  corrected: readonly Block[],
  blocks: readonly Block[],
  page: PageCopy,
): CorrectionRule | undefined {
  const [first] = corrected;
  if (!first) return undefined;
  const meant = new Set(corrected);
  // Before the correction: what it didn't touch must stay as it is.
  const others = blocks.filter((block) => !meant.has(block) && block.isKept === (action === 'drop'));
  const holdsOthers = (box: Element) => others.some(({ element }) => box.contains(element));
  let box: Element | undefined;
  for (let at: Element | null = first.element; at && at !== page.doc.body; at = at.parentElement) {
    if (holdsOthers(at)) break;
    box = at;
    if (corrected.every(({ element }) => box?.contains(element)) && !isPlain(at)) break;
  }
  if (!box) return undefined;
  const key = structureKey(box);
  if (key.length > MAX_KEY_CHARS || isPlainKey(key) || boxesOf(page, key).some(holdsOthers)) return undefined;
  return makeRule(action, key, first.text);
}

/** A tag alone says nothing about a box. */
const isPlain = (element: Element) => !structureKey(element).split('<', 1)[0]?.includes('.');

const isPlainKey = (key: string) => !key.includes('.');
