// Pages that change their address without loading anew: single-page apps, endless scrollers.
import { onTrusted } from '../shared/dom/onTrusted.ts';
import { withoutHash } from '../shared/url/webAddress.ts';

/** `replace`: the page only put another address to what it shows, or to what has been scrolled to. */
export type MoveKind = 'go' | 'replace';

/** Milliseconds between checks of the address where the browser can't tell (no Navigation API). */
const POLL_INTERVAL_MS = 400;

/** Calls back whenever the page's address, its fragment aside, has changed within the same document. */
export function watchMoves(view: Window, onMove: (kind: MoveKind) => void): void {
  let address = withoutHash(view.location.href);
  const check = (kind: MoveKind) => {
    const now = withoutHash(view.location.href);
    if (now === address) return;
    address = now;
    onMove(kind);
  };
  const navigation = 'navigation' in view ? (view.navigation as EventTarget | undefined) : undefined;
  if (navigation)
    onTrusted(navigation, 'currententrychange', (event) =>
      check('navigationType' in event && event.navigationType === 'replace' ? 'replace' : 'go'),
    );
  else view.setInterval(() => check('go'), POLL_INTERVAL_MS);
}
