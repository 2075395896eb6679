// Where the article stands in its publication: section, tags, breadcrumb.

import { attributeOf, queryAll, rawText } from './dom.ts';
import { splitTags } from './linkedArticle.ts';
import { allMeta, metaOf } from './metaTags.ts';
import { bare, plainText } from './text.ts';
import type { Evidence } from './types.ts';

export interface Labels {
  readonly section?: string;
  readonly tags: readonly string[];
  readonly breadcrumb: readonly string[];
}

const MOST_TAGS = 20;

/** @param title left out at the end of the breadcrumb */
export function readLabels({ meta, linked, doc }: Evidence, title: string): Labels {
  const isTitle = (text: string) => bare(text) === bare(title);
  const breadcrumb = (linked.breadcrumb.length ? linked.breadcrumb : visibleBreadcrumb(doc)).filter(
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
  const seen = new Set<string>();
  return {
    ...(section && section.length < 80 && { section }),
    tags: tags.filter((tag) => !seen.has(bare(tag)) && seen.add(bare(tag))).slice(0, MOST_TAGS),
    breadcrumb,
  };
}

function visibleBreadcrumb(doc: Document): string[] {
  const trail = queryAll(
    doc,
    '[class*="breadcrumb" i],[id*="breadcrumb" i],[aria-label*="breadcrumb" i],[itemtype$="BreadcrumbList"]',
  )[0];
  if (!trail) return [];
  const links = [...Element.prototype.querySelectorAll.call(trail, 'a[href]')].slice(0, 10);
  return links
    .map((link) => plainText(rawText(link)) || attributeOf(link, 'title'))
    .filter((name) => name && name.length < 80);
}
