// What a prompt lets the reader do: its buttons and links. Only ever shown, never pressed.
import { normalise } from './normalise.ts';
import { stems } from './readWords.ts';
import { isShown } from './shown.ts';
import type { Offer } from './types.ts';

/** Words that close a prompt or go on without it. */
const CLOSES =
  '^[×✕✖✗xⅹ╳]$|<close|<dismiss|<hide>|<got it|<ok(ay)?>|<continue|<skip|<not now|<later|<no,? thanks|schliess|verstanden|<weiter|fermer|compris|continu|cerrar|entend|fechar|chiudi|sluit|doorgaan|<stang|<lukk?>|sulje|zamknij|rozumi|zavr|bezar|inchide|закр|понятно|зрозум|прод[оъ][лв]ж|затвор|zatvor|κλεισ|kapat>|tamam|devam|[关關][闭閉]|知道了|[继繼][续續]|閉じる|続ける|닫기|확인|계속|اغلاق|متابعه|بستن|סגור|बंद|ปิด|dong>|tutup|lanjut';

let closes: RegExp | undefined;

/** The buttons and links shown in `box`, at most twelve. */
export function offersOf(box: Element): Offer[] {
  const found: Offer[] = [];
  const clickable =
    'button,a[href],[role=button],input[type=button],input[type=submit],[onclick],[class*=close]';
  for (const element of Array.from(box.querySelectorAll(clickable)).slice(0, 60)) {
    if (found.length >= 12) break;
    if (!isShown(element)) continue;
    const offer = offerOf(element);
    if (offer && !found.some((one) => one.text === offer.text)) found.push(offer);
  }
  return found;
}

function offerOf(element: Element): Offer | undefined {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  const value = element.localName === 'input' ? (element as HTMLInputElement).value : element.textContent;
  const text = ((value ?? '').trim() || label).replace(/\s+/g, ' ').trim();
  if (text.length > 80) return undefined;
  closes ??= stems(CLOSES);
  closes.lastIndex = 0;
  const isClose =
    /close|dismiss/i.test(element.getAttribute('class') ?? '') || closes.test(normalise(`${text} ${label}`));
  if (!text && !isClose) return undefined;
  const url = linkOf(element);
  return { text: text || '×', closes: isClose, ...(url && { url }) };
}

function linkOf(element: Element): string | undefined {
  if (element.localName !== 'a') return undefined;
  const { href, protocol } = element as HTMLAnchorElement;
  const here = element.ownerDocument.location?.href.replace(/#.*/, '');
  if (typeof href !== 'string' || !/^https?:$/.test(protocol)) return undefined;
  return href.replace(/#.*/, '') === here ? undefined : href;
}
