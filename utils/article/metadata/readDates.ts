// When the article was published and last changed, by agreement of its structured data, its visible head and its
// address.
import { attributeOf, parentOf, visibleText } from './dom.ts';
import { allMeta } from './metaTags.ts';
import { type DateContext, parseDate } from './parseDate.ts';
import type { Evidence, HeaderElement } from './types.ts';

export interface Dates {
  readonly published?: string;
  readonly modified?: string;
}

interface Witness {
  readonly iso: string;
  readonly weight: number;
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
const UPDATED =
  /\b(?:updat|modif|last (?:edited|reviewed)|revis|aktualisiert|geändert|stand:|mis à jour|modifié|actualizad|atualizad|aggiornat|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|aktualiz|zaktualizowano|обновлен|оновлен|güncelle|cập nhật|diperbarui)|更新|수정|تحديث|עודכן/iu;

/** @param header the visible head of the article, from `readHeader` */
export function readDates(evidence: Evidence, header: readonly HeaderElement[], context: DateContext): Dates {
  const published: Witness[] = [];
  const modified: Witness[] = [];
  const say = (list: Witness[], text: string | undefined, weight: number) => {
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
  for (const { text, weight, isUpdate } of visibleDates(header))
    say(isUpdate ? modified : published, text, weight);
  say(published, addressDate(url), 1.5);
  if (!published.length) for (const time of evidence.times.slice(0, 3)) say(published, dateText(time), 0.5);
  const first = elect(published);
  const last = elect(modified);
  return {
    ...(first && { published: first }),
    ...(!first && last && { published: last }),
    ...(last && first && last.slice(0, 10) >= first.slice(0, 10) && { modified: last }),
  };
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

interface VisibleDate {
  readonly text: string;
  readonly weight: number;
  readonly isUpdate: boolean;
}

/** Dates printed around the title, the innermost elements that hold them. */
function visibleDates(header: readonly HeaderElement[]): VisibleDate[] {
  const found: VisibleDate[] = [];
  for (const { element, names, distance, depth } of header) {
    if (depth > 1 || found.length > 6) break;
    const isTime = element.localName === 'time';
    const isNamed = /date|time|publi|posted|stamp|byline|meta|info/.test(names);
    if (!isTime && !isNamed && distance < 0) continue;
    const text = isTime ? visibleText(element, 150) : leafText(element);
    const machine = attributeOf(element, 'datetime');
    if (!machine && !/\d/.test(text)) continue;
    if (!machine && text.length > 140) continue;
    const before = isTime ? visibleText(parentOf(element) ?? element, 120).slice(0, 60) : text;
    const isUpdate = UPDATED.test(names) || UPDATED.test(before.split(/\d/)[0] ?? '');
    const weight = (isTime || isNamed ? 1.5 : 1) * (distance < 0 ? 0.6 : depth ? 0.6 : 1);
    found.push({ text: machine || text, weight, isUpdate });
  }
  return found;
}

/** The text of an element that holds no further blocks, else nothing. */
function leafText(element: Element): string {
  const children: number = Reflect.get(Element.prototype, 'childElementCount', element);
  return children > 4 ? '' : visibleText(element, 200);
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

/** The day most witnesses name, in the fullest form one of them gives it. */
function elect(witnesses: readonly Witness[]): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  for (const { iso } of witnesses) {
    const day = iso.slice(0, 10);
    let score = 0;
    for (const other of witnesses) if (other.iso.slice(0, 10) === day) score += other.weight;
    if (score > bestScore) [best, bestScore] = [day, score];
  }
  if (!best) return undefined;
  const same = witnesses.filter(({ iso }) => iso.startsWith(best ?? ''));
  return same.reduce((one, other) => (other.iso.length > one.iso.length ? other : one)).iso;
}
