// Endless pages hold one article below the other, under the head of the first. This gives the document reduced to
// the article on screen.

/** Characters of paragraph text from which an `<article>` counts as one, not as a teaser or a comment. */
const MIN_ARTICLE_CHARS = 1000;
/** Where one reads, as a part of the window's height from its top. */
const EYE_LEVEL = 0.4;
/** What the head says of the first article only. */
const HEAD_OF_FIRST =
  'meta[property^="og:" i],meta[property^="article:" i],meta[name^="twitter:" i],meta[name="description" i],meta[name="author" i],script[type="application/ld+json" i],link[rel="canonical" i]';

/**
 * The document itself; or, when it holds several whole articles and one reads a later one, a copy without the others
 * and without what the head says of the first.
 */
export function documentInView(doc: Document): Document {
  const view = doc.defaultView;
  const all = [...doc.querySelectorAll('article')];
  const whole = all.filter(isWhole);
  if (!view || whole.length < 2) return doc;
  const level = view.innerHeight * EYE_LEVEL;
  const current = whole.find((article) => {
    const { top, bottom } = article.getBoundingClientRect();
    return top <= level && bottom >= level;
  });
  if (!current || current === whole[0]) return doc;
  const copy = doc.cloneNode(true) as Document;
  const copies = copy.querySelectorAll('article');
  for (const article of whole)
    if (article !== current && !article.contains(current)) copies[all.indexOf(article)]?.remove();
  for (const element of copy.querySelectorAll(HEAD_OF_FIRST)) element.remove();
  const title = copy.querySelector('title');
  const heading = current.querySelector('h1,h2')?.textContent?.trim();
  if (title && heading) title.textContent = heading;
  return copy;
}

function isWhole(article: Element): boolean {
  if (article.parentElement?.closest('article') || !article.querySelector('h1,h2')) return false;
  let length = 0;
  for (const paragraph of article.querySelectorAll('p')) length += paragraph.textContent?.trim().length ?? 0;
  return length >= MIN_ARTICLE_CHARS;
}
