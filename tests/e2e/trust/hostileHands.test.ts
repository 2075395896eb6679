// A page that tries to reach, press and read what Lectern draws in it: by script, by made-up events, by everything a
// browser says about clicks, selections and navigations.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClosedRoots } from '../../browsers/closedRoots.ts';
import {
  BROWSER_OF_THIS_RUN,
  clickIn,
  goToOwnPage,
  inReader,
  isReaderOpen,
  pause,
  setStage,
  until,
  waitFor,
} from '../testExtension.ts';
import { type HostileSite, startHostileSite } from './hostileSite.ts';

/** Runs before everything else on the page: overrides, a definition of our old element, ears on every event. */
const BEFORE = `
window.roots = new Set();
window.heard = [];
const note = (node) => {
  const root = node?.getRootNode?.();
  if (root instanceof ShadowRoot) window.roots.add(root);
};
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, { ...options, mode: 'open' });
  window.roots.add(root);
  return root;
};
for (const name of ['lectern-reader', 'lectern-notice'])
  customElements.define(name, class extends HTMLElement {
    constructor() { super(); note(this.attachInternals().shadowRoot); window.roots.add(this.attachInternals); }
  });
for (const kind of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin', 'mouseover', 'toggle', 'change', 'input'])
  addEventListener(kind, (event) => {
    window.heard.push(kind);
    for (const key of ['target', 'relatedTarget', 'srcElement', 'submitter', 'source']) note(event[key]);
    for (const node of event.composedPath()) note(node);
  }, true);
globalThis.navigation?.addEventListener('navigate', (event) => note(event.sourceElement));
for (const type of PerformanceObserver.supportedEntryTypes)
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        for (const node of [entry.element, entry.target, ...(entry.sources ?? []).map((source) => source.node)]) note(node);
    }).observe({ type, buffered: true });
  } catch {}
`;

/** Everything a script can do to whatever stands under the root, once the reader is open. */
const ATTACK = `(() => {
  const note = (node) => {
    const root = node?.getRootNode?.();
    if (root instanceof ShadowRoot) window.roots.add(root);
  };
  for (const host of document.documentElement.children) {
    if (host.shadowRoot) window.roots.add(host.shadowRoot);
    try { if (host.attachInternals().shadowRoot) window.roots.add(host); } catch {}
    for (const kind of ['click', 'pointerdown', 'mousedown', 'submit', 'change'])
      host.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, cancelable: true }));
    host.click?.();
  }
  for (const target of [document.documentElement, document, window])
    for (const kind of ['keydown', 'keyup', 'keypress'])
      target.dispatchEvent(new KeyboardEvent(kind, { key: 'Escape', code: 'Escape', bubbles: true, composed: true }));
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  for (let x = 10; x < innerWidth; x += 60)
    for (let y = 10; y < innerHeight; y += 60) {
      const hit = document.elementFromPoint(x, y);
      note(hit);
      hit?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y }));
      note(document.caretPositionFromPoint?.(x, y)?.offsetNode);
      note(document.caretRangeFromPoint?.(x, y)?.startContainer);
    }
  note(document.activeElement);
  for (const animation of document.getAnimations()) note(animation.effect?.target);
})()`;

/** With the tree in hand, as Firefox gives it to a page that looks at \`originalTarget\`: presses all there is. */
function pressEverything(roots: ShadowRoot[]): number {
  let pressed = 0;
  for (const root of roots) {
    for (const control of root.querySelectorAll<HTMLElement>('button, input, summary, a, label, select')) {
      pressed++;
      control.click();
      const init = { bubbles: true, composed: true, cancelable: true };
      for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick'])
        control.dispatchEvent(new MouseEvent(kind, { ...init, button: kind === 'auxclick' ? 1 : 0 }));
      for (const key of ['Enter', ' ', 'Escape'])
        control.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
      if (control instanceof HTMLInputElement) {
        control.checked = !control.checked;
        control.dispatchEvent(new Event('input', init));
        control.dispatchEvent(new Event('change', init));
      }
    }
  }
  return pressed;
}

const PROSE =
  'The wheel at Corran mill had not moved since the winter of 1951, when ice took two of its paddles, and the miller ' +
  'took work at the quarry until the roof came down and the pond was let.';
const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The tide mill at Corran turns again</title>
<script>${BEFORE}</script></head><body><main><article><h1>The tide mill at Corran turns again</h1>
${`<p>${PROSE} <a href="/next">A link</a>.</p>`.repeat(8)}</article></main>
<section class="related"><h2>More on this</h2><ul>${['flood', 'quarry', 'eels', 'mill']
  .map(
    (name) =>
      `<li><a href="/2026/05/14/the-story-of-the-${name}">The long story of the ${name} at Corran</a></li>`,
  )
  .join('')}</ul></section></body></html>`;

describe.each([BROWSER_OF_THIS_RUN])('a page that would press what is ours, in %s', (browser) => {
  const stage = setStage(browser);
  let site: HostileSite;
  beforeAll(async () => {
    site = await startHostileSite();
    site.serve('/2026/05/14/corran-mill', STORY);
    site.serve('/next', STORY);
  });
  afterAll(() => site.close());

  async function openReader(): Promise<Page> {
    const page = await stage.open(`${site.origin}/2026/05/14/corran-mill`);
    await stage.press(page);
    await waitFor(page, 'reader');
    await until('the cards', () => inReader(page, (root) => root.querySelector('.related-card') !== null));
    return page;
  }

  /** What is kept once the opening has been written down. */
  async function storedAtRest(): Promise<string> {
    let last = await stored();
    await until('storage to be at rest', async () => {
      await pause(400);
      const now = await stored();
      const isAtRest = now === last;
      last = now;
      return isAtRest;
    });
    return last;
  }

  /** Whatever the extension keeps. */
  async function stored(): Promise<string> {
    const page = await stage.newPage();
    await goToOwnPage(page, stage.launched().optionsUrl);
    const all = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<'local' | 'sync', { get(): Promise<object> }> };
      };
      return JSON.stringify([await chrome.storage.sync.get(), await chrome.storage.local.get()]);
    });
    await page.close();
    return all;
  }

  it('finds no way into it by script, and no made-up event closes it', async () => {
    const page = await openReader();
    const before = await storedAtRest();
    await page.bringToFront();
    await page.evaluate(ATTACK);
    await pause();
    expect(await page.evaluate('window.roots.size')).toBe(0);
    expect(await isReaderOpen(page)).toBe(true);
    expect(page.url()).toBe(`${site.origin}/2026/05/14/corran-mill`);
    expect(await stored()).toBe(before);
  });

  it('presses nothing even with the tree in its hands', async () => {
    const page = await openReader();
    await clickIn(page, '.look');
    await until('the panel', () => inReader(page, (root) => root.querySelector('.panel') !== null));
    const before = await storedAtRest();
    const tabs = (await stage.launched().browser.pages()).length;
    await page.bringToFront();
    expect(await withClosedRoots(page, pressEverything)).toBeGreaterThan(20);
    await pause(1200);
    expect(await isReaderOpen(page)).toBe(true);
    expect(page.url()).toBe(`${site.origin}/2026/05/14/corran-mill`);
    // Before storage is looked at once more, which opens a tab of its own.
    expect((await stage.launched().browser.pages()).length).toBe(tabs);
    expect(await stored()).toBe(before);
  });

  it('is pressed by people all the same, and a link leads where it leads', async () => {
    const page = await openReader();
    await clickIn(page, '.body a');
    await until('the page behind the link', async () => page.url() === `${site.origin}/next`);
  });

  it('leaves the reader by Esc that was really pressed', async () => {
    const page = await openReader();
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
  });
});

describe('a page that listens while somebody reads, in chromium', () => {
  const stage = setStage('chromium');
  let site: HostileSite;
  beforeAll(async () => {
    site = await startHostileSite();
    site.serve('/2026/05/14/corran-mill', STORY);
  });
  afterAll(() => site.close());

  it('is given nothing from inside: not by clicks, keys, selections, performance entries or navigations', async () => {
    const page = await stage.open(`${site.origin}/2026/05/14/corran-mill`);
    await stage.press(page);
    await waitFor(page, 'reader');
    await page.evaluate(
      `navigation.addEventListener('navigate', (event) => event.cancelable && event.preventDefault())`,
    );
    await clickIn(page, '.look');
    await clickIn(page, 'label:has(input[value=sepia])');
    await page.keyboard.press('Tab');
    await clickIn(page, '.body p');
    await page.mouse.click(400, 400, { count: 2 });
    await page.evaluate(`{
      const selection = getSelection();
      for (const node of [selection.anchorNode, selection.focusNode, selection.getRangeAt(0).startContainer])
        if (node.getRootNode() instanceof ShadowRoot) window.roots.add(node);
    }`);
    await clickIn(page, '.body a');
    await pause();
    expect(await page.evaluate('window.heard.length')).toBeGreaterThan(5);
    expect(await page.evaluate('window.roots.size')).toBe(0);
  });
});
