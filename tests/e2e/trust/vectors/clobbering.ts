// Elements named like the properties a sanitiser, a reader or a browser asks for (DOM clobbering).
import { cross, type Template } from './vector.ts';

const NAMES = (
  'attributes childNodes parentNode parentElement nodeName nodeType localName namespaceURI firstChild nextSibling ' +
  'removeChild removeAttribute setAttribute getAttribute getAttributeNames hasAttribute insertBefore append content ' +
  'innerHTML outerHTML textContent ownerDocument querySelector querySelectorAll getElementsByTagName createElement ' +
  'implementation importNode cloneNode documentElement body head children shadowRoot currentScript DOMPurify'
).split(' ');

const HOLDERS = [
  '<form onmouseover=RUN><input name=NAME><input name=NAME><img src=HIT.png onerror=RUN></form>',
  '<img name=NAME src=HIT.png onerror=RUN><a id=NAME name=NAME href="javascript:RUN">x</a><object id=NAME></object>',
] as const;

/** Clobbering vectors. */
export const CLOBBERING: readonly Template[] = cross(HOLDERS, NAMES, (holder, name) =>
  holder.replaceAll('NAME', name),
);
