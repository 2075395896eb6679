// A small newspaper for the tests of articles that open by themselves: real addresses on 127.0.0.1 and localhost (two
// sites to a browser), with an index, sections, a single-page app, an endless scroller and pages that come late.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer } from '../tools/closeServer.ts';

export interface AutoSite {
  /** `http://127.0.0.1:<port>` */
  readonly one: string;
  /** The same pages as another site: `http://localhost:<port>` */
  readonly other: string;
  /**
   * Sends the rest of the pages under `/slow/` and `/hollow/`, which have come as far as their headline.
   * @returns how many were waiting for it
   */
  readonly finish: () => number;
  /** Paths of the pages whose script has run while nobody saw them yet. */
  readonly prerendered: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

export const TITLES = {
  bridge: 'Old rail bridge closes for a winter of repairs',
  market: 'Night market wins a later closing hour after all',
  river: 'New maps show where the lost river used to run',
} as const;

export type Story = keyof typeof TITLES;

/** The path of a story's own page under `folder`, e.g. `/politics/2026/11/20/old-rail-…`. */
export function storyPath(story: Story, folder = 'politics'): string {
  return `/${folder}/2026/11/20/${TITLES[story].toLowerCase().replaceAll(' ', '-')}`;
}

const LINES = [
  'The decision came late on Tuesday, after a meeting that had been planned for one hour and lasted for nearly five.',
  'Residents who had waited outside in the rain said they were surprised by how much had been settled in one evening.',
  'According to the report, the damage was older than anyone on the committee had been told when the work was ordered.',
  '“We counted every bolt twice,” said the foreman, “and then once more, because nobody here believed the figure.”',
  'Money for the second half of the work has been set aside, although the exact sum will be published only next month.',
  'Similar plans in three neighbouring towns were finished late, and one of them has never been finished at all.',
  'For the people who use the road every morning, the change means a detour of twenty minutes until the summer.',
];

/** The story as its `<article>`; the first line names it, so that no two begin alike. */
export function storyHtml(story: Story, next?: string): string {
  const title = TITLES[story];
  const lines = LINES.map((line) => `<p>${line} ${line}</p>`).join('');
  const link = next
    ? `<p>Nobody in the hall had forgotten <a href="${next}">what was said in the spring</a>, when the same plan was put to the vote for the first time and lost it by two hands.</p>`
    : '';
  return `<article><h1>${title}</h1><p class="byline">By Ada Quill</p><time datetime="2026-11-20T10:00:00Z">20 November 2026</time><p>${title}: that is what the council announced in the town hall on Tuesday evening.</p>${link}${lines}</article>`;
}

function headFor(title: string, isArticle: boolean): string {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-11-20T10:00:00Z',
  });
  const meta = isArticle
    ? `<meta property="og:type" content="article"><script type="application/ld+json">${data}</script>`
    : '<meta property="og:type" content="website">';
  return `<meta charset="utf-8"><title>${title}</title>${meta}<style>body{background:rgb(255,0,128)}</style>`;
}

/** Keeps what a test can't see from outside: whether a page came from the browser's memory, or was read too early. */
const WITNESS = `<script>
addEventListener('pageshow', ({ persisted }) => { window.cameFromMemory = persisted; });
if (document.prerendering) {
  document.addEventListener('prerenderingchange', () => {
    window.wasPrerendered = true;
    window.wasReadEarly = document.querySelector('html > div') !== null;
  });
  void fetch('/prerendered' + location.pathname);
}
</script>`;

const wrap = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}${WITNESS}</head><body>${body}</body></html>`;

function storyPage(story: Story, folder: string): string {
  const next = storyPath(story === 'bridge' ? 'market' : 'bridge', folder);
  return wrap(headFor(TITLES[story], true), storyHtml(story, next));
}

function indexPage(folder: string): string {
  const cards = Array.from({ length: 24 }, (_, at) => {
    const story = Object.keys(TITLES)[at % 3] as Story;
    return `<div><h2><a class="${story}" href="${storyPath(story, folder)}">${TITLES[story]}</a></h2><p>${LINES[at % LINES.length]}</p></div>`;
  });
  return wrap(headFor('The Quill', false), `<h1>The Quill</h1>${cards.join('')}`);
}

/** Starts on an index and draws every story itself, a moment after the address has changed. */
function appPage(): string {
  const stories = Object.fromEntries(
    (Object.keys(TITLES) as Story[]).map((story) => [storyPath(story, 'app'), storyHtml(story)]),
  );
  return wrap(
    headFor('The Quill', false),
    `<div id="app"></div><script>
const stories = ${JSON.stringify(stories)};
const draw = () => {
  const story = stories[location.pathname];
  document.getElementById('app').innerHTML = story ?? '<h1>The Quill</h1><p>Choose a story.</p>';
};
window.visit = (path) => { history.pushState({}, '', path); setTimeout(draw, 250); };
addEventListener('popstate', () => setTimeout(draw, 250));
draw();
</script>`,
  );
}

/** Adds the next story below and puts its address in place of the first one's as one scrolls to it. */
function endlessPage(): string {
  return wrap(
    headFor(TITLES.bridge, true),
    `<main>${storyHtml('bridge')}</main><script>
window.loadNext = () => {
  document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(storyHtml('market'))});
  history.replaceState({}, '', ${JSON.stringify(storyPath('market', 'endless'))});
  document.querySelectorAll('article')[1].scrollIntoView();
};
</script>`,
  );
}

/** Empty until its script has drawn it, after the document is long there. */
function latePage(): string {
  return wrap(
    headFor(TITLES.river, true),
    `<div id="app"></div><script>setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(storyHtml('river'))}; }, 700);</script>`,
  );
}

/** A second of a hum: 8 kHz, 8 bits, mono. */
function hum(): string {
  const head = Buffer.alloc(44);
  const length = 8000;
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(length, 40);
  const wave = Buffer.from(Array.from({ length }, (_, at) => 128 + Math.round(60 * Math.sin(at / 6))));
  return `data:audio/wav;base64,${Buffer.concat([head, wave]).toString('base64')}`;
}

/** Starts to play by itself, as far as the browser lets it. */
function loudPage(): string {
  const story = storyHtml('river').replace(
    '</h1>',
    `</h1><audio autoplay loop controls src="${hum()}"></audio>`,
  );
  return wrap(headFor(TITLES.river, true), story);
}

/** Says in its head that it is an article, and is a player with a line of text. */
function hollowPage(): string {
  const body = `<h1>${TITLES.bridge}</h1><video controls width="900" height="500"></video><p>Watch the bridge close.</p>`;
  return wrap(headFor(TITLES.bridge, true), body);
}

/** Never comes to rest: the beginning of its story is written anew all the time, as tickers do. */
function restlessPage(): string {
  return wrap(
    headFor(TITLES.bridge, true),
    `<main>${storyHtml('bridge')}</main><script>
let seconds = 0;
setInterval(() => { document.querySelector('p:not(.byline)').textContent = 'It has been ' + ++seconds + ' moments since the council announced in the town hall that work would begin.'; }, 50);
</script>`,
  );
}

function pageAt(path: string): string | undefined {
  const [, folder = ''] = path.split('/');
  if (folder === 'app') return appPage();
  if (folder === 'endless') return endlessPage();
  if (folder === 'late') return latePage();
  if (folder === 'hollow') return hollowPage();
  if (folder === 'loud') return loudPage();
  if (folder === 'restless') return restlessPage();
  if (folder === 'frame')
    return wrap(
      headFor('The Quill', false),
      `<h1>Elsewhere</h1><iframe width="900" height="600" src="${storyPath('bridge')}"></iframe>`,
    );
  const story = (Object.keys(TITLES) as Story[]).find((name) => storyPath(name, folder) === path);
  if (story) return storyPage(story, folder);
  return path === '/' || /^\/\w+$/.test(path) ? indexPage(folder || 'politics') : undefined;
}

/** Starts the newspaper on a free port of 127.0.0.1. */
export async function startAutoSite(): Promise<AutoSite> {
  const rests: (() => void)[] = [];
  const prerendered = new Set<string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (path.startsWith('/prerendered/')) prerendered.add(path.slice('/prerendered'.length));
    const page = pageAt(path);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (!/^\/(?:slow|hollow)\//.test(path)) {
      response.end(page);
      return;
    }
    const half = Math.ceil(page.indexOf('<p class="byline"'));
    response.write(page.slice(0, half));
    rests.push(() => response.end(page.slice(half)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    one: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    prerendered,
    finish: () => {
      const waiting = rests.splice(0);
      for (const send of waiting) send();
      return waiting.length;
    },
    close: () => closeServer(server),
  };
}
