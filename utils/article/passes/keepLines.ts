// Steps and lines that a page sets as boxes in boxes, without a list: too short to be recognised as prose one by one.
import type { Block } from '../blocks/blocks.ts';
import { gapsInBody } from '../blocks/gapsInBody.ts';
import { bodyOf } from '../blocks/measure.ts';
import { standsIn } from '../blocks/standsIn.ts';
import { markKept } from '../blocks/verdict.ts';

const MIN_LINES = 3;
const MIN_CHARS = 8;
/** Share of the lines that are sentences, or numbered in order. */
const MIN_SHARE = 0.6;
const MAX_LINKED_SHARE = 0.5;

/** Runs of at least three short lines between kept blocks that read like sentences or are numbered in order. */
export function keepLines(blocks: readonly Block[]): void {
  const gaps = gapsInBody(blocks);
  const body = gaps.size > 0 ? bodyOf(blocks, 0.9) : undefined;
  let run: Block[] = [];
  for (const block of blocks) {
    if (gaps.has(block) && isLine(block, body)) run.push(block);
    else if (run.length > 0 && !block.isKept) {
      keepRun(run);
      run = [];
    }
  }
  keepRun(run);
}

const isLine = ({ element, text }: Block, body: Element | undefined) =>
  /^(?:div|span|section|p)$/.test(element.localName) &&
  text.length >= MIN_CHARS &&
  !element.closest('a') &&
  !standsIn(element, 'aside, figure, footer, form', body);

function keepRun(run: readonly Block[]): void {
  if (run.length < MIN_LINES) return;
  const isNumbered =
    run.filter((block, at) => isNext(run[at - 1], block)).length >= MIN_SHARE * (run.length - 1);
  const sentences = run.filter(
    ({ text, linked }) => /[.!?…。！？]["”’»)]?$/.test(text) && linked <= MAX_LINKED_SHARE * text.length,
  );
  if (isNumbered || sentences.length >= MIN_SHARE * run.length)
    for (const block of run) markKept(block, 'keepLines');
}

function isNext(before: Block | undefined, block: Block): boolean {
  const [one, two] = [numberOf(before?.text ?? ''), numberOf(block.text)];
  return one !== undefined && two === one + 1;
}

function numberOf(text: string): number | undefined {
  const found = /^\D{0,10}?(\d{1,2})[.):]\s/.exec(text.slice(0, 20));
  return found ? Number(found[1]) : undefined;
}
