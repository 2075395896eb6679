// Puts a prompt out of the reader's way and gives the page back: the wall, its backdrop, the locks. Nothing is
// deleted, no button of the site's is pressed, and undoing it leaves the page exactly as it was.

import { type Change, Changes } from './changes.ts';
import { backdropOf } from './coverage.ts';
import { frameOf, lineage } from './dom.ts';
import type { LocatedPrompt } from './findPrompt.ts';
import { asksToAllowAds } from './types.ts';
import { unlockPage } from './unlockPage.ts';

/** A wall that comes back is put away again this many times, then left standing. */
export const MOST_RETURNS = 6;

export type PutAwayState =
  | { readonly kind: 'away'; readonly returns: number }
  | { readonly kind: 'gaveUp'; readonly returns: number }
  | { readonly kind: 'back' };

export interface PutAwayOptions {
  /** Looks for the page's prompt once more; how a wall that was put in again is found. */
  readonly find: () => LocatedPrompt | undefined;
  readonly onChange?: (state: PutAwayState) => void;
}

export interface PutAway {
  readonly state: () => PutAwayState;
  /** Puts everything back as it was. */
  readonly undo: () => void;
}

/** Milliseconds between two checks whether the wall has come back, and how long they go on. */
const CHECK = 250;
const CHECKED_FOR = 60_000;

/**
 * Hides the prompt and undoes its locks; goes on doing so when the page puts it back, up to `MOST_RETURNS` times.
 * @returns undefined for what Lectern never acts on: paywalls, logins, consent and anything that asks for no ads
 */
export function putAway(located: LocatedPrompt, { find, onChange }: PutAwayOptions): PutAway | undefined {
  if (!asksToAllowAds(located.finding.kind)) return undefined;
  const doc = topDocument(located.box);
  const changes = new Changes();
  let state: PutAwayState = { kind: 'away', returns: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const until = Date.now() + CHECKED_FOR;

  const hide = (prompt: LocatedPrompt) => {
    hidePrompt(prompt, changes);
    unlockPage(doc, changes);
  };
  const settle = (next: PutAwayState) => {
    state = next;
    onChange?.(state);
  };
  const check = () => {
    timer = undefined;
    const again = find();
    const isBack = again !== undefined && asksToAllowAds(again.finding.kind);
    const isLocked = !isBack && state.kind === 'away' && unlockPage(doc, changes);
    if (isBack || isLocked) {
      const returns = (state.kind === 'back' ? 0 : state.returns) + 1;
      if (returns > MOST_RETURNS) return settle({ kind: 'gaveUp', returns: MOST_RETURNS });
      if (again && isBack) hide(again);
      settle({ kind: 'away', returns });
    }
    if (Date.now() < until) timer = setTimeout(check, CHECK);
  };

  hide(located);
  timer = setTimeout(check, CHECK);
  return {
    state: () => state,
    undo: () => {
      clearTimeout(timer);
      if (state.kind === 'back') return;
      changes.undo();
      settle({ kind: 'back' });
    },
  };
}

/** No more than this many layers lie behind one wall. */
const MANY_LAYERS = 4;

function hidePrompt({ box, finding }: LocatedPrompt, changes: Changes): void {
  const isOver = finding.kind === 'wall' || finding.kind === 'dismissible';
  const outer = outermost(box);
  changes.apply(...lower(outer));
  changes.style(outer, 'display', 'none');
  if (!isOver) return;
  for (let layer = 0; layer < MANY_LAYERS; layer++) {
    const backdrop = backdropOf(outer);
    if (!backdrop || backdrop.contains(outer)) break;
    changes.apply(...lower(backdrop));
    changes.style(backdrop, 'display', 'none');
  }
}

/** The element of the top document that shows the box: itself, or the frame it lies in. */
function outermost(box: Element): Element {
  const doc = topDocument(box);
  for (const one of lineage(box)) if (one.ownerDocument === doc && one.getRootNode() === doc) return one;
  return box;
}

function topDocument(element: Element): Document {
  let doc = element.ownerDocument;
  for (let frame = frameOf(doc); frame; frame = frameOf(doc)) doc = frame.ownerDocument;
  return doc;
}

/**
 * Takes an element out of the top layer. A modal dialog would keep the whole page inert even when hidden; closing it
 * without the page hearing of it is the only way, and it is opened again the same way.
 */
function lower(element: Element): Change[] {
  if (isDialog(element) && element.matches(':modal')) {
    return [
      {
        do: () => unheard(element, ['close'], () => element.close()),
        undo: () => {
          if (!element.open && element.isConnected) element.showModal();
        },
      },
    ];
  }
  if (isPopover(element)) {
    return [
      {
        do: () => unheard(element, ['beforetoggle', 'toggle'], () => element.hidePopover()),
        undo: () => {
          if (element.isConnected && !element.matches(':popover-open')) {
            unheard(element, ['beforetoggle', 'toggle'], () => element.showPopover());
          }
        },
      },
    ];
  }
  return [];
}

// Told by name and attribute: an element of another window is no instance of this one's classes.
function isDialog(element: Element): element is HTMLDialogElement {
  return element.localName === 'dialog';
}

function isPopover(element: Element): element is HTMLElement {
  return element.hasAttribute('popover') && element.matches(':popover-open');
}

/** Does something to an element whose events the page is not to hear this once. */
function unheard(element: Element, types: readonly string[], act: () => void): void {
  const view = element.ownerDocument.defaultView;
  const swallow = (event: Event) => {
    if (event.target === element) event.stopImmediatePropagation();
  };
  for (const type of types) view?.addEventListener(type, swallow, true);
  act();
  // The events come in a task of their own.
  setTimeout(() => {
    for (const type of types) view?.removeEventListener(type, swallow, true);
  }, 100);
}
