import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { closeServer } from '../tools/closeServer.ts';
import { allowHost } from './autoActions.ts';
import { allowInOptions } from './firefoxActions.ts';
import {
  articleText,
  BROWSERS,
  goAndOpenByItself,
  inReader,
  setStage,
  until,
  waitFor,
} from './testExtension.ts';

const FOLDER = join(resolve(process.env.LECTERN_CORPUS ?? '../shared/corpus'), 'seed');
const PAGE = join(FOLDER, 'page.html');
const isThere = existsSync(PAGE);

interface Truth {
  readonly title: string;
  readonly byline: string;
  readonly bylineRole: string;
  readonly siteName: string;
  readonly date: string;
  readonly caption: string;
  readonly text: string;
  readonly mustNotContain: readonly string[];
  readonly url: string;
  readonly related: readonly { readonly url: string; readonly title: string }[];
  readonly prompt: { readonly text: string };
}

const truth = (): Truth => JSON.parse(readFileSync(join(FOLDER, 'truth.json'), 'utf8'));
const plain = (value: string) => value.replace(/\s+/g, ' ').trim();

/** Serves the page at the path it has on its site, so that its links and its own address are what they would be. */
async function serveSeed(): Promise<{ readonly url: string; readonly server: Server }> {
  const { pathname } = new URL(truth().url);
  const server = createServer((request, response) => {
    const isThePage = request.url === pathname;
    response.writeHead(isThePage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isThePage ? readFileSync(PAGE) : undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`, server };
}

/** Everything the truth asks for besides the body: the person, the links under the article, the line on the prompt. */
async function expectAllOfIt(page: Page): Promise<void> {
  const { title, byline, bylineRole, siteName, related } = truth();
  const { outline } = await waitFor(page, 'reader');
  expect(outline.title).toBe(title);
  expect(outline.people).toEqual([`${byline} (${bylineRole})`]);
  expect(outline.site).toBe(siteName);
  const links = await until('the further reading', async () => {
    const found = await inReader(page, (root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.related > .related-cards a')].map((link) => ({
        path: new URL(link.href).pathname,
        title: link.querySelector('.related-name')?.textContent ?? '',
      })),
    );
    return found.length > 0 && found;
  });
  const wanted = related.map((link) => ({ path: new URL(link.url).pathname, title: link.title }));
  expect(links.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual(
    wanted.toSorted((a, b) => a.path.localeCompare(b.path)),
  );
  const line = await until('the line on the prompt', () =>
    inReader(page, (root) => root.querySelector('.prompt-line')?.textContent ?? ''),
  );
  expect(line.length).toBeGreaterThan(0);
  const shown = await articleText(page);
  expect(shown).not.toContain(truth().prompt.text);
}

if (!isThere && process.env.CI === 'true') throw new Error(`The seed page is missing: ${PAGE}`);
if (!isThere) console.warn(`Skipped: the seed page is not at ${PAGE}.`);

describe.skipIf(!isThere).each(BROWSERS)('the user’s own example in %s', (browser) => {
  const stage = setStage(browser, [PAGE]);
  it('is read whole: title, person and role, every block, the caption under its picture, nothing else', async () => {
    const page = await stage.open(stage.newsroom().addressOf(PAGE));
    await stage.press(page);
    const { outline } = await waitFor(page, 'reader');
    const { title, byline, bylineRole, siteName, date, caption, text, mustNotContain } = truth();
    expect(outline.title).toBe(title);
    expect(outline.people).toEqual([`${byline} (${bylineRole})`]);
    expect(outline.site).toBe(siteName);
    const shown = await articleText(page);
    const blocks = text.split(/\n+/).filter(Boolean);
    expect(blocks.length).toBeGreaterThanOrEqual(29);
    expect(blocks.map(plain).filter((block) => !shown.includes(block))).toEqual([]);
    expect(mustNotContain.filter((piece) => shown.includes(plain(piece)))).toEqual([]);
    const captions = await inReader(page, (root) =>
      [...root.querySelectorAll('figure')]
        .filter((figure) => figure.querySelector('img'))
        .map((figure) => figure.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim()),
    );
    expect(captions.join(' ')).toContain(plain(caption));
    const published = await inReader(
      page,
      (root) => root.querySelector<HTMLTimeElement>('header time')?.dateTime,
    );
    expect(published).toContain(date);
  });

  describe('at its own path', () => {
    let seed: Awaited<ReturnType<typeof serveSeed>>;
    beforeAll(async () => {
      seed = await serveSeed();
    });
    afterAll(() => closeServer(seed.server));

    it('is shown with its related links and the line on its prompt, by the button', async () => {
      const page = await stage.open(seed.url);
      await stage.press(page);
      await expectAllOfIt(page);
    });

    it('is shown with the same by itself', async () => {
      const launched = stage.launched();
      if (browser === 'chromium') await allowHost(launched as LaunchedChromium, '127.0.0.1');
      else await allowInOptions(launched, '127.0.0.1');
      const page = await stage.newPage();
      await goAndOpenByItself(page, seed.url);
      await expectAllOfIt(page);
    });
  });
});
