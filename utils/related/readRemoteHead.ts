// What an article's HTML says of itself, read as text: the background has no DOM, and nothing of it is ever shown as HTML.

import { readEntities } from '../shared/text/entities.ts';
import { UNSPACED } from '../shared/text/scripts.ts';

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
const MIN_MINUTES = 0.7;
const MAX_TITLE_CHARS = 300;
/** Characters of a tag that are looked at. */
const MAX_TAG_CHARS = 2000;
const MAX_CONTENT = 1000;
const MAX_PARAGRAPH_CHARS = 10_000;
/** Characters of the page in which its head is looked for. */
const MAX_HEAD_CHARS = 200_000;

/** @param html the page, or as much of it as was read */
export function readRemoteHead(html: string): LinkDetails {
  const head = html.slice(0, MAX_HEAD_CHARS);
  const title = metaContent(head, 'og:title') ?? titleElement(head);
  const date = isoDate(metaContent(head, 'article:published_time') ?? datePublished(html));
  const minutes = minutesOf(html);
  return {
    ...(title && { title: title.slice(0, MAX_TITLE_CHARS) }),
    ...(date && { date }),
    ...(minutes && { minutes }),
  };
}

/** Pieces instead of one expression over the whole: it takes linear time whatever the markup. */
function metaContent(head: string, property: string): string | undefined {
  const isOf = new RegExp(`(?:property|name|itemprop)\\s*=\\s*["']${property}["']`, 'i');
  for (const piece of head.split(/<meta\s/i).slice(1)) {
    const tag = piece.slice(0, Math.min(MAX_TAG_CHARS, piece.indexOf('>') + 1));
    if (!isOf.test(tag)) continue;
    const content = quotedAfter(tag, tag.search(/\bcontent\s*=/i));
    if (content) return plain(content);
  }
  return undefined;
}

/** What is quoted after the first `=` from there. */
function quotedAfter(tag: string, from: number): string | undefined {
  if (from < 0) return undefined;
  const value = tag.slice(tag.indexOf('=', from) + 1).trimStart();
  const mark = value.charAt(0);
  const end = value.indexOf(mark, 1);
  return (mark === '"' || mark === "'") && end > 0 ? value.slice(1, Math.min(end, MAX_CONTENT)) : undefined;
}

function titleElement(head: string): string | undefined {
  const start = head.search(/<title[\s>]/i);
  if (start < 0) return undefined;
  const inner = head.slice(head.indexOf('>', start) + 1, start + MAX_TAG_CHARS);
  return plain(inner.slice(0, Math.max(0, inner.indexOf('<'))));
}

function datePublished(html: string): string | undefined {
  return /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(html)?.[1];
}

function isoDate(date: string | undefined): string | undefined {
  return date && /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'g');

/** What follows `<p`, without the attributes it begins with. */
function withoutAttributes(inner: string): string {
  const end = inner.indexOf('>') + 1;
  const start = inner.slice(0, end);
  return !start.includes('<') && /class|id|style|data-/.test(start) ? inner.slice(end) : inner;
}

function minutesOf(html: string): number | undefined {
  let minutes = 0;
  for (const piece of html.split(/<p[\s>]/i).slice(1)) {
    const end = piece.indexOf('</p');
    if (end < 0) continue;
    const inner = piece.slice(0, Math.min(end, MAX_PARAGRAPH_CHARS));
    const text = plain(withoutAttributes(inner).replace(/<[^<>]{0,500}>/g, ' ')) ?? '';
    const dense = text.match(IS_UNSPACED)?.length ?? 0;
    if (text.length < 80 && dense < 40) continue;
    const words = dense > text.length / 3 ? 0 : text.split(' ').length;
    minutes += words / WORDS_A_MINUTE + dense / DENSE_CHARACTERS_A_MINUTE;
  }
  return minutes >= MIN_MINUTES ? Math.max(1, Math.round(minutes)) : undefined;
}

function plain(html: string | undefined): string | undefined {
  return (html && readEntities(html).replace(/\s+/g, ' ').trim()) || undefined;
}
