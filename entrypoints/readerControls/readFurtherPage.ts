// One further page of the article, fetched from its own site because the reader asked for it, and read. Firefox holds the
// request to the page's own policy: where that allows none, it fails, and the reader has a link instead.
import type { Extraction } from '../../utils/article/articleTypes.ts';
import { furtherPages } from '../../utils/article/furtherPages.ts';
import type { ArticlePage } from '../../utils/article/joinPages.ts';
import { parseWeb } from '../../utils/shared/url/webAddress.ts';

const MAX_PAGE_BYTES = 6 * 1024 * 1024;
const GIVE_UP_AFTER_MS = 20_000;

export interface FurtherPage extends ArticlePage {
  /** Hostile input, as an article's. */
  readonly html: string;
}

export type FurtherPageRead =
  | { readonly kind: 'page'; readonly page: FurtherPage }
  | { readonly kind: 'noArticle' }
  | { readonly kind: 'failed' };

/**
 * Fetches a page as the browser would on a click, and reads it. Nothing of it runs or loads.
 * @param read reads an article off a document
 * @param stop ends it early; then what comes back means nothing
 */
export async function readFurtherPage(
  address: string,
  read: (doc: Document, url: URL) => Extraction,
  stop: AbortSignal,
): Promise<FurtherPageRead> {
  const { origin } = window.location;
  if (parseWeb(address)?.origin !== origin) return { kind: 'failed' };
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      headers: { accept: 'text/html' },
      signal: AbortSignal.any([stop, AbortSignal.timeout(GIVE_UP_AFTER_MS)]),
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/html/i.test(type) || parseWeb(response.url)?.origin !== origin)
      return { kind: 'failed' };
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > MAX_PAGE_BYTES) return { kind: 'failed' };
    const doc = new DOMParser().parseFromString(decode(bytes, type), 'text/html');
    const url = new URL(response.url);
    const extraction = read(doc, url);
    if (extraction.kind !== 'article') return { kind: 'noArticle' };
    const { html, text } = extraction.article;
    return { kind: 'page', page: { url: address, html, text, furtherPages: furtherPages(doc, url) } };
  } catch {
    return { kind: 'failed' };
  }
}

/** In the encoding that the header names, else the page itself near its beginning, else UTF-8. */
function decode(bytes: ArrayBuffer, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const label =
    /charset=["']?([\w-]{3,20})/i.exec(type)?.[1] ?? /charset=["']?([\w-]{3,20})/i.exec(start)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
