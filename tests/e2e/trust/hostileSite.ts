// A web server on 127.0.0.1 that serves articles full of vectors and writes down everything that is asked for.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { closeServer } from '../../tools/closeServer.ts';
import { pause } from '../testExtension.ts';
import type { BuiltVector } from './vectors/all.ts';
import type { Vector } from './vectors/vector.ts';

export interface HostileSite {
  readonly origin: string;
  /** Paths with their query, in the order in which they were asked for. */
  readonly asked: readonly string[];
  /** Serves a page at a path from now on. */
  readonly serve: (path: string, html: string) => void;
  readonly close: () => Promise<void>;
}

/** A picture that is large enough to stand in an article. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="teal"/></svg>';

/** One dot, as counters send. */
const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Starts it on a free port. */
export async function startHostileSite(): Promise<HostileSite> {
  const asked: string[] = [];
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = pages.get(path.split('?', 1)[0] ?? '');
    if (page !== undefined) send(response, 'text/html; charset=utf-8', page);
    else if (/\.gif\b/.test(path)) send(response, 'image/gif', DOT);
    else if (/\.(?:png|jpg|webp|svg)\b/.test(path)) send(response, 'image/svg+xml', PICTURE);
    else if (/\.html\b/.test(path)) send(response, 'text/html', '<p>a frame</p>');
    else if (/\.css\b/.test(path)) send(response, 'text/css', '');
    else if (/\.js\b/.test(path)) send(response, 'text/javascript', `top.ran?.(${JSON.stringify(path)})`);
    else {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    serve: (path, html) => void pages.set(path, html),
    close: () => closeServer(server),
  };
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/** Waits until a page asks for nothing more, and runs nothing more, by itself. */
export async function atRest(page: Page, { asked }: Pick<HostileSite, 'asked'>): Promise<void> {
  const doings = async () => `${asked.length} ${await page.evaluate('window.runs?.length')}`;
  for (let before = '', now = await doings(); now !== before; now = await doings()) {
    before = now;
    await pause(800);
  }
}

const PROSE =
  'The wheel at Corran mill had not moved since the winter of 1951, when ice took two of its paddles, and the ' +
  'miller took work at the quarry until the roof came down.';

/**
 * An article whose own script puts one vector after each paragraph, every one in a box of its own, so that none swallows
 * its neighbours. `ran` keeps the names of those that run.
 */
export function vectorPage(vectors: readonly Vector[], built: readonly BuiltVector[] = []): string {
  const rows = JSON.stringify(vectors.map(({ id, html }) => ({ id, html }))).replaceAll('<', '\\u003c');
  const made = JSON.stringify(built);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The tide mill at Corran turns again</title>
<script>
window.runs = [];
window.ran = (what) => { window.runs.push(String(what)); };
// Taken before anything here is named like them.
window.create = document.createElement.bind(document);
window.createNS = document.createElementNS.bind(document);
</script></head><body><main><article><h1>The tide mill at Corran turns again</h1></article></main>
<script>{
const article = document.querySelector('article');
const paragraph = (id, end) => {
  const line = create('p');
  line.append(\`\${id} \${end}. ${PROSE} \`);
  return line;
};
for (const { id, html } of ${rows}) {
  const line = paragraph(id, 'begins');
  const box = create('span');
  box.innerHTML = html;
  line.append(box, \` \${id} ends.\`);
  article.append(line);
}
const around = {
  p: () => create('span'),
  math: () => createNS('http://www.w3.org/1998/Math/MathML', 'math'),
  svg: () => createNS('http://www.w3.org/2000/svg', 'svg'),
};
for (const { id, namespace, name, around: kind } of ${made}) {
  const line = paragraph(id, 'begins');
  const box = around[kind]();
  const element = createNS(namespace || null, name);
  element.setAttribute('onload', \`top.ran('\${id}')\`);
  element.setAttribute('onerror', \`top.ran('\${id}')\`);
  element.setAttribute('src', \`/hit/\${id}.png\`);
  element.setAttribute('href', \`javascript:top.ran('\${id}')\`);
  element.append(\`</\${name}><img src="/hit/\${id}.png" onload="top.ran('\${id}')">\`);
  box.append(element);
  line.append(box, \` \${id} ends.\`);
  article.append(line);
}
}</script></body></html>`;
}
