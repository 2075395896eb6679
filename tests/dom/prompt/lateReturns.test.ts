// A hidden wall that comes back much later, by a clock of the test's own.
import '../../allLexicons.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_RETURNS, putAway } from '../../../utils/prompt/act/putAway.ts';
import { locatePrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { clearPages, newsPage, wall } from './page.ts';

afterEach(() => {
  vi.restoreAllMocks();
  clearPages();
});

const ASK = '<p>Ad blocker found. Please turn off your ad blocker.</p><button>Done</button>';
const AGAIN = '<p>Still there? Your ad blocker is on. Switch it off to read on.</p><button>Done</button>';
const SECOND = 1000;

/** Takes the clock of a window, and of our own measuring, into the test's hands; the result lets time pass. */
function clockOf(view: Window): (ms: number) => Promise<void> {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let last = 0;
  Object.assign(view, {
    setTimeout: (run: () => void, after = 0) => {
      timers.set(++last, { at: now + after, run });
      return last;
    },
    clearTimeout: (timer: number) => timers.delete(timer),
  });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const told = () => new Promise<void>((done) => globalThis.setTimeout(done));
  return async (ms) => {
    const end = now + ms;
    await told();
    for (;;) {
      const [next] = Array.from(timers)
        .filter(([, { at }]) => at <= end)
        .sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [timer, { at, run }] = next;
      timers.delete(timer);
      now = Math.max(now, at);
      run();
      await told();
    }
    now = end;
  };
}

async function hiddenWall(shown = wall(ASK)) {
  const doc = await newsPage({ after: `<div id="place">${shown}</div>` });
  const pass = clockOf(doc.defaultView as Window);
  const located = locatePrompt(doc);
  const away = located && putAway(located, { find: () => locatePrompt(doc) });
  if (!away) throw new Error('The wall was not hidden.');
  const put = (html: string) => {
    const place = doc.querySelector('#place');
    if (place) place.innerHTML = html;
  };
  return { doc, away, pass, put };
}

describe('a hidden wall', () => {
  it('that comes back after 30, 75 and 120 seconds is hidden each time', async () => {
    const { doc, away, pass, put } = await hiddenWall();
    for (const [at, seconds] of [30, 45, 45].entries()) {
      await pass(seconds * SECOND);
      put(wall(ASK));
      expect(locatePrompt(doc)).toBeDefined();
      await pass(2 * SECOND);
      expect(locatePrompt(doc)).toBeUndefined();
      expect(away.state()).toEqual({ kind: 'away', returns: at + 1 });
    }
  });

  it('that comes in a second step, with other words, is hidden too', async () => {
    const { doc, away, pass, put } = await hiddenWall();
    await pass(40 * SECOND);
    put(wall(AGAIN));
    await pass(2 * SECOND);
    expect(locatePrompt(doc)).toBeUndefined();
    expect(away.state()).toEqual({ kind: 'away', returns: 1 });
  });

  it('that is shown again without a word to anybody is met by the next look of the whole page', async () => {
    const { doc, away, pass } = await hiddenWall();
    const host = doc.body.appendChild(doc.createElement('x-later'));
    const root = host.attachShadow({ mode: 'open' });
    await pass(60 * SECOND);
    root.innerHTML = wall(AGAIN);
    await pass(25 * SECOND);
    expect(locatePrompt(doc)).toBeUndefined();
    expect(away.state().kind).toBe('away');
  });

  it('that was a box in a corner first is hidden with the lock that came with it', async () => {
    const corner = `<div id="corner" style="position:fixed;right:9px;bottom:9px;width:300px;z-index:9">${ASK}</div>`;
    const { doc, away, pass } = await hiddenWall(corner);
    await pass(SECOND);
    const box = doc.querySelector<HTMLElement>('#corner');
    if (box) box.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:9999';
    doc.body.style.overflow = 'hidden';
    await pass(2 * SECOND);
    expect(locatePrompt(doc)).toBeUndefined();
    expect(getComputedStyle(doc.body).overflow).toBe('visible');
    expect(away.state()).toEqual({ kind: 'away', returns: 1 });
    away.undo();
    expect(doc.body.style.overflow).toBe('hidden');
  });

  it('is left alone after the stated count, however slowly it comes', async () => {
    const { doc, away, pass, put } = await hiddenWall();
    for (let round = 0; round <= MAX_RETURNS; round++) {
      await pass(120 * SECOND);
      put(wall(ASK));
      await pass(2 * SECOND);
    }
    expect(away.state()).toEqual({ kind: 'gaveUp', returns: MAX_RETURNS });
    expect(locatePrompt(doc)).toBeDefined();
  });
});
