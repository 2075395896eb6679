// How much of the window an element covers, and what darkens the page behind it.
import { callOwn } from '../../shared/dom/callOwn.ts';
import { find, holds, rawText } from '../../shared/dom/nodes.ts';
import { frameOf, styleOf } from '../detect/promptDom.ts';

/** Share of the window an element covers. */
export function coverage(element: Element): number {
  const view = element.ownerDocument.defaultView;
  if (!view?.innerWidth || !view.innerHeight) return 0;
  const outer = frameOf(element.ownerDocument);
  if (outer) {
    // Inside a frame the frame is the window that counts, scaled by what it covers itself.
    const own = callOwn(element, 'getBoundingClientRect');
    const share = (own.width * own.height) / (view.innerWidth * view.innerHeight);
    return Math.min(1, share) * coverage(outer);
  }
  const box = callOwn(element, 'getBoundingClientRect');
  const width = Math.min(box.right, view.innerWidth) - Math.max(box.left, 0);
  const height = Math.min(box.bottom, view.innerHeight) - Math.max(box.top, 0);
  return (Math.max(0, width) * Math.max(0, height)) / (view.innerWidth * view.innerHeight);
}

/** A separate element that darkens the page behind `box`: positioned, covering the window, saying nothing. */
export function backdropOf(box: Element): Element | undefined {
  const doc = topDocument(box);
  const view = doc.defaultView;
  if (!view) return undefined;
  const points: readonly (readonly [number, number])[] = [
    [6, 6],
    [view.innerWidth - 24, 6],
    [6, view.innerHeight - 6],
    [view.innerWidth - 24, view.innerHeight / 2],
  ];
  for (const [x, y] of points) {
    for (const layer of doc.elementsFromPoint(x, y)) {
      if (layer.localName === 'html' || layer.localName === 'body') break;
      const { position } = styleOf(layer);
      if (position !== 'fixed' && position !== 'absolute') continue;
      if (coverage(layer) > 0.8 && !holds(layer, find(doc, 'main,article')) && saysLittle(layer))
        return layer;
    }
  }
  return undefined;
}

function saysLittle(element: Element): boolean {
  return rawText(element).length < 2000;
}

/** The document of the window itself, around all frames. */
export function topDocument(element: Element): Document {
  let doc = element.ownerDocument;
  for (let frame = frameOf(doc); frame; frame = frameOf(doc)) doc = frame.ownerDocument;
  return doc;
}
