// The page's text as a flat list of blocks, in reading order. Every decision of what is article is taken over blocks.
import { ORIGIN } from './copyPage.ts';
import { type Signatures, signaturesOf } from './signatures.ts';

/** A run of text that stands on its own: a paragraph, a heading, a list item, a cell, a line between two `<br><br>`. */
export interface Block {
  /** The block-level element the run stands directly in. */
  readonly element: Element;
  /** The inline nodes of the run. */
  readonly nodes: readonly Node[];
  readonly text: string;
  /** What its element looks like from outside: tags and classes, its own and those of two elements around it. */
  readonly looks: string;
  /** What the box it stands in looks like, its own tags (paragraph, list, table, …) left out. */
  readonly box: string;
  /** Characters of `text` inside links. */
  readonly linked: number;
  isKept: boolean;
  /** The pass that last decided over it. */
  pass?: string;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em i img ins kbd label mark math meter noscript picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const MEDIA = new Set(['iframe', 'video', 'audio', 'img', 'picture']);

/** All blocks under `root`. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  collect(root, blocks, new Map());
  return blocks;
}

function collect(element: Element, blocks: Block[], known: Signatures): void {
  let run: Node[] = [];
  let lastBreak = false;
  const flush = () => {
    const block = run.length ? blockOf(element, run, known) : undefined;
    if (block) blocks.push(block);
    run = [];
    lastBreak = false;
  };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      if (lastBreak && node.nodeValue?.trim()) lastBreak = false;
      run.push(node);
      continue;
    }
    const child = node as Element;
    if (child.localName === 'br') {
      if (lastBreak) flush();
      else {
        run.push(child);
        lastBreak = true;
      }
      continue;
    }
    if (isInline(child)) {
      lastBreak = false;
      run.push(child);
      continue;
    }
    flush();
    if (!MEDIA.has(child.localName)) collect(child, blocks, known);
  }
  flush();
}

function isInline(element: Element): boolean {
  if (!INLINE.has(element.localName)) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!isInline(child)) return false;
  return true;
}

function blockOf(element: Element, nodes: readonly Node[], known: Signatures): Block | undefined {
  const text = nodes
    .map(inlineText)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (!text) return undefined;
  const linked = element.closest('a')
    ? text.length
    : Math.min(
        text.length,
        nodes.reduce((sum, node) => sum + linkedLength(node), 0),
      );
  return { element, nodes, text, linked, ...signaturesOf(element, known), isKept: false };
}

function inlineText(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if ((node as Element).localName === 'br') return '\n';
  if (!(node as Element).getElementsByTagName('br').length)
    return (node.textContent ?? '').replace(/\s+/g, ' ');
  return Array.from(node.childNodes, inlineText).join('');
}

function linkedLength(node: Node): number {
  if (node.nodeType !== 1) return 0;
  const element = node as Element;
  const links = element.localName === 'a' ? [element] : Array.from(element.getElementsByTagName('a'));
  return links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
}

/** The number of the live element behind a copied one. */
export function originOf(element: Element): string | null {
  return element.getAttribute(ORIGIN);
}
