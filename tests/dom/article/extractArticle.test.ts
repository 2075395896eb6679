import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extractArticle.ts';
import { furtherPages } from '../../../utils/article/furtherPages.ts';
import { readabilityOverrides } from '../../../utils/article/readability/readabilityOverrides.ts';
import { ADDRESS, article, PARAGRAPHS, pageOf, read, TITLE } from './page.ts';

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

it('gives one line of text per block, without title and captions', () => {
  const { text } = read(
    pageOf(article('<figure><img src="/a.jpg"><figcaption>The yard.</figcaption></figure>')),
  );
  expect(text.split('\n')).toEqual(PARAGRAPHS);
});

it('never changes the live page', () => {
  const doc = pageOf(
    `<nav><a href="/">Home</a></nav>${article('<div class="share"><a href="#">Share</a></div>')}<footer>©</footer>`,
  );
  const before = doc.documentElement.outerHTML;
  read(doc);
  expect(doc.documentElement.outerHTML).toBe(before);
});

it('keeps headings, lists, tables, quotes, code, figures and embeds, with absolute addresses', () => {
  const { html } = read(
    pageOf(
      article(`<h2 id="rye">Rye</h2><ul><li>Flour, dark</li><li>Water, cold</li></ul><p>See <a href="../salt#top">salt</a> and <a href="#note-1">the note</a>, says the baker, who has tried both, twice.</p>
<table><thead><tr><th>Loaf</th><th>Crowns</th></tr></thead><tbody><tr><td>Rye</td><td>2</td></tr></tbody></table>
<blockquote><p>Bread is time, and the time is yours.</p></blockquote><pre><code class="language-js">bake()</code></pre>
<figure><img src="/img/oven.jpg" alt="An oven"><figcaption>The yard.</figcaption></figure>
<iframe src="https://www.youtube.com/embed/x1"></iframe><p id="note-1">The note itself: salt comes last, after the dough has rested for an hour or so.</p>`),
    ),
  );
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  expect(body.querySelector('h2')?.id).toBe('rye');
  expect(body.querySelectorAll('li, th, td')).toHaveLength(6);
  expect(body.querySelector('blockquote')?.textContent).toContain('Bread is time');
  expect(body.querySelector('pre code')?.className).toBe('language-js');
  expect(body.querySelector('figure img')?.getAttribute('src')).toBe('https://quay.example/img/oven.jpg');
  expect(body.querySelector('figure figcaption')?.textContent).toBe('The yard.');
  expect(body.querySelector('iframe')?.getAttribute('src')).toContain('youtube.com');
  expect(body.querySelector('a')?.getAttribute('href')).toBe('https://quay.example/salt#top');
  expect(body.querySelector('a[href="#note-1"]')).not.toBeNull();
  expect(body.querySelector('#note-1')?.textContent).toContain('The note itself');
});

it('drops scripts, event handlers and script addresses', () => {
  const { html } = read(
    pageOf(
      article(
        '<p onclick="x()">More bread <a href="javascript:x()">here</a>, she says.</p><script>x()</script>',
      ),
    ),
  );
  expect(html).not.toMatch(/onclick|javascript:|<script/);
});

it.each([
  ['data-src', '<img src="data:image/gif;base64,R0lGOD" data-src="/lazy.jpg">'],
  ['an attribute of its own', '<img data-hero="/lazy.jpg" alt="">'],
  ['srcset', '<img srcset="/lazy.jpg 400w, /big.jpg 800w">'],
  ['noscript', '<img src="data:image/gif;base64,R0lGOD"><noscript>&lt;img src="/lazy.jpg"&gt;</noscript>'],
  ['picture', '<picture><source srcset="/lazy.jpg 1x"><img alt=""></picture>'],
  ['amp-img', '<amp-img src="/lazy.jpg" width="600" height="400"></amp-img>'],
])('finds the picture of a lazy image in %s', (_, image) => {
  expect(read(pageOf(article(`<figure>${image}</figure><p>${PARAGRAPHS[0]}</p>`))).html).toContain(
    'https://quay.example/lazy.jpg',
  );
});

it('leaves a picture that is already there as it is', () => {
  const { html } = read(
    pageOf(article(`<img src="/real.jpg" data-hero="/other.jpg"><p>${PARAGRAPHS[0]}</p>`)),
  );
  expect(html).toContain('https://quay.example/real.jpg');
  expect(html).not.toContain('src="https://quay.example/other.jpg"');
});

it('reads open shadow roots, slots, custom elements and frames of its own origin', () => {
  const host = document.createElement('story-box');
  host.innerHTML =
    '<p slot="end">The slotted end of the story, which the page keeps outside of its own component, as pages do.</p>';
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<story-text>${paragraphs}</story-text><slot name="end"></slot>`;
  const main = document.createElement('main');
  main.append(host);
  document.body.append(main);
  const { text } = read(document);
  expect(text).toContain('moved the bus stop');
  expect(text).toContain('The slotted end');
  main.innerHTML = `<iframe srcdoc="<div>${paragraphs.replaceAll('"', '&quot;')}</div>"></iframe>`;
  const frame = main.querySelector('iframe');
  return new Promise<void>((resolve) => frame?.addEventListener('load', () => resolve())).then(() => {
    expect(read(document).text).toContain('moved the bus stop');
    main.remove();
  });
});

it('reads parts that React streamed but has not shown', () => {
  expect(
    read(pageOf(`<template id="B:1"></template><div hidden id="S:1">${article()}</div>`)).text,
  ).toContain('past the chandler');
});

it('survives form fields named like the properties it reads', () => {
  const names = [
    'firstChild',
    'nextSibling',
    'childNodes',
    'children',
    'localName',
    'attributes',
    'getAttribute',
    'textContent',
    'parentElement',
    'className',
  ];
  const fields = names.map((name) => `<input name="${name}">`).join('');
  expect(read(pageOf(`<form>${fields}${article()}</form>`)).text).toContain('past the chandler');
});

it('gives the entries of a live blog with their times', () => {
  const entries = PARAGRAPHS.map(
    (text, at) =>
      `<div class="entry" ${at ? '' : 'id="first"'}><time datetime="2025-05-12T0${at}:00:00Z">0${at}:00</time><h3>Hour ${at}</h3><p>${text}</p><p>${text}</p></div>`,
  ).join('');
  const { liveEntries, html } = read(
    pageOf(`<article><h1>${TITLE}</h1><div class="live">${entries}</div></article>`),
  );
  expect(liveEntries).toHaveLength(6);
  expect(liveEntries?.[0]).toEqual({ anchor: 'first', time: '2025-05-12T00:00:00Z', title: 'Hour 0' });
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const { anchor } of liveEntries ?? [])
    expect(body.querySelector(`#${anchor}`)?.localName).toBe('section');
});

it('takes no page with one date for a live blog', () => {
  expect(read(pageOf(`<time datetime="2025-05-12">12 May</time>${article()}`)).liveEntries).toBeUndefined();
});

it.each([
  [
    '?page=2',
    ['?page=2', '?page=3'],
    ['https://quay.example/news/harbour-bakery?page=2', 'https://quay.example/news/harbour-bakery?page=3'],
  ],
  ['/2', ['/news/harbour-bakery/2'], ['https://quay.example/news/harbour-bakery/2']],
])('finds further pages by %s', (_, hrefs, expected) => {
  const links = hrefs.map((href, at) => `<a href="${href}">${at + 2}</a>`).join(' ');
  expect(furtherPages(pageOf(`${article()}<div class="pages">${links}</div>`), ADDRESS)).toEqual(expected);
});

it('takes the next article for no further page', () => {
  const doc = pageOf(`${article()}<a rel="next" href="/news/fish-market-2">Fish market</a>`);
  expect(furtherPages(doc, ADDRESS)).toEqual([]);
});

it('is surer of a long article than of a short one', () => {
  const short = read(pageOf(`<article><h1>${TITLE}</h1><div><p>${PARAGRAPHS[0]}</p></div></article>`));
  expect(read(pageOf(article())).confidence).toBeGreaterThan(short.confidence);
});

it('finds no article on an empty page', () => {
  expect(extractArticle(pageOf('<p>Hello.</p>'), ADDRESS).kind).toBe('notFound');
});

it('reads a short page anyway when asked to', () => {
  expect(extractArticle(pageOf('<p>Hello.</p>'), ADDRESS, { readAnyway: true }).kind).toBe('article');
});

it('comes back from a hundred thousand nodes', () => {
  const doc = pageOf(`${article()}<div>${'<p><a href="/x">a</a></p>'.repeat(50_000)}</div>`);
  expect(read(doc).text).toContain('past the chandler');
});

it('finds the article behind a hundred thousand nodes', () => {
  const doc = pageOf(`<div>${'<p><a href="/x">a</a></p>'.repeat(50_000)}</div>${article()}`);
  expect(read(doc).text.split('\n')).toEqual(PARAGRAPHS);
});

it('reads a short text whose paragraphs are line breaks, at which Readability tries several times', () => {
  const lines = [
    '港口的烤爐凌晨三點就點著了，第一班渡輪還沒到，四點鐘整個碼頭都是黑麥和葛縷子的味道，還有一點柴油味。',
    '店主今年春天向姑姑借錢買下這家店，兩台二手攪拌機，還有一個信念：水手也該吃到像樣的麵包，她這樣說。',
    '第一個星期完全失敗，麵團在寒冷中發不起來，收銀機卡住兩次，一隻海鷗叼走了唯一烤好的那一盤麵包。',
  ];
  const doc = pageOf(
    `<div class="main"><div id="bar"><a href="/">首頁</a>│<a href="/sea">海</a></div><div id="news_block"><table class="newsTb"><thead><tr><th class="kind">新聞</th><td class="size">字型</td></tr></thead><tbody><tr><td colspan="2" class="body"><h2 class="news_title">碼頭麵包店</h2><div class="news_content">${lines.join('<br><br>\n')}</div></td></tr></tbody></table></div></div>`,
  );
  for (const line of lines) expect(read(doc).text).toContain(line);
});

it('replaces nine steps, all of which this Readability has', () => {
  const replaced = [...Object.keys(readabilityOverrides()), '_setNodeTag'];
  expect(replaced).toHaveLength(9);
  for (const step of [...replaced, '_prepDocument', '_grabArticle'])
    expect(Readability.prototype).toHaveProperty(step);
});
