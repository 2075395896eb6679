// Pictures that a page's own script would have loaded later: the address is somewhere in the attributes.

const ADDRESS = /^\s*(?:https?:)?\/{0,2}[^\s{}<>]+\.(?:jpe?g|png|webp|gif|avif)(?:[?#]\S*)?\s*$/i;
const SET = /\.(?:jpe?g|png|webp|gif|avif)\S*\s+\d+(?:\.\d+)?[wx]/i;
/** A data address this short is a placeholder. */
const PLACEHOLDER_LENGTH = 300;

/** Gives the copy of an image or source the address that the live one keeps for its script. */
export function lazySource(live: Element, copy: Element): void {
  const src = live.getAttribute('src') ?? '';
  const isPlaceholder = !src || (src.startsWith('data:') && src.length < PLACEHOLDER_LENGTH);
  const named =
    live.getAttribute('data-src') ?? live.getAttribute('data-original') ?? live.getAttribute('data-lazy-src');
  const namedSet = live.getAttribute('data-srcset') ?? live.getAttribute('data-lazy-srcset');
  if (named && !named.includes('{') && live.localName !== 'source') copy.setAttribute('src', named);
  if (namedSet && !namedSet.includes('{')) copy.setAttribute('srcset', namedSet);
  if (!isPlaceholder || named || namedSet || live.getAttribute('srcset')) return;
  for (const { name, value } of Array.from(live.attributes)) {
    if (name === 'src' || name === 'alt' || name === 'title') continue;
    if (SET.test(value)) copy.setAttribute('srcset', value);
    else if (ADDRESS.test(value)) copy.setAttribute('src', value);
  }
}
