// Documents in which the reader can be drawn.
import { isHtml, rootOf, tagOf } from '../shared/dom/nodes.ts';

const TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

/**
 * The browser shows PDFs, images and XML files in documents of its own. What stands in the root of a drawing, or of no known
 * language, isn't drawn: the window would be empty.
 */
export function isReadable(doc: Document): boolean {
  if (!TYPES.includes(doc.contentType)) return false;
  const root = rootOf(doc);
  return root ? isHtml(root) && tagOf(root) === 'html' : doc.readyState === 'loading';
}
