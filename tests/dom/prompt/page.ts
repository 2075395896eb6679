// Small pages to look at, each in a frame of its own so that walls may take the whole window.

const STORY = Array.from(
  { length: 8 },
  (_, at) =>
    `<p>Paragraph ${at + 1}: the ferry to the island leaves from the eastern pier, and on windy days the captain decides an hour before departure whether it leaves at all.</p>`,
).join('');

export interface PageParts {
  readonly lang?: string;
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  /** Inside the article, between two paragraphs. */
  readonly between?: string;
}

/** A news page with some parts added. The frame is removed again after the test by `clearPages`. */
export async function newsPage({
  lang = 'en',
  head = '',
  before = '',
  after = '',
  between = '',
}: PageParts): Promise<Document> {
  return framed(`<!doctype html><html lang="${lang}"><head><title>The ferry</title>
    <style>body{margin:0;font:16px/1.5 Georgia}</style>${head}</head><body>${before}
    <header><a href="#">News</a> <a href="#">Sport</a></header>
    <main><article><h1>Storm keeps the ferry in port</h1>${STORY}${between}${STORY}</article></main>${after}</body></html>`);
}

/** Any page. */
export async function framed(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:700px;border:0';
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const doc = frame.contentDocument;
  if (!doc?.defaultView) throw new Error('the frame has no document');
  // as if it were a window of its own: the page around it is no part of the test
  Object.defineProperty(doc.defaultView, 'frameElement', { value: null });
  return doc;
}

export function clearPages(): void {
  for (const frame of Array.from(document.querySelectorAll('iframe'))) frame.remove();
}

/** A wall over the page: a dimmed layer with a box in it. */
export function wall(words: string, attributes = ''): string {
  return `<div ${attributes} style="position:fixed;inset:0;background:#000a;z-index:9999"><div style="background:#fff;margin:100px auto;width:400px">${words}</div></div>`;
}
