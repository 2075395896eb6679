// Makes sanitised article content fit to be read: frames wait for a click, tables scroll inside themselves, images
// load when they are near, media have controls, links are safe to follow.
import { t } from '../../utils/text.ts';

/** Changes the fragment in place; it isn't in a document yet, so nothing in it has loaded. */
export function settleArticle(fragment: DocumentFragment): void {
  for (const frame of fragment.querySelectorAll('iframe')) frame.replaceWith(...embedFor(frame));
  for (const table of fragment.querySelectorAll('table')) settleTable(table);
  for (const image of fragment.querySelectorAll('img')) {
    image.loading = 'lazy';
    image.decoding = 'async';
    image.addEventListener('error', () => hideBroken(image), { once: true });
  }
  for (const media of fragment.querySelectorAll<HTMLMediaElement>('video, audio')) {
    media.controls = true;
    media.preload = 'none';
  }
  for (const link of fragment.querySelectorAll('a')) link.rel = 'noopener';
  for (const code of fragment.querySelectorAll<HTMLElement>('pre')) {
    code.tabIndex = 0;
    code.dir = 'ltr';
  }
}

/** A picture that can't be had leaves its caption and, where it has one, its description. */
export function hideBroken(image: HTMLImageElement): void {
  if (!image.alt) image.hidden = true;
}

/** A frame is somebody else's page: it is named, linked, and loaded only when the reader asks for it. */
function embedFor(frame: HTMLIFrameElement): Node[] {
  const address = httpAddress(frame.getAttribute('src'));
  if (!address) return [];
  const figure = document.createElement('figure');
  figure.className = 'embed';
  const name = document.createElement('p');
  name.className = 'embed-name';
  name.textContent = frame.title.trim() || t('embed_from', address.hostname.replace(/^www\./, ''));
  const load = document.createElement('button');
  load.type = 'button';
  load.className = 'embed-load';
  load.textContent = t('embed_load', address.hostname.replace(/^www\./, ''));
  load.addEventListener('click', () => figure.replaceChildren(frameFor(address, name.textContent)));
  const link = document.createElement('a');
  link.href = address.href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = t('embed_open');
  figure.append(name, load, link);
  return [figure];
}

function frameFor(address: URL, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = title;
  frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-presentation allow-forms',
  );
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  return frame;
}

function settleTable(table: HTMLTableElement): void {
  if (table.parentElement?.closest('table')) return;
  const scroller = document.createElement('div');
  scroller.className = 'table';
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'region');
  scroller.setAttribute('aria-label', table.caption?.textContent?.trim() || t('table_label'));
  table.replaceWith(scroller);
  scroller.append(table);
}

function httpAddress(text: string | null): URL | undefined {
  if (!text) return undefined;
  const address = URL.parse(text, document.baseURI);
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}
