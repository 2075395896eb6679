// One bounded look at a page: without cookies, without a referrer, no longer and no more than said here, and nowhere
// else: where a redirect leads was not allowed by anybody.

export const FETCH_TIMEOUT = 8000;
export const MAX_BYTES = 512 * 1024;

/** What the server is told so that it need not send the page again. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Fetched =
  | { readonly kind: 'page'; readonly html: string; readonly validators: Validators }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed' };

/** Never throws: a page that can't be fetched is `failed`. */
export async function fetchPage(url: string, known: Validators = {}): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), FETCH_TIMEOUT);
  try {
    const response = await fetch(url, {
      signal: stop.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      headers: {
        accept: 'text/html',
        ...(known.etag && { 'if-none-match': known.etag }),
        ...(known.lastModified && { 'if-modified-since': known.lastModified }),
      },
    });
    if (response.status === 304) return { kind: 'unchanged' };
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !response.body || !/html/i.test(type)) return { kind: 'failed' };
    const html = decode(await firstBytes(response.body), type);
    return { kind: 'page', html, validators: validatorsOf(response) };
  } catch {
    return { kind: 'failed' };
  } finally {
    clearTimeout(timer);
    // Also cancels the rest of the response.
    stop.abort();
  }
}

async function firstBytes(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = body.getReader();
  const bytes = new Uint8Array(MAX_BYTES);
  let length = 0;
  while (length < MAX_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    const part = value.subarray(0, MAX_BYTES - length);
    bytes.set(part, length);
    length += part.length;
  }
  await reader.cancel().catch(() => undefined);
  return bytes.subarray(0, length);
}

function decode(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset =
    /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^<>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function validatorsOf({ headers }: Response): Validators {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return {
    ...(etag && etag.length < 200 && { etag }),
    ...(lastModified && lastModified.length < 60 && { lastModified }),
  };
}
