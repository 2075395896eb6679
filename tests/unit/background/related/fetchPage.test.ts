import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FETCH_TIMEOUT, fetchPage, MAX_BYTES } from '../../../../utils/background/related/fetchPage.ts';
import { closeServer } from '../../../tools/closeServer.ts';

let answer: (request: IncomingMessage, response: ServerResponse) => void;
const requests: IncomingMessage[] = [];
const server = createServer((request, response) => {
  requests.push(request);
  answer(request, response);
});
const address = (path = '/boat') => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const html = (response: ServerResponse, body: string, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => closeServer(server));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  requests.length = 0;
});

describe('a look at a linked page', () => {
  it('gives up after eight seconds, and hangs up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let hungUp = Promise.resolve();
    const asked = new Promise<void>((done) => {
      answer = (_, response) => {
        hungUp = new Promise((gone) => response.on('close', gone));
        done();
      };
    });
    const fetched = fetchPage(address());
    await asked;
    let isDone = false;
    void fetched.then(() => {
      isDone = true;
    });
    await vi.advanceTimersByTimeAsync(FETCH_TIMEOUT - 1);
    expect(isDone).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await fetched).toEqual({ kind: 'failed' });
    await hungUp;
  });

  it('reads half a megabyte and not a byte more', async () => {
    answer = (_, response) => html(response, 'x'.repeat(3 * MAX_BYTES));
    const fetched = await fetchPage(address());
    expect(fetched.kind === 'page' && fetched.html.length).toBe(512 * 1024);
  });

  it('sends no cookies and no referrer, and follows no redirect', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    answer = (_, response) => response.writeHead(302, { location: '/other' }).end();
    expect(await fetchPage(address())).toEqual({ kind: 'failed' });
    expect(requests.map(({ url }) => url)).toEqual(['/boat']);
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('asks again with what the server said last time', async () => {
    answer = (_, response) =>
      html(response, '<p>x', { etag: '"a"', 'last-modified': 'Mon, 12 May 2031 08:00:00 GMT' });
    const first = await fetchPage(address());
    if (first.kind !== 'page') throw new Error('The page did not come.');
    answer = (_, response) => response.writeHead(304).end();
    expect(await fetchPage(address(), first.validators)).toEqual({ kind: 'unchanged' });
    expect(requests[1]?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Mon, 12 May 2031 08:00:00 GMT',
    });
  });

  it('takes nothing but HTML', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    expect(await fetchPage(address())).toEqual({ kind: 'failed' });
  });

  it('reads a page in its own encoding', async () => {
    answer = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=windows-1251' })
        .end(Buffer.from([0xcf, 0xee, 0xf0, 0xf2]));
    expect(await fetchPage(address())).toMatchObject({ html: 'Порт' });
  });
});
