// The chosen blocks as HTML, in the page's own structure but without its layout boxes.

import { treatmentOf } from '../../shared/foreign/markup.ts';
import type { Block } from '../blocks/blocks.ts';
import { UNLOADED } from '../copy/copyPicture.ts';
import { emptyCopy, isRoomUsedUp, mediaOf, type Rebuilding, rebuilding } from './htmlParts.ts';
import { joinPicture } from './joinPicture.ts';
import { tidyHtml } from './tidyHtml.ts';

/** Boxes without a meaning of their own. */
const BOXES = new Set(
  'div section article body header footer aside form fieldset span label nobr address'.split(' '),
);
const MEDIA = new Set(['img', 'picture', 'video', 'audio', 'iframe']);
const FIGURE_PARTS = 'img, video, audio, iframe, table, pre';
const MAY_HOLD_PICTURES = /^(?:div|figure|picture|img|video|iframe|a|span|p|section)$/;

interface Work extends Rebuilding {
  /** The inline nodes of kept blocks. */
  readonly kept: ReadonlySet<Node>;
  /** Elements with a kept block inside. */
  readonly holders: ReadonlySet<Element>;
  /** Elements with any block inside. */
  readonly texted: ReadonlySet<Element>;
  /** Elements with a caption inside that isn't kept as text. */
  readonly captioned: ReadonlyMap<Element, string>;
  /** Captions that look like paragraphs, by their inline nodes. */
  readonly looseCaptions: ReadonlyMap<Node, Block>;
  /** The elements built from these, to be joined with their pictures at the end. */
  readonly made: Map<Element, Block>;
  /** Boxes that become sections: the entries of a live blog. */
  readonly sections: ReadonlySet<Element>;
}

export interface BuiltHtml {
  readonly html: string;
  /** Whether its attributes held more than any article's. */
  readonly isCut: boolean;
}

/** The kept blocks as HTML, with the pictures, tables and embeds that stand among them. Addresses are absolute. */
export function buildHtml(
  body: Element,
  blocks: readonly Block[],
  base: string,
  sections: ReadonlySet<Element> = new Set(),
): BuiltHtml {
  const keptBlocks = blocks.filter((block) => block.isKept);
  const work: Work = {
    ...rebuilding(body.ownerDocument, base),
    kept: new Set(keptBlocks.flatMap((block) => block.nodes)),
    holders: ancestorsOf(keptBlocks),
    texted: ancestorsOf(blocks),
    captioned: captionsOf(blocks),
    looseCaptions: new Map(
      keptBlocks
        .filter(({ verdict }) => verdict.kind === 'embed' && verdict.isCaption)
        .flatMap((block) => block.nodes.map((node) => [node, block] as const)),
    ),
    made: new Map(),
    sections,
  };
  const out = work.doc.createElement('div');
  fill(work, rootOf(body, keptBlocks), out, true);
  for (const [made, { text }] of work.made) joinPicture(made, text);
  tidyHtml(out);
  return { html: evenLines(out.innerHTML), isCut: isRoomUsedUp(work) };
}

/** Without blank lines, but for those of code. */
function evenLines(html: string): string {
  let even = '';
  let from = 0;
  for (let code = html.indexOf('<pre'); code >= 0; code = html.indexOf('<pre', from)) {
    const end = html.indexOf('</pre>', code);
    even += withoutBlankLines(html.slice(from, code)) + html.slice(code, end < 0 ? html.length : end);
    from = end < 0 ? html.length : end;
  }
  return (even + withoutBlankLines(html.slice(from))).trim();
}

function withoutBlankLines(html: string): string {
  const lines = html.split('\n');
  return lines.filter((line, at) => at === 0 || at === lines.length - 1 || line.trim() !== '').join('\n');
}

function captionsOf(blocks: readonly Block[]): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const block of blocks) {
    if (block.verdict.kind !== 'caption') continue;
    let up: Element | null = block.element;
    for (let i = 0; up && i < 4; i++, up = up.parentElement)
      found.set(up, [found.get(up), block.text].filter(Boolean).join(' '));
  }
  return found;
}

function ancestorsOf(blocks: readonly Block[]): Set<Element> {
  const found = new Set<Element>();
  for (const block of blocks)
    for (let up: Element | null = block.element; up && !found.has(up); up = up.parentElement) found.add(up);
  return found;
}

/** The smallest element that holds every kept block, and one box further out for a picture beside the text's box. */
function rootOf(body: Element, kept: readonly Block[]): Element {
  let root = kept[0]?.element ?? body;
  for (const block of kept)
    while (root !== body && !root.contains(block.element)) root = root.parentElement ?? body;
  return root === body ? body : (root.parentElement ?? body);
}

/**
 * Builds what is kept of `from` into `to`.
 * @param isBox whether `to` stands for a box, in which a line of text of its own becomes a paragraph
 */
function fill(work: Work, from: Element, to: Element, isBox: boolean): void {
  let line: Element | undefined;
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (isDisplayFormula(node) && work.kept.has(node)) {
      line = undefined;
      to.appendChild(node.cloneNode(true));
    } else if (work.kept.has(node)) {
      if (!line && isBox && BOXES.has(from.localName)) {
        line = work.doc.createElement('p');
        to.appendChild(line);
      }
      copyInline(work, node, line ?? to);
      const caption = work.looseCaptions.get(node);
      if (caption) work.made.set(line ?? to, caption);
    } else {
      line = undefined;
      if (node.nodeType === 1) place(work, node as Element, to, isBox);
    }
  }
}

const isDisplayFormula = (node: Node): node is Element =>
  node.nodeType === 1 &&
  (node as Element).localName === 'math' &&
  (node as Element).getAttribute('display') === 'block';

function place(work: Work, from: Element, to: Element, isBox: boolean): void {
  const name = from.localName;
  if (MEDIA.has(name)) append(to, mediaOf(work, from));
  else if (name === 'figure') placeFigure(work, from, to, isBox);
  else if (name === 'hr') to.appendChild(work.doc.createElement('hr'));
  else if (!work.holders.has(from)) placePictures(work, from, to, isBox);
  else if (work.sections.has(from)) {
    const section = work.doc.createElement('section');
    section.id = from.id;
    fill(work, from, section, true);
    to.appendChild(section);
  } else if (BOXES.has(name) || name === 'a') {
    const before = to.lastElementChild;
    fill(work, from, to, true);
    const first = before ? before.nextElementSibling : to.firstElementChild;
    if (name === 'a') linkLines(work, from, first);
    if (from.id && first && !first.id) first.id = from.id;
  } else {
    const treatment = treatmentOf(from.namespaceURI, name);
    if (treatment.kind === 'contents') fill(work, from, to, isBox);
    if (treatment.kind !== 'element') return;
    const copy = emptyCopy(work, from, name === 'h1' ? 'h2' : treatment.name);
    fill(work, from, copy, false);
    to.appendChild(copy);
  }
}

/** Characters; a link around more than that is a mistake in the page. */
const MAX_LINK_CHARS = 300;

/** A link around blocks becomes a link in each of them; one that opens an answer on the page leads nowhere else. */
function linkLines(work: Work, link: Element, first: Element | null): void {
  const href = link.getAttribute('href') ?? '#';
  if (href.startsWith('#') || (link.textContent ?? '').trim().length > MAX_LINK_CHARS) return;
  for (let line = first; line; line = line.nextElementSibling) {
    if (!/^(?:p|h[2-6])$/.test(line.localName) || line.querySelector('a')) continue;
    const copy = emptyCopy(work, link, 'a');
    copy.removeAttribute('id');
    if (!copy.hasAttribute('href')) return;
    copy.append(...line.childNodes);
    line.append(copy);
  }
}

function append(to: Element, part: Element | undefined): void {
  if (part) to.appendChild(part);
}

/**
 * A box of which no text was kept gives its pictures when it has no text at all, or holds a figure; the smallest box around
 * a picture and its caption becomes one.
 */
function placePictures(work: Work, from: Element, to: Element, isBox: boolean): void {
  const isCaptioned = (box: Element) => work.captioned.has(box) && box.querySelector('img, video') !== null;
  const inside = Array.from(from.children);
  const isWider = from.localName !== 'figure' && inside.some(isCaptioned);
  if (!isWider && isCaptioned(from)) {
    placeFigure(work, from, to, isBox);
    return;
  }
  if (!isWider && work.texted.has(from) && !from.querySelector('figure')) return;
  for (const child of inside)
    if (isWider || MAY_HOLD_PICTURES.test(child.localName)) place(work, child, to, isBox);
}

function placeFigure(work: Work, from: Element, to: Element, isBox: boolean): void {
  const figure = work.doc.createElement('figure');
  if (from.id) figure.id = from.id;
  const seen = new Set<string>();
  for (const part of from.querySelectorAll(FIGURE_PARTS)) {
    if (part.localName === 'table' || part.localName === 'pre') {
      if (work.holders.has(part)) place(work, part, figure, false);
      continue;
    }
    const media = mediaOf(work, part);
    const address = media?.getAttribute('src') ?? media?.getAttribute(UNLOADED) ?? '';
    if (seen.has(address)) continue;
    seen.add(address);
    append(figure, media);
  }
  if (!figure.childElementCount) {
    if (work.holders.has(from)) fill(work, from, to, isBox);
    return;
  }
  const caption = from.querySelector('figcaption') ?? from.querySelector('[class*="caption" i]');
  if (caption?.textContent?.trim()) {
    const copy = work.doc.createElement('figcaption');
    for (const node of caption.childNodes) copyInline(work, node, copy);
    figure.append(copy);
  } else if (work.captioned.has(from)) {
    const copy = work.doc.createElement('figcaption');
    copy.append(work.captioned.get(from) ?? '');
    figure.append(copy);
  }
  to.append(figure);
}

function copyInline(work: Work, from: Node, to: Element): void {
  if (from.nodeType === 3) to.append((from as Text).data);
  if (from.nodeType !== 1) return;
  const element = from as Element;
  const treatment = treatmentOf(element.namespaceURI, element.localName);
  if (treatment.kind === 'nothing') return;
  if (treatment.kind === 'element' && treatment.space === 'html' && MEDIA.has(treatment.name)) {
    append(to, mediaOf(work, element));
    return;
  }
  if (element.localName === 'math') {
    to.appendChild(element.cloneNode(true));
    return;
  }
  const isPlain =
    treatment.kind === 'contents' ||
    (BOXES.has(element.localName) &&
      !element.id &&
      !element.hasAttribute('dir') &&
      !element.hasAttribute('lang'));
  const copy = isPlain ? to : emptyCopy(work, element, treatment.name);
  for (let child = element.firstChild; child; child = child.nextSibling) copyInline(work, child, copy);
  if (copy !== to && (copy.hasChildNodes() || copy.id || /^w?br$/.test(copy.localName))) to.appendChild(copy);
}
