// Takes the site's name and section labels off the ends of a title.
import { trimEndOf } from '../../shared/text/edges.ts';
import { comparable } from '../../shared/text/strings.ts';

const SEPARATOR = /\s[|\-–—·•»«:/]+\s|[|｜ㅣ]|::|[-_＿](?=[\u0080-\uffff])|(?<=[\u0080-\uffff]\s?)[-–—_]/;
const EDGE = /[\s|\-–—·•»«:/｜ㅣ_＿]/;
const LEADING = /^[\s|\-–—·•»«:/｜ㅣ_＿]+/;

/** A title without the site's name at its ends. @param sites bare spellings of the site's name */
export function withoutSite(title: string, sites: ReadonlySet<string>): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = rest.split(SEPARATOR).flatMap((part) => part.trim() || []);
    if (parts.length < 2) return rest;
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    const inner = parts.slice(1, -1).find((part) => sites.has(comparable(part)));
    const isFirst = isSite(first, sites);
    // Where both ends could be the site's, the one written as an address is.
    const isLast = isSite(last, sites) && !(isFirst && parts.length === 2 && /\w\.\w{2,}$/.test(first));
    if (isLast) rest = trimEndOf(rest.slice(0, rest.lastIndexOf(last)), EDGE);
    else if (isFirst) rest = rest.slice(rest.indexOf(first) + first.length).replace(LEADING, '');
    else if (inner) rest = trimEndOf(rest.slice(0, rest.indexOf(inner, first.length)), EDGE);
    else return rest;
  }
  return rest;
}

/** The parts of a title between its separators. */
export function segmentsOf(title: string): readonly string[] {
  return title.split(SEPARATOR).filter(Boolean);
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const name = comparable(part);
  if (!name) return false;
  if (sites.has(name) || sites.has(`the${name}`)) return true;
  const words = part.split(/\s+/).length;
  return (
    words <= 5 &&
    [...sites].some((site) => site.length > 3 && name.includes(site) && name.length < site.length * 2.5 + 4)
  );
}

/** A title without a short label before a bar at its start: "Opinion | What the vote means". */
export function withoutLeadingLabel(title: string): string {
  const found = /^([^|｜]{2,24}?)\s*[|｜]\s*(?=\S.{15})/.exec(title);
  return found?.[1] && found[1].split(/\s+/).length <= 2 ? title.slice(found[0].length) : title;
}

/** A title without what stands behind its last bar, "Title | Section", unless that is longer than the title. */
export function withoutTrailingLabel(title: string): string {
  const at = title.search(/[|｜ㅣ]/);
  const head = title.slice(0, at).trim();
  return at > 0 &&
    comparable(head).length > 8 &&
    comparable(head).length >= comparable(title.slice(at)).length
    ? head
    : title;
}

/** Whether `title` is the words `key` (bare) and then, behind a separator, something else. */
export function endsAtSeparator(title: string, key: string): boolean {
  const parts = title.split(SEPARATOR);
  let head = '';
  for (const part of parts.slice(0, -1)) {
    head += comparable(part);
    if (head === key) return true;
    if (head.length > key.length) return false;
  }
  return false;
}

/** What stands before a title's last separator; the whole title where that would be short, or there is none. */
export function headOf(title: string): string {
  const last = segmentsOf(title).at(-1) ?? '';
  const head = trimEndOf(title.slice(0, title.lastIndexOf(last)), EDGE);
  return head.length > 15 ? head : title;
}
