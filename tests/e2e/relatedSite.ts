// A small site of our own words for the tests of related links, on both names of this machine, which keeps a log of
// every request, and serves what a hostile server may serve.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer } from '../tools/closeServer.ts';

export interface Request {
  /** `127.0.0.1` or `localhost`. */
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface RelatedSite {
  readonly port: number;
  readonly requests: readonly Request[];
  /** Paths whose endless answer the other side has cut off. */
  readonly cutOff: ReadonlySet<string>;
  /** The most requests that were open at once, articles looked up only. */
  readonly mostAtOnce: () => number;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

const PARAGRAPHS = [
  'The ferry line between the two banks of the estuary reopened this morning, two years after the storm that sank its pier, and the first boat was full before the sun was up.',
  'Around four hundred people took that boat, some of them with bicycles, many with children who had never crossed before, and a good number only to be able to say that they had.',
  'The council paid for the new pier out of a fund that was meant for a road tunnel, a decision that is still being argued about, if less loudly than it was in the winter.',
  'From next month the boats will run every twenty minutes until midnight, and on Saturdays until two in the morning, provided that enough pilots can be found by then.',
  'The old pier, or what is left of it, is to stay where it is: the gulls have taken it over, and nobody on either bank seems to want to be the one who drives them away.',
];

/** Starts the site. Paths: `/news/…` is an article; `/news/slow-…`, `/news/huge-…`, `/news/away-…`, `/news/odd-…`, `/news/drip-…` misbehave. */
export async function startRelatedSite(): Promise<RelatedSite> {
  const requests: Request[] = [];
  const cutOff = new Set<string>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const [host = '', port = ''] = (request.headers.host ?? '').split(':');
    const path = request.url ?? '/';
    requests.push({ host, path, headers: request.headers, at: Date.now() });
    if (isLookUp(request)) {
      most = Math.max(most, ++open);
      response.on('close', () => open--);
    }
    answer(path, port, response, () => cutOff.add(path));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    cutOff,
    mostAtOnce: () => most,
    forget: () => {
      requests.length = 0;
      cutOff.clear();
      most = 0;
    },
    close: () => closeServer(server),
  };
}

/** Whether a request is a look-up by the background, not the page's own. */
export function isLookUp(request: { readonly headers: IncomingMessage['headers'] }): boolean {
  return request.headers['sec-fetch-dest'] === 'empty';
}

function answer(path: string, port: string, response: ServerResponse, onCutOff: () => void): void {
  const html = (body: string) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"one"' });
    response.end(body);
  };
  if (path.startsWith('/news/slow-')) return;
  if (path.startsWith('/news/away-')) {
    response.writeHead(302, { location: `http://localhost:${port}/news/landed-on-another-host` });
    response.end();
    return;
  }
  if (path.startsWith('/news/odd-')) {
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(Buffer.alloc(4096, 7));
    return;
  }
  if (path.startsWith('/news/huge-')) {
    flood(response, onCutOff);
    return;
  }
  if (path.startsWith('/news/quick-')) {
    setTimeout(() => html(article(path, port)), 150);
    return;
  }
  if (path.endsWith('.svg')) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' });
    response.end('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"><circle r="30"/></svg>');
    return;
  }
  if (!path.startsWith('/news/')) {
    response.writeHead(404).end();
    return;
  }
  html(article(path, port));
}

/** Sends for as long as somebody listens. */
function flood(response: ServerResponse, onCutOff: () => void): void {
  response.once('close', onCutOff);
  response.writeHead(200, { 'content-type': 'text/html' });
  const chunk = Buffer.from('<p>ferry ferry ferry ferry</p>'.repeat(2000));
  const go = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', go);
  };
  go();
}

const link = (href: string, title: string, before = '') => `<li><a href="${href}">${before}${title}</a></li>`;

function article(path: string, port: string): string {
  const name = path.replace(/^\/news\//, '').replaceAll('-', ' ');
  const other = `http://localhost:${port}`;
  // Only a list of Swedish headings knows that these, which are about something else, belong to the article.
  const isSwedish = path.includes('fordjupning');
  const heading = isSwedish
    ? '<section><h2>Fördjupning</h2>'
    : '<section class="related"><h2>Related stories</h2>';
  // The page never loads it.
  const picture = path.includes('pictures') ? '<img alt="" data-src="/pictures/pier.svg">' : '';
  const related = path.includes('lookups')
    ? [
        ...['one', 'two'].map((which) =>
          link(`/news/quick-${which}-of-the-boats`, `What boat ${which} did last week`),
        ),
        link('/news/slow-boat-to-the-island', 'The slow boat that never comes in'),
        link('/news/huge-boat-in-the-harbour', 'The huge boat that blocks the harbour'),
        link('/news/away-with-the-old-boats', 'The boat that leads to another place'),
        link('/news/odd-boat-out-of-the-yard', 'The odd boat that is no page at all'),
      ]
    : isSwedish
      ? [
          link('/news/who-paints-the-lamps-of-the-hall', 'Who paints the lamps of the market hall'),
          link('/news/bakers-up-before-the-sun', 'Bakers have no word for five in the morning'),
        ]
      : [
          link('/news/how-the-new-pier-was-built', 'How the new pier was built in eleven months', picture),
          link(`${other}/news/islanders-wait-for-a-boat`, 'Islanders wait for a boat of their own'),
        ];
  const promo = path.includes('promo')
    ? '<p><strong>Read more:</strong> <a href="/news/why-the-gulls-came-back">Why the gulls came back before the boats</a></p>'
    : '';
  const popular = path.includes('popular')
    ? `<section class="most-read"><h2>Most read</h2><ul>${link('/news/lamps-of-the-market-hall', 'Who paints the lamps of the market hall')}${link('/news/bakers-before-the-sun', 'Bakers have no word for five in the morning')}</ul></section>`
    : '';
  return `<!doctype html><html lang="${isSwedish ? 'sv' : 'en'}"><head><title>${name}</title><meta property="og:title" content="${name}">
    <meta property="article:published_time" content="2031-05-12T08:00:00Z"></head><body>
    <header><a href="/">Harbour Post</a></header><main><article><h1>${name}</h1>${PARAGRAPHS.map((text, at) => `<p>${text}</p>${at === 2 ? promo : ''}`).join('')}</article>
    ${heading}<ul>${related.join('')}</ul></section>${popular}
    <div id="taboola-below"><h3>You may also like</h3><a href="https://gold.example/offers/one-trick-with-your-shoes">This one trick makes your shoes last for ever</a></div>
    </main></body></html>`;
}
