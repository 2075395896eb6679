// Takes the site's name and section labels off the ends of a title.
import { bare } from '../text.ts';

const SEPARATOR =
  /\s+[|\-–—·•»«:/]+\s+|\s*[|｜ㅣ]\s*|\s*::\s*|[-_＿](?=[\u0080-\uffff])|(?<=[\u0080-\uffff])\s*[-–—_]\s*/;
const TRAILING = /[\s|\-–—·•»«:/｜ㅣ_＿]+$/;
const LEADING = /^[\s|\-–—·•»«:/｜ㅣ_＿]+/;

/** A title without the site's name at its ends. @param sites bare spellings of the site's name */
export function withoutSite(title: string, sites: ReadonlySet<string>): string {
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = rest.split(SEPARATOR).filter(Boolean);
    if (parts.length < 2) return rest;
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (isSite(last, sites)) rest = rest.slice(0, rest.lastIndexOf(last)).replace(TRAILING, '');
    else if (isSite(first, sites)) rest = rest.slice(rest.indexOf(first) + first.length).replace(LEADING, '');
    else return rest;
  }
  return rest;
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const name = bare(part);
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
  const at = title.search(/\s*[|｜ㅣ]\s*/);
  const head = title.slice(0, at).trim();
  return at > 0 && bare(head).length > 8 && bare(head).length >= bare(title.slice(at)).length ? head : title;
}

/** Whether `title` is the words `key` (bare) and then, behind a separator, something else. */
export function endsAtSeparator(title: string, key: string): boolean {
  const parts = title.split(SEPARATOR);
  let head = '';
  for (const part of parts.slice(0, -1)) {
    head += bare(part);
    if (head === key) return true;
    if (head.length > key.length) return false;
  }
  return false;
}
