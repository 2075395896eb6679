// A small site with one long article in sections, for the tests of what the reader offers while one reads.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { closeServer } from '../tools/closeServer.ts';
import { inReader, type Stage, until, waitFor } from './testExtension.ts';

const SECTIONS = ['The lamps', 'The keeper', 'The storm', 'The morning after'];

const paragraph = (section: string, at: number) =>
  `<p id="p-${section.replaceAll(' ', '-')}-${at}">${section}, part ${at}: the harbour slept while the keeper counted boats, wrote their names into the long book, and listened for the bell that the wind rang on the far end of the pier.</p>`;

/** The page's own listener for keys writes down what it hears; any paragraph can be scrolled to the window's upper edge. */
export const ARTICLE_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The pier at night</title>
<style>body { padding-bottom: 100vh; }</style><script>window.heard = []; for (const kind of ['keydown', 'keyup', 'keypress'])
document.addEventListener(kind, (event) => window.heard.push(event.key));</script><body>
<header>Harbour Notes</header><main><article><h1>The pier at night</h1><p>By Ada Marsh</p>
${SECTIONS.map(
  (section) => `<h2>${section}</h2>${[1, 2, 3, 4, 5, 6, 7].map((at) => paragraph(section, at)).join('\n')}`,
).join('\n')}</article></main></body></html>`;

export interface ReadingSite {
  readonly address: () => string;
  /** Opens the article in the reader. */
  readonly read: () => Promise<Page>;
}

/** Serves the site to a stage. @param pages further pages by path */
export function readingSite(stage: Stage, pages: Readonly<Record<string, string>> = {}): ReadingSite {
  const all: Readonly<Record<string, string>> = { '/2026/05/the-pier-at-night': ARTICLE_PAGE, ...pages };
  const server = createServer(({ url = '/' }, response) => {
    const html = all[url];
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => closeServer(server));
  const address = () => `${origin}/2026/05/the-pier-at-night`;
  return {
    address,
    read: async () => {
      const page = await stage.open(address());
      await stage.press(page);
      await waitFor(page, 'reader');
      await until('the bar', () => has(page, '.tool.more'));
      return page;
    },
  };
}

/** Whether the reader holds an element. */
export const has = (page: Page, selector: string): Promise<boolean> =>
  inReader(page, (root, wanted) => root.querySelector(wanted) !== null, selector).catch(() => false);

/** Waits until the reader holds an element, or holds it no more. */
export const shows = (page: Page, selector: string, isThere = true): Promise<true> =>
  until(
    `${isThere ? '' : 'no '}${selector}`,
    async () => (await has(page, selector)) === isThere,
  ) as Promise<true>;

/** The text of an element in the reader. */
export const textIn = (page: Page, selector: string): Promise<string> =>
  inReader(page, (root, wanted) => root.querySelector(wanted)?.textContent ?? '', selector).catch(() => '');
