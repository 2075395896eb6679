// When to look: prompts come with the page, seconds after it, on the first scroll, or with the next article of a page
// that never reloads. Most pages name no blocker; on those nothing is done but to listen for words that do. Looks are
// spaced so that a busy page pays at most two per cent of its main thread.
import { openShadowOnly } from './dom.ts';
import { type LocatedPrompt, locatePrompt } from './findPrompt.ts';
import { speaksOfBlockers } from './hearPage.ts';
import { isShown } from './shown.ts';
import type { FindOptions } from './types.ts';

export interface WatchOptions extends FindOptions {
  /** Without it, until the page is left. */
  readonly signal?: AbortSignal;
  /** Runs a look with the page showing; by default it is taken to be showing. */
  readonly show?: <T>(look: () => T) => T;
  /** Called with what the page removes, as far as anybody listens. */
  readonly onRemoved?: (node: Node) => void;
  /** Called when a prompt is seen, when another takes its place, and with nothing when it has gone. */
  readonly onChange: (located: LocatedPrompt | undefined) => void;
}

/** Milliseconds between two looks, at the least. */
const PAUSE = 250;
/** A look that took n ms is followed by at least n × this many ms without one. */
const REST = 60;
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

/** Watches a page. Reads only. */
export function watchPrompts(
  doc: Document,
  { signal, onChange, onRemoved, show = (look) => look(), ...options }: WatchOptions,
): void {
  const view = doc.defaultView;
  if (!view || signal?.aborted) return;
  const openShadow = options.openShadow ?? openShadowOnly;
  let added: Node[] = [];
  let changes = 0;
  /** Something may have happened that nobody told of. */
  let isStale = true;
  let mayAsk = false;
  let attendsUntil = 0;
  let notBefore = 0;
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
    timer = view.setTimeout(look, Math.max(after, notBefore - performance.now()));
  };

  const look = () => {
    timer = 0;
    const started = performance.now();
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
    if (mayAsk || current) settle(show(() => locatePrompt(doc, options)));
    const ended = performance.now();
    notBefore = ended + Math.max(PAUSE, (ended - started) * REST);
    observer.disconnect();
    if (started < attendsUntil) listen();
    if (mayAsk && !knew) schedule(SOON);
  };

  const settle = (found: LocatedPrompt | undefined) => {
    const stays = current?.box.isConnected && isShown(current.box);
    if (!found && stays) return;
    if (found?.box === current?.box && found?.finding.text === current?.finding.text) return;
    if (!found && !current) return;
    current = found;
    onChange(found);
  };

  const attend = () => {
    attendsUntil = performance.now() + ATTENTION;
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
    if (performance.now() > attendsUntil) isStale = true;
    if (performance.now() > attendsUntil - ATTENTION / 2) {
      attendsUntil = performance.now() + ATTENTION / 2;
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
}
