// The parameters of an address. In Firefox a content script may not iterate over `URLSearchParams` ("not safely
// Xrayable"), and what asks for it there dies with all it was about to find.

/** Names and values of an address's query, decoded, in order. */
export function queryEntries(url: URL): readonly (readonly [string, string])[] {
  const entries: [string, string][] = [];
  for (const part of url.search.slice(1).split('&')) {
    if (!part) continue;
    const at = part.indexOf('=');
    entries.push([decoded(at < 0 ? part : part.slice(0, at)), decoded(at < 0 ? '' : part.slice(at + 1))]);
  }
  return entries;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
