// An article in several pages, put together: what each further page adds, and which pages there still are.

/** Pages that are put together at most, the first one included. */
export const MAX_JOINED_PAGES = 20;
/** A page most of whose lines have been read already is an earlier one under another address. */
const MAX_REPEATED_SHARE = 0.8;
/** Characters; shorter lines come again in any text. */
const MIN_LINE_CHARS = 40;

/** As much of an article as joining looks at. */
export interface ArticlePage {
  readonly url: string;
  readonly text: string;
  readonly furtherPages?: readonly string[];
}

/** Whether a page says something that the ones before it don't. */
export function addsText(page: ArticlePage, before: readonly ArticlePage[]): boolean {
  const known = new Set(before.flatMap(({ text }) => longLines(text)));
  const lines = longLines(page.text);
  const repeated = lines.filter((line) => known.has(line)).length;
  return lines.length > 0 && repeated < MAX_REPEATED_SHARE * lines.length;
}

/**
 * The pages that are still to be read, in order: those the first page names, and those that a later one adds to them.
 * @param pages the pages read so far, the article's first one in front
 * @param failed addresses that nothing came of
 */
export function pagesLeft(pages: readonly ArticlePage[], failed: ReadonlySet<string> = new Set()): string[] {
  const read = new Set(pages.map(({ url }) => url));
  const named = new Set(pages.flatMap(({ furtherPages }) => furtherPages ?? []));
  const left = [...named].filter((url) => !read.has(url) && !failed.has(url));
  return left.slice(0, Math.max(0, MAX_JOINED_PAGES - pages.length));
}

const longLines = (text: string) => text.split('\n').filter((line) => line.length >= MIN_LINE_CHARS);
