// Small functions on web addresses.

/** Whether a URL is a web page's: `http:` or `https:`. */
export function isWeb({ protocol }: { readonly protocol: string }): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

/** An address without its fragment. */
export function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** `href` as a web address; undefined for what is none. */
export function parseWeb(href: string, base?: string | URL): URL | undefined {
  const url = URL.parse(href, base);
  return url && isWeb(url) ? url : undefined;
}
