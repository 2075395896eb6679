import { afterEach, describe, expect, it } from 'vitest';
import { closedFrames } from '../../../entrypoints/promptActions/closedFrames.ts';

const shadows = new WeakMap<Element, ShadowRoot>();
const openShadow = (element: Element) => element.shadowRoot ?? shadows.get(element) ?? null;
const seen = (granted: readonly string[] = []) => closedFrames(window, { granted, openShadow });

/** The tests' own server, whose page may not be looked into because it is sandboxed. */
const FRAME = `<iframe sandbox src="${location.origin}/nothing-here"></iframe>`;
const OVER = 'position:fixed;inset:10%;width:80%;height:80%';

let place: HTMLElement | undefined;
afterEach(() => place?.remove());

function page(markup: string): HTMLElement {
  place = document.createElement('div');
  place.innerHTML = `<style>iframe{border:0}</style><p>The ferry leaves at nine.</p>${markup}`;
  document.body.append(place);
  return place;
}
const frameIn = (style: string) => FRAME.replace('<iframe', `<iframe style="${style}"`);

describe('frames that can’t be looked into', () => {
  it('are named by their site when they lie over the page', () => {
    page(frameIn(OVER));
    expect(seen()).toEqual([location.host]);
  });

  it('are named when their box lies over the page', () => {
    page(`<div style="${OVER}">${frameIn('width:100%;height:100%')}</div>`);
    expect(seen()).toEqual([location.host]);
  });

  it('are named when a modal dialog holds them', () => {
    const box = page(`<dialog style="width:70vw;height:70vh">${frameIn('width:100%;height:100%')}</dialog>`);
    box.querySelector('dialog')?.showModal();
    expect(seen()).toEqual([location.host]);
  });

  it('are named when they are nearly all of the page', () => {
    page(frameIn('position:absolute;inset:0;width:100vw;height:100vh'));
    expect(seen()).toEqual([location.host]);
  });

  it('are named in a closed shadow tree', () => {
    const host = page('<div></div>').querySelector('div');
    const shadow = host?.attachShadow({ mode: 'closed' });
    if (host && shadow) {
      shadow.innerHTML = frameIn(OVER);
      shadows.set(host, shadow);
    }
    expect(seen()).toEqual([location.host]);
  });

  it.each([
    ['the page’s own site, which can be looked into', frameIn(OVER).replace(' sandbox', '')],
    ['a film among the paragraphs', frameIn('width:60vw;height:50vh')],
    ['a small one in the corner', frameIn('position:fixed;inset:auto 0 0 auto;width:200px;height:80px')],
    ['one that can’t be seen', frameIn(`${OVER};opacity:0`)],
    ['one with something before it', `${frameIn(OVER)}<div style="${OVER};background:#fff"></div>`],
    ['one without an address', `<iframe sandbox style="${OVER}"></iframe>`],
  ])('are left unsaid: %s', (_, markup) => {
    page(markup);
    expect(seen()).toEqual([]);
  });

  it('are left unsaid where Lectern was let in: its detector looks there itself', () => {
    page(frameIn(OVER));
    expect(seen([`*://${location.hostname}/*`])).toEqual([]);
    expect(seen(['https://elsewhere.example/*'])).toEqual([location.host]);
  });
});
