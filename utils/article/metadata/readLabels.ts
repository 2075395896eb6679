// Where the article stands in its publication: section, tags, breadcrumb.

import { bare, plainText } from '../text.ts';
import { attributeOf, rawText } from './dom.ts';
import { splitTags } from './linkedArticle.ts';
import { allMeta, metaOf } from './metaTags.ts';
import type { Evidence, HeaderElement } from './types.ts';

export interface Labels {
  readonly section?: string;
  readonly tags: readonly string[];
  readonly breadcrumb: readonly string[];
}

const MOST_TAGS = 20;

/** @param title left out at the end of the breadcrumb */
export function readLabels(
  { meta, linked }: Evidence,
  header: readonly HeaderElement[],
  title: string,
): Labels {
  const bareTitle = bare(title);
  const isTitle = (text: string) => bare(text) === bareTitle;
  const breadcrumb = (linked.breadcrumb.length ? linked.breadcrumb : visibleBreadcrumb(header)).filter(
    (name) => !isTitle(name),
  );
  const section =
    metaOf(meta, 'article:section', 'parsely-section', 'og:section', 'dc.subject.section') ??
    linked.article?.section ??
    breadcrumb.at(-1);
  const tags = [
    ...allMeta(meta, 'article:tag', 'og:article:tag').flatMap(splitTags),
    ...(linked.article?.tags ?? []),
    ...allMeta(meta, 'parsely-tags', 'sailthru.tags', 'news_keywords', 'keywords').flatMap(splitTags),
  ];
  return { ...(section && section.length < 80 && { section }), tags: unique(tags), breadcrumb };
}

/** The first twenty different ones: some pages state thousands. */
function unique(tags: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const tag of tags) {
    if (found.size >= MOST_TAGS) break;
    const key = bare(tag);
    if (!found.has(key)) found.set(key, tag);
  }
  return [...found.values()];
}

/** The trail printed above the title. */
function visibleBreadcrumb(header: readonly HeaderElement[]): string[] {
  const trail = header.find(
    ({ names, element, distance }) =>
      distance < 0 && (/bread-?crumb/.test(names) || /breadcrumb/i.test(attributeOf(element, 'aria-label'))),
  );
  if (!trail) return [];
  const links = [...Element.prototype.querySelectorAll.call(trail.element, 'a[href]')].slice(0, 10);
  return links
    .map((link) => plainText(rawText(link)) || attributeOf(link, 'title'))
    .filter((name) => name && name.length < 80);
}
