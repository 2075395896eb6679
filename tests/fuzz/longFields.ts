// A page with one overlong text in one of the fields that are read of pages: what an expression that isn't linear would
// choke on.
import type { Random } from './random.ts';

const CHARACTERS = [...' \t\n,w;x/.:-_|"\'\\<>&=(){}[]#?@%+0123456789aAbByTZé日年·•«»—\u3000\u200b\ud83d'];
const WORDS = [
  '.jpg',
  'By ',
  'http',
  '2026-',
  ' 1x,',
  '@type',
  '{"',
  'ad',
  'T1',
  '...',
  '/*',
  '"\\',
  'and ',
  ' - ',
  '&nbsp;',
];

/** A text of one to eight characters, over and over. */
export function longText({ whole, pick, share }: Random, length: number): string {
  const unit =
    share() < 0.25 ? pick(WORDS) : Array.from({ length: 1 + whole(8) }, () => pick(CHARACTERS)).join('');
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + pick(['', 'z', '!', '"', '\n']);
}

const STORY = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Paragraph ${at}: the ferry was late again, said the harbour master, and nobody was much surprised.</p>`,
).join('');

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inHead = (head: string) => page(head, '');
const inBody = (body: string) => page('<title>The ferry was late</title>', body);
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>The ferry was late</h1>${body}${STORY}</article></body></html>`;
const meta = (name: string) => (text: string) =>
  inHead(`<title>Ferry</title><meta property="${name}" name="${name}" content="${quoted(text)}">`);
const ld = (fields: (text: string) => string) => (text: string) =>
  inHead(
    `<title>Ferry</title><script type="application/ld+json">{"@type":"NewsArticle",${fields(text)}}</script>`,
  );
const image = (name: string) => (text: string) =>
  inBody(
    `<figure><img width="600" height="400" ${name}="${quoted(text)}"><figcaption>Boats</figcaption></figure>`,
  );

/** Every field, as a page that has the text in it. */
export const FIELDS: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => inHead(`<title>${escaped(text)}</title>`),
  lang: (text) => page('<title>Ferry</title>', '').replace('lang="en"', `lang="${quoted(text)}"`),
  base: (text) => inHead(`<base href="${quoted(text)}"><title>Ferry</title>`),
  canonical: (text) => inHead(`<title>Ferry</title><link rel="canonical" href="${quoted(text)}">`),
  ...Object.fromEntries(
    [
      'description',
      'og:title',
      'og:image',
      'og:site_name',
      'author',
      'article:published_time',
      'generator',
      'keywords',
      'date',
    ].map((name) => [`meta ${name}`, meta(name)]),
  ),
  'JSON-LD whole': (text) =>
    inHead(`<title>Ferry</title><script type="application/ld+json">${text}</script>`),
  'JSON-LD begun': (text) =>
    inHead(`<title>Ferry</title><script type="application/ld+json">{"@type":"Article",${text}</script>`),
  'JSON-LD headline': ld((text) => `"headline":${JSON.stringify(text)}`),
  'JSON-LD author': ld((text) => `"author":{"name":${JSON.stringify(text)}}`),
  'JSON-LD date': ld((text) => `"datePublished":${JSON.stringify(text)}`),
  'JSON-LD body': ld((text) => `"articleBody":${JSON.stringify(text)}`),
  'JSON-LD image': ld((text) => `"image":${JSON.stringify(text)}`),
  ...Object.fromEntries(
    ['src', 'srcset', 'alt', 'data-src', 'data-srcset', 'data-any', 'sizes', 'class', 'title', 'style'].map(
      (name) => [`img ${name}`, image(name)],
    ),
  ),
  'file name': (text) =>
    image('src')(`/photos/${encodeURIComponent(text.slice(0, 30_000).toWellFormed())}.jpg`),
  byline: (text) => inBody(`<p class="byline author">By ${escaped(text)}</p>`),
  time: (text) => inBody(`<time datetime="${quoted(text)}">${escaped(text)}</time>`),
  heading: (text) => inBody(`<h2>${escaped(text)}</h2>`),
  'first heading': (text) => inBody('').replace('The ferry was late</h1>', `${escaped(text)}</h1>`),
  link: (text) => inBody(`<p><a href="/news/2026/${quoted(text)}">${escaped(text)}</a></p>`),
  paragraph: (text) => inBody(`<p>${escaped(text)}</p>`),
  preformatted: (text) => inBody(`<pre><code>${escaped(text)}</code></pre>`),
  item: (text) => inBody(`<ul><li>${escaped(text)}</li></ul>`),
  cell: (text) => inBody(`<table><tr><td>${escaped(text)}</td></tr></table>`),
  caption: (text) =>
    inBody(
      `<figure><img src="/a.jpg" width="600" height="400"><figcaption>${escaped(text)}</figcaption></figure>`,
    ),
  class: (text) => inBody(`<div class="${quoted(text)}"><p>A box.</p></div>`),
  id: (text) => inBody(`<div id="${quoted(text)}"><p>A box.</p></div>`),
  'data attribute': (text) =>
    inBody(`<div data-component="${quoted(text)}" data-x="${quoted(text)}"><p>A box.</p></div>`),
  style: (text) => inBody(`<div style="${quoted(text)}"><p>A box.</p></div>`),
  noscript: (text) => inBody(`<noscript>${text}</noscript>`),
  prompt: (text) =>
    inBody(
      `<div role="dialog" style="position:fixed;inset:0">Please turn off your ad blocker ${escaped(text)}</div>`,
    ),
  'related card': (text) =>
    inBody('') +
    `<section><h2>Related</h2><a href="/news/2026/other-story-here"><h3>${escaped(text)}</h3></a></section>`,
};
