// Tells one article on a page from the next when the address alone can't be trusted: pages change it before, after or
// without changing what they show.

/** What the page shows, in short: its main heading and the beginning of its first long paragraph; '' for nothing. */
export function signatureOf(doc: Document): string {
  const heading = doc.querySelector('h1')?.textContent?.trim() ?? '';
  let first = '';
  for (const paragraph of [...doc.querySelectorAll('main p,article p,p')].slice(0, 60)) {
    const text = paragraph.textContent?.trim() ?? '';
    if (text.length < 60) continue;
    first = text;
    break;
  }
  return `${heading.slice(0, 120)}\n${first.slice(0, 120)}`.trim();
}
