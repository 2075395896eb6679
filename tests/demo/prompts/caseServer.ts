// The prompts of `fixtures/`, each on a site of its own: `/b/` is its page with ads blocked, `/a/` with ads allowed. What
// a blocker's lists hide is hidden by a style; what they cut off is cut off by the browser (`adNetwork.ts`).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { closeServer } from '../../tools/closeServer.ts';

export interface PromptCase {
  readonly id: string;
  readonly title: string;
  /** The kinds it may be found as; none for a page on which nothing may be found. */
  readonly kind: readonly string[];
  /** Selector of the prompt. */
  readonly box: string;
  /** Pattern of what the finding has to say. */
  readonly words: string;
  /** Pattern of what may be seen neither in the page, once the prompt is hidden, nor in the reader. */
  readonly forbid: string;
  /** How the article's paragraphs begin. */
  readonly marks: readonly string[];
  readonly html: string;
  /** The page at `/b/frame`. */
  readonly frame?: string | undefined;
  /** Whether the site takes text away, so that the page itself can't be given back whole. */
  readonly isTextGone?: boolean | undefined;
  /** Whether the tab is sent to another address, so that there is nothing to hide and no article. */
  readonly isElsewhere?: boolean | undefined;
}

const FOLDER = fileURLToPath(new URL('./fixtures', import.meta.url));
const DETECTOR = readFileSync(new URL('./fixtures/detect.js', import.meta.url));

/** What a blocker's lists hide. */
const HIDDEN =
  '<style>.adsbox,.ad-banner,.pub_300x250,ins.adsbygoogle{display:none!important;height:0!important}</style>';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 30"><rect width="64" height="30" fill="#9ab"/></svg>';

/** The cases of the folder. */
export function storedCases(): PromptCase[] {
  return readdirSync(FOLDER)
    .filter((name) => !name.endsWith('.js'))
    .sort()
    .map((id) => {
      const read = (name: string) => readFileSync(`${FOLDER}/${id}/${name}`, 'utf8');
      return {
        id,
        ...(JSON.parse(read('case.json')) as Omit<PromptCase, 'id' | 'html' | 'frame'>),
        html: read('page.html'),
        frame: existsSync(`${FOLDER}/${id}/frame.html`) ? read('frame.html') : undefined,
      };
    });
}

export interface CaseSite {
  /** Its page, with ads blocked (`b`) or allowed (`a`). */
  readonly address: (ads: 'a' | 'b') => string;
  readonly close: () => Promise<void>;
}

/** Starts a case's site on 127.0.0.1. `localhost`, at the same port, is another site to the browser. */
export async function startCase({ html, frame }: PromptCase): Promise<CaseSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://case.test');
    const send = (type: string, body: string | Buffer) => {
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(body);
    };
    const port = (server.address() as AddressInfo).port;
    if (pathname === '/shared/detect.js') return send('text/javascript', DETECTOR);
    if (pathname.startsWith('/img/')) return send('image/svg+xml', PICTURE);
    if (pathname.endsWith('/frame') && frame) return send('text/html', frame);
    const page = html.replaceAll('{other}', `http://localhost:${port}`);
    if (pathname === '/a/') return send('text/html', page);
    if (pathname === '/b/') return send('text/html', page.replace('</head>', `${HIDDEN}</head>`));
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address: (ads) => `${origin}/${ads}/`, close: () => closeServer(server) };
}
