// What extraction left out of a page, in page order and by kind, for readers who want to see it or put it back.
import { visibleLine } from '../../shared/dom/visibleText.ts';
import { comparable } from '../../shared/text/strings.ts';
import type { Block } from '../blocks/blocks.ts';
import type { DecidedBy } from '../blocks/verdict.ts';
import type { PageCopy } from '../copy/copyPage.ts';

export const LEFT_OUT_KINDS = ['promo', 'related', 'comments', 'page', 'head', 'named', 'other'] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** A run of blocks of one kind in one box, or a box that was never copied. */
export interface LeftOutPart {
  readonly kind: LeftOutKind;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The live box, for one that was pruned by its name before anything was read. */
  readonly pruned?: Element;
}

const KIND_BY_PASS: Readonly<Partial<Record<DecidedBy, LeftOutKind>>> = {
  dropBoilerplate: 'promo',
  dropForms: 'promo',
  dropCards: 'related',
  dropOtherArticles: 'related',
  dropComments: 'comments',
  dropThread: 'comments',
  dropOutside: 'page',
  dropTail: 'page',
  dropBio: 'page',
  dropHead: 'head',
};

const MAX_PARTS = 200;
const MAX_PART_CHARS = 2_000;
/** Characters; shorter parts are buttons and labels. */
const MIN_PART_CHARS = 12;

/**
 * The parts that were left out of the page, in its order.
 * @param shown what is shown above the text: title, standfirst, byline
 */
export function leftOutParts(
  blocks: readonly Block[],
  page: PageCopy,
  shown: readonly string[],
): readonly LeftOutPart[] {
  const above = new Set(shown.map(comparable));
  const parts = [...runsOf(blocks), ...prunedParts(page)].filter(
    ({ text }) => text.length >= MIN_PART_CHARS && !above.has(comparable(text)),
  );
  return parts
    .map((part) => ({ part, at: part.pruned ?? liveElementOf(part, page) }))
    .sort((a, b) => inPageOrder(a.at, b.at))
    .slice(0, MAX_PARTS)
    .map(({ part }) => part);
}

function runsOf(blocks: readonly Block[]): LeftOutPart[] {
  const runs: { kind: LeftOutKind; boxKey: number; blocks: Block[] }[] = [];
  let last: (typeof runs)[number] | undefined;
  for (const block of blocks) {
    if (block.isKept) {
      last = undefined;
      continue;
    }
    const kind = KIND_BY_PASS[block.verdict.by] ?? 'other';
    if (!last || last.kind !== kind || last.boxKey !== block.boxKey) {
      last = { kind, boxKey: block.boxKey, blocks: [] };
      runs.push(last);
    }
    last.blocks.push(block);
  }
  return runs.map(({ kind, blocks: run }) => ({
    kind,
    blocks: run,
    text: run
      .map(({ text }) => text)
      .join(' ')
      .slice(0, MAX_PART_CHARS),
  }));
}

function prunedParts({ pruned }: PageCopy): LeftOutPart[] {
  return pruned.slice(0, MAX_PARTS).map((element) => ({
    kind: 'named',
    blocks: [],
    pruned: element,
    text: visibleLine(element, undefined, 5 * MAX_PART_CHARS).slice(0, MAX_PART_CHARS),
  }));
}

const liveElementOf = ({ blocks }: LeftOutPart, page: PageCopy) =>
  blocks[0] && page.origins.get(blocks[0].element);

function inPageOrder(a: Element | undefined, b: Element | undefined): number {
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
