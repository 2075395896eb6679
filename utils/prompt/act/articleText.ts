// Where a page's own text is: what a prompt may have locked, and what must never be hidden with it.
import { closest, holds, queryAll } from '../../shared/dom/nodes.ts';
import { isShown } from '../detect/shownText.ts';

export interface ArticleText {
  /** The blocks of running text, in document order. */
  readonly blocks: readonly Element[];
  /** The blocks and all they stand in, from the root down: an element comes after what holds it. */
  readonly lineage: ReadonlySet<Element>;
}

const MAX_TEXT_NODES = 20_000;
const MAX_BLOCKS = 600;
/** A piece of text this long is more than a label; dense scripts say as much with a third of it. */
const MIN_CHARS = 40;
const DENSE = /[\u0e00-\u0e7f\u3040-\ud7af]/;
/** What a page's semantic elements must hold to be taken at their word, and what must be visible to outweigh what isn't. */
const MIN_ARTICLE_CHARS = 250;
/** Share of the text that the box around the article has to hold. */
const MAIN_SHARE = 0.6;

const NOT_TEXT =
  'script,style,noscript,template,textarea,select,nav,footer,button,dialog,form,[role=dialog],[role=alertdialog],[role=navigation],[hidden]:not(article,main,section,div)';
const INLINE = /^(a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const SEMANTIC = 'article,main,[role=main],[itemprop=articleBody]';

interface Block {
  readonly element: Element;
  chars: number;
}

/** The page's running text outside `except`, shown or not. */
export function findArticleText(doc: Document, except: readonly Element[]): ArticleText {
  const all = textBlocks(doc, except);
  const chosen = mainBlocks(doc, all).slice(0, MAX_BLOCKS);
  const lineage = new Set<Element>();
  for (const { element } of chosen) {
    const path: Element[] = [];
    for (let at: Element | null = element; at && !lineage.has(at); at = at.parentElement) path.push(at);
    for (const ancestor of path.reverse()) lineage.add(ancestor);
  }
  return { blocks: chosen.map(({ element }) => element), lineage };
}

function textBlocks(doc: Document, except: readonly Element[]): Block[] {
  const found = new Map<Element, Block>();
  if (!doc.body) return [];
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  let steps = 0;
  for (let node = walker.nextNode(); node && steps < MAX_TEXT_NODES; node = walker.nextNode(), steps++) {
    const { length } = (node as Text).data;
    if (length < 12) continue;
    const text = (node as Text).data.trim();
    if (text.length < (DENSE.test(text) ? MIN_CHARS / 3 : MIN_CHARS)) continue;
    const element = blockAround(node);
    if (!element || closest(element, NOT_TEXT) || except.some((box) => holds(box, element))) continue;
    const block = found.get(element) ?? { element, chars: 0 };
    block.chars += text.length;
    found.set(element, block);
  }
  return Array.from(found.values());
}

function blockAround(node: Node): Element | undefined {
  let element = node.parentElement;
  if (element?.localName === 'a') return undefined;
  while (element && INLINE.test(element.localName)) element = element.parentElement;
  return element ?? undefined;
}

const charsOf = (blocks: readonly Block[]) => blocks.reduce((sum, { chars }) => sum + chars, 0);

/** The blocks of the article: those of the page's own `article`, else the visible ones, else all; in one box. */
function mainBlocks(doc: Document, all: readonly Block[]): readonly Block[] {
  const within = (box: Element) => all.filter(({ element }) => holds(box, element));
  const semantic = queryAll(doc, SEMANTIC)
    .slice(0, 40)
    .map(within)
    .reduce<Block[]>((best, block) => (charsOf(block) > charsOf(best) ? block : best), []);
  const shown = all.filter(({ element }) => isShown(element));
  const pool = [semantic, shown].find((blocks) => charsOf(blocks) >= MIN_ARTICLE_CHARS) ?? all;
  const total = charsOf(pool);
  let box: Element | undefined = doc.body;
  for (let next: Element | undefined = box; next; ) {
    box = next;
    next = Array.from(box.children).find(
      (child) => charsOf(pool.filter(({ element }) => holds(child, element))) > total * MAIN_SHARE,
    );
  }
  return pool.filter(({ element }) => box?.contains(element));
}
