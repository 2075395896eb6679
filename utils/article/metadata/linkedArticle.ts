// Picks the JSON-LD node that describes this article, and reads it as plain data.

import { plainText } from '../../shared/text/plainText.ts';
import { comparable } from '../../shared/text/strings.ts';
import { type Json, type JsonObject, parseJsonLd } from './parseJsonLd.ts';

export interface LinkedPerson {
  readonly name: string;
  readonly role?: string;
  readonly url?: string;
  /** What is said about them. */
  readonly about?: string;
  readonly isOrganization: boolean;
}

export interface LinkedImage {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
}

/** What the page's JSON-LD says about the article; every field may be missing or wrong. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly alternative?: string;
  readonly description?: string;
  readonly authors: readonly LinkedPerson[];
  readonly published?: string;
  readonly modified?: string;
  readonly images: readonly LinkedImage[];
  readonly section?: string;
  readonly tags: readonly string[];
  readonly publisher?: string;
  readonly lang?: string;
  /** The article's text, paragraphs apart by line breaks or by HTML, as stated. */
  readonly body?: string;
  /** Whether the publisher says that the article, or a part of it, is for subscribers. */
  readonly isPaid: boolean;
}

export interface LinkedData {
  readonly article?: LinkedArticle;
  readonly siteName?: string;
  readonly breadcrumb: readonly string[];
}

const MAX_SOURCES = 40;
/** Characters of all of them, those that can't be read counted as often as they are tried. */
const MAX_SOURCE_CHARS = 3_000_000;
const TRIES = 4;
const MAX_NODES = 3000;
const MAX_DEPTH = 12;

interface Found {
  readonly node: JsonObject;
  readonly inList: boolean;
}

/**
 * @param sources texts of the page's JSON-LD scripts
 * @param address the page's address, to know this article's node from those of others
 * @param titles what the page elsewhere gives as its title
 */
export function readLinkedData(
  sources: readonly string[],
  address: URL,
  titles: readonly string[],
): LinkedData {
  const found: Found[] = [];
  const byId = new Map<string, JsonObject>();
  let charsLeft = MAX_SOURCE_CHARS;
  for (const source of sources.slice(0, MAX_SOURCES)) {
    if (source.length > charsLeft) break;
    const values = parseJsonLd(source);
    charsLeft -= source.length * (values.length > 0 ? 1 : TRIES);
    for (const value of values) gather(value, found, byId);
  }
  const bareTitles = titles.map(comparable).filter(Boolean);
  let best: JsonObject | undefined;
  let bestScore = 1;
  for (const { node, inList } of found) {
    const score = likeness(node, address, bareTitles) - (inList ? 4 : 0);
    if (score > bestScore) [best, bestScore] = [node, score];
  }
  const siteName = found
    .map(({ node }) => (hasType(node, /(?:^|[/:#])WebSite$/) ? nameOf(node.name) : ''))
    .find(Boolean);
  const list = found.find(({ node }) => hasType(node, /(?:^|[/:#])BreadcrumbList$/))?.node;
  return {
    ...(best && { article: readArticle(best, byId) }),
    ...(siteName && { siteName }),
    breadcrumb: list ? readBreadcrumb(list) : [],
  };
}

function gather(root: Json, found: Found[], byId: Map<string, JsonObject>): void {
  const visit = (value: Json, depth: number, inList: boolean): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_NODES) return;
    if (isList(value)) {
      for (const item of value) visit(item, depth + 1, inList);
      return;
    }
    if (!isObject(value)) return;
    if (value['@type'] !== undefined || value.headline !== undefined) found.push({ node: value, inList });
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner) visit(inner, depth + 1, inList || LISTS.test(key));
    }
  };
  visit(root, 0, false);
}

const LISTS =
  /^(?:itemListElement|hasPart|isPartOf|mentions|comment|review|relatedLink|citation|isBasedOn|liveBlogUpdate)$/;
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|Recipe)$/;
const LESS =
  /(?:^|[/:#])(?:WebPage|Review|VideoObject|HowTo|ItemPage|CreativeWork|Product|Event|PodcastEpisode|Interview|SocialMediaPosting|DiscussionForumPosting|ClaimReview|AudioObject|FAQPage|QAPage)$/;

/** A node of another kind is no article whatever else it says. */
const NONE = -9;

function likeness(node: JsonObject, address: URL, titles: readonly string[]): number {
  let score = hasType(node, ARTICLE) ? 3 : hasType(node, LESS) ? 1 : node.headline !== undefined ? 0.5 : NONE;
  if (score === NONE) return score;
  const title = comparable(nameOf(node.headline ?? node.name ?? null));
  if (title && titles.some((other) => other === title || (title.length > 12 && other.includes(title))))
    score += 3;
  const ids = [node.url, node.mainEntityOfPage, node['@id']].map(addressOf).filter(Boolean);
  if (ids.some((id) => samePath(id, address))) score += 2;
  if (node.datePublished !== undefined) score += 0.6;
  if (node.author !== undefined) score += 0.4;
  if (title) score += 0.3;
  return score;
}

function samePath(id: string, address: URL): boolean {
  try {
    const path = (url: URL) => url.pathname.replace(/\/$/, '');
    const other = new URL(id, address);
    return path(other) === path(address) && path(other).length > 1;
  } catch {
    return false;
  }
}

function readArticle(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): LinkedArticle {
  const resolve = (value: Json): Json => {
    const id = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return (typeof id === 'string' && byId.get(id)) || value;
  };
  const text = (key: string) => nameOf(node[key] ?? null);
  const headline = text('headline') || text('name');
  const publisher = nameOf(resolve(firstOf(node.publisher ?? node.sourceOrganization ?? null)));
  return {
    ...optional('headline', headline),
    ...optional('alternative', text('alternativeHeadline') || text('alternateName')),
    ...optional('description', text('description') || text('abstract')),
    authors: listOf(node.author ?? node.creator ?? null)
      .map(resolve)
      .flatMap(readPerson),
    ...optional('published', text('datePublished') || text('dateCreated') || text('uploadDate')),
    ...optional('modified', text('dateModified')),
    images: listOf(node.image ?? node.thumbnailUrl ?? null)
      .map(resolve)
      .flatMap(readImage),
    ...optional('section', nameOf(firstOf(node.articleSection ?? null))),
    tags: listOf(node.keywords ?? null).flatMap((value) => splitTags(nameOf(value))),
    ...optional('publisher', publisher),
    ...optional('lang', nameOf(resolve(firstOf(node.inLanguage ?? null)))),
    ...optional('body', typeof node.articleBody === 'string' ? node.articleBody : ''),
    isPaid: isPaid(node) || listOf(node.hasPart ?? null).some((part) => isObject(part) && isPaid(part)),
  };
}

const isPaid = ({ isAccessibleForFree }: JsonObject) =>
  isAccessibleForFree !== undefined && /^(?:false|no|0)$/i.test(nameOf(String(isAccessibleForFree)));

function readPerson(value: Json): LinkedPerson[] {
  if (isList(value)) return value.flatMap(readPerson);
  if (isObject(value) && isList(value.name ?? null)) return listOf(value.name ?? null).flatMap(readPerson);
  const name = nameOf(value);
  if (!name) return [];
  if (!isObject(value)) return [{ name, isOrganization: false }];
  return [
    {
      name,
      isOrganization: hasType(value, /Organization$/),
      ...optional('role', nameOf(firstOf(value.jobTitle ?? null))),
      ...optional('url', addressOf(value.url ?? value.sameAs)),
      ...optional('about', nameOf(value.description ?? null).slice(0, 120)),
    },
  ];
}

function readImage(value: Json): LinkedImage[] {
  if (isList(value)) return value.flatMap(readImage);
  const url = addressOf(value);
  if (!url) return [];
  if (!isObject(value)) return [{ url }];
  return [
    {
      url,
      ...optional('caption', nameOf(value.caption ?? value.description ?? null)),
      ...optional('credit', nameOf(value.creditText ?? value.author ?? value.copyrightHolder ?? null)),
      ...size('width', value.width),
      ...size('height', value.height),
    },
  ];
}

function readBreadcrumb(list: JsonObject): string[] {
  return listOf(list.itemListElement ?? null)
    .map((item) => (isObject(item) ? nameOf(item.name ?? null) || nameOf(firstOf(item.item ?? null)) : ''))
    .filter((name) => name && !/^https?:/.test(name))
    .slice(0, 12);
}

function size<K extends string>(key: K, value: Json | undefined): { [P in K]?: number } {
  const inner = isObject(value ?? null) ? (value as JsonObject).value : value;
  const pixels = typeof inner === 'number' ? inner : Number.parseInt(String(inner ?? ''), 10);
  return Number.isFinite(pixels) && pixels > 1 ? ({ [key]: pixels } as { [P in K]?: number }) : {};
}

/** A tag list: an array gives single tags, a string one list with commas. */
export function splitTags(value: string): string[] {
  return value
    .split(/[,;]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag.length > 1 && tag.length < 60 && !/^[\w-]+:\S/.test(tag));
}

function optional<K extends string>(key: K, value: string): { [P in K]?: string } {
  return value ? ({ [key]: value } as { [P in K]?: string }) : {};
}

/** The text of a string, or of an object's `name`/`@value`. */
function nameOf(value: Json | undefined): string {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return String(value);
  if (isList(value ?? null)) return nameOf(firstOf(value ?? null));
  if (!isObject(value ?? null)) return '';
  const object = value as JsonObject;
  return nameOf(object.name ?? object['@value'] ?? object.alternateName ?? null);
}

function addressOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (isList(value ?? null)) return addressOf(firstOf(value ?? null));
  if (!isObject(value ?? null)) return '';
  const object = value as JsonObject;
  return addressOf(object.url ?? object.contentUrl ?? object['@id'] ?? null);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json): readonly Json[] => (isList(value) ? value : value === null ? [] : [value]);
const firstOf = (value: Json): Json => (isList(value) ? (value[0] ?? null) : value);

function hasType(node: JsonObject, pattern: RegExp): boolean {
  const type = node['@type'];
  if (typeof type === 'string') return pattern.test(type);
  return listOf(type ?? null).some((name) => typeof name === 'string' && pattern.test(name));
}
