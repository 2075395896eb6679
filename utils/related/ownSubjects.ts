// What the page says its article belongs to: section, topics, authors. A block named after one of them is about this
// article; one named after the site is the same on every page.

import { visibleLine } from '../shared/dom/visibleText.ts';
import { collapse } from '../shared/text/strings.ts';
import { siteName } from './address.ts';
import { plainHeading } from './classifyHeading.ts';

const PEOPLE =
  '[rel~=author],[itemprop~=author],[class*=author i],[class*=byline i],[class*=autor i],[class*=auteur i]';
const TOPICS = '[rel~=tag],[itemprop~=articleSection],[itemprop~=keywords]';
const TRAIL =
  '[class*=breadcrumb i] a,[itemtype*=BreadcrumbList] [itemprop~=name],[aria-label*=breadcrumb i] a';
/** So many elements are read of each kind, at most. */
const MAX_ELEMENTS = 16;
const MAX_NAME_CHARS = 60;
const MAX_ADDRESS_CHARS = 2_000;
/** Characters of a page's data that are read. */
const MAX_JSON_CHARS = 100_000;
/** Names of everything on a site say nothing of one article. */
const EVERYTHING = /^(?:home|start|startseite|home ?page|inicio|accueil|blog|articles?|artikel|archive|\d+)$/;
const MIN_CHARS = 3;
/** Characters; a shorter folder may end a heading by chance. */
const MIN_JOINED_CHARS = 7;

export interface OwnSubjects {
  /** Whether a heading names something this article belongs to. */
  isOwn(heading: string): boolean;
  /** Whether a heading names the site, and so a stream of all it publishes. */
  isSite(heading: string): boolean;
  /** The topics the page itself says its article is filed under. */
  topics(): readonly string[];
}

/** @param doc unclobbered: `querySelectorAll` is the browser's own */
export function ownSubjects(doc: Document, page: URL): OwnSubjects {
  let names: ReadonlySet<string> | undefined;
  const site = siteName(page).replace(/[^a-z\d]/g, '');
  const siteNames = metaOf(doc, 'og:site_name').map(squeeze);
  return {
    topics: () => [...metaOf(doc, 'article:tag'), ...keywordsOf(doc)],
    isOwn(heading) {
      names ??= namesOn(doc, page);
      const words = ` ${plainHeading(heading)} `;
      const isDense = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(words);
      const squeezed = squeeze(heading);
      for (const name of names)
        if (words.includes(isDense ? name : ` ${name} `) || isJoined(name, squeezed)) return true;
      return false;
    },
    isSite(heading) {
      const squeezed = squeeze(heading);
      return [site, ...siteNames].some((name) => name.length >= MIN_CHARS && squeezed.includes(name));
    },
  };
}

/** Folders are written in one word: "elsalvador" under "More from El Salvador". */
const isJoined = (name: string, squeezed: string) =>
  name.length >= MIN_JOINED_CHARS && !name.includes(' ') && squeezed.endsWith(name);

const squeeze = (text: string) => plainHeading(text).replace(/[^\p{L}\p{N}]/gu, '');

function namesOn(doc: Document, page: URL): Set<string> {
  const found = [
    ...['author', 'article:author', 'article:section', 'article:tag', 'section', 'parsely-section'].flatMap(
      (name) => metaOf(doc, name),
    ),
    ...keywordsOf(doc),
    ...[PEOPLE, TOPICS, TRAIL].flatMap((selector) =>
      [...doc.querySelectorAll(selector)]
        .slice(0, MAX_ELEMENTS)
        .map((element) => visibleLine(element, undefined, MAX_NAME_CHARS * 2)),
    ),
    ...[page, canonicalOf(doc, page)].flatMap(({ pathname }) =>
      pathname.split('/').slice(0, -1).map(decoded),
    ),
    ...statedSubjects(doc),
  ];
  const names = new Set<string>();
  for (const text of found) {
    const name = plainHeading(collapse(text).slice(0, MAX_NAME_CHARS * 2)).replace(
      /^(?:by|von|par|por|di|door|av|af) /,
      '',
    );
    if (name.length < MIN_CHARS || name.length > MAX_NAME_CHARS || EVERYTHING.test(name)) continue;
    names.add(name);
  }
  return names;
}

/** The page's own address where it states another than it was loaded from: a stored or a shared one. */
function canonicalOf(doc: Document, page: URL): URL {
  const stated = doc.querySelector('link[rel~=canonical][href]')?.getAttribute('href') ?? '';
  return URL.parse(stated.slice(0, MAX_ADDRESS_CHARS), page) ?? page;
}

/** Sections and authors in the page's own data. */
function statedSubjects(doc: Document): string[] {
  const found: string[] = [];
  for (const script of [...doc.querySelectorAll('script[type="application/ld+json" i]')].slice(
    0,
    MAX_ELEMENTS,
  )) {
    const json = (script.textContent ?? '').slice(0, MAX_JSON_CHARS);
    for (const [, section = ''] of json.matchAll(/"articleSection"\s{0,4}:\s{0,4}"([^"\\]{3,60})"/g))
      found.push(section);
    for (const [, name = ''] of json.matchAll(
      /"@type"\s{0,4}:\s{0,4}"Person"\s{0,4},\s{0,4}"name"\s{0,4}:\s{0,4}"([^"\\]{3,60})"/g,
    ))
      found.push(name);
    if (found.length > MAX_ELEMENTS) break;
  }
  return found.slice(0, MAX_ELEMENTS);
}

const keywordsOf = (doc: Document) => metaOf(doc, 'keywords').flatMap((words) => words.split(','));

function metaOf(doc: Document, name: string): string[] {
  return [...doc.querySelectorAll(`meta[name="${name}"],meta[property="${name}"]`)]
    .slice(0, MAX_ELEMENTS)
    .map((meta) => meta.getAttribute('content') ?? '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).replace(/[-_+]/g, ' ');
  } catch {
    return '';
  }
}
