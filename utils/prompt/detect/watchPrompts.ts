// When to scan: prompts come with the page, seconds after it, on the first scroll, or with the next article of a page
// that never reloads. Most pages name no blocker; on those nothing is done but to listen for words that do. Scans are
// spaced so that a busy page pays at most two per cent of its main thread.

import { onTrusted } from '../../shared/dom/onTrusted.ts';
import type { PageBefore } from '../act/pageBefore.ts';
import type { LexiconGroup } from '../lexicon/lexicons.ts';
import type { OpenShadow } from '../promptTypes.ts';
import type { LocatedPrompt } from './findPrompt.ts';
import { openShadowOnly } from './promptDom.ts';
import { mentionsBlocker } from './scanPageText.ts';

/** The detector, as far as this watcher uses it. */
export interface Detector {
  /** Looks at the page as it is now; for requests to allow ads only. */
  readonly locate: () => LocatedPrompt | undefined;
  readonly isShown: (box: Element) => boolean;
  /** How the page was before its prompt came, when it was looked at then. */
  readonly before?: () => PageBefore | undefined;
  /** What was found on the page so far and is still there: the boxes of its prompts. */
  readonly boxes?: () => readonly Element[];
  /** Takes in the words of further scripts. */
  readonly addLexicons?: (more: readonly LexiconGroup[]) => void;
  /** Whether the words of all languages are there. */
  readonly hasAllWords?: () => boolean;
}

export interface WatchOptions {
  readonly openShadow?: OpenShadow;
  /** The detector, once it is there. */
  readonly detector: () => Detector | undefined;
  /** Called when a blocker is named and the detector is not there; again with later looks, should it not come. */
  readonly onHeard?: () => void;
  /** Called with what the page removes and the record that says where it stood, as far as anybody listens. */
  readonly onRemoved?: (node: Node, record: MutationRecord) => void;
  /** Called when a prompt is seen, when another takes its place, and with nothing when it has gone. */
  readonly onChange: (located: LocatedPrompt | undefined) => void;
}

/** Minimum milliseconds between two scans. */
const MIN_PAUSE_MS = 250;
/** A scan that took n ms is followed by at least n × this many ms without one. */
const REST_FACTOR = 70;
/** Maximum milliseconds of such a pause. */
const MAX_REST_MS = 4000;
/** Milliseconds of watching after load, a scroll, a click or a change of address. */
const ATTENTION_MS = 12_000;
/** Added nodes that are checked one by one; beyond that the whole page is scanned. */
const MAX_ADDED = 40;
/** Mutations handled between two scans; after that observing pauses until the next. */
const MAX_MUTATIONS = 100;
/** Whole scans, in milliseconds after the start: shadow roots and animations cause no mutations. */
const WHOLE_LOOKS = [1500, 4000, 7000, 32_000, 77_000, 122_000];
/** And one more where a blocker is named. */
const FIRST_SCAN_AFTER_MS = 500;

/** Milliseconds after which the detector is asked for again. */
const ASK_AGAIN_AFTER_MS = 2000;

/** Events that may bring a prompt long after loading. */
const STIRRING = ['scroll', 'click', 'popstate'];
const PASSIVE = { capture: true, passive: true };

const SAID: MutationObserverInit = { childList: true, characterData: true, subtree: true };
/** Where a blocker is named, what is hidden may come to be shown. */
const SHOWN: MutationObserverInit = {
  ...SAID,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/** Watches a page until it is left; reads only. The returned function scans again as soon as the budget allows. */
export function watchPrompts(
  doc: Document,
  { openShadow = openShadowOnly, detector, onHeard, onChange, onRemoved }: WatchOptions,
): () => void {
  const view = doc.defaultView;
  if (!view) return () => undefined;
  let added: Node[] = [];
  let changes = 0;
  /** Something may have changed without a mutation. */
  let isStale = true;
  let mayAsk = false;
  let attendsUntil = 0;
  let notBefore = 0;
  /** Reads the style sheets, which are read once: no measure of what the next will take. */
  let isFirst = true;
  let askedAt = -ASK_AGAIN_AFTER_MS;
  let timer = 0;
  let wholeTimer = 0;
  let href = doc.URL;
  let current: LocatedPrompt | undefined;

  const observer = new MutationObserver((records) => {
    changes += records.length;
    if (changes > MAX_MUTATIONS) isStale = true;
    else
      for (const record of records) {
        const { type, target, addedNodes, removedNodes } = record;
        if (type === 'characterData') added.push(target);
        else {
          added.push(...Array.from(addedNodes));
          if (onRemoved) for (const node of Array.from(removedNodes)) onRemoved(node, record);
        }
      }
    if (added.length > MAX_ADDED) isStale = true;
    if (changes > MAX_MUTATIONS) observer.disconnect();
    schedule(MIN_PAUSE_MS);
  });

  const listen = () => observer.observe(doc, mayAsk ? SHOWN : SAID);

  const schedule = (after: number) => {
    if (timer) return;
    // A clock that is set back must not block scanning for long.
    timer = view.setTimeout(look, Math.max(after, Math.min(MAX_REST_MS, notBefore - Date.now())));
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
    if (isStale) mayAsk = mentionsBlocker(doc, openShadow);
    else mayAsk ||= added.some((node) => node.isConnected && mentionsBlocker(node, openShadow));
    added = [];
    changes = 0;
    isStale = false;
    if (mayAsk || current) {
      const there = detector();
      if (there) settle(there.locate(), there);
      else if (started - askedAt > ASK_AGAIN_AFTER_MS) {
        askedAt = started;
        onHeard?.();
      }
    }
    const ended = Date.now();
    notBefore = ended + Math.max(MIN_PAUSE_MS, isFirst ? 0 : (ended - started) * REST_FACTOR);
    isFirst = false;
    observer.disconnect();
    if (started < attendsUntil) listen();
    if (mayAsk && !knew) schedule(FIRST_SCAN_AFTER_MS);
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
    attendsUntil = Date.now() + ATTENTION_MS;
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
    if (Date.now() > attendsUntil - ATTENTION_MS / 2) {
      attendsUntil = Date.now() + ATTENTION_MS / 2;
      listen();
    }
    if (mayAsk || isStale || doc.URL !== href) schedule(MIN_PAUSE_MS);
  };
  for (const type of STIRRING) onTrusted(view, type, stir, PASSIVE);
  attend();
  // Scan now: after a click the reader is about to hide the page.
  look();
  return () => {
    view.clearTimeout(timer);
    timer = 0;
    notBefore = 0;
    isFirst = true;
    schedule(0);
  };
}
