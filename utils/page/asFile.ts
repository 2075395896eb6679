// A text file that the browser shows has no head to take a title from: its name is one.
import type { ArticleStart } from '../article/articleTypes.ts';

/** The article of a text file under the file's name; any other as it is. */
export function asFile<T extends ArticleStart>(doc: Document, article: T): T {
  if (doc.contentType !== 'text/plain') return article;
  const name = new URL(article.url).pathname.split('/').at(-1) ?? '';
  return { ...article, title: decoded(name) || article.title, isTextFile: true };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
