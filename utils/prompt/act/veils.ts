// What lies over the page because of a prompt, besides the prompt's own box: veils that darken it and catch the mouse.
// Whatever is taken for one says nothing, holds nothing of the article, lies above it and was not there before.

import { findInside } from '../../shared/dom/nodes.ts';
import { styleOf } from '../detect/promptDom.ts';
import { isShown, openShadowText } from '../detect/shownText.ts';
import type { ArticleText } from './articleText.ts';
import { coverage } from './backdrop.ts';
import type { PageBefore } from './pageBefore.ts';

const COLUMNS = 5;
const ROWS = 4;
const MIN_COVERAGE = 0.6;
/** Characters a veil may say: a closing cross. */
const MAX_WORDS = 3;
const SHOWS = 'img,video,canvas,iframe,input,button,form,nav,a[href]';

/** The veils over the window now, outermost first. */
export function veilsOver(doc: Document, article: ArticleText, before?: PageBefore): Element[] {
  const view = doc.defaultView;
  if (!view) return [];
  const found = new Set<Element>();
  for (let at = 0; at < COLUMNS * ROWS; at++) {
    const x = (((at % COLUMNS) + 0.5) / COLUMNS) * view.innerWidth;
    const y = ((Math.floor(at / COLUMNS) + 0.5) / ROWS) * view.innerHeight;
    for (const layer of doc.elementsFromPoint(x, y)) {
      // What lies below the article is its background.
      if (layer === doc.body || layer === doc.documentElement || article.lineage.has(layer)) break;
      if (isVeil(layer, before)) found.add(layer);
    }
  }
  for (const layer of newLayers(doc, article, before)) found.add(layer);
  return Array.from(found);
}

/** Layers the mouse goes through, which no point of the window tells of: only those that were not there before. */
function newLayers(doc: Document, article: ArticleText, before?: PageBefore): Element[] {
  if (!before) return [];
  return Array.from(doc.body.children)
    .slice(0, 200)
    .filter((child) => !before.looks.has(child) && !article.lineage.has(child))
    .filter((child) => Number(styleOf(child).zIndex) >= 0 && isVeil(child, before));
}

function isVeil(element: Element, before?: PageBefore): boolean {
  if (before?.looks.get(element)?.isLayer) return false;
  const { position, zIndex } = styleOf(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  if (Number(zIndex) < 0 || coverage(element) < MIN_COVERAGE || !isShown(element)) return false;
  if (element.localName === 'iframe' || findInside(element, SHOWS)) return false;
  return openShadowText(element).length <= MAX_WORDS;
}
