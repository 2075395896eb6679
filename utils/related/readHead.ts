// What an article's HTML says of itself, read as text: the background has no DOM, and nothing of it is ever shown as HTML.

/** What a card can show of an article that was looked up. */
export interface LinkDetails {
  readonly title?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** Reading time, whole minutes. */
  readonly minutes?: number;
}

const WORDS_A_MINUTE = 230;
const DENSE_CHARACTERS_A_MINUTE = 450;
/** With less text than this, in minutes, the page was cut short or is no article. */
const LEAST_MINUTES = 0.7;
const LONGEST_TITLE = 300;
/** Characters of a tag that are looked at. */
const LONGEST_TAG = 2000;
const LONGEST_PARAGRAPH = 10_000;
/** Characters of the page in which its head is looked for. */
const LONGEST_HEAD = 200_000;

/** @param html the page, or as much of it as was read */
export function readHead(html: string): LinkDetails {
  const head = html.slice(0, LONGEST_HEAD);
  const title = metaContent(head, 'og:title') ?? titleElement(head);
  const date = isoDate(metaContent(head, 'article:published_time') ?? datePublished(html));
  const minutes = minutesOf(html);
  return {
    ...(title && { title: title.slice(0, LONGEST_TITLE) }),
    ...(date && { date }),
    ...(minutes && { minutes }),
  };
}

/** Pieces instead of one expression over the whole: it takes linear time whatever the markup. */
function metaContent(head: string, property: string): string | undefined {
  const isOf = new RegExp(`(?:property|name|itemprop)\\s*=\\s*["']${property}["']`, 'i');
  for (const piece of head.split(/<meta\s/i).slice(1)) {
    const tag = piece.slice(0, Math.min(LONGEST_TAG, piece.indexOf('>') + 1));
    if (!isOf.test(tag)) continue;
    const [, , content] = /\bcontent\s*=\s*(["'])([\s\S]{0,1000}?)\1/i.exec(tag) ?? [];
    if (content) return plain(content);
  }
  return undefined;
}

function titleElement(head: string): string | undefined {
  const start = head.search(/<title[\s>]/i);
  if (start < 0) return undefined;
  const inner = head.slice(head.indexOf('>', start) + 1, start + LONGEST_TAG);
  return plain(inner.slice(0, Math.max(0, inner.indexOf('<'))));
}

function datePublished(html: string): string | undefined {
  return /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(html)?.[1];
}

function isoDate(date: string | undefined): string | undefined {
  return date && /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

function minutesOf(html: string): number | undefined {
  let minutes = 0;
  for (const piece of html.split(/<p[\s>]/i).slice(1)) {
    const end = piece.indexOf('</p');
    if (end < 0) continue;
    const inner = piece.slice(0, Math.min(end, LONGEST_PARAGRAPH));
    const text =
      plain(inner.replace(/^[^<>]*(?:class|id|style|data-)[^<>]*>/, '').replace(/<[^>]{0,500}>/g, ' ')) ?? '';
    const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
    if (text.length < 80 && dense < 40) continue;
    const words = dense > text.length / 3 ? 0 : text.split(' ').length;
    minutes += words / WORDS_A_MINUTE + dense / DENSE_CHARACTERS_A_MINUTE;
  }
  return minutes >= LEAST_MINUTES ? Math.max(1, Math.round(minutes)) : undefined;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function plain(html: string | undefined): string | undefined {
  const text = html
    ?.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,8});/gi, (whole, name: string) => character(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
}

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
