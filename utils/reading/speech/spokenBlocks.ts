// What of a drawn article is read aloud, block by block, and where in the document each character of it stands.
import { createRangeIn, walkerOf } from '../../shared/dom/nodes.ts';

export interface SpokenBlock {
  readonly element: HTMLElement;
  readonly text: string;
  readonly isHeading: boolean;
  /** As the page says; for the voice. */
  readonly lang: string | undefined;
  /** The characters from `start` to `end` in the document. */
  readonly rangeOf: (start: number, end: number) => Range;
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, dt, dd, summary, div, section, article, aside';
/** Code, tables and what isn't text; marks of footnotes; what Lectern itself adds. */
const SILENT =
  'pre, table, figure, picture, video, audio, iframe, math, svg, button, select, input, textarea, rp, rt, ' +
  '[hidden], .embed, .table, [role="note"], [role="status"], .no-print';
const NOTE_MARK = /^[\s[(]*(?:\d{1,3}|[a-z*†‡§])[\s\])]*$/i;
/** More than is listened to in a day. */
const MAX_BLOCKS = 5000;
const HAS_LETTERS = /[\p{L}\p{N}]/u;

/** @param main the article as it is drawn: its title and standfirst, then its body */
export function spokenBlocks(main: HTMLElement, fallbackLang?: string): readonly SpokenBlock[] {
  const head = [...main.querySelectorAll<HTMLElement>('.title, .standfirst')];
  const body = main.querySelector<HTMLElement>('.body');
  const all = body ? [...head, body, ...body.querySelectorAll<HTMLElement>(BLOCKS)] : head;
  const found: SpokenBlock[] = [];
  for (const element of all) {
    if (found.length >= MAX_BLOCKS) break;
    if (element.closest(SILENT)) continue;
    const block = blockOf(element, fallbackLang);
    if (HAS_LETTERS.test(block.text)) found.push(block);
  }
  return found;
}

function blockOf(element: HTMLElement, fallbackLang: string | undefined): SpokenBlock {
  const parts: { readonly node: Text; readonly from: number }[] = [];
  let text = '';
  for (const node of ownTexts(element)) {
    parts.push({ node, from: text.length });
    text += node.data;
  }
  const placeOf = (offset: number, isEnd: boolean) => {
    const part =
      parts.findLast(({ from }) => (isEnd ? from < offset : from <= offset)) ??
      (parts[0] as (typeof parts)[0]);
    return { node: part.node, offset: Math.min(part.node.length, offset - part.from) };
  };
  return {
    element,
    text,
    isHeading: /^h[1-6]$/.test(element.localName),
    lang: element.closest<HTMLElement>('[lang]')?.lang || fallbackLang,
    rangeOf: (start, end) => {
      const range = createRangeIn(element.ownerDocument);
      const first = placeOf(start, false);
      const last = placeOf(end, true);
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset);
      return range;
    },
  };
}

/** The texts of a block that aren't a further block's, and aren't silent. */
function ownTexts(block: HTMLElement): readonly Text[] {
  const walker = walkerOf(block.ownerDocument, block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.length > 0 && isOwn(node, block)) texts.push(node);
  }
  return texts;
}

function isOwn(text: Text, block: HTMLElement): boolean {
  for (let holder = text.parentElement; holder && holder !== block; holder = holder.parentElement) {
    if (holder.matches(BLOCKS) || holder.matches(SILENT) || isNoteMark(holder)) return false;
  }
  return true;
}

function isNoteMark(element: Element): boolean {
  if (!element.matches('sup, a[href*="#"], [role="doc-noteref"]')) return false;
  const text = (element.textContent ?? '').slice(0, 12);
  return NOTE_MARK.test(text) && (element.localName === 'sup' || /\d|[*†‡§]/.test(text));
}
