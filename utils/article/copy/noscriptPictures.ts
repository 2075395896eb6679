// Pictures for browsers without scripts. With scripting on, a `<noscript>` holds its HTML as
// text; in a document of a parser's own, which is never shown, nothing that is parsed runs or loads.
import { elementsByTag, rawText } from '../../shared/dom/nodes.ts';

/** Characters; what is longer is a page of its own. */
const MAX_NOSCRIPT_CHARS = 5_000;
/** Texts that get a document each; no article has more pictures. */
const MAX_PARSED_ALONE = 600;

/**
 * Finds the first picture with an address in a `<noscript>` of that page. All of them are parsed together when the first
 * is asked for: a document for each would cost a page of a hundred pictures as much as reading its article.
 */
export function noscriptPictures(body: Element): (noscript: Element) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  return (noscript) => {
    if (known.size === 0) readAll(Array.from(elementsByTag(body, 'noscript')), known);
    // Skip those in frames and shadow roots.
    if (!known.has(noscript)) readAll([noscript], known);
    return known.get(noscript);
  };
}

function readAll(noscripts: readonly Element[], known: Map<Element, Element | undefined>): void {
  const texts = noscripts.map((element) => ({ element, html: rawText(element) }));
  const pictured = texts.filter(({ html }) => html.length <= MAX_NOSCRIPT_CHARS && html.includes('<img'));
  const boxes = parse(pictured.map(({ html }) => html));
  for (const { element } of texts) known.set(element, undefined);
  for (const [at, { element }] of pictured.entries())
    known.set(element, boxes[at]?.querySelector('img[src]') ?? undefined);
}

/** A box for each text; one by one when a text that is left open would swallow what follows, as far as that is worth it. */
function parse(texts: readonly string[]): readonly Element[] {
  const boxes = boxesOf(texts);
  return boxes.length === texts.length
    ? boxes
    : texts.slice(0, MAX_PARSED_ALONE).flatMap((text) => boxesOf([text]).slice(0, 1));
}

function boxesOf(texts: readonly string[]): readonly Element[] {
  if (texts.length === 0) return [];
  const html = texts.map((text) => `<section>${text}</section>`).join('');
  return Array.from(new DOMParser().parseFromString(html, 'text/html').body.children);
}
