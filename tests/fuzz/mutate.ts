// Pages as they go wrong: on their way, in a template, or on purpose. Works on the text of the HTML, so that what comes
// out needn't be a tree.
import type { Random } from './random.ts';

type Mutation = (html: string, random: Random) => string;

/** Characters a mutation moves or repeats, at most. */
const MAX_PART = 20_000;

/** A piece of the page that begins at a tag. */
function part(html: string, { whole }: Random): readonly [start: number, end: number] {
  const start = Math.max(0, html.indexOf('<', whole(html.length)));
  const end = html.indexOf('<', start + 1 + whole(MAX_PART));
  return [start, end < 0 ? Math.min(html.length, start + MAX_PART) : end];
}

const drop: Mutation = (html, random) => {
  const [start, end] = part(html, random);
  return html.slice(0, start) + html.slice(end);
};

const duplicate: Mutation = (html, random) => {
  const [start, end] = part(html, random);
  return html.slice(0, end) + html.slice(start, end).repeat(1 + random.whole(5)) + html.slice(end);
};

const NESTED = [
  'div',
  'p',
  'b',
  'a href="/x"',
  'table',
  'td',
  'svg',
  'math',
  'form',
  'select',
  'li',
  'x-y',
  'button',
];

const nest: Mutation = (html, random) => {
  const [start, end] = part(html, random);
  const tag = `<${random.pick(NESTED)}>`;
  return html.slice(0, start) + tag.repeat(1 + random.whole(600)) + html.slice(start, end) + html.slice(end);
};

const swap: Mutation = (html, random) => {
  const [first, second] = [part(html, random), part(html, random)].sort(([a], [b]) => a - b);
  if (!first || !second || first[1] > second[0]) return html;
  const piece = ([start, end]: readonly [number, number]) => html.slice(start, end);
  return (
    html.slice(0, first[0]) +
    piece(second) +
    html.slice(first[1], second[0]) +
    piece(first) +
    html.slice(second[1])
  );
};

/** In the middle of a tag, a comment, a script or a character reference. */
const truncate: Mutation = (html, random) =>
  html.slice(0, html.indexOf('<', random.whole(html.length)) + 1 + random.whole(12));

const NAMES = [
  'class',
  'id',
  'style',
  'hidden',
  'aria-hidden',
  'role',
  'dir',
  'lang',
  'href',
  'src',
  'srcset',
  'data-src',
  'datetime',
  'itemprop',
  'itemtype',
  'name',
  'title',
  'alt',
  'width',
  'height',
  'type',
  'content',
  'property',
  'open',
  'onclick',
];
const VALUES = [
  '',
  'none',
  'true',
  'article body',
  'paywall',
  'byline author',
  'comments',
  'adblock-wall',
  'display:none',
  'dialog',
  'rtl',
  '/a.jpg 1x, /b.jpg 2x',
  '2026-02-31T25:61',
  'javascript:1',
  'querySelector',
  'NewsArticle',
  '-1',
  '1e9',
  '\u202e',
  '\ud800',
  'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  '{{ title }}',
  '&#0;',
  '"',
  "'",
  '<b>',
  '%E0%A4%A',
];

const attribute: Mutation = (html, random) => {
  const at = html.indexOf('>', random.whole(html.length));
  if (at < 0) return html;
  const value = random.pick(VALUES).repeat(1 + random.whole(3) * random.whole(200));
  return `${html.slice(0, at)} ${random.pick(NAMES)}="${value.replaceAll('"', '&quot;')}"${html.slice(at)}`;
};

const RENAMED = [
  'div',
  'p',
  'section',
  'article',
  'template',
  'noscript',
  'svg',
  'pre',
  'iframe',
  'textarea',
  'plaintext',
  'h1',
];

const rename: Mutation = (html, random) => {
  const start = html.indexOf('<', random.whole(html.length));
  const [whole = '', slash = ''] = /^<(\/?)[a-z][\w-]{0,20}/i.exec(html.slice(start, start + 30)) ?? [];
  return whole
    ? `${html.slice(0, start)}<${slash}${random.pick(RENAMED)}${html.slice(start + whole.length)}`
    : html;
};

const STRAY = [
  '\0',
  '\ufeff',
  '\ufffd',
  '\u202e',
  '\u200b',
  'Ã©',
  'â€™',
  '\ud83d',
  '&#xD800;',
  '&nosuch;',
  ']]>',
  '-->',
  '</body>',
  '<!--',
];

const encoding: Mutation = (html, random) => {
  const at = random.whole(html.length);
  return html.slice(0, at) + random.pick(STRAY).repeat(1 + random.whole(50)) + html.slice(at);
};

const long: Mutation = (html, random) => {
  const at = html.indexOf('>', random.whole(html.length)) + 1;
  const unit = Array.from({ length: 1 + random.whole(8) }, () =>
    random.pick([...' \n,w/.:"-1a|(é\u3000']),
  ).join('');
  return (
    html.slice(0, at) + unit.repeat(Math.ceil((1000 + random.whole(30_000)) / unit.length)) + html.slice(at)
  );
};

const MUTATIONS: readonly Mutation[] = [
  drop,
  drop,
  duplicate,
  nest,
  swap,
  truncate,
  attribute,
  attribute,
  attribute,
  rename,
  rename,
  encoding,
  long,
];

/** A page with one to eight things wrong. */
export function mutate(html: string, random: Random): string {
  let mutant = html;
  for (let left = 1 + random.whole(8); left > 0; left--) mutant = random.pick(MUTATIONS)(mutant, random);
  return mutant;
}
