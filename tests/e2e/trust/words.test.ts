// Hostile words in all the places that aren't the article's body: its head, its related links, a prompt and the note that
// quotes it; and the body once more where the reader opens by itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClosedRoots } from '../../browsers/closedRoots.ts';
import type { LaunchedChromium } from '../../browsers/launch.ts';
import { allowHost } from '../autoActions.ts';
import { allowInOptions } from '../firefoxActions.ts';
import { chooseInMenu } from '../pageMenu.ts';
import {
  BROWSER_OF_THIS_RUN,
  clickIn,
  goAndOpenByItself,
  inNotice,
  inReader,
  pause,
  setStage,
  until,
  waitFor,
} from '../testExtension.ts';
import { atRest, type HostileSite, startHostileSite, vectorPage } from './hostileSite.ts';
import { offencesIn } from './offences.ts';
import { VECTORS } from './vectors/all.ts';

const PAYLOAD = '"><img src=/hit/words.png onerror=top.ran(1) onload=top.ran(1)><svg onload=top.ran(2)>';
const ESC = PAYLOAD.replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll('"', '&quot;');
const PROSE =
  'The wheel at Corran mill had not moved since the winter of 1951, when ice took two of its paddles, and the miller ' +
  'took work at the quarry until the roof came down and the pond was let.';
const RAN = '<script>window.runs = []; window.ran = (what) => window.runs.push(String(what));</script>';

const LINKED = JSON.stringify({
  '@type': 'NewsArticle',
  headline: `The tide mill ${PAYLOAD}`,
  author: { '@type': 'Person', name: `Ana Ruiz ${PAYLOAD}`, url: 'javascript:top.ran(3)' },
  image: 'javascript:top.ran(4)',
  articleSection: PAYLOAD,
  description: PAYLOAD,
}).replaceAll('<', '\\u003c');

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The tide mill ${ESC}</title>${RAN}
<meta property="og:title" content="The tide mill ${ESC}"><meta property="og:site_name" content="Corran ${ESC}">
<meta name="author" content="Ana Ruiz ${ESC}"><meta property="og:description" content="${ESC}">
<meta property="og:image" content="/hit/og.png"><script type="application/ld+json">${LINKED}</script></head><body>`;

const LINKS = [
  `<a href="javascript:top.ran(5)">The long story of the flood at Corran</a>`,
  `<a href="data:text/html,<script>top.ran(6)</script>">The long story of the quarry at Corran</a>`,
  `<a href="/2026/05/14/the-story-of-the-eels?${ESC}">The long story of the eels ${ESC}</a>`,
  `<a href="/2026/05/14/the-story-of-the-mill"><img data-src=/hit/card.png><h3>The long story of the mill ${ESC}</h3></a>`,
];

const STORY = `${HEAD}<main><article><h1>The tide mill ${ESC}</h1><p class="byline">By <a rel=author href="javascript:top.ran(7)">Ana Ruiz</a></p>
${`<p>${PROSE}</p>`.repeat(6)}</article></main>
<section class="related"><h2>Related stories</h2><ul>${LINKS.map((link) => `<li>${link}</li>`).join('')}</ul></section></body></html>`;

const WALL = `${HEAD}<main><article><h1>The tide mill</h1>${`<p>${PROSE}</p>`.repeat(6)}</article></main>
<div id="wall" style="position:fixed;inset:0;background:#fff;z-index:99"><h2>Please turn off your ad blocker ${ESC}</h2>
<p>We see that you are using an ad blocker. Our work is paid for by advertising. Please allow ads on this site to go on reading. ${ESC}</p>
<a href="javascript:top.ran(8)">Support us with a donation</a> <button>I have turned it off</button></div></body></html>`;

/** The page with a vector in each of the elements, put there by its own script; of one element all twenty. */
function withVectors(selector: string, html: string): string {
  const chosen = JSON.stringify(
    VECTORS.filter((_, at) => at % 48 === 0).map((vector) => vector.html),
  ).replaceAll('<', '\\u003c');
  return html.replace(
    '</body>',
    () => `<script>{
const vectors = ${chosen};
const links = [...document.querySelectorAll('.related ul')];
for (const [at] of vectors.entries())
  for (const list of links) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = '/2026/05/14/the-long-story-number-' + at + '-of-corran';
    link.textContent = 'The long story number ' + at + ' of the mill at Corran ';
    item.append(link);
    list.append(item);
  }
const places = [...document.querySelectorAll('${selector}')];
for (const [at, vector] of vectors.entries()) {
  const box = document.createElement('span');
  box.innerHTML = vector;
  places[at % places.length].append(box);
}
}</script></body>`,
  );
}

describe.each([BROWSER_OF_THIS_RUN])('hostile words in %s', (browser) => {
  const stage = setStage(browser);
  let site: HostileSite;
  beforeAll(async () => {
    site = await startHostileSite();
    site.serve('/2026/05/14/corran-mill', STORY);
    site.serve('/2026/05/14/walled', WALL);
    site.serve('/2026/05/14/cards', withVectors('.related li a', STORY));
    site.serve('/2026/05/14/wall-of-vectors', withVectors('#wall p', WALL));
  });
  afterAll(() => site.close());

  it('stay words in the head and in the cards', async () => {
    const page = await stage.open(`${site.origin}/2026/05/14/corran-mill`);
    const asked = site.asked.length;
    await stage.press(page);
    await waitFor(page, 'reader');
    await until('the cards', () => inReader(page, (root) => root.querySelector('.related-card') !== null));
    await page.mouse.wheel({ deltaY: 3000 });
    await pause(800);
    expect(await page.evaluate('window.runs')).toEqual([]);
    expect(site.asked.slice(asked).filter((path) => path.startsWith('/hit/'))).toEqual([]);
    expect(await inReader(page, (root) => root.querySelector('h1')?.textContent)).toContain('<img src=');
    for (const part of ['.head', '.related'])
      expect(
        await inReader(
          page,
          (root, selector) =>
            Array.from(root.querySelectorAll<HTMLElement>(`${selector} [href], ${selector} [src]`))
              .flatMap((element) => [element.getAttribute('href'), element.getAttribute('src')])
              .filter((address) => address && !/^https?:/.test(address)),
          part,
        ),
      ).toEqual([]);
  });

  it('stay words where vectors stand in the cards’ links and in a prompt', async () => {
    for (const path of ['/2026/05/14/cards', '/2026/05/14/wall-of-vectors']) {
      const page = await stage.open(site.origin + path);
      await atRest(page, site);
      await page.evaluate('window.runs.length = 0');
      const asked = new Set(site.asked);
      await stage.press(page);
      await waitFor(page, 'reader');
      if (path.endsWith('cards'))
        await until('the cards', () =>
          inReader(page, (root) => root.querySelector('.related-card') !== null),
        );
      await page.mouse.wheel({ deltaY: 3000 });
      await pause(600);
      expect(await page.evaluate('window.runs')).toEqual([]);
      expect(site.asked.filter((one) => !asked.has(one) && one !== path)).toEqual([]);
      expect(await inReader(page, offencesIn)).toEqual([]);
      if (path.endsWith('cards')) continue;
      await page.keyboard.press('Escape');
      await waitFor(page, 'nothing');
      await chooseInMenu(stage, page, '#wall h2', 'explain-prompt');
      await until('the note', () =>
        inNotice(page, (root) => root.querySelector('blockquote') !== null).catch(() => false),
      );
      expect(await page.evaluate('window.runs')).toEqual([]);
      expect(await inNotice(page, offencesIn)).toEqual([]);
    }
  });

  it('stay words in the note about a prompt, and in the line above the article', async () => {
    const page = await stage.open(`${site.origin}/2026/05/14/walled`);
    await chooseInMenu(stage, page, '#wall h2', 'explain-prompt');
    await until('the note', () =>
      inNotice(page, (root) => root.querySelector('blockquote') !== null).catch(() => false),
    );
    expect(await inNotice(page, (root) => root.querySelector('blockquote')?.textContent)).toContain(
      'ad blocker',
    );
    await pause(400);
    expect(await page.evaluate('window.runs')).toEqual([]);
    const addresses = await withClosedRoots(page, (roots) =>
      roots.flatMap((root) =>
        Array.from(root.querySelectorAll('[href], [src]'), (element) => element.getAttribute('href') ?? ''),
      ),
    );
    expect(addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
    await clickIn(page, '.notice-choices button', { words: 'Close' });
  });
});

/** Every sixth vector, from four beginnings: two thirds of all. */
const BEGINNINGS = [0, 1, 2, 3];

describe.each([BROWSER_OF_THIS_RUN])('an article full of vectors that opens by itself, in %s', (browser) => {
  const stage = setStage(browser);
  let site: HostileSite;
  const path = (beginning: number) => `/news/2026/05/1${beginning}/tide-mill-at-corran-turns-again`;
  beforeAll(async () => {
    site = await startHostileSite();
    for (const beginning of BEGINNINGS)
      site.serve(path(beginning), vectorPage(VECTORS.filter((_, at) => at % 6 === beginning)));
    const launched = stage.launched();
    if (launched.name === 'firefox') await allowInOptions(launched, '127.0.0.1');
    else await allowHost(launched as LaunchedChromium, '127.0.0.1');
  });
  afterAll(() => site.close());

  it.each(BEGINNINGS)('runs nothing and keeps nothing dangerous, from vector %i on', async (beginning) => {
    const page = await stage.newPage();
    await goAndOpenByItself(page, site.origin + path(beginning));
    // What the page runs by itself it runs while it loads; what comes now would be the reader's.
    await atRest(page, site);
    await page.evaluate('window.runs.length = 0');
    await pause(800);
    expect(await page.evaluate('window.runs')).toEqual([]);
    expect(await inReader(page, offencesIn)).toEqual([]);
  });
});
