// The standfirst: the sentence or two under the headline that sum the article up, as the page itself prints them.

import { attributeOf, childElements, namesOf, parentOf, rawText } from '../../shared/dom/nodes.ts';
import { comparable } from '../../shared/text/strings.ts';
import type { Evidence, HeaderElement } from './evidence.ts';
import { allMeta } from './metaTags.ts';

const NAMED =
  /stand-?first|sub-?(?:title|head(?:line|ing|er)?|line)s?(?![a-z])|(?:^|[\s_-])(?:dek|deck|lead|lede|leadin|intro|chapo|chapeau|vorspann|teaser|teasertext|einleitung|ingress|entradilla|bajada|sommario|occhiello|catenaccio|excerpt|summary|abstract|synopsis|riassunto|description|preamble|manchet|perex|introduction|introtext|leadtext|anreisser|zajawka|spot|ozet|resumen|sumario|resume|lidtext|svodka|nut-?graf)(?=$|[\s_-])|article-?(?:lead|lede|intro|summary|excerpt|description|subtitle|dek)|(?:lead|intro|teaser|summary)-?text/;
const NEVER =
  /image|photo|caption|credit|author|byline|comment|related|newsletter|share|video|site-?desc|tagline|breadcrumb|copyright|media|figure|date|time|footer|cookie|toolbar|nav\b|menu|promo|list\b|disclaimer|disclosure/;

const MIN_STANDFIRST_CHARS = 25;
const MAX_DISTANCE = 120;
const MAX_STANDFIRST_CHARS = 900;
const LONG_PARAGRAPH_CHARS = 140;

/** The printed standfirst, or undefined when the page prints none apart from the body. */
export function readStandfirst(
  evidence: Evidence,
  header: readonly HeaderElement[],
  title: string,
): string | undefined {
  const described = descriptions(evidence);
  const titleKey = comparable(title);
  let best: string | undefined;
  let bestScore = MIN_SCORE;
  for (const { element, names, text: read, distance, depth } of header) {
    if (distance < 0 || depth > 1 || distance > MAX_DISTANCE) continue;
    const tag = element.localName;
    if (!BLOCK.test(tag) || /^(?:figcaption|li|a)$/.test(tag) || NEVER.test(names)) continue;
    const text = read().replaceAll('\n', ' ');
    if (text.length < MIN_STANDFIRST_CHARS || text.length > MAX_STANDFIRST_CHARS) continue;
    const isNamed =
      NAMED.test(names) || /\b(?:description|alternativeHeadline)\b/.test(attributeOf(element, 'itemprop'));
    const isHeading = /^h[2-6]$/.test(tag);
    const key = comparable(text);
    const agreement = agreementOf(key, described);
    let score = (isNamed ? 1.5 : 0) + agreement * 1.5 - distance / 400;
    if (distance <= 12) score += 0.3;
    if (isHeading) score += distance <= 4 ? 1.2 : 0.3;
    if (score <= bestScore || titleKey.includes(key)) continue;
    if (agreement < 0.5 && (OTHER.test(text) || isAside(element))) continue;
    if (isInBody(element, agreement)) score -= isNamed ? 0.5 : 2;
    if (score > bestScore) [best, bestScore] = [text, score];
  }
  return best;
}

/** A class name alone is nearly enough, and so is agreement with the page's description alone. */
const MIN_SCORE = 1.35;
const BLOCK = /^(?:p|div|h[2-6]|section|span|strong|b|em|header|blockquote|ul)$/;

/** Lines under a headline that are no standfirst: bylines, dates, captions, notes, calls to action. */
const OTHER =
  /^(?:by|words by|von|par|por)\s[^\s]+\s[^\s]+(?:,|$)|\bmin(?:ute)?s?\.? read\b|^(?:published|posted|updated|last updated)\b|^\S+:?\s[^.]{0,20}\b\d{1,2}[\s,.]+(?:20|19)\d\d|^\d+ of \d+\b|^FILE\b|\((?:AP )?Photo|\b(?:sign up|subscribe|newsletter|follow topics|summari[sz]e this|advertis\w+|affiliate|listen to this|manage cookies|allow cookies)\b/i;
const ASIDE =
  /author|bio\b|caption|gallery|carousel|slideshow|newsletter|comment|related|share|promo|figure|media/;

function isAside(element: Element): boolean {
  for (let up = parentOf(element), steps = 0; up && steps < 5; up = parentOf(up), steps++) {
    if (/^(?:figure|aside|nav|footer|address)$/.test(up.localName)) return true;
    if (/^(?:article|main|body)$/.test(up.localName)) return false;
    if (ASIDE.test(namesOf(up)) && !/article|header|story/.test(namesOf(up))) return true;
  }
  return false;
}

/** What the page gives as its description, bare. */
function descriptions({ meta, linked }: Evidence): string[] {
  return [
    ...allMeta(
      meta,
      'og:description',
      'description',
      'twitter:description',
      'dc.description',
      'sailthru.description',
      'parsely-description',
    ),
    linked.article?.description,
    linked.article?.alternative,
  ]
    .map((text) => comparable(text ?? ''))
    .filter((text) => text.length > 18);
}

/** 1 for the same words, less for a description cut short or carried on. */
function agreementOf(key: string, described: readonly string[]): number {
  let best = 0;
  for (const other of described) {
    if (other === key) return 1;
    const start = other.slice(0, 50);
    if (other.length > 30 && key.startsWith(start))
      best = Math.max(best, key.length < other.length * 1.6 ? 0.9 : 0.3);
    else if (key.length > 30 && other.startsWith(key.slice(0, 50))) best = Math.max(best, 0.9);
  }
  return best;
}

/** Whether an element stands in a run of body paragraphs. */
function isInBody(element: Element, agreement: number): boolean {
  const parent = parentOf(element);
  if (!parent) return false;
  let long = 0;
  for (const child of childElements(parent, 60)) {
    if (
      child !== element &&
      child.localName === 'p' &&
      rawText(child).length > LONG_PARAGRAPH_CHARS &&
      attributeOf(child, 'class') === attributeOf(element, 'class')
    )
      long++;
    if (long > 1) return true;
  }
  return element.localName !== 'p' && agreement < 0.9 && countLongParagraphs(parent) > 2;
}

function countLongParagraphs(parent: Element): number {
  return childElements(parent).filter(
    (child) => child.localName === 'p' && rawText(child).length > LONG_PARAGRAPH_CHARS,
  ).length;
}
