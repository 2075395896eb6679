// When to look: prompts come with the page, seconds after it, on the first scroll, or with the next article of a page
// that never reloads. Most pages name no blocker; on those nothing is done but to listen for words that do. Looks are
// spaced so that a busy page pays at most two per cent of its main thread.
import { openShadowOnly } from './dom.ts';
import type { LocatedPrompt } from './findPrompt.ts';
import { speaksOfBlockers } from './hearPage.ts';
import type { OpenShadow } from './types.ts';

/** What looks closely. */
export interface Detector {
  /** Looks at the page as it is now; for requests to allow ads only. */
  readonly locate: () => LocatedPrompt | undefined;
  readonly isShown: (box: Element) => boolean;
}

export interface WatchOptions {
  readonly openShadow?: OpenShadow;
  /** Without it, until the page is left. */
  readonly signal?: AbortSignal;
  /** The detector, once it is there. */
  readonly detector: () => Detector | undefined;
  /** Called when a blocker is named and the detector is not there; again with later looks, should it not come. */
  readonly onHeard?: () => void;
  /** Called with what the page removes, as far as anybody listens. */
  readonly onRemoved?: (node: Node) => void;
  /** Called when a prompt is seen, when another takes its place, and with nothing when it has gone. */
  readonly onChange: (located: LocatedPrompt | undefined) => void;
}

/** Milliseconds between two looks, at the least. */
const PAUSE = 250;
/** A look that took n ms is followed by at least n × this many ms without one. */
const REST = 60;
/** Milliseconds that a rest takes at most. */
const LONGEST_REST = 10_000;
/** Milliseconds of attention after load, a scroll, a click or a change of address. */
const ATTENTION = 12_000;
/** Added nodes that are listened to one by one; with more, the whole page is. */
const MANY_ADDED = 40;
/** Changes heard of between two looks; after them nobody listens until the next. */
const MANY_CHANGES = 100;
/** Whole looks, in milliseconds after the start: shadow roots and animations tell nobody. */
const WHOLE_LOOKS = [1500, 4000, 7000];
/** And one more where a blocker is named. */
const SOON = 500;

/** Milliseconds after which the detector is asked for again. */
const ASKED_AGAIN = 2000;

/** What may bring a prompt long after the page has come to rest. */
const STIRRING = ['scroll', 'click', 'popstate'];
const PASSIVE = { capture: true, passive: true };

const SAID: MutationObserverInit = { childList: true, characterData: true, subtree: true };
/** Where a blocker is named, what is hidden may come to be shown. */
const SHOWN: MutationObserverInit = {
  ...SAID,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/** Watches a page; reads only. The function it gives looks anew, as soon as it may. */
export function watchPrompts(
  doc: Document,
  { openShadow = openShadowOnly, signal, detector, onHeard, onChange, onRemoved }: WatchOptions,
): () => void {
  const view = doc.defaultView;
  if (!view || signal?.aborted) return () => undefined;
  let added: Node[] = [];
  let changes = 0;
  /** Something may have happened that nobody told of. */
  let isStale = true;
  let mayAsk = false;
  let attendsUntil = 0;
  let notBefore = 0;
  let askedAt = -ASKED_AGAIN;
  let timer = 0;
  let wholeTimer = 0;
  let href = doc.URL;
  let current: LocatedPrompt | undefined;

  const observer = new MutationObserver((records) => {
    changes += records.length;
    if (changes > MANY_CHANGES) isStale = true;
    else
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'characterData') added.push(target);
        else {
          added.push(...Array.from(addedNodes));
          if (onRemoved) Array.from(removedNodes).forEach(onRemoved);
        }
      }
    if (added.length > MANY_ADDED) isStale = true;
    if (changes > MANY_CHANGES) observer.disconnect();
    schedule(PAUSE);
  });

  const listen = () => observer.observe(doc, mayAsk ? SHOWN : SAID);

  const schedule = (after: number) => {
    if (timer || signal?.aborted) return;
    // A clock that is set back must not hold it up for long.
    timer = view.setTimeout(look, Math.max(after, Math.min(LONGEST_REST, notBefore - Date.now())));
  };

  const look = () => {
    timer = 0;
    const started = Date.now();
    if (doc.URL !== href) {
      href = doc.URL;
      isStale = true;
      attend();
    }
    const knew = mayAsk;
    if (isStale) mayAsk = speaksOfBlockers(doc, openShadow);
    else mayAsk ||= added.some((node) => node.isConnected && speaksOfBlockers(node, openShadow));
    added = [];
    changes = 0;
    isStale = false;
    if (mayAsk || current) {
      const there = detector();
      if (there) settle(there.locate(), there);
      else if (started - askedAt > ASKED_AGAIN) {
        askedAt = started;
        onHeard?.();
      }
    }
    const ended = Date.now();
    notBefore = ended + Math.max(PAUSE, (ended - started) * REST);
    observer.disconnect();
    if (started < attendsUntil) listen();
    if (mayAsk && !knew) schedule(SOON);
  };

  const settle = (found: LocatedPrompt | undefined, { isShown }: Detector) => {
    const stays = current?.box.isConnected && isShown(current.box);
    if (!found && stays) return;
    if (found?.box === current?.box && found?.finding.text === current?.finding.text) return;
    if (!found && !current) return;
    current = found;
    onChange(found);
  };

  const attend = () => {
    attendsUntil = Date.now() + ATTENTION;
    wholeLook(0);
  };

  const wholeLook = (at: number) => {
    view.clearTimeout(wholeTimer);
    const after = WHOLE_LOOKS[at];
    if (after === undefined) return;
    const again = () => {
      isStale = true;
      schedule(0);
      wholeLook(at + 1);
    };
    wholeTimer = view.setTimeout(again, after - (WHOLE_LOOKS[at - 1] ?? 0));
  };

  const stir = () => {
    if (Date.now() > attendsUntil) isStale = true;
    if (Date.now() > attendsUntil - ATTENTION / 2) {
      attendsUntil = Date.now() + ATTENTION / 2;
      listen();
    }
    if (mayAsk || isStale || doc.URL !== href) schedule(PAUSE);
  };
  for (const type of STIRRING) view.addEventListener(type, stir, PASSIVE);
  signal?.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(wholeTimer);
    for (const type of STIRRING) view.removeEventListener(type, stir, PASSIVE);
  });
  attend();
  // at once, for who came with a click: the reader is about to cover the page
  look();
  return () => {
    view.clearTimeout(timer);
    timer = 0;
    notBefore = 0;
    schedule(0);
  };
}
