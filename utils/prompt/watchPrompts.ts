// When to look: prompts come with the page, seconds after it, on the first scroll, or with the next article of a page
// that never reloads. Looks are spaced so that a busy page pays at most a few per cent of its main thread.
import { type Sighting, sightBoxes, sightGenerated, sightText } from './candidates.ts';
import { openShadowOnly } from './dom.ts';
import { bestOf, type LocatedPrompt, locatePrompt } from './findPrompt.ts';
import { isShown } from './shown.ts';
import type { FindOptions } from './types.ts';

export interface WatchOptions extends FindOptions {
  readonly signal: AbortSignal;
  /** Runs a look with the page showing; by default it is taken to be showing. */
  readonly show?: <T>(look: () => T) => T;
  /** Called when a prompt is seen, when another takes its place, and with nothing when it has gone. */
  readonly onChange: (located: LocatedPrompt | undefined) => void;
}

/** Milliseconds between two looks, at the least. */
const PAUSE = 200;
/** A look that took n ms is followed by at least n × this many ms without one. */
const REST = 40;
/** Milliseconds of attention after load, a scroll, a click or a change of address. */
const ATTENTION = 12_000;
/** Added nodes kept for the next look; with more, the whole page is looked at instead. */
const MANY_ADDED = 400;
/** Whole looks, in milliseconds after the start: shadow roots and animations tell nobody. */
const WHOLE_LOOKS = [0, 600, 1800, 4000, 7000];

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/** Watches a page until `signal` aborts. Reads only. */
export function watchPrompts(
  doc: Document,
  { signal, onChange, show = (look) => look(), ...options }: WatchOptions,
): void {
  const view = doc.defaultView;
  if (!view || signal.aborted) return;
  const openShadow = options.openShadow ?? openShadowOnly;
  const added: Node[] = [];
  let wantsWhole = true;
  let wantsBoxes = false;
  let attendsUntil = 0;
  let notBefore = 0;
  let timer = 0;
  let href = doc.location.href;
  let current: LocatedPrompt | undefined;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') wantsBoxes = true;
      else for (const node of Array.from(record.addedNodes)) if (added.length <= MANY_ADDED) added.push(node);
    }
    // A page that changes this much is looked at as a whole, later, and not listened to until then.
    if (added.length > MANY_ADDED) {
      wantsWhole = true;
      observer.disconnect();
    }
    schedule();
  });

  const schedule = (after = PAUSE) => {
    if (timer || signal.aborted) return;
    timer = view.setTimeout(look, Math.max(after, notBefore - performance.now()));
  };

  const look = () => {
    timer = 0;
    const started = performance.now();
    if (doc.location.href !== href) {
      href = doc.location.href;
      wantsWhole = true;
      attend();
    }
    const found = show(() =>
      wantsWhole ? locatePrompt(doc, options) : bestOf(sightings(), doc, openShadow),
    );
    added.length = 0;
    wantsWhole = false;
    wantsBoxes = false;
    settle(found);
    notBefore = performance.now() + Math.max(PAUSE, (performance.now() - started) * REST);
    if (started < attendsUntil) observer.observe(doc, OBSERVED);
    else observer.disconnect();
  };

  const sightings = (): Sighting[] => [
    ...sightBoxes(doc),
    ...added.filter((node) => node.isConnected).flatMap((node) => sightText(node, openShadow)),
    ...(wantsBoxes ? sightGenerated(doc) : []),
  ];

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
    for (const after of WHOLE_LOOKS) {
      const later = view.setTimeout(() => {
        wantsWhole = true;
        schedule(0);
      }, after);
      signal.addEventListener('abort', () => view.clearTimeout(later), { once: true });
    }
  };

  const stir = () => {
    if (performance.now() > attendsUntil - ATTENTION / 2) {
      attendsUntil = performance.now() + ATTENTION / 2;
      observer.observe(doc, OBSERVED);
    }
    schedule();
  };
  for (const type of ['scroll', 'click', 'popstate', 'hashchange', 'load']) {
    view.addEventListener(type, stir, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  observer.observe(doc, OBSERVED);
  attend();
  // at once, for who came with a click: the reader is about to cover the page
  look();
}
