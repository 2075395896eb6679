// Addresses in the article are absolute: the reader, an exported file and a saved copy have no base of their own.
import { candidatesOf } from './srcset.ts';

/** The address that relative ones on the page resolve against. */
export function baseOf(doc: Document, url: URL): string {
  const base = doc.querySelector('base[href]')?.getAttribute('href');
  try {
    return base ? new URL(base, url).href : url.href;
  } catch {
    return url.href;
  }
}

/** Characters in which an address says what it is, the white space before it included. */
const MAX_OPENING_CHARS = 100;

/** Whether an address holds a picture, a film or a sound itself. */
export const isFile = (address: string): boolean =>
  /^\s*data:(?:image|audio|video)\//i.test(address.slice(0, MAX_OPENING_CHARS));

/** The absolute form; `#anchor` stays as it is; `undefined` for scripts and what is no address. */
export function absoluteUrl(value: string | null | undefined, base: string): string | undefined {
  const trimmed = value?.trim();
  if (!trimmed) return undefined;
  // A file of megabytes isn't spelt anew.
  if (trimmed.startsWith('#') || isFile(trimmed)) return trimmed;
  try {
    const { href, protocol } = new URL(trimmed, base);
    return /^(?:https?|mailto|tel):$/.test(protocol) || isFile(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Every address of a `srcset` made absolute. */
export function absoluteSet(set: string, base: string, isLeftOut = (_address: string) => false): string {
  return candidatesOf(set)
    .map(([address, ...size]) => {
      const absolute = absoluteUrl(address, base);
      return absolute && !isLeftOut(absolute) ? [absolute, ...size].join(' ') : '';
    })
    .filter(Boolean)
    .join(', ');
}
