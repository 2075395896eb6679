// Tells one article on a page from the next when the address alone can't be trusted: pages change it before, after or
// without changing what they show.
import { textAt } from './askDocument.ts';

/** What the page shows, in short: its main heading and the beginning of its first long paragraph; '' for nothing. */
export function signatureOf(doc: Document): string {
  const heading = textAt(doc, 'string(//h1)');
  const first = textAt(doc, 'string(//p[string-length(normalize-space())>59])');
  return `${heading.slice(0, 120)}\n${first.slice(0, 120)}`.trim();
}
