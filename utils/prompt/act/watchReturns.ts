// Notices when a hidden prompt comes back: shown again, put in anew, in a second step, minutes later. Costs nothing
// while the page is at rest but a look now and then, and never more than half a per cent of the main thread.
import { onTrusted } from '../../shared/dom/onTrusted.ts';
import { mentionsBlocker } from '../detect/scanPageText.ts';
import type { OpenShadow } from '../promptTypes.ts';

export interface ReturnChecks {
  /** Deals with what is shown or locked again, if anything is. Cheap. */
  readonly glance: () => boolean;
  /**
   * Looks for a prompt on the whole page, and deals with it, if there is one.
   * @param isUnasked whether nothing has happened, so that what was seen a moment ago will do
   */
  readonly scan: (isUnasked: boolean) => boolean;
  readonly openShadow: OpenShadow;
}

/** Milliseconds between two checks, at the least. */
const PAUSE = 100;
/** A check that took n ms is followed by n × this many without one: half a per cent. */
const REST = 200;
/** Milliseconds after which the whole page is looked at unasked: shadow trees and timers tell nobody. */
const SCANS = [250, 1000, 2500, 5000, 10_000];
const SCAN_EVERY = 20_000;
/** Changes heard of between two checks; after them nobody listens until the next. */
const MAX_CHANGES = 150;
const MAX_ADDED = 30;
const STIRRING = ['scroll', 'click', 'visibilitychange'];

/** Starts watching; the result ends it. */
export function watchReturns(doc: Document, { glance, scan, openShadow }: ReturnChecks): () => void {
  const view = doc.defaultView;
  if (!view) return () => undefined;
  let changed: Node[] = [];
  let changes = 0;
  let isScanDue = false;
  let timer = 0;
  let scanTimer = 0;
  let notBefore = 0;

  const observer = new MutationObserver((records) => {
    changes += records.length;
    if (changes <= MAX_CHANGES) {
      for (const { type, target, addedNodes } of records) {
        if (type === 'childList') changed.push(...Array.from(addedNodes));
        else if (target !== doc.documentElement && target !== doc.body) changed.push(target);
      }
    } else observer.disconnect();
    schedule(PAUSE);
  });
  const listen = () =>
    observer.observe(doc, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'inert'],
    });

  const schedule = (after: number) => {
    if (!timer) timer = view.setTimeout(check, Math.max(after, notBefore - performance.now()));
  };

  const check = () => {
    timer = 0;
    const started = performance.now();
    const isMuch = changes > MAX_CHANGES || changed.length > MAX_ADDED;
    const isAsked = isMuch || changed.some((node) => node.isConnected && mentionsBlocker(node, openShadow));
    observer.disconnect();
    changed = [];
    changes = 0;
    const isBack = glance();
    const isNew = (isAsked || isScanDue) && scan(!isAsked);
    isScanDue = false;
    // What was just done here is no news.
    observer.takeRecords();
    listen();
    const now = performance.now();
    // What comes back is counted and given up on, so that haste has its end.
    notBefore = now + (isBack || isNew ? PAUSE : Math.max(PAUSE, (now - started) * REST));
  };

  const scanAt = (at: number) => {
    const after = (SCANS[at] ?? SCAN_EVERY) - (SCANS[at - 1] ?? 0);
    scanTimer = view.setTimeout(
      () => {
        if (doc.visibilityState === 'visible') {
          isScanDue = true;
          schedule(0);
        }
        scanAt(at + 1);
      },
      SCANS[at] === undefined ? SCAN_EVERY : after,
    );
  };

  const stir = () => schedule(PAUSE);
  const listening = STIRRING.map((type) => onTrusted(doc, type, stir, { capture: true, passive: true }));
  listen();
  scanAt(0);
  return () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(scanTimer);
    for (const stop of listening) stop();
  };
}
