// The copy of a picture that stands for a character.
import { LINE_SIZE } from '../../shared/foreign/lineSize.ts';
import { isCountingAddress } from '../../shared/url/countingAddress.ts';

/**
 * The picture, marked to be as large as its line; its description where the page itself has not asked for it.
 * `undefined` when nothing is left.
 */
export function lineImage(live: Element, doc: Document): Node | undefined {
  const address = live.getAttribute('src') ?? '';
  if (!address || isWaiting(live) || isCountingAddress(URL.parse(address, live.baseURI)?.href ?? '')) {
    const alt = live.getAttribute('alt')?.trim();
    return alt ? doc.createTextNode(alt) : undefined;
  }
  const copy = doc.importNode(live, false) as Element;
  copy.setAttribute('sizes', LINE_SIZE);
  copy.removeAttribute('srcset');
  return copy;
}

/** Whether the page holds the picture back until it is near. */
function isWaiting(live: Element): boolean {
  if (live.getAttribute('loading')?.toLowerCase() !== 'lazy' || !live.ownerDocument.defaultView) return false;
  return 'naturalWidth' in live && live.naturalWidth === 0;
}
