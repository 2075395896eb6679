// Keeps the questions and answers that follow an article, whatever their boxes are called.
import type { Block } from '../blocks/blocks.ts';
import { standsIn } from '../blocks/standsIn.ts';
import { decide, type Verdict } from '../blocks/verdict.ts';

/** Pairs of a question and its answer that make a part of an article. */
const MIN_PAIRS = 2;
/** Blocks of one answer. */
const MAX_ANSWER = 12;
const SECTION: Verdict = { kind: 'keep', by: 'keepQuestions', isSection: true };
const ELSEWHERE = 'aside, footer, form, nav, figure';

/** Headings that ask, each with an answer, after the first kept paragraph; and the heading over them. */
export function keepQuestions(blocks: readonly Block[]): void {
  const first = blocks.findIndex((block) => block.isKept && block.isProse);
  if (first < 0) return;
  const article = blocks[first]?.element;
  for (let at = first + 1; at < blocks.length; at++) {
    const pairs = pairsFrom(blocks, at, article);
    if (pairs.questions === 0) continue;
    const found = blocks.slice(at, pairs.end);
    if (pairs.questions >= MIN_PAIRS && found.some((block) => !block.isKept)) {
      const before = blocks[at - 1];
      if (before && !before.isKept && isHeading(before)) decide(before, SECTION);
      for (const block of found) if (!block.isKept) decide(block, SECTION);
    }
    at = pairs.end - 1;
  }
}

/** How many questions with answers come in a row from there on, and where they end. */
function pairsFrom(
  blocks: readonly Block[],
  from: number,
  article: Element | undefined,
): { questions: number; end: number } {
  let questions = 0;
  let end = from;
  for (let question = blocks[end]; question && isQuestion(question, article); question = blocks[end]) {
    let next = end + 1;
    let hasProse = false;
    for (
      let block = blocks[next];
      block && next <= end + MAX_ANSWER && isAnswer(block, question, article);
      block = blocks[++next]
    )
      hasProse ||= block.isProse;
    if (!hasProse) break;
    questions++;
    end = next;
  }
  return { questions, end };
}

const isHeading = ({ element, linked }: Block) =>
  /^(?:h[2-6]|summary|dt)$/.test(element.localName) && linked === 0;

const isQuestion = (block: Block, article: Element | undefined) =>
  isHeading(block) &&
  /[?？؟]$/.test(block.text) &&
  block.text.length < 200 &&
  !standsIn(block.element, ELSEWHERE, article);

/** What follows a question, no further than the next heading. */
function isAnswer(block: Block, question: Block, article: Element | undefined): boolean {
  if (isHeading(block) || block.linked > 0.4 * block.text.length) return false;
  if (standsIn(block.element, ELSEWHERE, article)) return false;
  // An answer is in the box of its question, or in the box around that one.
  let box: Element | null = question.element;
  for (let steps = 0; box && steps < 4; steps++, box = box.parentElement)
    if (box.contains(block.element)) return true;
  return false;
}
