// What a page says, as raw text, read as cheaply as a browser can: no style, no layout, no step from node to node.
import { innerTree } from './dom.ts';
import { mayNameBlocker } from './sieve.ts';
import { sayingSelectors } from './styleWords.ts';
import type { OpenShadow } from './types.ts';

/** Text nobody is meant to read. */
const UNREAD = 'script,style,noscript,textarea';

/**
 * What may hold more than its own text: frames, hosts of shadow trees. A host is a custom element or,
 * nearly always, has no children of its own. The commonest elements are left out by name, so that few are touched: the
 * first of each kind costs a page more than all its text.
 */
const DEEPER =
  ':is(div,span,section,aside,p):empty,:not(div,a,span,p,li,img,ul,ol,h1,h2,h3,h4,svg,path,use,article,section,header,footer,main,aside,time,button,b,i,em,strong,br,figure,picture,source,script,style,noscript,link,meta,nav,input,body,html,head,title,form,table,tbody,tr,td)';

/** Trees within trees within a page; more is a page's mistake, or its malice. */
const MANY_TREES = 300;

/**
 * Whether anything in a document, or in a part of one, may name a blocker: its text, shown or not, its style
 * sheets, its frames and shadow trees.
 */
export function speaksOfBlockers(root: Node, openShadow: OpenShadow): boolean {
  const trees: Node[] = [root];
  for (let at = 0; at < trees.length && at < MANY_TREES; at++) {
    const tree = trees[at] as Document | Element | Text;
    if (mayNameBlocker(textOf(tree))) return true;
    if (tree.nodeType === 3) continue;
    const further = (tree as Element).querySelectorAll(DEEPER);
    for (let i = 0; i < further.length; i++) {
      const one = further[i] as Element;
      // An open dialog is looked at however its words are split.
      if (one.localName === 'dialog' && one.hasAttribute('open')) return true;
      const inner = innerTree(one, openShadow);
      if (inner) trees.push(inner);
    }
    if (tree.nodeType === 9 && saysByStyle(tree as Document)) return true;
  }
  return false;
}

/** Not by sheets that a script adopts: nobody says it that way, and asking costs 5 kB. */
function saysByStyle(doc: Document): boolean {
  // Counting is cheaper than the list of style sheets, which brings its interfaces.
  if (doc.querySelectorAll('style,link[rel~=stylesheet]').length === 0) return false;
  return sayingSelectors(doc, mayNameBlocker).length > 0;
}

/** A tree's text without its scripts and styles; for a text the sentence it belongs to. */
function textOf(tree: Document | Element | Text): string {
  if (tree.nodeType === 3) return (tree.parentNode ?? tree).textContent ?? '';
  if (tree.nodeType === 9) return textOfPage(tree as Document);
  const unread = (tree as Element).querySelectorAll(UNREAD);
  if (unread.length === 0) return tree.textContent ?? '';
  // A range gives the text between two of them in one go.
  const all = new Range();
  all.selectNodeContents(tree);
  const range = all.cloneRange();
  let text = '';
  for (let i = 0; i < unread.length; i++) {
    const one = unread[i] as Element;
    range.setEndBefore(one);
    text += range.toString();
    range.setStartAfter(one);
  }
  range.setEnd(all.endContainer, all.endOffset);
  return text + range.toString();
}

/** Characters: what is shorter may well stand in the page's own words before, and would be cut out of those. */
const SHORT = 16;

const UNREAD_TEXTS = '(//script|//style|//noscript|//textarea)//text()';

/**
 * A document is asked by XPath, as the watch script does: the first element a script touches costs the page 60 kB, the
 * first range 8. What is not to be read stands in the whole as it does by itself, in the same order, and is cut out;
 * where it's short it is left in, which at worst makes somebody look closely.
 */
function textOfPage(doc: Document): string {
  const xpath = new XPathEvaluator();
  const all = xpath.evaluate('string(/)', doc, null, XPathResult.STRING_TYPE).stringValue;
  if (doc.querySelectorAll(UNREAD).length === 0) return all;
  const unread = xpath.evaluate(UNREAD_TEXTS, doc, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  let text = '';
  let from = 0;
  for (let i = 0; i < unread.snapshotLength; i++) {
    const { data } = unread.snapshotItem(i) as Text;
    const to = data.length < SHORT ? -1 : all.indexOf(data, from);
    if (to < 0) continue;
    text += all.slice(from, to);
    from = to + data.length;
  }
  return text + all.slice(from);
}
