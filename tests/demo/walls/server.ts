// A little news site whose pages defend their ads, one way each: for the tests of prompts. Ads are blocked by cutting
// their requests off (`abort`) or hiding their boxes (`hide`), or let through (`allow`).
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeServer } from '../../tools/closeServer.ts';
import { bundleDetectors } from './live/bundle.ts';
import type { Detector } from './live/detectors.ts';

const SCRIPTS = fileURLToPath(new URL('./scripts', import.meta.url));
/** The detectors' packages lie beside the scripts that run them. */
const require = createRequire(new URL('./live/package.json', import.meta.url));

export type Ads = 'abort' | 'hide' | 'allow';

/** Detectors that are scripts of their own, not modules. */
const SCRIPTS_OF: Readonly<Record<string, readonly string[]>> = {
  'adblock-detect-javascript-only': ['adblock-detect-javascript-only/index.js'],
  imprintjs: ['imprintjs/dist/imprint.min.js'],
  'jquery.dfp': ['jquery/dist/jquery.min.js', 'jquery.dfp/jquery.dfp.min.js'],
  tarteaucitronjs: ['tarteaucitronjs/tarteaucitron.min.js'],
};
/** What a blocker's lists hide; the second line is of a French list. */
const HIDDEN = `.adsbox,.pub_300x250,.pub300x250,.ad-banner,.adBanner,.ad-slot ins,#AdHeader,#AdContainer,
#pavePub,.ad-desktop-rectangle,.mobile_adhesion,.widgetadv,.ads_ban
{display:none!important;visibility:hidden!important;height:0!important}`;

/** What walls are made of, and the two that have tests of their own. */
const NO_WALLS = ['detect', 'makeWall', 'lateBait', 'reinsertEndless'];
/** The names of all walls that can be put away. */
export const WALLS: readonly string[] = readdirSync(SCRIPTS)
  .map((name) => name.replace(/\.js$/, ''))
  .filter((name) => !NO_WALLS.includes(name))
  .sort();

const SENTENCES = [
  'The harbour office counts the boats each morning before the fog lifts, and writes the number on a slate by the door.',
  'On Thursday there were nineteen, two more than the week before, and nobody could say where the two had come from.',
  'Old Marten, who has mended nets here for forty years, thinks they belong to the island people and will leave by spring.',
];
const STORY = Array.from({ length: 18 }, (_, at) => `<p>${SENTENCES[at % 3]} ${SENTENCES[(at + 1) % 3]}</p>`);

/** One of the site's pages; `scripts` are those of its head. */
function page(ads: Ads, scripts: readonly string[]): string {
  const hiding = ads === 'hide' ? `<style>${HIDDEN}</style>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nineteen boats</title>
<meta property="og:type" content="article">${hiding}
<style>body{margin:0;font:17px/1.6 Georgia,serif}main{max-width:700px;margin:0 auto}</style>
${scripts.join('')}</head>
<body><header><a href="/">Harbour Gazette</a></header><main><article><h1>Nineteen boats</h1><p class="byline">By Ines Holm</p>
${STORY.slice(0, 9).join('\n')}<div class="ad-slot"><ins></ins></div>${STORY.slice(9).join('\n')}</article></main></body></html>`;
}

const script = (address: string) => `<script src="${address}"></script>`;
const MAKE_WALL = script('/scripts/makeWall.js');

/** A page with the site's own detector and one of its walls. */
function wallPage(wall: string, ads: Ads): string {
  return page(ads, [script('/scripts/detect.js'), MAKE_WALL, script(`/scripts/${wall}.js`)]);
}

/** A page on which a detector from the registry is at work. */
function livePage(detector: string, ads: Ads): string {
  const own = SCRIPTS_OF[detector] ?? [];
  return page(ads, [
    MAKE_WALL,
    ...own.map((path) => script(`/npm/${path}`)),
    '<script type="module" src="/live/run.js"></script>',
  ]);
}

/** What the server of an analytics library says: the site is known, and nobody else is to be told. */
const VISITS =
  '{"source":{"id":"site","name":"site","config":{},"enabled":true,"destinations":[],"connections":[]}}';

export type Stands = 'paywall' | 'frame' | 'nothing' | 'onlyPaywall';

/** A page with something else than a request for ads before it: what the frame of another site asks is its own. */
function standsPage(what: Stands, port: string): string {
  const style = 'position:fixed;inset:10vh 10vw;width:80vw;height:80vh;border:0;background:#fff;z-index:9999';
  const stands = {
    paywall: `<div id="stands" style="${style}"><h2>This story is for subscribers</h2><p>Subscribe for 4 € / month and read the Harbour Gazette.</p><button>Subscribe</button></div>`,
    frame: `<iframe id="stands" style="${style}" src="http://localhost:${port}/framed"></iframe>`,
    nothing: '',
    onlyPaywall: `<div id="stands" style="${style}"><h2>This story is for subscribers</h2><p>Subscribe for 4 € / month.</p><button>Subscribe</button></div>`,
  }[what];
  const behind = page('allow', []);
  return (what === 'onlyPaywall' ? behind.replace(/<main>.*<\/main>/s, '') : behind).replace(
    '</body>',
    `${stands}</body>`,
  );
}

const WALL_PAGE =
  '<!doctype html><html lang="en"><title>Adblock detected</title><body><h1>Ad blocker detected</h1><p>Please turn off your ad blocker to read the Harbour Gazette.</p></body></html>';

export interface WallServer {
  readonly origin: string;
  readonly address: (wall: string, ads: Ads) => string;
  /** The page with a detector from the registry. */
  readonly liveAddress: (detector: Detector, ads: Ads) => string;
  /** The page before which something else stands. */
  readonly standsAddress: (what: Stands) => string;
  readonly close: () => Promise<void>;
}

/** Starts the site on 127.0.0.1; `localhost` is its other name, for frames of another site. */
export async function startWalls({ hasDetectors = false } = {}): Promise<WallServer> {
  const live = hasDetectors ? await bundleDetectors() : new Map<string, string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [, place = '', name = '', ...rest] = url.pathname.split('/');
    const ads = (url.searchParams.get('ads') ?? 'allow') as Ads;
    const send = (type: string, body: string | Buffer) => {
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(body);
    };
    if (place === 'ads' && name === 'abort') return void request.socket.destroy();
    if (place === 'visits') return send('application/json', VISITS);
    if (place === 'ads' || place === 'ad') return send('text/javascript', 'null;');
    if (place === 'scripts') return send('text/javascript', readFileSync(join(SCRIPTS, name)));
    if (place === 'npm') return send(typeOf(url.pathname), libraryFile([name, ...rest]));
    if (place === 'live') return send('text/javascript', live.get([name, ...rest].join('/')) ?? '');
    if (place === 'with-detector')
      return send('text/html', livePage(url.searchParams.get('detector') ?? '', ads));
    if (place === 'stands') return send('text/html', standsPage(name as Stands, url.port));
    if (place === 'wall') return send('text/html', wallPage(name, ads));
    if (place === 'framed' || place === 'adblock-detected') return send('text/html', WALL_PAGE);
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: (wall, ads) => `${origin}/wall/${wall}?ads=${ads}`,
    liveAddress: ({ name, ownPrompt, notices }, ads) => {
      const isToNotice = ads !== 'allow' && notices.includes(ads);
      const asked = new URLSearchParams({
        detector: name,
        ads,
        while: isToNotice ? '60000' : '1000',
        ...(ownPrompt && { own: ownPrompt }),
      });
      return `${origin}/with-detector?${asked}`;
    },
    standsAddress: (what) => `${origin}/stands/${what}`,
    close: () => closeServer(server),
  };
}

const typeOf = (path: string) => (path.endsWith('.css') ? 'text/css' : 'text/javascript');

function libraryFile([name = '', ...path]: readonly string[]): Buffer {
  const folder = dirname(require.resolve(`${name}/package.json`));
  return readFileSync(join(folder, ...path));
}
