// Puts a prompt out of the reader's way and gives the page back: the wall, its veils, the locks. Nothing is deleted, no
// button of the site's is pressed, nothing of the page's own is touched, and undoing it leaves the page exactly as it was.

import { holds } from '../../shared/dom/nodes.ts';
import type { LocatedPrompt } from '../detect/findPrompt.ts';
import { openShadowOnly } from '../detect/promptDom.ts';
import { isShown } from '../detect/shownText.ts';
import { asksToAllowAds, type OpenShadow } from '../promptTypes.ts';
import { Alikes } from './alikes.ts';
import { findArticleText } from './articleText.ts';
import { topDocument } from './backdrop.ts';
import { Changes } from './changes.ts';
import { isHeldBack } from './heldBack.ts';
import { isBlank } from './isBlank.ts';
import { giveBack, type KeptStyle } from './keepStyles.ts';
import { letThrough } from './letThrough.ts';
import { inTopDocument, outermostOf, partsOf } from './outermost.ts';
import type { PageBefore } from './pageBefore.ts';
import { coveringPseudos } from './pageBefore.ts';
import { isPaidFor } from './paidText.ts';
import type { RemovedPart } from './retainRemoved.ts';
import { type RootPart, RootSheet } from './rootSheet.ts';
import { returnTextTakenAt } from './textTaken.ts';
import { lowered } from './topLayer.ts';
import { unlockPage } from './unlockPage.ts';
import { veilsOver } from './veils.ts';
import { watchReturns } from './watchReturns.ts';

/** A wall that comes back is hidden this many times, then left alone. */
export const MAX_RETURNS = 6;
/** Milliseconds; a wall that is back sooner, and once more, is put up by a timer. */
const HASTE_MS = 3000;
/** The same line before each place for ads is one prompt. */
const MAX_AT_ONCE = 12;

export type PutAwayState =
  | { readonly kind: 'away'; readonly returns: number }
  | { readonly kind: 'gaveUp'; readonly returns: number }
  | { readonly kind: 'back' };

export interface PutAwayOptions {
  /**
   * Scans for the prompt again; finds a wall that was re-inserted.
   * @param isUnasked whether what was seen a moment ago will do
   */
  readonly find: (isUnasked?: boolean) => LocatedPrompt | undefined;
  /** How the page was before its prompt came, when that was seen. */
  readonly before?: PageBefore | undefined;
  readonly openShadow?: OpenShadow;
  /** The page's own styles that a wall has taken off. */
  readonly removedStyles?: () => readonly KeptStyle[];
  /** What the page has taken away since it was first seen. */
  readonly removedParts?: () => readonly RemovedPart[];
  /** Calls a function with the page showing: the open reader hides it. */
  readonly withPageShown?: <T>(read: () => T) => T;
  readonly isReaderOpen?: () => boolean;
  readonly onChange?: (state: PutAwayState) => void;
}

export interface PutAway {
  readonly state: () => PutAwayState;
  /** Puts everything back as it was. */
  readonly undo: () => void;
}

/**
 * Hides the prompt and undoes its locks; goes on doing so when the page puts it back, up to `MAX_RETURNS` times.
 * @returns undefined for what Lectern never acts on: paywalls, logins, consent and anything that asks for no ads; and
 * where nothing at all would be left to see
 */
export function putAway(
  located: LocatedPrompt,
  {
    find,
    before,
    openShadow = openShadowOnly,
    removedStyles,
    removedParts,
    withPageShown = (read) => read(),
    isReaderOpen = () => false,
    onChange,
  }: PutAwayOptions,
): PutAway | undefined {
  if (!asksToAllowAds(located.finding.kind)) return undefined;
  const doc = topDocument(located.box);
  const changes = new Changes();
  const sheet = new RootSheet(doc);
  const alikes = new Alikes(sheet);
  const isPaid = isPaidFor(doc);
  const hidden: Element[] = [];
  let article = findArticleText(doc, [inTopDocument(located.box)]);
  let holdsPage = false;
  let state: PutAwayState = { kind: 'away', returns: 0 };
  let countedAt = Number.NEGATIVE_INFINITY;
  let isHasty = false;
  const endings: (() => void)[] = [];
  /** What had been taken away when that was last looked at. */
  let lastLost: RemovedPart | undefined;

  const hideElement = (element: Element) => {
    changes.apply(...lowered(element, openShadow));
    changes.style(element, 'display', 'none');
    if (!hidden.includes(element)) hidden.push(element);
  };
  /** Whether there were any to give back. */
  const restyle = (): boolean => {
    const styles = removedStyles?.() ?? [];
    if (styles.length === 0) return false;
    changes.apply({
      do: () => giveBack(styles),
      undo: () => {
        for (const { element } of styles) element.remove();
      },
    });
    return true;
  };
  /** Whether the page took text away that can be put back; what is for those who pay isn't. */
  const returnText = (box: Element): boolean => {
    const lost = removedParts?.() ?? [];
    if (isPaid || lost.at(-1) === lastLost) return false;
    lastLost = lost.at(-1);
    const change = returnTextTakenAt(box, lost, openShadow);
    if (change) changes.apply(change);
    return change !== undefined;
  };
  const isOurs = (element: Element) => hidden.includes(element);
  const unlock = () => holdsPage && unlockPage({ doc, changes, sheet, article, hidden, before, isPaid });

  const hide = ({ box, finding }: LocatedPrompt): boolean => {
    const isOver = finding.kind === 'wall' || finding.kind === 'dismissible';
    const hasTextBack = returnText(inTopDocument(box));
    article = findArticleText(doc, [...hidden, inTopDocument(box)]);
    const outer = isOver ? outermostOf(box, article) : inTopDocument(box);
    const parts = partsOf(outer).filter((part) => !article.lineage.has(part));
    if (article.lineage.has(outer) && !(hasTextBack && outer === doc.body)) return false;
    const holdsText = !isOver && isHeldBack(article, outer);
    for (const part of parts) {
      if (isHasty) alikes.add(part, isOurs);
      hideElement(part);
    }
    if (!isOver && !holdsText && !hasTextBack && finding.locks.length === 0) return true;
    holdsPage = true;
    restyle();
    unlock();
    for (const veil of veilsOver(doc, article, before)) hideElement(veil);
    for (const pseudo of coveringPseudos(doc)) {
      if (before?.pseudos.includes(pseudo)) continue;
      const [part, name] = pseudo.split('::');
      sheet.set(part as RootPart, 'display', 'none', `::${name}`);
    }
    if (endings.length === 1 && doc.defaultView) {
      const isArticle = (target: Element) =>
        article.lineage.has(target) || article.blocks.some((block) => holds(block, target));
      endings.push(letThrough(doc.defaultView, isArticle, isReaderOpen));
    }
    return true;
  };
  /** All that is shown now: a page may ask in several places. */
  const hideAll = (first: LocatedPrompt): boolean => {
    const isHidden = hide(first);
    let last = first.box;
    for (let count = 1; count < MAX_AT_ONCE; count++) {
      const next = find();
      if (!next || next.box === last || !asksToAllowAds(next.finding.kind) || !hide(next)) break;
      last = next.box;
    }
    return isHidden;
  };

  const setState = (next: PutAwayState) => {
    state = next;
    onChange?.(state);
  };
  const end = () => {
    for (const ending of endings.splice(0)) ending();
  };
  /** It came back and was dealt with. */
  const count = (act: () => unknown) => {
    if (state.kind !== 'away') return;
    if (state.returns >= MAX_RETURNS) {
      end();
      return setState({ kind: 'gaveUp', returns: MAX_RETURNS });
    }
    const now = performance.now();
    isHasty = now - countedAt < HASTE_MS;
    countedAt = now;
    act();
    setState({ kind: 'away', returns: state.returns + 1 });
  };
  const glance = () => {
    alikes.check(doc, isOurs, openShadow);
    const back = hidden.filter((box) => box.isConnected && isShown(box));
    if (back.length > 0)
      count(() => {
        // What was a box in a corner may come back as a wall.
        const again = holdsPage ? undefined : find();
        if (again && asksToAllowAds(again.finding.kind)) hideAll(again);
        for (const box of back) {
          if (isHasty) alikes.add(box, isOurs);
          hideElement(box);
        }
      });
    else if (restyle() || returnText(hidden.find((box) => box.isConnected) ?? doc.body) || unlock())
      count(() => undefined);
    else return false;
    return true;
  };
  const scan = (isUnasked: boolean) => {
    const again = find(isUnasked);
    if (!again || !asksToAllowAds(again.finding.kind)) return false;
    count(() => hideAll(again));
    return true;
  };

  endings.push(
    watchReturns(doc, {
      glance: () => withPageShown(glance),
      scan: (isUnasked) => withPageShown(() => scan(isUnasked)),
      openShadow,
    }),
  );
  const putBack = () => {
    end();
    changes.undo();
    sheet.undo();
  };
  if (!withPageShown(() => hideAll(located) && !isBlank(doc))) {
    putBack();
    return undefined;
  }
  return {
    state: () => state,
    undo: () => {
      if (state.kind === 'back') return;
      putBack();
      setState({ kind: 'back' });
    },
  };
}
