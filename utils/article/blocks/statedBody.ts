// What a page states as its article's text (JSON-LD `articleBody`), for pages that show next to none of it. On 55 corpus
// pages that state one it was never needed and more often worse than what the page shows, so it must be far longer, must
// agree with whatever is shown, and is never a way around a paywall.

import { find } from '../../shared/dom/nodes.ts';
import { filledLines } from '../../shared/text/edges.ts';
import { comparable } from '../../shared/text/strings.ts';
import { collectEvidence } from '../metadata/collectEvidence.ts';
import { metaOf } from '../metadata/metaTags.ts';

export interface StatedBody {
  /** Plain paragraphs. */
  readonly html: string;
  readonly text: string;
}

/** Characters: with more than this on screen, the stated text isn't needed. */
const MAX_SHOWN_CHARS = 400;
const MIN_STATED_CHARS = 600;
/** How often the stated text must hold the shown one. */
const MIN_RATIO = 3;
const PAYWALL = '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [id*="regwall" i]';

/**
 * The stated body, when it is the better source; `undefined` when what is shown is enough, contradicts it, or when the
 * publisher charges for the article.
 * @param shown the body's text as read off the page, a line per block
 */
export function statedBody(doc: Document, url: URL, shown: string): StatedBody | undefined {
  if (shown.length >= MAX_SHOWN_CHARS) return undefined;
  if (!find(doc, 'script[type*="ld+json" i]')) return undefined;
  const { linked, meta } = collectEvidence(doc, url);
  const { body = '', isPaid = false } = linked.article ?? {};
  if (body.length < MIN_STATED_CHARS || isPaid || doc.querySelector(PAYWALL)) return undefined;
  if (/^(?:locked|metered|paid)$/i.test(metaOf(meta, 'article:content_tier') ?? '')) return undefined;
  const paragraphs = paragraphsOf(body);
  const text = paragraphs.join('\n');
  if (text.length < Math.max(MIN_STATED_CHARS, MIN_RATIO * shown.length) || !agrees(shown, text))
    return undefined;
  const box = doc.implementation.createHTMLDocument('').body;
  for (const line of paragraphs) {
    const paragraph = box.ownerDocument.createElement('p');
    paragraph.textContent = line;
    box.append(paragraph);
  }
  return { html: box.innerHTML, text };
}

/** Whether most of the longer lines that are shown are also stated. */
function agrees(shown: string, stated: string): boolean {
  const lines = shown.split('\n').filter((line) => line.length > 80);
  const all = comparable(stated);
  return lines.filter((line) => all.includes(comparable(line).slice(0, 60))).length >= lines.length / 2;
}

function paragraphsOf(body: string): string[] {
  const plain = /<\/?[a-z][^<>]*>|&\w+;/i.test(body) ? textOfHtml(body) : body;
  return filledLines(plain).map((line) => line.replace(/\s+/g, ' '));
}

/** A document that is parsed this way loads and runs nothing. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script, style, template')) element.remove();
  for (const element of body.querySelectorAll('p, div, li, br, h1, h2, h3, h4, h5, h6, blockquote'))
    element.append('\n');
  for (const element of body.querySelectorAll('br')) element.replaceWith('\n');
  return body.textContent ?? '';
}
