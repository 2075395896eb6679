// The demo newsroom's web server: static pages on 127.0.0.1, with the few manners of real sites that files alone
// can't show (a strict policy, a document that arrives slowly, a single-page app), and a saved page of the user's.
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { closeServer } from '../tools/closeServer.ts';

export interface NewsroomOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Saved pages of the user's: each is served under its own path, together with what lies beside it. */
  readonly files?: readonly string[];
}

/** One request the newsroom answered. */
export interface Visit {
  readonly method: string;
  /** Path and query as asked. */
  readonly path: string;
  readonly status: number;
  /** The header of that name, when there was one; tells tests who asked. */
  readonly referer?: string;
}

export interface Newsroom {
  /** e.g. `http://127.0.0.1:4173`, without a slash at the end. */
  readonly origin: string;
  /** Everything asked for so far, oldest first. */
  readonly log: Visit[];
  /** The address of a saved page that was given in `files`. */
  readonly addressOf: (file: string) => string;
  /** Keeps the end of the slow page back until the result is called. */
  readonly holdSlowPage: () => () => void;
  readonly close: () => Promise<void>;
}

/** How long the slow page takes to arrive, in milliseconds. */
export const SLOW_PAGE_MS = 2000;

const SITE = fileURLToPath(new URL('./site', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
};

/** Response headers by the beginning of the path. */
const HEADERS: readonly (readonly [prefix: string, headers: Record<string, string>])[] = [
  ['/record/', { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" }],
];

/** Paths all of whose addresses are answered with one page, as a single-page app's server does. */
const APPS = ['/tidewater/'];
const SLOW = '/slow/';

/**
 * Starts the newsroom. It listens on 127.0.0.1 only and answers nobody who calls it by another name.
 * @throws {Error} with `code: 'EADDRINUSE'` when the port asked for is taken
 */
export async function startNewsroom({ port = 0, files = [] }: NewsroomOptions = {}): Promise<Newsroom> {
  const log: Visit[] = [];
  const saved = files.map((file) => resolve(file));
  let held: Promise<void> | undefined;
  const server = createServer((request, response) => {
    response.once('finish', () => {
      const { referer } = request.headers;
      log.push({
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        status: response.statusCode,
        ...(referer && { referer }),
      });
    });
    answer(request, response, saved, () => held).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    log,
    addressOf: (file) => origin + pathOfFile(resolve(file)),
    holdSlowPage: () => {
      const { promise, resolve: release } = Promise.withResolvers<void>();
      held = promise;
      return release;
    },
    close: () => closeServer(server),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  saved: readonly string[],
  held: () => Promise<void> | undefined,
) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (host !== '127.0.0.1' && host !== 'localhost') return refuse(response, 421, 'This is 127.0.0.1.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Nothing is sent here.');
  let path: string;
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  } catch {
    return refuse(response, 400, 'That is no address.');
  }
  const file = (await savedFile(path, saved)) ?? (await siteFile(path));
  if (!file) return refuse(response, 404, 'No such page.');
  const body = await readFile(file);
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const headers = HEADERS.filter(([prefix]) => path.startsWith(prefix)).map(([, more]) => more);
  response.writeHead(200, Object.assign({ 'content-type': type, 'cache-control': 'no-store' }, ...headers));
  if (request.method === 'HEAD') response.end();
  else if (path.startsWith(SLOW) && type.startsWith('text/html')) await trickle(response, body, held);
  else response.end(body);
}

/** Sends the document in ten parts, its end after `SLOW_PAGE_MS`. */
async function trickle(
  response: ServerResponse,
  body: Buffer,
  held: () => Promise<void> | undefined,
): Promise<void> {
  const parts = 10;
  const size = Math.ceil(body.length / parts);
  for (let index = 0; index < parts; index += 1) {
    if (index === parts - 1) await held();
    response.write(body.subarray(index * size, (index + 1) * size));
    if (index < parts - 1) await wait(SLOW_PAGE_MS / (parts - 1));
  }
  response.end();
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(why);
}

async function siteFile(path: string): Promise<string | undefined> {
  const app = APPS.find((prefix) => path.startsWith(prefix) && !extname(path));
  const wanted = resolve(SITE, `.${app ?? path}`);
  if (wanted !== SITE && !wanted.startsWith(SITE + sep)) return undefined;
  return fileOrIndex(wanted);
}

/** A saved page under its own path, or a file of the folder it lies in. */
async function savedFile(path: string, saved: readonly string[]): Promise<string | undefined> {
  for (const page of saved) {
    const wanted = fileOfPath(path);
    if (wanted === page || wanted.startsWith(dirname(page) + sep)) return fileOrIndex(wanted);
  }
  return undefined;
}

async function fileOrIndex(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  if (!found?.isDirectory()) return undefined;
  const index = resolve(path, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

/** `C:\pages\a b.html` → `/C:/pages/a%20b.html`; `/home/ann/a.html` → itself. */
function pathOfFile(file: string): string {
  const parts = file.split(sep).filter(Boolean).map(encodeURIComponent);
  return `/${parts.join('/')}`;
}

function fileOfPath(path: string): string {
  return resolve(/^\/[A-Za-z]:/.test(path) ? path.slice(1) : path);
}
