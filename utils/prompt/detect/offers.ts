// What a prompt lets the reader do: its buttons and links. Only ever shown, never pressed. Whether one closes the
// prompt is recognised here by its drawing or its name; by its words, in any language, where it is shown (`offerKinds.ts`).

import { queryInside, rawAttribute } from '../../shared/dom/nodes.ts';
import { isWeb, withoutHash } from '../../shared/url/webAddress.ts';
import type { Offer } from '../promptTypes.ts';
import { isShown } from './shownText.ts';

/** The buttons and links shown in `box`, at most twelve. */
export function offersOf(box: Element): Offer[] {
  const found: Offer[] = [];
  const clickable =
    'button,a[href],[role=button],input[type=button],input[type=submit],[onclick],[class*=close]';
  for (const element of queryInside(box, clickable).slice(0, 60)) {
    if (found.length >= 12) break;
    if (!isShown(element)) continue;
    const offer = offerOf(element);
    if (offer && !found.some((match) => match.text === offer.text)) found.push(offer);
  }
  return found;
}

function offerOf(element: Element): Offer | undefined {
  const label = rawAttribute(element, 'aria-label') ?? rawAttribute(element, 'title') ?? '';
  const value = element.localName === 'input' ? (element as HTMLInputElement).value : element.textContent;
  const text = ((value ?? '').trim() || label).replace(/\s+/g, ' ').trim();
  if (text.length > 80) return undefined;
  const isClose = /close|dismiss|^[×✕✖✗xⅹ╳] | [×✕✖✗xⅹ╳] /i.test(
    `${text} ${label} ${rawAttribute(element, 'class')}`,
  );
  if (!text && !isClose) return undefined;
  const url = linkOf(element);
  return { text: text || '×', closes: isClose, ...(url && { url }) };
}

function linkOf(element: Element): string | undefined {
  if (element.localName !== 'a') return undefined;
  const { href, protocol } = element as HTMLAnchorElement;
  const here = element.ownerDocument.location?.href;
  if (typeof href !== 'string' || !isWeb({ protocol })) return undefined;
  return here && withoutHash(href) === withoutHash(here) ? undefined : href;
}
