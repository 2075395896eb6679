// Whether nothing is left to be seen of a page: one that held nothing but its message is better left as it is.
import { bodyOf, parentOf, queryAll, rawText, walkerOf } from '../../shared/dom/nodes.ts';
import { isShown } from '../detect/shownText.ts';

/** Texts and pictures looked at; a page with more of them, none shown, is left to its own devices. */
const MAX_LOOKED_AT = 3000;
const SEEN_WITHOUT_TEXT = 'img,picture,video,canvas,svg,iframe,object,embed,input,button';

/** Whether a page shows neither text nor pictures, frames or fields. */
export function isBlank(doc: Document): boolean {
  const body = bodyOf(doc);
  if (!body) return true;
  const walker = walkerOf(doc, body, NodeFilter.SHOW_TEXT);
  let looked = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/\S/.test(rawText(node))) continue;
    if (++looked > MAX_LOOKED_AT) return false;
    const around = parentOf(node);
    if (around && isShown(around)) return false;
  }
  return !queryAll(doc, SEEN_WITHOUT_TEXT).slice(0, MAX_LOOKED_AT).some(isShown);
}
