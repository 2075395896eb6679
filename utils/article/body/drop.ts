// Blocks that Readability kept although they aren't the article.

import { bare } from '../text.ts';
import type { Block } from './blocks.ts';
import { drop } from './dropBlock.ts';
import type { Known } from './known.ts';
import { bodyOf, countInPage, mainSignatures, weight } from './measure.ts';
import { isNotice, pleaWords } from './pleas.ts';

/** The title, standfirst and byline where the body repeats them. */
export function dropRepeated(blocks: readonly Block[], { title, standfirst, byline }: Known): void {
  const known = new Set(
    [title, standfirst, byline].map((text) => bare(text ?? '')).filter((text) => text.length > 3),
  );
  // However many marks and spaces stand between its letters, a text that repeats one is shorter than this.
  const longest = 2 * Math.max(0, ...[...known].map((text) => text.length)) + SOME_MARKS;
  const isKnown = (text: string) => text.length < longest && known.has(bare(text));
  let prose = 0;
  for (const block of blocks) {
    if (prose > 2) return;
    if (!block.isKept) continue;
    if ((block.element.localName === 'h1' && prose < 2) || isKnown(block.text)) drop(block, 'dropRepeated');
    else if (block.isProse) prose++;
  }
}

/** Characters, for short ones. */
const SOME_MARKS = 20;

/** Sections, dates, names and reading times between the title and the first paragraph. */
export function dropHead(blocks: readonly Block[]): void {
  const kept = blocks.filter((block) => block.isKept);
  const first = kept.findIndex((block) => block.isProse);
  if (first < 1) return;
  const main = mainSignatures(blocks);
  for (const [at, block] of kept.slice(0, first).entries()) {
    const isHeading = /^h[2-6]$/.test(block.element.localName) && at === first - 1 && !isMoment(block.text);
    const isSame = main.has(block.looks) && block.linked < 0.8 * block.text.length;
    if (!isHeading && !isSame) drop(block, 'dropHead');
  }
}

/** Whether a line is little but a clock or a date in figures: "9/26/2023 8:59 AM PT". */
const isMoment = (text: string) =>
  /\d{1,2}:\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text) && text.replace(/[^\p{L}]/gu, '').length < 16;

/** What trails after the last paragraph: headings without a text, tags, dates, links. */
export function dropTail(blocks: readonly Block[]): void {
  const kept = blocks.filter((block) => block.isKept);
  const last = kept.findLastIndex((block) => block.isProse);
  if (last < 0) return;
  const main = mainSignatures(blocks);
  for (const block of kept.slice(last + 1)) {
    if (block.pass === 'rescueParts') continue;
    const isSame = main.has(block.looks);
    if (isSame && isSentence(block)) continue;
    if (
      /^h[1-6]$/.test(block.element.localName) ||
      block.linked > 0.5 * block.text.length ||
      (!isSame && !block.element.closest('ul, ol, table, blockquote, dl'))
    )
      drop(block, 'dropTail');
  }
}

/** A paragraph with many links, not a list of them. */
const isSentence = ({ element, text, linked }: Block) =>
  element.localName === 'p' &&
  text.length > 140 &&
  linked < 0.9 * text.length &&
  /[.!?…。][)"”’»]*$/.test(text);

const MAX_PLEA = 280;
const MAX_NOTICE = 900;

/** "Read more: …", "Sign up for …", "© …" in thirty languages, and the list that such a line opens. */
export function dropPleas(blocks: readonly Block[]): void {
  const isLine = (block: Block) => block.isKept && weight(block.text) <= MAX_PLEA;
  const { starts, anywhere } = pleaWords(blocks.filter(isLine).map(({ text }) => text));
  let opened: Element | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.isKept && opened && listAround(block) === opened) {
      drop(block, 'dropPleas');
      continue;
    }
    opened = null;
    if (!block.isKept) continue;
    const { length } = block.text;
    if (length > MAX_PLEA && length < MAX_NOTICE && isNotice(block.text)) drop(block, 'dropPleas');
    if (!isLine(block) || !(starts(block.text) || anywhere(block.text))) continue;
    drop(block, 'dropPleas');
    const next = listAround(block) ? null : listAround(blocks[at + 1]);
    opened = next?.contains(block.element) ? null : next;
  }
}

const listAround = (block: Block | undefined) => block?.element.closest('ul, ol') ?? null;

/** What the page says about its author after the text: a paragraph that begins with the author's name. */
export function dropBio(blocks: readonly Block[], { byline }: Known): void {
  const names = (byline ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name.length > 4);
  if (!names.length) return;
  const kept = blocks.filter((block) => block.isKept);
  for (const block of kept.slice(Math.max(2, Math.floor(kept.length * 0.7))))
    if (names.some((name) => block.text.startsWith(name)) && block.text.length < 900) drop(block, 'dropBio');
}

/** Forms, and what they say. */
export function dropForms(blocks: readonly Block[]): void {
  if (countInPage(blocks, ...FORMS) === 0) return;
  const body = bodyOf(blocks, 0.6);
  for (const block of blocks) {
    if (!block.isKept) continue;
    const form = block.element.closest(FORM);
    if (isAnswers(block) || (form && !(body && form.contains(body)))) drop(block, 'dropForms');
  }
}

/** Labels in a row are a poll's answers. */
const isAnswers = ({ nodes }: Block) => nodes.filter(({ nodeName }) => nodeName === 'LABEL').length > 1;

const FORMS = ['fieldset', 'label', 'legend', 'form'];
const FORM = FORMS.join(', ');

/** A second article that the page loaded below the first: an `<article>` beside the first one's, with a title of its own. */
export function dropOtherArticles(blocks: readonly Block[], { title }: Known): void {
  if (countInPage(blocks, 'article') < 2) return;
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    const home = block.isKept && block.isProse ? block.element.closest('article') : null;
    if (home) prose.set(home, (prose.get(home) ?? 0) + block.text.length);
  }
  const heads = [...prose.keys()].filter((article) => article.querySelector('h1') !== null);
  if (heads.length < 2) return;
  const wanted = bare(title);
  const own =
    heads.find((article) => bare(article.querySelector('h1')?.textContent ?? '') === wanted) ?? heads[0];
  for (const block of blocks) {
    const home = block.isKept ? block.element.closest('article') : null;
    if (home && own && home !== own && heads.includes(home) && !home.contains(own) && !own.contains(home))
      drop(block, 'dropOtherArticles');
  }
}
