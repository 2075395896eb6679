// The page's text as a flat list of blocks, in reading order. What belongs to the article is decided block by block.
import { isProse } from './prose.ts';
import { type StyleKeys, styleKeyReader } from './styleKeys.ts';
import { type Decided, NOT_CHOSEN } from './verdict.ts';

/** A run of text that stands on its own: a paragraph, a heading, a list item, a cell, a line between two `<br><br>`. */
export interface Block extends Decided {
  /** The block-level element that directly holds the run. */
  readonly element: Element;
  /** The inline nodes of the run. */
  readonly nodes: readonly Node[];
  readonly text: string;
  /** Its element's style key, see `styleKeys.ts`. */
  readonly styleKey: number;
  /** The style key of the box that holds it. */
  readonly boxKey: number;
  /** Characters of `text` inside links. */
  readonly linked: number;
  /** Whether it is long enough, and little enough of it linked, to be running text. */
  readonly isProse: boolean;
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
  collect(root, blocks, styleKeyReader(), false);
  return blocks;
}

/** What a run says so far. */
interface Run {
  nodes: Node[];
  text: string;
  linked: number;
}

function collect(
  element: Element,
  blocks: Block[],
  styleKeysOf: (element: Element) => StyleKeys,
  isLinked: boolean,
): void {
  let run: Run | undefined;
  let lastBreak = false;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = (node as Text).data;
      if (lastBreak && /\S/.test(text)) lastBreak = false;
      run ??= { nodes: [], text: '', linked: 0 };
      run.nodes.push(node);
      run.text += text.replace(UNEVEN, ' ');
      continue;
    }
    const child = node as Element;
    const name = child.localName;
    const isBreak = name === 'br';
    const isSingle: boolean = isBreak && !lastBreak;
    const isDisplay = name === 'math' && child.getAttribute('display') === 'block';
    const inline = isSingle
      ? BREAK
      : !isBreak && !isDisplay && INLINE.has(name)
        ? inlineOf(child, name === 'a')
        : undefined;
    lastBreak = isSingle;
    if (inline) {
      run ??= { nodes: [], text: '', linked: 0 };
      run.nodes.push(child);
      run.text += inline.text;
      run.linked += inline.linked;
      continue;
    }
    if (run) addBlock(blocks, run, element, styleKeysOf, isLinked);
    run = undefined;
    if (isDisplay)
      addBlock(
        blocks,
        { nodes: [child], text: child.textContent ?? '', linked: 0 },
        element,
        styleKeysOf,
        isLinked,
      );
    else if (!isBreak && !MEDIA.has(name)) collect(child, blocks, styleKeysOf, isLinked || name === 'a');
  }
  if (run) addBlock(blocks, run, element, styleKeysOf, isLinked);
}

const BREAK = { text: '\n', linked: 0 };

function addBlock(
  blocks: Block[],
  run: Run,
  element: Element,
  styleKeysOf: (element: Element) => StyleKeys,
  isLinked: boolean,
): void {
  const { nodes } = run;
  // A single text node has even spaces already.
  const isEven = nodes.length === 1 && nodes[0]?.nodeType === 3;
  const text = (isEven ? run.text : run.text.replace(UNEVEN_LINE, ' ')).trim();
  if (!text) return;
  const linked = isLinked ? text.length : Math.min(text.length, run.linked);
  const { element: styleKey, box: boxKey } = styleKeysOf(element);
  blocks.push({
    element,
    nodes,
    text,
    styleKey,
    boxKey,
    linked,
    isProse: isProse(text, linked),
    verdict: NOT_CHOSEN,
    isKept: false,
  });
}

/** White space other than a single space; in lines, line breaks stay. */
const UNEVEN = /\s{2,}|[^\S ]/g;
const UNEVEN_LINE = /[^\S\n]{2,}|[^\S\n ]/g;

/** What an inline element says, and how many characters of it are links; `undefined` when it holds a block. */
function inlineOf(element: Element, isLink: boolean): { text: string; linked: number } | undefined {
  // What is inside a formula is one with it.
  if (element.localName === 'math') return { text: element.textContent ?? '', linked: 0 };
  let text = '';
  let linked = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      text += (node as Text).data.replace(UNEVEN, ' ');
      continue;
    }
    if (node.nodeType !== 1) continue;
    const name = (node as Element).localName;
    if (name === 'br') text += '\n';
    else {
      const inside = INLINE.has(name) ? inlineOf(node as Element, name === 'a') : undefined;
      if (!inside) return undefined;
      text += inside.text;
      linked += inside.linked;
    }
  }
  return { text, linked: isLink ? text.trim().length : linked };
}
