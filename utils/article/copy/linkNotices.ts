// "(opens in a new window)", in any language: what a page says in or behind link after link is said of the link, not of
// what it leads to.

import {
  childrenOf,
  elementsByTag,
  nextSiblingOf,
  nodeTypeOf,
  rawAttribute,
  rawText,
  tagOf,
} from '../../shared/dom/nodes.ts';
import { comparable } from '../../shared/text/strings.ts';

const MAX_LINKS = 2000;
const MAX_NOTICE_CHARS = 60;
/** A text that so many different links to new windows end with is a notice, where they are this share of all of them. */
const OFTEN = 3;
const SHARE = 0.25;

/** The notices of that page, as they are compared. Only links that open windows have any. */
export function linkNotices(body: Element): ReadonlySet<string> {
  const linksOf = new Map<string, Set<string>>();
  let all = 0;
  const links = elementsByTag(body, 'a');
  for (let at = 0; at < links.length && at < MAX_LINKS; at++) {
    const link = links[at];
    if (!link || rawAttribute(link, 'target') !== '_blank') continue;
    all++;
    const whole = comparable(rawText(link));
    for (const text of new Set([lastPart(link), bracketBehind(link)])) {
      const key = text && comparable(text);
      if (key) linksOf.set(key, (linksOf.get(key) ?? new Set()).add(whole.replace(key, '')));
    }
  }
  const isNotice = (heads: ReadonlySet<string>) => heads.size >= OFTEN && heads.size >= SHARE * all;
  return new Set([...linksOf].filter(([, heads]) => isNotice(heads)).map(([key]) => key));
}

/** What stands in an element of its own at the end of a link that says something before it. */
function lastPart(link: Element): string | undefined {
  const { length } = childrenOf(link);
  const last = childrenOf(link).item(length - 1);
  if (!last || tagOf(last) === 'svg') return undefined;
  const text = rawText(last).trim();
  const all = rawText(link).trim();
  return text.length > 3 && text.length <= MAX_NOTICE_CHARS && all.length > text.length && all.endsWith(text)
    ? text
    : undefined;
}

/** What stands in brackets right behind a link, or at its end. */
function bracketBehind(link: Element): string | undefined {
  const next = nextSiblingOf(link);
  const behind = next && nodeTypeOf(next) === 3 ? bracketAtStart((next as Text).data) : undefined;
  return behind ?? bracketAtEnd(rawText(link));
}

const bracketAtStart = (text: string) =>
  /^\s?([([（【][^()[\]（）【】]{4,60}[)\]）】])/.exec(text.slice(0, 70))?.[1];
const bracketAtEnd = (text: string) =>
  /([([（【][^()[\]（）【】]{4,60}[)\]）】])\s*$/.exec(text.slice(-70))?.[1];

/** A text without the notice in brackets it begins or ends with; the same text when there is none. */
export function withoutNotice(text: string, notices: ReadonlySet<string>): string {
  const start = bracketAtStart(text);
  if (start && notices.has(comparable(start))) return text.slice(text.indexOf(start) + start.length);
  const end = bracketAtEnd(text);
  return end && notices.has(comparable(end)) ? text.slice(0, text.lastIndexOf(end)).trimEnd() : text;
}
