// A picture on its way into the working copy: from which address it is shown, and whether it may be asked for.
import { baseAddressOf } from '../../shared/dom/nodes.ts';
import { isCountingAddress } from '../../shared/url/countingAddress.ts';
import { isFile } from './addresses.ts';
import { judgeHeldPicture, judgePicture } from './judgePicture.ts';
import { isStandIn, lazySource } from './lazyImages.ts';

/** Set on a copied picture that isn't to be asked for before the reader wants it. */
export const UNLOADED = 'data-unloaded';
const MAX_SET_CHARS = 16_000;
const MAX_ADDRESS_CHARS = 4_000;

/**
 * Gives the copy of an `<img>` the address to show it from.
 * @returns false when it isn't to be shown at all
 */
export function copyPicture(live: Element, copy: Element): boolean {
  lazySource(live, copy);
  if (isEndless(copy)) return false;
  copy.removeAttribute(UNLOADED);
  useLoadedSource(live, copy);
  const address = addressOf(live, copy);
  if (!address) return true;
  // Nothing better was found: a blank is no picture.
  if (/\.gif(?:$|[?#])/i.test(address) && isStandIn(address)) return false;
  const verdict = judgePicture(live, address);
  if (verdict === 'unloaded') copy.setAttribute(UNLOADED, '');
  return verdict !== 'none';
}

/** An address that no server takes; a set that long is left out. */
function isEndless(copy: Element): boolean {
  if ((copy.getAttribute('srcset')?.length ?? 0) > MAX_SET_CHARS) copy.removeAttribute('srcset');
  const address = copy.getAttribute('src') ?? '';
  return address.length > MAX_ADDRESS_CHARS && !isFile(address);
}

/**
 * The same for a picture out of a `<noscript>`.
 * @param stand the live picture that stands in its place until a script puts it there
 */
export function copyHeldPicture(held: Element, noscript: Element, copy: Element, stand?: Element): boolean {
  const address = absolute(held.getAttribute('src'), noscript);
  if (!address) return false;
  const verdict = judgeHeldPicture(held, noscript, address, stand);
  if (verdict === 'unloaded') copy.setAttribute(UNLOADED, '');
  return verdict !== 'none';
}

/** A poster is a picture too: one in a hidden box, or one that counts, isn't asked for. */
export function copyPoster(live: Element, copy: Element): void {
  const address = absolute(copy.getAttribute('poster'), live);
  if (!address || !/^https?:/i.test(address)) return;
  const isHidden = live.isConnected && live.ownerDocument.defaultView && !live.checkVisibility();
  if (isHidden || isCountingAddress(address)) copy.removeAttribute('poster');
}

/** Of several sources the one that the page has loaded is asked for already; the others never were. */
function useLoadedSource(live: Element, copy: Element): void {
  const { currentSrc, naturalWidth } = live as Partial<HTMLImageElement>;
  if (!currentSrc || !naturalWidth || !/^https?:/i.test(currentSrc)) return;
  if (live.parentElement?.localName !== 'picture' || currentSrc === (live as HTMLImageElement).src) return;
  if (copy.getAttribute('src') !== live.getAttribute('src')) return;
  copy.setAttribute('src', currentSrc);
  copy.removeAttribute('srcset');
  copy.removeAttribute('sizes');
}

function addressOf(live: Element, copy: Element): string | undefined {
  const source = live.closest('picture')?.querySelector('source');
  const set = [copy, source].map(
    (image) => image?.getAttribute('srcset') ?? image?.getAttribute('data-srcset'),
  );
  return absolute(copy.getAttribute('src') || set.map(firstOf).find(Boolean), live);
}

function firstOf(set: string | null | undefined): string | undefined {
  return set?.slice(0, MAX_SET_CHARS).trim().split(/[\s,]/, 1)[0];
}

/** In a document without an address of its own a relative one stays as it is. */
function absolute(address: string | null | undefined, live: Element): string | undefined {
  if (!address || isFile(address)) return address?.trim() || undefined;
  return URL.parse(address.trim(), baseAddressOf(live))?.href ?? address;
}
