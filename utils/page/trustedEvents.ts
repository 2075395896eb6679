// Only people press Lectern's buttons. An event that a script has made is stopped before any handler hears of it, and
// what the browser would do about it (tick a box, follow a link) is prevented.
const KINDS = (
  'click auxclick dblclick contextmenu mousedown mouseup mouseover mousemove pointerdown pointerup pointermove ' +
  'pointercancel touchstart touchmove touchend wheel keydown keypress keyup beforeinput input change submit reset ' +
  'toggle beforetoggle cancel close focus blur focusin focusout copy cut paste drag dragstart dragover dragend drop ' +
  'select invalid command error load pointerover pointerout mouseout'
).split(' ');

const INSIDE = (
  'click auxclick dblclick mousedown mouseup pointerdown pointerup touchstart touchend contextmenu dragstart copy input ' +
  'change wheel'
).split(' ');

/** Stops made-up events at the root of a shadow tree, before they reach anything inside it. */
export function stopMadeUpEvents(root: ShadowRoot): void {
  for (const kind of KINDS) root.addEventListener(kind, stop, { capture: true, passive: false });
}

function stop(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What happens inside the element stays there: the page's listeners hear of it in the capture phase at most. */
export function keepInside(host: Element): void {
  for (const kind of INSIDE) host.addEventListener(kind, hold, { passive: true });
}

function hold(event: Event): void {
  event.stopPropagation();
}
