// The article's section, tags and breadcrumb.

import { attributeOf, queryInside, rawText } from '../../shared/dom/nodes.ts';
import { plainText } from '../../shared/text/plainText.ts';
import { comparable } from '../../shared/text/strings.ts';
import type { Evidence, HeaderElement } from './evidence.ts';
import { splitTags } from './linkedArticle.ts';
import { allMeta, metaOf } from './metaTags.ts';

export interface Labels {
  readonly section?: string;
  readonly tags: readonly string[];
  readonly breadcrumb: readonly string[];
}

const MAX_TAGS = 20;

/** @param title left out at the end of the breadcrumb */
export function readLabels(
  { meta, linked }: Evidence,
  header: readonly HeaderElement[],
  title: string,
): Labels {
  const bareTitle = comparable(title);
  const isTitle = (text: string) => comparable(text) === bareTitle;
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
    if (found.size >= MAX_TAGS) break;
    const key = comparable(tag);
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
  const links = queryInside(trail.element, 'a[href]').slice(0, 10);
  return links
    .map((link) => plainText(rawText(link)) || attributeOf(link, 'title'))
    .filter((name) => name && name.length < 80);
}
