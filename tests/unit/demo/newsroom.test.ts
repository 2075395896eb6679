import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES, type DemoArticle, OTHERS } from '../../demo/pages.ts';
import { type Newsroom, startNewsroom } from '../../demo/server.ts';

let newsroom: Newsroom;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-demo-'));
  await mkdir(join(folder, 'a page_files'));
  await writeFile(join(folder, 'a page.html'), '<h1>Saved</h1>');
  await writeFile(join(folder, 'a page_files', 'style.css'), 'h1 { color: teal }');
  newsroom = await startNewsroom({ files: [join(folder, 'a page.html')] });
});

afterAll(async () => {
  await newsroom.close();
  await rm(folder, { recursive: true });
});

/** The text of one of our own pages, from its source; the app's stories stand in its script. */
async function textOf(path: string): Promise<string> {
  const page = await (await fetch(newsroom.origin + path)).text();
  if (path.startsWith('/tidewater/')) return (await fetch(`${newsroom.origin}/tidewater/app.js`)).text();
  return page
    .replace(/<(style|title)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:a|em|strong|span|sup|code)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[ \n\t]+/g, ' ');
}

describe('the newsroom’s pages', () => {
  it.each<DemoArticle>([...ARTICLES])('$id says what pages.ts promises', async (page) => {
    const text = await textOf(page.path);
    for (const piece of [
      page.title,
      ...page.headings,
      ...page.blocks,
      ...page.captions,
      ...page.mustNotContain,
    ])
      expect(text).toContain(piece);
    for (const person of page.people) expect(text).toContain(person.name);
  });

  it.each(OTHERS.map((page) => page.path))('%s is there', async (path) => {
    expect((await fetch(newsroom.origin + path)).status).toBe(200);
  });

  it('loads nothing that the newsroom does not have', async () => {
    for (const { path } of ARTICLES) {
      const page = await (await fetch(newsroom.origin + path)).text();
      const addresses = [...page.matchAll(/(?:src|poster|href)="(\/(?:images|media)\/[^"]+|[^"]+\.css)"/g)]
        .map(([, address]) => address ?? '')
        .filter((address) => !address.includes('missing') && !address.startsWith('data:'));
      for (const address of new Set(addresses))
        expect((await fetch(newsroom.origin + address)).status, address).toBe(200);
    }
  });
});

describe('the newsroom’s server', () => {
  it('sends the strictest policy with the record’s pages only', async () => {
    const policy = async (path: string) =>
      (await fetch(newsroom.origin + path)).headers.get('content-security-policy');
    expect(await policy('/record/2026/inquiry-clock-tower/')).toBe(
      "default-src 'none'; require-trusted-types-for 'script'",
    );
    expect(await policy('/courier/')).toBeNull();
  });

  it('answers every address of the app with the app', async () => {
    expect(await (await fetch(`${newsroom.origin}/tidewater/some-story`)).text()).toContain(
      '/tidewater/app.js',
    );
  });

  it('serves a saved page under its own path, with what lies beside it and nothing above', async () => {
    const address = newsroom.addressOf(join(folder, 'a page.html'));
    expect(address.startsWith(`${newsroom.origin}/`)).toBe(true);
    expect(await (await fetch(address)).text()).toBe('<h1>Saved</h1>');
    expect((await fetch(new URL('a%20page_files/style.css', address))).headers.get('content-type')).toContain(
      'text/css',
    );
    expect((await fetch(new URL('/etc/hostname', address))).status).toBe(404);
    expect((await fetch(`${newsroom.origin}/..%2f..%2fserver.ts`)).status).toBe(404);
  });

  it('keeps a log of its visits', async () => {
    await fetch(`${newsroom.origin}/nowhere?x=1`);
    expect(newsroom.log.at(-1)).toMatchObject({ method: 'GET', path: '/nowhere?x=1', status: 404 });
  });

  it('answers nobody who calls it by another name', async () => {
    const status = await new Promise((done, fail) => {
      const asked = request(`${newsroom.origin}/`, { headers: { host: 'evil.example' } }, (response) =>
        done(response.resume().statusCode),
      );
      asked.once('error', fail).end();
    });
    expect(status).toBe(421);
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(newsroom.origin).port);
    await expect(startNewsroom({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
