// Distinguishes one article on a page from the next when the address can't be trusted: pages change it before, after or
// without changing what they show.
import { textAt } from '../shared/dom/xpath.ts';

/** The page's main heading and the beginning of its first long paragraph; '' when it shows neither. */
export function pageFingerprint(doc: Document): string {
  const heading = textAt(doc, 'string(//h1)');
  const first = textAt(doc, 'string(//p[string-length(normalize-space())>59])');
  return `${heading.slice(0, 120)}\n${first.slice(0, 120)}`.trim();
}
