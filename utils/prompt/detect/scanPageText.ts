// What a page says, as raw text, read as cheaply as a browser can: no style, no layout, no step from node to node.

import { nodeTypeOf, queryAll, queryInside, rawAttribute } from '../../shared/dom/nodes.ts';
import { realDocument } from '../../shared/dom/unclobberedDocument.ts';
import type { OpenShadow } from '../promptTypes.ts';
import { mayNameBlocker } from './pagePrefilter.ts';
import { innerTree } from './promptDom.ts';
import { sayingSelectors } from './styleWords.ts';

/** Text nobody is meant to read. */
const UNREAD = 'script,style,noscript,textarea';

/**
 * What may hold more than its own text: frames, hosts of shadow trees. A host is a custom element or,
 * nearly always, has no children of its own. The commonest elements are left out by name, so that few are touched: the
 * first of each kind costs a page more than all its text.
 */
const DEEPER =
  ':is(div,span,section,aside,p):empty,:not(div,a,span,p,li,img,ul,ol,h1,h2,h3,h4,svg,path,use,article,section,header,footer,main,aside,time,button,b,i,em,strong,br,figure,picture,source,script,style,noscript,link,meta,nav,input,body,html,head,title,form,table,tbody,tr,td)';

/** Nested trees per page; more is a mistake or an attack. */
const MAX_TREES = 300;

/**
 * Whether anything in a document, or in a part of one, may name a blocker: its text, shown or not, its style
 * sheets, its frames and shadow trees.
 */
export function mentionsBlocker(root: Node, openShadow: OpenShadow): boolean {
  const trees: Node[] = [root];
  for (let at = 0; at < trees.length && at < MAX_TREES; at++) {
    const tree = trees[at] as Document | Element | Text;
    if (mayNameBlocker(textOf(tree))) return true;
    if (nodeTypeOf(tree) === 3) continue;
    if (mayNameBlocker(descriptionsIn(tree as Element | Document))) return true;
    const further = inTree(tree as Element | Document, DEEPER);
    for (let i = 0; i < further.length; i++) {
      const host = further[i] as Element;
      // An open dialog is looked at however its words are split.
      if (host.localName === 'dialog' && host.hasAttribute('open')) return true;
      const inner = innerTree(host, openShadow);
      if (inner) trees.push(inner);
    }
    if (nodeTypeOf(tree) === 9 && saysByStyle(tree as Document)) return true;
  }
  return false;
}

/** A page has hundreds at most. */
const MAX_DESCRIPTIONS = 500;

/** What the pictures in a tree are said to show: a wall may be nothing but one. */
function descriptionsIn(tree: Element | Document): string {
  const said: string[] = [];
  if (nodeTypeOf(tree) === 9) {
    // As with the text, no element is touched.
    const found = new XPathEvaluator().evaluate(
      '//img/@alt|//@aria-label',
      realDocument(tree as Document),
      null,
      XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE,
    );
    for (let i = 0; i < found.snapshotLength && i < MAX_DESCRIPTIONS; i++)
      said.push((found.snapshotItem(i)?.nodeValue ?? '').slice(0, 300));
  } else {
    const found = inTree(tree, 'img[alt]');
    for (let i = nodeTypeOf(tree) === 1 ? -1 : 0; i < found.length && i < MAX_DESCRIPTIONS; i++)
      said.push((rawAttribute((found[i] ?? tree) as Element, 'alt') ?? '').slice(0, 300));
  }
  return said.join('. ');
}

/** A shadow root can't hide what it offers. */
const inTree = (tree: Element | Document, selector: string): ArrayLike<Element> =>
  nodeTypeOf(tree) === 1
    ? queryInside(tree as Element, selector)
    : nodeTypeOf(tree) === 9
      ? queryAll(tree as Document, selector)
      : tree.querySelectorAll(selector);

/** Adopted sheets are left out: no prompt uses them, and reading them costs 5 kB of heap. */
function saysByStyle(doc: Document): boolean {
  // Counting is cheaper than the list of style sheets, which brings its interfaces.
  // A page without any is looked at where a frame may lie over it: there are walls that take its styles off.
  if (queryAll(doc, 'style,link[rel~=stylesheet]').length === 0) return queryAll(doc, 'iframe').length > 0;
  return sayingSelectors(doc, mayNameBlocker).length > 0;
}

/** A tree's text without its scripts and styles; for a text the sentence it belongs to. */
function textOf(tree: Document | Element | Text): string {
  if (nodeTypeOf(tree) === 3) return (tree.parentNode ?? tree).textContent ?? '';
  if (nodeTypeOf(tree) === 9) return textOfPage(tree as Document);
  const unread = inTree(tree as Element | Document, UNREAD);
  if (unread.length === 0) return tree.textContent ?? '';
  // A range gives the text between two of them in one go.
  const all = new Range();
  all.selectNodeContents(tree);
  const range = all.cloneRange();
  let text = '';
  for (let i = 0; i < unread.length; i++) {
    const silent = unread[i] as Element;
    range.setEndBefore(silent);
    text += range.toString();
    range.setStartAfter(silent);
  }
  range.setEnd(all.endContainer, all.endOffset);
  return text + range.toString();
}

/** Characters: what is shorter may well stand in the page's own words before, and would be cut out of those. */
const SHORT_CHARS = 16;

const UNREAD_TEXTS = '(//script|//style|//noscript|//textarea)//text()';

/**
 * A document is asked by XPath, as the watch script does: the first element a script touches costs the page 60 kB, the
 * first range 8. What is not to be read stands in the whole as it does by itself, in the same order, and is cut out;
 * where it's short it is left in, which at worst makes somebody look closely.
 */
function textOfPage(doc: Document): string {
  const xpath = new XPathEvaluator();
  const real = realDocument(doc);
  const all = xpath.evaluate('string(/)', real, null, XPathResult.STRING_TYPE).stringValue;
  if (queryAll(doc, UNREAD).length === 0) return all;
  const unread = xpath.evaluate(UNREAD_TEXTS, real, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  let text = '';
  let from = 0;
  for (let i = 0; i < unread.snapshotLength; i++) {
    const { data } = unread.snapshotItem(i) as Text;
    const to = data.length < SHORT_CHARS ? -1 : all.indexOf(data, from);
    if (to < 0) continue;
    text += all.slice(from, to);
    from = to + data.length;
  }
  return text + all.slice(from);
}
