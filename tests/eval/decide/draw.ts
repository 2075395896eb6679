// What the kinds of made-up page share: teasers, structured data, and the frame every page of a site has.
import type { House } from './publishers.ts';

export interface Drawing {
  readonly path: string;
  readonly title: string;
  readonly head?: string;
  readonly body: string;
  readonly bodyClass?: string;
}

/** Draws one kind of page for a site; `at` differs from site to site, so that habits can. */
export type Draw = (house: House, at: number) => Drawing;

export const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
export const slug = (text: string, at: number) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || `n${20261100 + at}`;
export const article = (house: House, at: number) =>
  `/${pick(house.sections, at)}/${slug(pick(house.headlines, at), at)}`;
export const og = (type: string, title: string, house: House) =>
  `<meta property="og:type" content="${type}"><meta property="og:title" content="${title}"><meta property="og:site_name" content="${house.name}">`;
export const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
export const range = (count: number) => Array.from({ length: count }, (_, at) => at);
export const text = (house: House, from: number, count: number) =>
  range(count)
    .map((at) => pick(house.sentences, from + at))
    .join(' ');

/** A teaser as the site's style writes it. */
function card(house: House, at: number, withText = true): string {
  const title = pick(house.headlines, at);
  const teaser = withText ? pick(house.sentences, at) : '';
  const href = article(house, at);
  switch (house.style) {
    case 'old':
      return `<tr><td><img src="/i/${at}.jpg"></td><td><a href="${href}"><b>${title}</b></a><br>${teaser}</td></tr>`;
    case 'blog':
      return `<article id="post-${at}" class="post type-post hentry"><header><h2 class="entry-title"><a href="${href}">${title}</a></h2><span class="byline author">Staff</span> <time datetime="2026-11-${10 + (at % 18)}">${10 + (at % 18)}.11.2026</time></header><div class="entry-summary"><p>${teaser}</p></div></article>`;
    case 'modern':
      return `<div class="card"><a class="card__link" href="${href}"><img src="/i/${at}.webp" alt=""><h3 class="card__title">${title}</h3></a><p class="card__lead">${teaser}</p></div>`;
  }
}

export function cards(house: House, from: number, count: number, withText = true): string {
  const all = range(count)
    .map((at) => card(house, from + at, withText))
    .join('');
  return house.style === 'old' ? `<table>${all}</table>` : `<div class="list">${all}</div>`;
}

/** The whole document. */
export function drawPage(house: House, { title, head = '', body, bodyClass = '' }: Drawing): string {
  const nav = house.sections.map((section) => `<li><a href="/${section}">${section}</a></li>`).join('');
  return `<!doctype html><html lang="${house.lang}" dir="${house.lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body class="${bodyClass}"><header><a href="/">${house.name}</a><nav><ul>${nav}</ul></nav><form action="/search"><input name="q"></form></header>${body}<footer><p>© 2026 ${house.name}. ${pick(house.sentences, 0)}</p></footer></body></html>`;
}
