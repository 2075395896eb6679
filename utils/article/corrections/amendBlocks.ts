// The reader's last word on what is article: a wider reading, what was remembered for the site, and what was put back
// or taken out on this page.
import type { Block } from '../blocks/blocks.ts';
import { bodyOf, charsOf } from '../blocks/measure.ts';
import { type DecidedBy, markDropped, markKept } from '../blocks/verdict.ts';
import type { PageCopy } from '../copy/copyPage.ts';
import type { CorrectionRule, Reading } from './correctionRule.ts';
import { structureKey } from './structureKey.ts';

/** One correction on this page. The live element and the text find a block again in another copy of the page. */
export type Edit =
  | {
      readonly kind: 'block';
      readonly action: 'keep' | 'drop';
      readonly element: Element;
      readonly text: string;
    }
  /** A picture taken out; `url` as the reader shows it, `base` what relative addresses of the page resolve against. */
  | { readonly kind: 'picture'; readonly url: string; readonly base: string };

export interface Amendments {
  readonly reading: Reading;
  readonly rules: readonly CorrectionRule[];
  readonly edits: readonly Edit[];
}

/** A rule that would take out more of the kept prose than this no longer fits the site. */
const MAX_DROPPED_SHARE = 0.4;
/** One that would put back more prose than this many times the kept one doesn't either. */
const MAX_KEPT_RATIO = 1;

/** Applies the amendments to the blocks of one page; each step outweighs the ones before. */
export function amendBlocks(
  blocks: readonly Block[],
  page: PageCopy,
  { reading, rules, edits }: Amendments,
): void {
  if (reading === 'wider') keepRegion(blocks);
  if (reading === 'whole') putBack(blocks, 'readWhole');
  for (const rule of rules) applyRule(blocks, page, rule);
  for (const edit of edits) applyEdit(blocks, page, edit);
}

/** Everything in the smallest box that holds noticeably more than the body, lists of links left out. */
function keepRegion(blocks: readonly Block[]): void {
  const kept = charsOf(blocks.filter(({ isKept }) => isKept));
  let region = bodyOf(blocks, 0.9) ?? blocks[0]?.element.ownerDocument.body;
  while (region?.parentElement && charsOf(inside(blocks, region)) < 1.15 * kept)
    region = region.parentElement;
  if (!region) return;
  putBack(
    inside(blocks, region).filter(({ linked, text }) => linked < 0.5 * text.length),
    'readWider',
  );
}

function applyRule(blocks: readonly Block[], page: PageCopy, { action, key }: CorrectionRule): void {
  const boxes = boxesOf(page, key);
  if (boxes.length === 0) return;
  const touched = blocks.filter(({ element }) => boxes.some((box) => box.contains(element)));
  const kept = charsOf(blocks.filter(({ isKept, isProse }) => isKept && isProse));
  const prose = touched.filter(({ isProse }) => isProse);
  if (action === 'drop') {
    if (charsOf(prose.filter(({ isKept }) => isKept)) > MAX_DROPPED_SHARE * kept) return;
    for (const block of touched) markDropped(block, 'correction');
    for (const box of boxes) dropPictures(box);
  } else {
    if (charsOf(prose.filter(({ isKept }) => !isKept)) > MAX_KEPT_RATIO * kept) return;
    putBack(touched, 'correction');
  }
}

/** The boxes of the copied page that a key names. */
export function boxesOf(page: PageCopy, key: string): readonly Element[] {
  const [name = ''] = key.split(/[.<]/, 1);
  if (!/^[a-z][a-z\d-]*$/.test(name)) return [];
  return Array.from(page.doc.body.getElementsByTagName(name)).filter((box) => structureKey(box) === key);
}

function applyEdit(blocks: readonly Block[], page: PageCopy, edit: Edit): void {
  if (edit.kind === 'picture') {
    takePictureOut(page, edit.url, edit.base);
    return;
  }
  for (const block of blocks) {
    if (block.text !== edit.text || page.origins.get(block.element) !== edit.element) continue;
    if (edit.action === 'keep') putBack([block], 'correction');
    else markDropped(block, 'correction');
  }
}

function takePictureOut(page: PageCopy, url: string, base: string): void {
  for (const image of Array.from(page.doc.body.getElementsByTagName('img'))) {
    const sources = [
      image.getAttribute('src'),
      ...(image.getAttribute('srcset') ?? '')
        .split(', ')
        .map((candidate) => candidate.trim().split(' ', 1)[0]),
    ];
    if (sources.some((source) => source && URL.parse(source, base)?.href === url))
      (image.closest('figure, picture') ?? image).remove();
  }
}

/** The body's builder keeps the pictures of a box without text; one that was taken out keeps none. */
function dropPictures(box: Element): void {
  for (const picture of Array.from(box.querySelectorAll('img, picture, video, audio, iframe')))
    picture.remove();
}

/** What is shown already stays as it is: an embedded post stays embedded. */
function putBack(blocks: readonly Block[], by: DecidedBy): void {
  for (const block of blocks) if (!block.isKept) markKept(block, by);
}

const inside = (blocks: readonly Block[], box: Element) =>
  blocks.filter(({ element }) => box.contains(element));
