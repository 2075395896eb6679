// Pages that draw themselves anew, take the reader away or draw over it: the reader is there, or the page is. Never an
// empty window, and the button says which.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { LaunchedChromium } from '../browsers/launch.ts';
import { demoArticle } from '../demo/pages.ts';
import { toolbarTitle } from './autoActions.ts';
import { buttonOf } from './firefoxActions.ts';
import { showsRed } from './showsRed.ts';
import { BROWSERS, clickIn, inReader, pause, setStage, until, waitFor } from './testExtension.ts';

/** What a page's own script does while the reader is open. */
const ATTACKS: Readonly<Record<string, string>> = {
  'replaces <html>, as React 18 does when it hydrates a document': `
    const next = document.documentElement.cloneNode(true);
    for (const child of [...next.children]) if (!/^(?:HEAD|BODY)$/.test(child.tagName)) child.remove();
    document.removeChild(document.documentElement);
    document.appendChild(next);`,
  'removes what it doesn’t know': `
    for (const child of [...document.documentElement.children]) if (!/^(?:HEAD|BODY)$/.test(child.tagName)) child.remove();`,
  'moves what it doesn’t know into its body': `
    for (const child of [...document.documentElement.children]) if (!/^(?:HEAD|BODY)$/.test(child.tagName)) document.body.append(child);`,
  'takes the adopted style sheets away': 'document.adoptedStyleSheets = [];',
  'empties the adopted style sheets':
    "for (const adoptedStyleSheet of document.adoptedStyleSheets) adoptedStyleSheet.replaceSync('');",
  'writes its document anew': `
    document.open();
    document.write('<!doctype html><html><head><title>Anew</title></head><body><p id="anew">Written anew.</p></body></html>');
    document.close();`,
  'hides all of it in a cascade layer': `
    const style = document.createElement('style');
    style.textContent = '@layer a { html { display: none !important; content-visibility: hidden !important; opacity: 0 !important } }';
    document.head.append(style);`,
  'puts an element beside the reader': `
    const fake = document.createElement('div');
    fake.id = 'fake';
    fake.style.cssText = 'position:fixed!important;inset:0!important;display:block!important;background:red!important;z-index:2147483647';
    document.documentElement.append(fake);`,
  'draws over everything from the root’s own ::before': `
    const style = document.createElement('style');
    style.textContent = 'html::before { content: "Over you" !important; position: fixed; inset: 0; background: red; z-index: 2147483647; display: block !important }';
    document.head.append(style);`,
  'shows a popover beside the reader, with !important': `
    const fake = document.createElement('div');
    fake.popover = 'manual';
    fake.style.cssText = 'position:fixed!important;inset:0!important;inline-size:100%!important;block-size:100%!important;display:block!important;background:red!important';
    document.documentElement.append(fake);
    fake.showPopover();`,
  'shows a popover and a modal dialog in its body, with !important': `
    for (const name of ['div', 'dialog']) {
      const fake = document.createElement(name);
      if (name === 'div') fake.popover = 'manual';
      fake.style.cssText = 'position:fixed!important;inset:0!important;inline-size:100%!important;block-size:100%!important;display:block!important;content-visibility:visible!important;background:red!important';
      document.body.append(fake);
      if (name === 'div') fake.showPopover(); else fake.showModal();
    }`,
  'skips all contents by content-visibility': `
    const style = document.createElement('style');
    style.textContent = 'html, html > * { content-visibility: hidden !important }';
    document.head.append(style);
    for (const one of [document.documentElement, ...document.documentElement.children])
      one.style.setProperty('content-visibility', 'hidden', 'important');`,
  'moves and shrinks its root in a cascade layer': `
    const style = document.createElement('style');
    style.textContent = '@layer a { html { translate: 9000px !important; scale: 0 !important; rotate: 90deg !important; clip: rect(0,0,0,0) !important; -webkit-mask-box-image: linear-gradient(transparent, transparent) !important; offset: path("M9000,0") !important; } }';
    document.head.append(style);`,
  'makes its root inert': 'document.documentElement.inert = true;',
  'changes the reader’s own element': `
    const host = document.querySelector('html > [data-lectern]');
    host.inert = true;
    host.hidden = true;
    host.popover = 'manual';
    host.showPopover();
    host.removeAttribute('data-lectern');
    host.style.cssText = 'display:none!important;opacity:0!important;position:fixed!important;inset:90% 0 0 0!important';`,
  'puts the reader into the document of a frame': `
    const host = document.querySelector('html > [data-lectern]');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument.documentElement.append(host);`,
  'draws a transition between two views over everything': `
    const style = document.createElement('style');
    style.textContent = '::view-transition { background: red } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 1000s !important }';
    document.head.append(style);
    document.startViewTransition?.(() => {});`,
  'puts a picture in the place of its root’s contents': `
    const style = document.createElement('style');
    style.textContent = '@layer a { html { content: url("data:image/svg+xml,<svg xmlns=\\'http://www.w3.org/2000/svg\\' width=\\'900\\' height=\\'900\\'><rect width=\\'900\\' height=\\'900\\' fill=\\'red\\'/></svg>") !important } }';
    document.head.append(style);`,
  'draws its root’s outline, shadow and border over the window': `
    const style = document.createElement('style');
    style.textContent = '@layer a { html { outline: 900px solid red !important; outline-offset: -900px !important; box-shadow: inset 0 0 0 900px red !important; border-image: linear-gradient(red, red) 30 fill / 900px !important; column-rule: 900px solid red !important } }';
    document.head.append(style);`,
  'makes its document one to be written in':
    "document.designMode = 'on'; document.documentElement.contentEditable = 'true';",
  'has frames in the place of its body': `
    const frames = document.createElement('frameset');
    frames.append(document.createElement('frame'));
    document.body.replaceWith(frames);`,
  'moves its elements about without end': `
    setInterval(() => document.documentElement.prepend(document.createElement('i'), document.body), 20);
    setInterval(() => { for (const i of document.querySelectorAll('html > i')) i.remove(); }, 50);`,
  'gives its root a ratio of sides': `
    document.documentElement.style.cssText = 'aspect-ratio: 9000 / 1 !important';`,
  'shows its root as a popover, with a backdrop': `
    const style = document.createElement('style');
    style.textContent = '@layer a { html::backdrop { background: red !important; z-index: 2147483647 !important } html { width: fit-content !important } }';
    document.head.append(style);
    document.documentElement.popover = 'manual';
    document.documentElement.showPopover();`,
  'has a root with countless columns of no height, while it is drawn again': `
    const style = document.createElement('style');
    style.textContent = '@layer a { html { columns: 1px 99 !important; max-height: 0 !important; zoom: .01 !important; overflow: clip !important; break-before: page !important } }';
    document.head.append(style);
    document.querySelector('html > [data-lectern]').remove();`,
  'has a root without words on its first line': `
    const style = document.createElement('style');
    style.textContent = 'html::first-line, html::first-letter { font-size: 0 !important; background: red !important; color: red !important }';
    document.head.append(style);`,
  'turns off touching, and turns its root around': `
    const style = document.createElement('style');
    style.textContent = '@layer a { html { touch-action: none !important; direction: rtl !important; cursor: none !important; text-size-adjust: 900% !important; font-size: 900px !important } }';
    document.head.append(style);`,
  'puts three thousand elements beside the reader': `
    for (let at = 0; at < 3000; at++) document.documentElement.append(document.createElement('section'));`,
  'has buttons for scrolling and scroll bars as large as the window': `
    const style = document.createElement('style');
    style.textContent = 'html { overflow: auto !important } ::-webkit-scrollbar { width: 3000px; background: red } html { scroll-marker-group: before }';
    document.head.append(style);
    for (const pseudo of ['scroll-button(down)', 'scroll-marker-group'])
      try { document.styleSheets[document.styleSheets.length - 1].insertRule('html::' + pseudo + ' { content: "Over you" !important; position: fixed; inset: 0; width: 100vw; height: 100vh; background: red }'); } catch {}`,
  'animates, restyles and hides its root and the reader’s element by all that is above a sheet': `
    {
    const out = { opacity: 0, visibility: 'hidden', display: 'none', translate: '9000px', clipPath: 'inset(100%)', filter: 'opacity(0)', zIndex: -9 };
    for (const one of [document.documentElement, ...document.documentElement.children])
      one.animate([out, out], { duration: 1e9, fill: 'both', composite: 'replace' });
    }
    {
    const style = document.createElement('style');
    const all = 'unicode-bidi:bidi-override;text-indent:-9000px;line-clamp:1;-webkit-line-clamp:1;-webkit-box-orient:vertical;aspect-ratio:9000/1;zoom:.01;max-height:0;position-area:top left;shape-outside:circle();isolation:isolate;transform-style:preserve-3d;backface-visibility:hidden;overflow:clip;overflow-x:clip;overflow-clip-margin:0;column-count:99;column-width:1px;display:contents;object-view-box:inset(99%);resize:both;text-overflow:ellipsis;vertical-align:9000px;grid-area:9/9;order:9;align-self:end;justify-self:end;appearance:button;break-before:page;margin-trim:block;position:fixed;top:9000px;color-scheme:dark;background:red;animation:gone 9s infinite;mask:linear-gradient(transparent,transparent);letter-spacing:900px;line-height:0;word-spacing:900px;font:0/0 x'.replaceAll(';', ' !important;');
    style.textContent = '@keyframes gone { from, to { opacity: 0; visibility: hidden } } @layer a { html, html > div { ' + all + ' !important } }';
    document.head.append(style);
    for (const one of document.querySelectorAll('html, html > div')) one.style.cssText = all.replace('background:red !important;', '') + ' !important';
    }
    {
    const root = document.documentElement;
    root.hidden = 'until-found';
    try { root.popover = 'manual'; root.showPopover(); } catch {}
    }
    {
    const style = document.createElement('style');
    style.textContent = '@layer a { html, html > div { transition: all 86400s !important } @starting-style { html, html > div { opacity: 0 !important; translate: 9000px !important; clip-path: inset(100%) !important } } }';
    document.head.append(style);
    const host = document.querySelector('html > [data-lectern]');
    host.remove();
    }`,
  'poses as the reader, beside it and around it': `
    {
    const host = document.querySelector('html > [data-lectern]');
    const copy = host.cloneNode(true);
    copy.style.cssText += ';background:red!important;block-size:100vh!important';
    host.replaceWith(copy);
    }
    {
    const host = document.querySelector('html > [data-lectern]');
    const box = document.createElement('div');
    box.setAttribute('data-lectern', 'open');
    box.style.cssText = 'display:block!important;opacity:0!important';
    document.documentElement.append(box); box.append(host);
    }
    {
    const host = document.querySelector('html > [data-lectern]');
    let left = 40;
    new MutationObserver((_, observer) => { if (!left--) observer.disconnect(); host.inert = true; host.hidden = true; }).observe(host, { attributes: true });
    host.inert = true;
    }`,
  'writes its root anew, changes bodies and shows one dialog after the other': `
    {
    document.documentElement.innerHTML = '<head><title>x</title></head><body><p>Anew, said the page.</p></body>';
    }
    {
    const bodies = [document.body, document.createElement('body'), document.createElement('body')];
    document.body.remove();
    for (const body of bodies) { body.style.cssText = 'position:fixed!important;inset:0!important;background:red!important;content-visibility:visible!important'; document.documentElement.append(body); }
    }
    {
    let left = 30;
    const more = setInterval(() => { const dialog = document.createElement('dialog'); dialog.style.background = 'red'; document.body.append(dialog); dialog.showModal(); if (!--left) clearInterval(more); }, 60);
    }`,
};

/** Whether the reader fills the window, the page shows, or neither. */
async function seen(page: Page): Promise<'reader' | 'page' | 'nothing'> {
  return page.evaluate(() => {
    const all = [...document.documentElement.children];
    // A page may have put the mark on an element of its own.
    const host = all.find(
      (element) =>
        element.localName !== 'body' &&
        element.localName !== 'head' &&
        element.hasAttribute('data-lectern') &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    // From the top of the window on, not below something that can't be seen; and across all of it.
    const box = host?.getBoundingClientRect();
    const isAtTop = box !== undefined && box.top < 2 && box.width > innerWidth - 30;
    if (host && isAtTop && (top === host || top === document.documentElement)) return 'reader';
    const words = [...(document.body?.querySelectorAll('p') ?? [])];
    return words.some((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      ? 'page'
      : 'nothing';
  });
}

/** Waits until the background has put the rules into the user's sheet, too: only they overrule an element's own style. */
async function userSheet(page: Page): Promise<void> {
  await until('the user’s sheet', () =>
    page.evaluate(() => {
      const root = document.documentElement;
      const before = root.getAttribute('style');
      root.style.setProperty('scroll-padding', '7px', 'important');
      const isOverruled = getComputedStyle(root).scrollPaddingTop !== '7px';
      if (before === null) root.removeAttribute('style');
      else root.setAttribute('style', before);
      return isOverruled;
    }),
  );
}

describe.each(BROWSERS)('in %s, a page that', (browser) => {
  const stage = setStage(browser);

  it.each(Object.keys(ATTACKS))('%s still has the reader', async (name) => {
    const page = await stage.open(demoArticle('magazine').path);
    await stage.press(page);
    await waitFor(page, 'reader');
    await userSheet(page);
    await page.evaluate(`(() => { ${ATTACKS[name]} })()`);
    await until('the reader to be seen', async () => (await seen(page)) === 'reader');
    await pause(1500);
    expect(await seen(page)).toBe('reader');
    expect(await showsRed(stage, page)).toBe(false);
    // It is still of use: its own button is pressed, as a person would.
    await clickIn(page, '.look');
    await until('the panel', () => inReader(page, (root) => root.querySelector('.panel') !== null));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
  });

  it('removes the reader whenever it sees it is shown itself, with a word about it', async () => {
    const page = await stage.open(demoArticle('magazine').path);
    await stage.press(page);
    await waitFor(page, 'reader');
    await page.evaluate(() => {
      new MutationObserver(() => {
        for (const child of [...document.documentElement.children])
          if (child.getAttribute('data-lectern') === 'open') child.remove();
      }).observe(document.documentElement, { childList: true });
      for (const child of [...document.documentElement.children])
        if (child.getAttribute('data-lectern') === 'open') child.remove();
    });
    await until('the page to be seen', async () => (await seen(page)) === 'page');
    const { text } = await waitFor(page, 'notice');
    expect(text).toContain('keeps removing');
    const button = async () => {
      const launched = stage.launched();
      return launched.name === 'firefox'
        ? (await buttonOf(launched, page)).title
        : toolbarTitle(launched as LaunchedChromium, page);
    };
    await until(
      'the button to say that no reader is open',
      async () => !(await button()).startsWith(messages.action_open.message),
    );
    await stage.press(page);
    await waitFor(page, 'nothing');
    expect(await seen(page)).toBe('page');
  });
});
