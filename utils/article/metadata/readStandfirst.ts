// The standfirst: the sentence or two under the headline that sum the article up, as the page itself prints them.
import { attributeOf, visibleText } from './dom.ts';
import { allMeta } from './metaTags.ts';
import { bare } from './text.ts';
import type { Evidence, HeaderElement } from './types.ts';

const NAMED =
  /stand-?first|sub-?(?:title|head(?:line|ing)?|line)\b|\bdek\b|-dek|dek-|\bdeck\b|article-?(?:lead|lede|intro|summary|excerpt|description)|\b(?:lead|lede|intro|chapo|chapeau|vorspann|teaser|ingress|entradilla|bajada|sommario|occhiello|excerpt|summary|abstract|synopsis|riassunto|description|preamble|manchet)\b|(?:__|--?)(?:lead|lede|intro|summary|excerpt|description|standfirst|subtitle|perex)\b/;
const NEVER =
  /image|photo|caption|credit|author|byline|comment|related|newsletter|share|video|site-?description|tagline|breadcrumb/;

/** The printed standfirst, or undefined when the page prints none apart from the body. */
export function readStandfirst(
  { meta, linked }: Evidence,
  header: readonly HeaderElement[],
  title: string,
): string | undefined {
  const described = [
    ...allMeta(
      meta,
      'og:description',
      'description',
      'twitter:description',
      'dc.description',
      'sailthru.description',
    ),
    linked.article?.description,
    linked.article?.alternative,
  ]
    .map((text) => bare(text ?? ''))
    .filter((text) => text.length > 20);
  let best: string | undefined;
  let bestScore = 1;
  for (const { element, names, distance, depth } of header) {
    if (distance < 0 || depth > 0) continue;
    const isNamed =
      (NAMED.test(names) ||
        /\b(?:description|alternativeHeadline)\b/.test(attributeOf(element, 'itemprop'))) &&
      !NEVER.test(names);
    const isHeading = /^h[2-4]$/.test(element.localName);
    if (!isNamed && !isHeading && element.localName !== 'p') continue;
    const text = visibleText(element, 900).replace(/\n/g, ' ');
    const key = bare(text);
    if (text.length < 25 || text.length > 800 || key === bare(title)) continue;
    const agrees = described.some(
      (other) =>
        other === key ||
        (other.length > 40 && (key.startsWith(other.slice(0, 60)) || other.startsWith(key.slice(0, 60)))),
    );
    const score =
      (isNamed ? 1.5 : 0) +
      (agrees && (isNamed || isHeading) ? 1 : 0) +
      (isHeading ? 0.3 : 0) -
      distance / 500;
    if (score > bestScore) [best, bestScore] = [text, score];
  }
  return best;
}
