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

/** The absolute form; `#anchor` stays as it is; `undefined` for scripts and what is no address. */
export function absoluteUrl(value: string | null | undefined, base: string): string | undefined {
  const trimmed = value?.trim();
  if (!trimmed) return undefined;
  if (trimmed.startsWith('#')) return trimmed;
  try {
    const { href, protocol } = new URL(trimmed, base);
    const isData = protocol === 'data:' && /^data:(?:image|audio|video)\//i.test(href);
    return /^(?:https?|mailto|tel):$/.test(protocol) || isData ? href : undefined;
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
