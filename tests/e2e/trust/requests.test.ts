// What the network sees of the reader: of every way in which a page may hold a picture, a server writes down which the
// page asked for and which only the reader did.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_OF_THIS_RUN, inReader, pause, setStage, until, waitFor } from '../testExtension.ts';
import { atRest, type HostileSite, startHostileSite } from './hostileSite.ts';

/** Ways to count readers that the page itself never sets off: nothing of them may be asked for. */
const COUNTERS: Readonly<Record<string, string>> = {
  'matomo in a noscript':
    '<noscript><p><img src="/matomo.php?idsite=1&rec=1" style="border:0" alt=""></p></noscript>',
  'a bare pixel in a noscript': '<noscript><img src="/count/noscript.gif"></noscript>',
  'a sized pixel in a noscript': '<noscript><img src="/n/a.png" width="1" height="1"></noscript>',
  'a styled pixel in a noscript': '<noscript><img src="/n/b.png" style="width:1px;height:1px"></noscript>',
  'an invisible picture in a noscript':
    '<noscript><img src="/n/c.png" style="display:none" width=600></noscript>',
  'a noscript in a figure, at a counting address':
    '<figure><noscript><img src="/pixel/1.gif"></noscript></figure>',
  'a lazy pixel without a size': '<div class=far></div><img loading=lazy src="/l/a.gif">',
  'a lazy pixel of one dot': '<div class=far></div><img loading=lazy src="/l/b.png" width=1 height=1>',
  'a pixel whose script would load it': '<img data-src="/l/c.gif">',
  'the same with a picture’s ending': '<img data-src="/l/d.png" width=1 height=1>',
  'a lazy set': '<img data-srcset="/l/e.png 1x">',
  'a lazy picture in a hidden box':
    '<div class=hidden><img loading=lazy src="/h/a.jpg" width=600 height=400></div>',
  'the same by its script': '<div class=hidden><img data-src="/h/b.jpg" width=600 height=400></div>',
  'a hidden lazy figure': '<figure class=hidden><img loading=lazy src="/h/c.jpg"></figure>',
  'a lazy picture in a closed box':
    '<details><summary>More</summary><img loading=lazy src="/h/d.jpg"></details>',
  'a picture in a template': '<template><img src="/t/a.jpg" width=600 height=400></template>',
  'a picture in a comment': '<!-- <img src="/t/b.jpg" width=600 height=400> -->',
  'a poster in a hidden box': '<div class=hidden><video poster="/v/a.jpg" preload=none></video></div>',
  'a video without a click': '<video src="/v/b.mp4" preload=none></video>',
  'sources of a video': '<video preload=none><source src="/v/c.webm"><track default src="/v/c.vtt"></video>',
  'a sound': '<audio src="/v/d.mp3" preload=none></audio>',
  'a picture of a drawing in a template': '<template><svg><image href="/s/a.png" /></svg></template>',
  'a background in a template': '<template><p style="background:url(/s/b.png)">x</p></template>',
  'a frame in a noscript': '<noscript><iframe src="/f/a.html"></iframe></noscript>',
  'a link that pings': '<a href="#x" ping="/p/a">here</a>',
  'a candidate for other screens':
    '<img src="/ok/set.jpg" srcset="/ok/set.jpg 1x, /set/b.jpg 3x" width=600 height=400>',
  'another source of a picture': '<picture><source srcset="/ok/chosen.webp"><img src="/alt/a.jpg"></picture>',
  'a source for other windows':
    '<picture><source media="(max-width:10px)" srcset="/alt/b.webp"><img src="/ok/window.jpg"></picture>',
  'a lazy dot that its style moves away':
    '<div class=far></div><img loading=lazy src="/m/a.png" style="position:absolute;left:-9999px">',
  'one that nobody could see': '<img data-src="/m/b.png" style="opacity:0">',
  'one of no height': '<img data-src="/m/c.png" width=600 height=0>',
  'one of a line’s height': '<img data-src="/m/d.png" width=600 height=1>',
  'one whose style lets it grow to a dot': '<img data-src="/m/e.png" style="max-width:1px;max-height:1px">',
  'one with the size in its address': '<img data-src="/m/f.png?w=1&h=1">',
  'one of a dot in a noscript of a figure':
    '<figure><noscript><img src="/m/g.png" width=1 height=1></noscript></figure>',
  'one for screen readers only': '<p aria-hidden=true><img data-src="/m/h.png"></p>',
  'one in a box of a dot':
    '<div style="width:1px;height:1px;overflow:hidden"><img loading=lazy data-src="/m/i.png"></div>',
  'one in contents that are skipped':
    '<div style="content-visibility:hidden"><img loading=lazy src="/m/j.png" width=600 height=400></div>',
  'one scaled to nothing':
    '<div class=far></div><img loading=lazy data-src="/m/k.png" style="transform:scale(0)">',
  'a frame’s picture':
    '<iframe srcdoc="&lt;template&gt;&lt;img src=/m/l.png width=600 height=400&gt;"></iframe>',
  'a map and a sound of a drawing':
    '<template><img src="/ok/map.png" usemap="#m"><bgsound src="/m/m.mp3"></template><map name=m><area ping="/m/n" href="#m"></map>',
  'a set of dots in a noscript': '<noscript><img srcset="/m/o.png 1w, /m/p.png 2w" sizes=1px></noscript>',
  'the icon of a page': '<link rel=icon href="/ok/icon.png">',
};

/** Counters that the page does set off; the reader must not do so again. */
const OWN_COUNTERS: Readonly<Record<string, string>> = {
  'a dot': '<img src="/once/a.gif" width=1 height=1>',
  'a dot by its style': '<img src="/once/b.gif" style="width:1px;height:1px">',
  'a dot by its file': '<img src="/once/dot.gif">',
  'a call': '<img src="/matomo.php?idsite=2&rec=1">',
  'a hidden call': '<div class=hidden><img src="/collect?v=1"></div>',
};

/** Pictures of the article that the page holds back: these are what the reader is for. */
const PICTURES: Readonly<Record<string, string>> = {
  '/good/noscript.jpg':
    '<figure><noscript><img src="/good/noscript.jpg"></noscript><figcaption>The wheel</figcaption></figure>',
  '/good/sized.jpg':
    '<div class=far></div><img loading=lazy src="/good/sized.jpg" width=600 height=400 alt="">',
  '/good/figure.jpg': '<figure><img data-src="/good/figure.jpg"><figcaption>The pond</figcaption></figure>',
  '/good/place.jpg': '<img class=place data-src="/good/place.jpg" alt="">',
  '/good/plain.jpg': '<img src="/good/plain.jpg">',
  '/good/set-1200.jpg':
    '<div class=far></div><img loading=lazy src="/good/set.jpg" srcset="/good/set-1200.jpg 1200w" alt="">',
};

const PROSE =
  'The wheel at Corran mill had not moved since the winter of 1951, when ice took two of its paddles, and the miller ' +
  'took work at the quarry until the roof came down and the pond was let.';

const page = (
  parts: readonly string[],
  head = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The tide mill at Corran turns again</title>${head}
<style>.hidden{display:none}.far{height:9000px}.place{width:600px;height:300px;display:block}</style></head>
<body><main><article><h1>The tide mill at Corran turns again</h1>
${parts.map((part) => `<p>${PROSE}</p>${part}<p>${PROSE}</p>`).join('\n')}</article></main></body></html>`;

describe.each([BROWSER_OF_THIS_RUN])('what the network sees of the reader in %s', (browser) => {
  const stage = setStage(browser);
  let site: HostileSite;
  beforeAll(async () => {
    site = await startHostileSite();
    site.serve('/counters', page(Object.values(COUNTERS)));
    site.serve('/own', page(Object.values(OWN_COUNTERS)));
    site.serve('/pictures', page(Object.values(PICTURES)));
    site.serve(
      '/head',
      page(
        ['', ''],
        '<meta property="og:image" content="/pixel/og.gif"><meta name="twitter:image" content="/collect?og=1">' +
          '<script type="application/ld+json">{"@type":"NewsArticle","image":"/matomo.php?ld=1"}</script>',
      ),
    );
    site.serve(
      '/policy',
      page(['<img src="/ok/policy.jpg" referrerpolicy="no-referrer" width=600 height=400>']),
    );
  });
  afterAll(() => site.close());

  async function readSettled(
    path: string,
  ): Promise<{ readonly page: Page; readonly before: readonly string[] }> {
    const opened = await stage.open(site.origin + path);
    await atRest(opened, site);
    const before = [...site.asked];
    await stage.press(opened);
    await waitFor(opened, 'reader');
    await lookThrough(opened);
    await pause(500);
    return { page: opened, before };
  }

  const lookThrough = (opened: Page) =>
    opened.evaluate(async () => {
      for (let at = 0; at < 12; at++) {
        scrollTo({ top: (at / 11) * document.documentElement.scrollHeight, behavior: 'instant' });
        await new Promise((done) => setTimeout(done, 50));
      }
    });

  const added = (before: readonly string[]) => site.asked.slice(before.length);

  it('is nothing of what counts readers', async () => {
    const { before } = await readSettled('/counters');
    expect(added(before)).toEqual([]);
  });

  it('is no second call of what the page has called', async () => {
    const { before } = await readSettled('/own');
    expect(before).toContain('/once/a.gif');
    expect(added(before)).toEqual([]);
  });

  it('is no picture of the head that counts', async () => {
    const { before } = await readSettled('/head');
    expect(added(before)).toEqual([]);
  });

  it('are the pictures that the article holds back', async () => {
    const { page: opened } = await readSettled('/pictures');
    // A lazy picture is asked for in a frame in which it is near: there may be few of them.
    const shown = await until('the pictures', async () => {
      await lookThrough(opened);
      const found = await inReader(opened, (root) =>
        Array.from(root.querySelectorAll<HTMLImageElement>('.body img')).map(({ currentSrc }) => currentSrc),
      );
      return found.every(Boolean) && found.map((address) => new URL(address).pathname);
    });
    expect(shown.sort()).toEqual(Object.keys(PICTURES).sort());
  });

  it('bears the page’s own policy for referrers', async () => {
    const { page: opened } = await readSettled('/policy');
    expect(
      await inReader(opened, (root) => root.querySelector('.body img')?.getAttribute('referrerpolicy')),
    ).toBe('no-referrer');
  });
});
