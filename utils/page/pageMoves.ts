// Pages that change their address without loading anew: single-page apps, endless scrollers.

/** `replace`: the page only put another address to what it shows, or to what has been scrolled to. */
export type MoveKind = 'go' | 'replace';

/** Milliseconds between looks at the address where the browser can't tell (no Navigation API). */
const LOOK_EVERY = 400;

/** Calls back whenever the page's address, its fragment aside, has changed within the same document. */
export function watchMoves(view: Window, onMove: (kind: MoveKind) => void): void {
  let address = withoutHash(view.location.href);
  const look = (kind: MoveKind) => {
    const now = withoutHash(view.location.href);
    if (now === address) return;
    address = now;
    onMove(kind);
  };
  const navigation = 'navigation' in view ? (view.navigation as EventTarget | undefined) : undefined;
  if (navigation)
    navigation.addEventListener('currententrychange', (event) =>
      look('navigationType' in event && event.navigationType === 'replace' ? 'replace' : 'go'),
    );
  else view.setInterval(() => look('go'), LOOK_EVERY);
}

const withoutHash = (address: string) => address.split('#', 1)[0] ?? address;
