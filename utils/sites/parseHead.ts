// Reads what the head of a page says about it. Cheap enough for the moment the body begins to arrive.
import { countOf, textAt, textNodesAt } from '../shared/dom/xpath.ts';
import type { HeadFacts } from './pageFacts.ts';

/** Other names under which publishing systems give an article's date. */
const DATES =
  '|date|dc.date|dcterms.date|pubdate|publishdate|parsely-pub-date|sailthru.date|citation_publication_date|';

/** The head of `doc` as plain facts. JSON-LD is read wherever it stands, so far as it has arrived. */
export function parseHead(doc: Document): HeadFacts {
  // A stray element in the head makes parsers put the rest of it into the body.
  const place = countOf(doc, 'body meta[property],body meta[name]') > 0 ? '//meta' : '/html/head/meta';
  const meta = (which: string) => textAt(doc, `string(${place}[${which}]/@content)`).slice(0, 300);
  const lower = 'translate(@name,"ABCDEGHILMNOPRSTUY","abcdeghilmnoprstuy")';
  const named = (name: string) => `${lower}="${name}"`;
  const hasPublished =
    meta(`contains(@property,"published_time") or contains("${DATES}",concat("|",${lower},"|"))`) !== '';
  const scripts = textNodesAt(doc, '//script[contains(translate(@type,"LDJSON","ldjson"),"ld+json")]/text()');
  return {
    title: textAt(doc, 'string(//title)').slice(0, 300),
    siteName: meta('@property="og:site_name"'),
    ogType: meta('@property="og:type"').toLowerCase(),
    ldTypes: [...new Set(scripts.slice(0, 20).flatMap(({ data }) => ownTypes(data)))],
    hasAuthor: meta('@name="author" or @property="article:author"') !== '',
    hasPublished,
    hasModifiedOnly: !hasPublished && meta('@property="article:modified_time"') !== '',
    generator: meta(named('generator')).toLowerCase(),
    isNoIndex: /noindex|none/i.test(meta(named('robots'))),
  };
}
/** The types of the objects a JSON-LD text is about: its roots, their `@graph`, and their `mainEntity`. */
function ownTypes(text: string): string[] {
  if (text.length > 300_000) return [];
  const types: string[] = [];
  const visit = (node: unknown, depth: number) => {
    if (Array.isArray(node)) for (const item of node.slice(0, 50)) visit(item, depth);
    else if (typeof node === 'object' && node !== null && depth < 3) {
      const entry = node as Record<string, unknown>;
      for (const type of [entry['@type']].flat()) if (typeof type === 'string') types.push(bare(type));
      visit(entry['@graph'], depth);
      visit(entry.mainEntity, depth + 1);
    }
  };
  try {
    visit(JSON.parse(text), 0);
  } catch {
    // Pages leave line breaks and trailing commas in their JSON-LD; its first type still says what it is about.
    const [, first] = /"@type"\s*:\s*(?:\[\s*)?"([^"]+)"/.exec(text) ?? [];
    if (first) types.push(bare(first));
  }
  return types;
}

const bare = (type: string) => type.replace(/^.*[/#:]/, '');
