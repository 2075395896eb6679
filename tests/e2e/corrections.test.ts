// Putting an article right, in real browsers: a part taken out on one page stays out on the next one built alike, the
// options page lists the correction and forgets it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { closeServer } from '../tools/closeServer.ts';
import { articleText, BROWSER_OF_THIS_RUN, inReader, setStage, until, waitFor } from './testExtension.ts';

const CLUB = 'Our readers’ club meets every other Thursday behind the old ropery, where the coffee is good.';
const PAGES: Readonly<Record<string, string>> = {
  '/2026/05/the-ferry-that-came-back': page('The ferry that came back', 'ferry'),
  '/2026/06/the-keeper-who-stayed': page('The keeper who stayed', 'keeper'),
};

function page(title: string, topic: string): string {
  const text = (at: number) =>
    `<p>The ${topic} reached part ${at} of its long story, and the people of the harbour watched it with patience, a little worry and a thermos of tea between them.</p>`;
  const parts = [0, 1, 2, 3, 4, 5, 6].map(text);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body><main><article class="story">
    <h1>${title}</h1>${parts.slice(0, 4).join('')}<div class="club-note"><p>${CLUB}</p></div>${parts.slice(4).join('')}
    <p>Read more: <a href="/x">Ferries of the north and where they sleep in winter</a></p></article></main></body></html>`;
}

describe.each([BROWSER_OF_THIS_RUN])('putting an article right in %s', (name) => {
  const stage = setStage(name);
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const html = PAGES[url];
      response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html ?? '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => closeServer(server));

  const read = async (path: string): Promise<Page> => {
    const opened = await stage.open(origin + path);
    await stage.press(opened);
    await waitFor(opened, 'reader');
    return opened;
  };
  const pressIn = async (opened: Page, selector: string): Promise<void> => {
    await until(selector, () =>
      inReader(
        opened,
        (root, wanted) => {
          const found = root.querySelector<HTMLElement>(wanted);
          found?.focus();
          return found !== null;
        },
        selector,
      ).catch(() => false),
    );
    await opened.keyboard.press('Enter');
  };
  const adjust = async (opened: Page): Promise<void> => {
    await pressIn(opened, '.tool.more');
    await pressIn(opened, '.tools-item[data-command="adjust"]');
  };
  const says = (opened: Page, words: string, isThere = true) =>
    until(`the text ${isThere ? 'with' : 'without'} “${words}”`, async () => {
      const text = await articleText(opened).catch(() => '');
      return text !== '' && text.includes(words) === isThere;
    });

  it('takes a part out by keyboard, undoes it, and does the same on the next page of its template', async () => {
    const [first = '', second = ''] = Object.keys(PAGES);
    const opened = await read(first);
    await says(opened, 'readers’ club');
    await adjust(opened);
    await pressIn(opened, '.corrections > .button');
    for (let at = 0; at < 5; at++) await opened.keyboard.press('ArrowDown');
    await opened.keyboard.press('Delete');
    await says(opened, 'readers’ club', false);
    await says(opened, 'part 6 of');
    await opened.keyboard.press('Escape');
    await pressIn(opened, '.corrections-status .button');
    await says(opened, 'readers’ club');

    await pressIn(opened, '.corrections > .button');
    for (let at = 0; at < 5; at++) await opened.keyboard.press('ArrowDown');
    await opened.keyboard.press('Delete');
    await says(opened, 'readers’ club', false);

    const other = await read(second);
    await says(other, 'The keeper reached part 6');
    await says(other, 'readers’ club', false);
  });

  it('lists what was left out and puts it back', async () => {
    const opened = await read(Object.keys(PAGES)[0] ?? '');
    await says(opened, 'Ferries of the north', false);
    await adjust(opened);
    await pressIn(opened, '.left-out li:last-child > .button');
    await says(opened, 'Ferries of the north');
  });
});
