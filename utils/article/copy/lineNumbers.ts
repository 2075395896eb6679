// What a page draws beside or between a text without its saying anything: the numbers of a listing's lines. And what it
// keeps apart only by style: a name and its value in a line of a list.
import { childNodesOf, isElement, rawText, tagOf } from '../../shared/dom/nodes.ts';

const MIN_LINES = 2;
const MAX_CHARS = 20_000;
const BESIDE_CODE = new Set(['pre', 'td', 'div', 'code']);

/** Whether an element holds nothing but numbers that count up, a line each. */
export function isLineNumbers(element: Element, name: string): boolean {
  if (!BESIDE_CODE.has(name)) return false;
  const text = rawText(element);
  if (text.length > MAX_CHARS || !/^\s{0,20}\d/.test(text) || !/\d\s{0,20}$/.test(text)) return false;
  const numbers = text.trim().split(/\s+/);
  const first = Number(numbers[0]);
  return numbers.length >= MIN_LINES && numbers.every((number, at) => number === String(first + at));
}

/** Whether an element's words stand side by side in boxes in line with no space between them: "Energy" "820 kJ". */
export function isPairInLine(element: Element): boolean {
  const nodes = childNodesOf(element);
  if (nodes.length !== 2) return false;
  for (const node of Array.from(nodes))
    if (!isElement(node) || tagOf(node) !== 'span' || rawText(node).trim().length < 2) return false;
  return /[^\s]$/.test(rawText(nodes[0] as Node)) && /^[^\s]/.test(rawText(nodes[1] as Node));
}
