// When the article was published and last changed, by agreement of its structured data, its visible head and its
// address.
import { attributeOf, parentOf } from '../../shared/dom/nodes.ts';
import { visibleText } from '../../shared/dom/visibleText.ts';
import { datedLine } from './datedLine.ts';
import { type DateEvidence, electDate } from './electDate.ts';
import type { Evidence, HeaderElement } from './evidence.ts';
import { labelledDate } from './labelledDate.ts';
import { allMeta } from './metaTags.ts';
import { type DateContext, parseDate } from './parseDate.ts';
import { visibleDates } from './visibleDates.ts';

export interface Dates {
  readonly published?: string;
  readonly modified?: string;
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'rnews:datepublished',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_date',
  'published-date',
  'pubdate',
  'date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'article_date_original',
  'originalpublicationdate',
  'date.created',
  'release_date',
  'displaydate',
  'bt:pubdate',
  'ptime',
  'weibo:article:create_at',
  'pubtime',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'article.updated',
  'revised',
];
/** @param header the visible head of the article, from `readHeader` */
export function readDates(evidence: Evidence, header: readonly HeaderElement[], context: DateContext): Dates {
  const published: DateEvidence[] = [];
  const modified: DateEvidence[] = [];
  const say = (list: DateEvidence[], text: string | undefined, weight: number) => {
    const iso = text && parseDate(text, context);
    if (iso) list.push({ iso, weight });
  };
  const { linked, meta, items, url } = evidence;
  say(published, linked.article?.published, 3);
  say(modified, linked.article?.modified, 3);
  for (const text of new Set(allMeta(meta, ...PUBLISHED.slice(0, 3)))) say(published, text, 3);
  for (const text of new Set(allMeta(meta, ...PUBLISHED.slice(3)))) say(published, text, 1.5);
  for (const text of allMeta(meta, ...MODIFIED)) say(modified, text, 1.5);
  for (const item of items.slice(0, 200)) {
    const names = attributeOf(item, 'itemprop');
    if (/\bdate(?:Published|Created)\b/.test(names)) say(published, dateText(item), isNested(item) ? 0.5 : 2);
    else if (/\bdateModified\b/.test(names)) say(modified, dateText(item), 1.5);
  }
  const printed: string[] = [];
  let nearest = '';
  for (const { text, machine, weight, distance, isUpdate } of visibleDates(header)) {
    const list = isUpdate ? modified : published;
    const stated = machine ? parseDate(machine, context) : undefined;
    const read = stated && /[+-]\d\d:\d\d$/.test(stated) ? undefined : parseDate(text, context);
    const iso = stated ?? read;
    if (!iso) continue;
    const isFurther = !isUpdate && nearest !== '' && !iso.startsWith(nearest);
    list.push({ iso, weight: isFurther ? weight / 4 : weight });
    if (!isUpdate && distance > 0) nearest ||= iso.slice(0, 10);
    if (read && !isUpdate) printed.push(read);
  }
  say(published, addressDate(url), 1.5);
  if (!published.length) for (const time of evidence.times.slice(0, 3)) say(published, dateText(time), 0.5);
  if (!published.length && !modified.length) say(published, labelledDate(evidence.doc), 0.5);
  if (!published.length && !modified.length) say(published, datedLine(evidence.doc, header), 0.5);
  const first = electDate(rebuilt(published, modified, nearest), printed);
  const last = electDate(modified, []);
  return {
    ...(first && { published: first }),
    ...(!first && last && { published: last }),
    ...(last && first && last.slice(0, 10) >= first.slice(0, 10) && { modified: last }),
  };
}

/**
 * A publishing system that gives the day of its last build for both dates is not believed against an earlier day that is
 * printed beside the title.
 */
function rebuilt(
  published: readonly DateEvidence[],
  modified: readonly DateEvidence[],
  printed: string,
): readonly DateEvidence[] {
  const changed = new Set(modified.map(({ iso }) => iso.slice(0, 10)));
  const isBuild = ({ iso }: DateEvidence) => changed.has(iso.slice(0, 10)) && iso.slice(0, 10) > printed;
  if (!printed || !published.every((date) => isBuild(date) || date.iso.startsWith(printed))) return published;
  return published.map((date) => (isBuild(date) ? { ...date, weight: date.weight / 8 } : date));
}

function isNested(item: Element): boolean {
  for (let up = parentOf(item), steps = 0; up && steps < 12; up = parentOf(up), steps++) {
    if (/comment|related/i.test(attributeOf(up, 'class')) || /Comment$/.test(attributeOf(up, 'itemtype')))
      return true;
  }
  return false;
}

function dateText(element: Element): string {
  return (
    attributeOf(element, 'datetime') ||
    attributeOf(element, 'content') ||
    attributeOf(element, 'title') ||
    visibleText(element, 200)
  );
}

/** /2024/05/06/, /2024-05-06-, /20240506 in the address. */
function addressDate(url: URL): string | undefined {
  const found =
    /[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)|[/_-]((?:20)\d{2})(\d{2})(\d{2})(?=[/_-]|\D|$)/.exec(
      url.pathname,
    );
  if (!found) return undefined;
  const [, year, month, day, year2, month2, day2] = found;
  return year ? `${year}-${month}-${day}` : `${year2}-${month2}-${day2}`;
}
