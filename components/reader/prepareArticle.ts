// Prepares sanitised article content for reading: frames wait for a click, tables scroll inside themselves, images
// load when they are near, media have controls, links are safe to follow.

import { t } from '../../utils/i18n.ts';
import { createElementIn } from '../../utils/shared/dom/nodes.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { LINE_SIZE } from '../../utils/shared/foreign/lineSize.ts';
import { isWeb } from '../../utils/shared/url/webAddress.ts';

/** Changes the fragment in place; it isn't in a document yet, so nothing in it has loaded. */
export function prepareArticle(fragment: DocumentFragment): void {
  for (const frame of fragment.querySelectorAll('iframe')) frame.replaceWith(...embedFor(frame));
  for (const table of fragment.querySelectorAll('table')) prepareTable(table);
  for (const image of fragment.querySelectorAll<HTMLImageElement>('img[data-unloaded]')) askFirst(image);
  for (const image of fragment.querySelectorAll('img')) {
    image.loading = 'lazy';
    image.decoding = 'async';
    fitImage(image);
    onTrusted(image, 'error', () => hideBroken(image), { once: true });
  }
  for (const media of fragment.querySelectorAll<HTMLMediaElement>('video, audio')) {
    media.controls = true;
    media.preload = 'none';
  }
  for (const link of fragment.querySelectorAll('a'))
    link.rel = link.relList.contains('noreferrer') ? 'noopener noreferrer' : 'noopener';
  for (const code of fragment.querySelectorAll<HTMLElement>('pre')) {
    code.tabIndex = 0;
    code.dir = 'ltr';
  }
}

/** Pixels; what the page draws smaller in width isn't drawn larger here. */
const SMALL_DRAWING = 400;

/** Pictures that stand for a character are as large as their line; drawings know no size but the one the page gave them. */
function fitImage(image: HTMLImageElement): void {
  if (image.getAttribute('sizes') === LINE_SIZE) image.classList.add('in-line');
  const width = Number(image.getAttribute('width'));
  const isDrawing = /^data:image\/svg|\.svg(?:$|[?#])/i.test(image.getAttribute('src') ?? '');
  if (isDrawing && width > 0 && width < SMALL_DRAWING) image.style.inlineSize = `${width}px`;
  image.removeAttribute('width');
  image.removeAttribute('height');
}

/** A picture that fails to load leaves its caption and its description, if it has one. */
export function hideBroken(image: HTMLImageElement): void {
  if (!image.alt) image.hidden = true;
}

/** A picture that the page hasn't asked for, and that may be there to count readers, is loaded when the reader wants it. */
function askFirst(image: HTMLImageElement): void {
  const address = image.dataset.unloaded ?? '';
  image.removeAttribute('data-unloaded');
  const host = httpAddress(address)?.hostname.replace(/^www\./, '');
  if (!host) {
    image.remove();
    return;
  }
  const load = createElementIn(document, 'button');
  load.type = 'button';
  load.className = 'embed-load picture-load';
  load.append(...(image.alt ? [image.alt, ' · '] : []), t('embed_load', host));
  onTrusted(load, 'click', () => {
    image.src = address;
    image.tabIndex = -1;
    load.replaceWith(image);
    image.focus({ preventScroll: true });
  });
  // A button in a link would be two things to press in one.
  const link = image.closest('a');
  (link ?? image).before(load);
  image.remove();
  if (link && !link.textContent?.trim() && !link.querySelector('img')) link.remove();
}

/** A frame is somebody else's page: it is named, linked, and loaded only when the reader asks for it. */
function embedFor(frame: HTMLIFrameElement): Node[] {
  const address = httpAddress(frame.getAttribute('src'));
  if (!address) return [];
  const figure = createElementIn(document, 'figure');
  figure.className = 'embed';
  const name = createElementIn(document, 'p');
  name.className = 'embed-name';
  name.textContent = frame.title.trim() || t('embed_from', address.hostname.replace(/^www\./, ''));
  const load = createElementIn(document, 'button');
  load.type = 'button';
  load.className = 'embed-load';
  load.textContent = t('embed_load', address.hostname.replace(/^www\./, ''));
  onTrusted(load, 'click', () => figure.replaceChildren(frameFor(address, name.textContent)));
  const link = createElementIn(document, 'a');
  link.href = address.href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = t('embed_open');
  figure.append(name, load, link);
  return [figure];
}

function frameFor(address: URL, title: string): HTMLIFrameElement {
  const frame = createElementIn(document, 'iframe');
  frame.src = address.href;
  frame.title = title;
  frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-presentation allow-forms');
  // A frame of the page's own origin could reach all that surrounds it, by `frameElement`.
  if (address.origin !== location.origin) frame.sandbox.add('allow-same-origin');
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  return frame;
}

/** A date or a figure in a cell: short, with a digit, and no sentence. */
const ONE_LINE = /^[\p{L}\d.,:/%+\-–−\s]{2,22}$/u;

function prepareTable(table: HTMLTableElement): void {
  for (const cell of table.querySelectorAll('td')) {
    const text = cell.textContent?.trim() ?? '';
    if (/\d/.test(text) && ONE_LINE.test(text)) cell.classList.add('one-line');
  }
  if (table.parentElement?.closest('table')) return;
  for (const head of table.querySelectorAll('th')) head.tabIndex = 0;
  const scroller = createElementIn(document, 'div');
  scroller.className = 'table';
  scroller.tabIndex = 0;
  // Not a region: an article may have many tables, and each landmark needs a name of its own.
  scroller.setAttribute('role', 'group');
  scroller.setAttribute('aria-label', table.caption?.textContent?.trim() || t('table_label'));
  table.replaceWith(scroller);
  scroller.append(table);
}

function httpAddress(text: string | null): URL | undefined {
  if (!text) return undefined;
  const address = URL.parse(text);
  return address && isWeb(address) ? address : undefined;
}
