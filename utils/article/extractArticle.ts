// Document + URL → Article. (Seed version: stock Readability with the Article shape around it; the passes grow here.)
import { Readability } from '@mozilla/readability';
import type { Extraction, ExtractOptions } from './types.ts';

/**
 * Reads the article off a page. The document given is never changed.
 * @param doc the live page
 * @param url the page's address (the document's own may be that of a snapshot)
 */
export function extractArticle(doc: Document, url: URL, _options: ExtractOptions = {}): Extraction {
  const copy = doc.cloneNode(true) as Document;
  const parsed = new Readability(copy).parse();
  const text = parsed?.textContent?.trim();
  if (!parsed?.content || !text) return { kind: 'notFound', reason: 'Readability found nothing' };
  const address = new URL(url);
  address.hash = '';
  const words = text.split(/\s+/).length;
  return {
    kind: 'article',
    article: {
      url: address.href,
      title: parsed.title ?? doc.title,
      ...(parsed.siteName && { siteName: parsed.siteName }),
      ...(parsed.excerpt && { standfirst: parsed.excerpt }),
      ...(parsed.byline && { byline: { text: parsed.byline, people: [{ name: parsed.byline }] } }),
      ...(parsed.publishedTime && { published: parsed.publishedTime }),
      ...(parsed.lang && { lang: parsed.lang }),
      dir: parsed.dir === 'rtl' ? 'rtl' : 'ltr',
      tags: [],
      breadcrumb: [],
      html: parsed.content,
      text,
      wordCount: words,
      characterCount: text.length,
      readingTime: { fast: Math.max(1, Math.floor(words / 260)), slow: Math.max(1, Math.ceil(words / 200)) },
      confidence: 0.5,
      removed: [],
    },
  };
}
