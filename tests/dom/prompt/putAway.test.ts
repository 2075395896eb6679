import '../../allLexicons.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_RETURNS, type PutAwayState, putAway } from '../../../utils/prompt/act/putAway.ts';
import { type RemovedPart, retainRemoved } from '../../../utils/prompt/act/retainRemoved.ts';
import { locatePrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { eventually } from '../../eventually.ts';
import { clearPages, framed, newsPage, wall } from './page.ts';

afterEach(clearPages);

const ASK = '<p>Ad blocker found. Please turn off your ad blocker.</p>';

function act(doc: Document, onChange?: (state: PutAwayState) => void) {
  const located = locatePrompt(doc);
  if (!located) throw new Error('no prompt');
  const away = putAway(located, { find: () => locatePrompt(doc), ...(onChange && { onChange }) });
  if (!away) throw new Error('not acted on');
  return away;
}

const scrolls = (doc: Document) =>
  [doc.documentElement, doc.body].every((root) => getComputedStyle(root).overflowY !== 'hidden');

describe('putting a prompt away', () => {
  it('lets the page be scrolled that sends back whoever scrolls, until it is undone', async () => {
    const doc = await newsPage({ after: wall(ASK) });
    const view = doc.defaultView as Window;
    view.onscroll = () => view.scrollTo(0, 0);
    const away = act(doc);
    await eventually(() => {
      view.scrollTo(0, view.scrollY + 150);
      return new Promise<void>((done, fail) =>
        view.setTimeout(() => (view.scrollY > 0 ? done() : fail(new Error('sent back'))), 60),
      );
    });
    view.scrollTo(0, 280);
    await new Promise((done) => view.requestAnimationFrame(() => view.requestAnimationFrame(done)));
    expect(view.scrollY).toBe(280);
    away.undo();
    view.scrollTo(0, 300);
    await eventually(() => expect(view.scrollY).toBe(0));
  });

  it('hides the wall and its backdrop, gives scrolling, pointer and selection back, and undoes it to the letter', async () => {
    const doc = await newsPage({
      head: '<style>body.locked{overflow:hidden}.dim{position:fixed;inset:0;background:#0009;z-index:5}</style>',
      before: '<div class="dim"></div>',
      after: `<div style="position:fixed;top:20%;left:20%;width:60%;height:60%;background:#fff;z-index:6">${ASK}</div>`,
    });
    doc.body.className = 'locked';
    doc.documentElement.setAttribute('style', 'OVERFLOW:hidden ; color: red');
    const main = doc.querySelector('main') as HTMLElement;
    main.setAttribute('style', 'filter: blur(6px); pointer-events: none; user-select: none');
    main.inert = true;
    const before = doc.documentElement.outerHTML;
    expect(scrolls(doc)).toBe(false);

    const away = act(doc);
    expect(locatePrompt(doc)).toBeUndefined();
    expect(getComputedStyle(doc.querySelector('.dim') as Element).display).toBe('none');
    const style = getComputedStyle(main);
    expect([style.filter, style.pointerEvents, style.userSelect, main.inert]).toEqual([
      'none',
      'auto',
      'text',
      false,
    ]);
    expect(scrolls(doc)).toBe(true);

    away.undo();
    expect(doc.documentElement.outerHTML).toBe(before);
    expect(away.state()).toEqual({ kind: 'back' });
  });

  it('puts a page back in place that was pushed or scaled before it was ever looked at, and cut off', async () => {
    const doc = await newsPage({
      head: '<style>#w{position:fixed;inset:0 0 auto;height:62vh;background:#fff}#w~main{transform:translateY(62vh) scale(.9);height:38vh;overflow:hidden}</style>',
      before: `<div id="w">${ASK}</div>`,
    });
    const before = doc.documentElement.outerHTML;
    const main = doc.querySelector('main') as HTMLElement;

    const away = act(doc);
    expect(getComputedStyle(main).transform).toBe('none');
    away.undo();
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('leaves a page where it is that its own style has moved and nothing cuts off', async () => {
    const doc = await newsPage({
      head: '<style>main{transform:translateX(10px)}</style>',
      after: wall(ASK, 'id="w"'),
    });
    act(doc);
    expect(getComputedStyle(doc.querySelector('main') as Element).transform).toBe(
      'matrix(1, 0, 0, 1, 10, 0)',
    );
  });

  it('lets paragraphs be read that fade out one by one', async () => {
    const doc = await newsPage({
      head: '<style>.cut{position:relative;max-height:20em;overflow:hidden}.cut p{mask-image:linear-gradient(#000,#0002)}#w{position:absolute;inset:auto 0 0;background:#fff}</style>',
      between: `<div id="w">${ASK}</div>`,
    });
    doc.querySelector('article')?.classList.add('cut');
    const before = doc.documentElement.outerHTML;

    const away = act(doc);
    const masks = Array.from(doc.querySelectorAll('article > p'), (p) => getComputedStyle(p).maskImage);
    expect(new Set(masks)).toEqual(new Set(['none']));
    away.undo();
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('leaves the page’s own parts alone', async () => {
    const doc = await newsPage({
      before: '<nav style="display:none">Menu</nav><aside inert>x</aside>',
      after: wall(ASK, 'id="w"'),
    });
    act(doc);
    expect(doc.querySelector('nav')?.style.display).toBe('none');
    expect(doc.querySelector('aside')?.hasAttribute('inert')).toBe(true);
    expect(doc.querySelector('#w')?.isConnected).toBe(true);
  });

  it('lets what was seen a moment ago do where nothing has happened, and looks anew where a blocker is named', async () => {
    const doc = await newsPage({ after: wall(ASK, 'id="w"') });
    const located = locatePrompt(doc);
    if (!located) throw new Error('no prompt');
    const asked: (boolean | undefined)[] = [];
    const find = (isUnasked?: boolean) => {
      asked.push(isUnasked);
      return locatePrompt(doc);
    };
    const away = putAway(located, { find });
    await eventually(() => expect(asked).toContain(true));
    doc.body.insertAdjacentHTML('beforeend', wall(`${ASK}<p>Again.</p>`));
    await eventually(() => expect(away?.state()).toEqual({ kind: 'away', returns: 1 }));
    expect(asked).toContain(false);
    away?.undo();
  });

  it.each([
    ['in the page’s own flow', `<h1>Ad blocker detected</h1>${ASK}`],
    ['over an empty page', wall(ASK)],
    ['beside what is hidden anyway', `${wall(ASK)}<p hidden>Once there was a story here.</p>`],
  ])('leaves a page as it is that is nothing but its wall, %s', async (_, body) => {
    const doc = await framed(`<!doctype html><html lang="en"><title>Wall</title><body>${body}`);
    const before = doc.documentElement.outerHTML;
    const located = locatePrompt(doc);
    expect(located).toBeDefined();
    expect(located && putAway(located, { find: () => locatePrompt(doc) })).toBeUndefined();
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['a masthead', '<header><a href="/">Harbour Gazette</a></header>'],
    ['a picture', '<img alt="" width="40" height="40" style="background:#888">'],
  ])('hides a wall where %s is left to see', async (_, rest) => {
    const doc = await framed(`<!doctype html><html lang="en"><title>Wall</title><body>${rest}${wall(ASK)}`);
    const located = locatePrompt(doc);
    const away = located && putAway(located, { find: () => locatePrompt(doc) });
    expect(away?.state().kind).toBe('away');
    away?.undo();
  });

  it('takes a modal dialog off the page without the page hearing of it, and opens it again', async () => {
    const doc = await newsPage({ after: `<dialog>${ASK}</dialog>` });
    const dialog = doc.querySelector('dialog') as HTMLDialogElement;
    const heard = vi.fn();
    dialog.addEventListener('close', heard);
    dialog.showModal();
    const before = doc.documentElement.outerHTML;
    const away = act(doc);
    expect(dialog.matches(':modal')).toBe(false);
    await new Promise((done) => setTimeout(done, 60));
    expect(heard).not.toHaveBeenCalled();
    away.undo();
    expect(dialog.matches(':modal')).toBe(true);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('gives back an article the wall has hidden', async () => {
    const doc = await newsPage({ head: '<style>#w~main{display:none}</style>', before: wall(ASK, 'id="w"') });
    expect(getComputedStyle(doc.querySelector('main') as Element).display).toBe('none');
    act(doc);
    expect(getComputedStyle(doc.querySelector('main') as Element).display).toBe('block');
  });

  it('puts a wall away again that comes back, another each time, then stops and says so', async () => {
    const doc = await newsPage({ after: `<div id="place">${wall(ASK)}</div>` });
    const states: PutAwayState[] = [];
    const away = act(doc, (state) => states.push(state));
    let round = 0;
    const again = setInterval(() => {
      const place = doc.querySelector('#place');
      if (!place) return;
      place.innerHTML = wall(ASK);
      (place.firstElementChild as HTMLElement).style.zIndex = String(9000 + ++round);
    }, 120);
    // The watcher rests many times as long as a check took, which is long on a busy machine.
    await eventually(() => expect(away.state().kind).toBe('gaveUp'));
    clearInterval(again);
    expect(states.filter((state) => state.kind === 'away')).toHaveLength(MAX_RETURNS);
    expect(locatePrompt(doc)).toBeDefined();
  });

  it('hides for good a wall that a timer puts up again and again, the same each time, and undoes it to the letter', async () => {
    const doc = await newsPage({ after: `<div id="place">${wall(ASK, 'class="ask"')}</div>` });
    const place = doc.querySelector('#place') as HTMLElement;
    const before = doc.documentElement.outerHTML;
    const away = act(doc);
    const again = setInterval(() => {
      place.innerHTML = wall(ASK, 'class="ask"');
    }, 60);
    await vi.waitFor(() => expect(away.state()).toEqual({ kind: 'away', returns: 2 }), { timeout: 50_000 });
    let rounds = 0;
    new MutationObserver(() => rounds++).observe(place, { childList: true });
    await vi.waitFor(() => expect(rounds).toBeGreaterThan(20), { timeout: 20_000 });
    clearInterval(again);
    expect(away.state()).toEqual({ kind: 'away', returns: 2 });
    expect(getComputedStyle(place.firstElementChild as Element).display).toBe('none');

    away.undo();
    expect(doc.documentElement.outerHTML).toBe(before);
    expect(locatePrompt(doc)).toBeDefined();
  });

  it('shows again what only looks like such a wall and asks for nothing', async () => {
    const doc = await newsPage({ after: `<div id="place">${wall(ASK, 'class="ask"')}</div>` });
    const place = doc.querySelector('#place') as HTMLElement;
    const away = act(doc);
    const again = setInterval(() => {
      place.innerHTML = wall(ASK, 'class="ask"');
    }, 60);
    await vi.waitFor(() => expect(away.state()).toEqual({ kind: 'away', returns: 2 }), { timeout: 50_000 });
    clearInterval(again);
    place.innerHTML = wall('<p>Send this letter to the editor?</p><button>Send</button>', 'class="ask"');
    const shown = () => expect(place.firstElementChild?.checkVisibility()).toBe(true);
    await vi.waitFor(shown, { timeout: 20_000 });
    away.undo();
  });

  it('takes what a rule sets beside stopping the scrolling with the lock', async () => {
    const doc = await newsPage({
      head: '<style>body[data-locked]{overflow:hidden!important;position:relative!important;margin-right:15px!important}body{overflow-x:hidden}</style>',
      after: wall(ASK),
    });
    doc.body.dataset.locked = '1';
    const look = () => {
      const { overflowX, position, marginRight } = getComputedStyle(doc.body);
      return [overflowX, position, marginRight];
    };
    const away = act(doc);
    expect(scrolls(doc)).toBe(true);
    expect(look()).toEqual(['hidden', 'static', '0px']);
    away.undo();
    expect(look()).toEqual(['hidden', 'relative', '15px']);
  });

  it('leaves the room that the page itself has on one side', async () => {
    const doc = await newsPage({ after: wall(ASK) });
    doc.body.style.cssText = 'overflow: hidden; margin: 0; padding-left: 260px';
    const away = act(doc);
    expect(scrolls(doc)).toBe(true);
    expect(getComputedStyle(doc.body).paddingLeft).toBe('260px');
    away.undo();
  });

  it('takes the space for the scroll bar with an inline lock, and leaves what the page has on both sides', async () => {
    const doc = await newsPage({ head: '<style>body{padding:0 10px}</style>', after: wall(ASK) });
    doc.documentElement.style.cssText = 'margin-left: 4px; margin-right: 6px';
    doc.body.style.cssText = 'overflow: hidden; padding-right: 25px; scrollbar-gutter: stable';
    const before = doc.documentElement.outerHTML;
    const spaces = () => {
      const [html, body] = [doc.documentElement, doc.body].map((root) => getComputedStyle(root));
      const { scrollbarGutter } = getComputedStyle(doc.body);
      return [html?.marginLeft, html?.marginRight, body?.paddingLeft, body?.paddingRight, scrollbarGutter];
    };
    const away = act(doc);
    expect(scrolls(doc)).toBe(true);
    expect(spaces()).toEqual(['4px', '6px', '10px', '10px', 'auto']);
    away.undo();
    expect(spaces()).toEqual(['4px', '6px', '10px', '25px', 'stable']);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('puts the text back that was taken away with the message, and takes it out again', async () => {
    const doc = await newsPage({});
    const article = doc.querySelector('article') as Element;
    const text = article.innerHTML;
    const removed: RemovedPart[] = [];
    const observer = new MutationObserver((records) => {
      for (const record of records)
        for (const node of Array.from(record.removedNodes)) retainRemoved(removed, node, record);
    });
    observer.observe(doc, { childList: true, subtree: true });
    article.innerHTML = `<div class="notice">${ASK}</div>`;
    const before = doc.documentElement.outerHTML;
    await eventually(() => expect(removed.length).toBeGreaterThan(0));
    const located = locatePrompt(doc);
    if (!located) throw new Error('no prompt');
    for (const _ of ['once', 'and again']) {
      // The page under test is a frame, with an address of its own.
      const removedParts = () => removed.map((part) => ({ ...part, url: doc.URL }));
      const away = putAway(located, { find: () => locatePrompt(doc), removedParts });
      expect(article.querySelector('.notice')?.checkVisibility()).toBe(false);
      expect(article.innerHTML.replace(/<div class="notice".*<\/div>/s, '')).toBe(text);
      away?.undo();
      expect(doc.documentElement.outerHTML).toBe(before);
      await Promise.resolve();
    }
    observer.disconnect();
  });

  it.each([
    ['a paywall', '<p>Subscribe for 4 € / month to read on.</p>'],
    ['a login', '<form>Sign in<input type="password"></form>'],
    ['consent', '<p>We use cookies.</p><button>Accept</button>'],
  ])('never touches %s', async (_, words) => {
    const doc = await newsPage({ after: wall(words) });
    const located = locatePrompt(doc);
    const before = doc.documentElement.outerHTML;
    expect(located && putAway(located, { find: () => undefined })).toBeUndefined();
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
