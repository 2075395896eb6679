// An article that its site has cut into pages, put together in the reader of real browsers: nothing is asked for before the
// reader presses.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeServer } from '../tools/closeServer.ts';
import { articleText, BROWSER_OF_THIS_RUN, inReader, setStage, until, waitFor } from './testExtension.ts';

const PATH = '/2026/05/the-long-ferry';
const LAST = 3;

function page(number: number): string {
  const text = (at: number) =>
    `<p>Stage ${number}.${at} of the crossing took the ferry past islands ${number * 10 + at}, where the keeper waved a lamp, and the cook, who had seen it all before, did not look up.</p>`;
  const links = [1, 2, 3].map((at) => `<a href="${PATH}?page=${at}">${at}</a>`).join(' ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The long ferry</title><body><main><article>
    <h1>The long ferry</h1>${[0, 1, 2, 3, 4].map(text).join('')}</article><div class="pages">${links}</div></main></body></html>`;
}

describe.each([BROWSER_OF_THIS_RUN])('an article in several pages in %s', (name) => {
  const stage = setStage(name);
  const asked: string[] = [];
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const number = Number(/page=(\d)/.exec(url)?.[1] ?? 1);
      if (url.startsWith(PATH)) asked.push(url);
      response.writeHead(url.startsWith(PATH) ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        // Firefox holds what a content script fetches to the page's policy, Chromium doesn't.
        ...(name === 'chromium' && { 'content-security-policy': "default-src 'none'" }),
      });
      response.end(url.startsWith(PATH) ? page(number) : '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked.length = 0;
  });
  afterAll(() => closeServer(server));

  const press = async (opened: Page, at: number): Promise<void> => {
    await until('the button', () =>
      inReader(
        opened,
        (root, index) => {
          const button = root.querySelectorAll<HTMLElement>('.next-pages button').item(index);
          button?.focus();
          return button !== null;
        },
        at,
      ).catch(() => false),
    );
    await opened.keyboard.press('Enter');
  };
  const says = (opened: Page, words: string) =>
    until(`the text with “${words}”`, async () => {
      const pages = await inReader(opened, (root) => root.querySelector('main')?.textContent ?? '');
      return pages.includes(words);
    });

  it('brings the next one on a press, and the rest on another', async () => {
    const opened = await stage.open(origin + PATH);
    await stage.press(opened);
    await waitFor(opened, 'reader');
    expect(await articleText(opened)).toContain('Stage 1.4');
    expect(asked).toEqual([PATH]);
    await press(opened, 0);
    await says(opened, 'Stage 2.4');
    expect(asked).toEqual([PATH, `${PATH}?page=2`]);
    await press(opened, 0);
    await says(opened, `Stage ${LAST}.4`);
    expect(await inReader(opened, (root) => root.querySelectorAll('.next-pages').length)).toBe(0);
  });
});
