// A little news site whose pages defend their ads, one way each: for the tests of prompts. Ads are blocked by cutting
// their requests off (`abort`) or hiding their boxes (`hide`), or let through (`allow`).
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPTS = fileURLToPath(new URL('./scripts', import.meta.url));
const require = createRequire(import.meta.url);

export type Ads = 'abort' | 'hide' | 'allow';

/** Detectors from the registry, as their sites would load them. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'live-fuckadblock': 'fuckadblock/fuckadblock.js',
  'live-blockadblock': 'blockadblock/blockadblock.js',
  'live-just-detect-adblock': 'just-detect-adblock/dist/bundle.umd.js',
  'live-adblock-detect': 'adblock-detect/dist/index.js',
};

/** The names of all walls. */
export const WALLS: readonly string[] = readdirSync(SCRIPTS)
  .map((name) => name.replace(/\.js$/, ''))
  .filter((name) => name !== 'detect')
  .sort();

const SENTENCES = [
  'The harbour office counts the boats each morning before the fog lifts, and writes the number on a slate by the door.',
  'On Thursday there were nineteen, two more than the week before, and nobody could say where the two had come from.',
  'Old Marten, who has mended nets here for forty years, thinks they belong to the island people and will leave by spring.',
];
const STORY = Array.from({ length: 18 }, (_, at) => `<p>${SENTENCES[at % 3]} ${SENTENCES[(at + 1) % 3]}</p>`);

function page(wall: string, ads: Ads): string {
  const library = LIBRARIES[wall];
  const hiding =
    ads === 'hide'
      ? '<style>.adsbox,.pub_300x250,.ad-banner,.ad-slot ins{display:none!important;height:0!important}</style>'
      : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nineteen boats</title>
<meta property="og:type" content="article">${hiding}
<style>body{margin:0;font:17px/1.6 Georgia,serif}main{max-width:700px;margin:0 auto}</style>
${library ? `<script src="/ads/${ads}/advertising.js"></script><script src="/npm/${library}"></script>` : ''}
<script src="/scripts/detect.js"></script><script src="/scripts/${wall}.js"></script></head>
<body><header><a href="/">Harbour Gazette</a></header><main><article><h1>Nineteen boats</h1><p class="byline">By Ines Holm</p>
${STORY.slice(0, 9).join('\n')}<div class="ad-slot"><ins></ins></div>${STORY.slice(9).join('\n')}</article></main></body></html>`;
}

const WALL_PAGE =
  '<!doctype html><html lang="en"><title>Adblock detected</title><body><h1>Ad blocker detected</h1><p>Please turn off your ad blocker to read the Harbour Gazette.</p></body></html>';

export interface WallServer {
  readonly origin: string;
  readonly address: (wall: string, ads: Ads) => string;
  readonly close: () => Promise<void>;
}

/** Starts the site on 127.0.0.1; `localhost` is its other name, for frames of another site. */
export async function startWalls(): Promise<WallServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, place = '', name = '', ...rest] = url.pathname.split('/');
    const send = (type: string, body: string | Buffer) => {
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(body);
    };
    if (place === 'ads' && name === 'abort') return void request.socket.destroy();
    if (place === 'ads') return send('text/javascript', 'window.tarteaucitronNoAdBlocker = true;');
    if (place === 'scripts') return send('text/javascript', readFileSync(join(SCRIPTS, name)));
    if (place === 'npm') return send('text/javascript', libraryFile([name, ...rest]));
    if (place === 'wall')
      return send('text/html', page(name, (url.searchParams.get('ads') ?? 'allow') as Ads));
    if (place === 'framed' || place === 'adblock-detected') return send('text/html', WALL_PAGE);
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: (wall, ads) => `${origin}/wall/${wall}?ads=${ads}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function libraryFile([name = '', ...path]: readonly string[]): Buffer {
  const folder = dirname(require.resolve(`${name}/package.json`));
  return readFileSync(join(folder, ...path));
}
