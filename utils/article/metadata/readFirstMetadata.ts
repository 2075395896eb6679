// What an article's first frame and its body need of the metadata: title, site, section, language, standfirst, lead image. Each is
// chosen by agreement of several sources (structured data, meta elements, the visible head of the page, its address), because
// any single one is wrong on many pages.
//
// In order: gather what the page states · title · the page's visible head around that title · site name, language ·
// standfirst · lead image · section, tags, breadcrumb. The rest follows by `readDetails`.

import { comparable } from '../../shared/text/strings.ts';
import type { ExpectedDetails, FirstMetadata, Person } from '../articleTypes.ts';
import { collectEvidence } from './collectEvidence.ts';
import type { Evidence, HeaderElement } from './evidence.ts';
import { allMeta, metaOf } from './metaTags.ts';
import { readHeader } from './readHeader.ts';
import { readLabels } from './readLabels.ts';
import { readLanguage } from './readLanguage.ts';
import { readLeadImage } from './readLeadImage.ts';
import { readSiteName, siteSpellings } from './readSiteName.ts';
import { readStandfirst } from './readStandfirst.ts';
import { readTitle } from './readTitle.ts';

/** What the details are read from. */
export interface DetailsBasis {
  readonly evidence: Evidence;
  readonly header: readonly HeaderElement[];
  /** Spellings of the site's name. */
  readonly sites: ReadonlySet<string>;
  readonly lang: string | undefined;
}

export interface FirstReading {
  readonly metadata: FirstMetadata;
  readonly basis: DetailsBasis;
  /** The names of the authors as the page's data states them: the byline, before it has been read. */
  readonly authors: string | undefined;
  readonly expected: ExpectedDetails;
}

/**
 * Reads them off a whole page, before anything is pruned. The page is not changed.
 * @param url the page's address
 * @param leaveOut elements whose words are not the page's own
 */
export function readFirstMetadata(doc: Document, url: URL, leaveOut: readonly Element[] = []): FirstReading {
  const evidence = collectEvidence(doc, url, leaveOut);
  const sites = siteSpellings(evidence);
  const title = readTitle(evidence, sites);
  const header = readHeader(doc, title.element, leaveOut);
  const siteName = readSiteName(evidence);
  const sample = `${title.text} ${metaOf(evidence.meta, 'og:description', 'description') ?? ''}`;
  const { lang, dir } = readLanguage(evidence, sample);
  const standfirst = readStandfirst(evidence, header, title.text);
  const leadImage = readLeadImage(evidence, header);
  const authors = statedAuthors(evidence, sites);
  return {
    metadata: {
      title: title.text,
      ...(siteName && { siteName }),
      ...(standfirst && { standfirst }),
      ...(lang && { lang }),
      dir,
      ...(leadImage && { leadImage }),
      ...readLabels(evidence, header, title.text),
    },
    basis: { evidence, header, sites, lang },
    authors: authors.map(({ name }) => name).join(', ') || undefined,
    expected: expectedDetails(evidence, header, authors),
  };
}

const MAX_NAMES = 8;
const MAX_NAME_CHARS = 60;

/** The authors that the page's data names, taken at its word. */
function statedAuthors({ linked, meta }: Evidence, sites: ReadonlySet<string>): readonly Person[] {
  const authors = linked.article?.authors ?? [];
  const stated: readonly Person[] = authors.length
    ? authors
    : allMeta(meta, 'author', 'parsely-author', 'dc.creator').map((name) => ({ name }));
  const people = new Map<string, Person>();
  for (const { name, role } of stated)
    if (name.length <= MAX_NAME_CHARS && !/[/@]/.test(name) && !sites.has(comparable(name)))
      people.set(name, { name, ...(role && { role }) });
  return [...people.values()].slice(0, MAX_NAMES);
}

/** What stands where the details are going to stand, as far as the data or the names of the head's elements show it. */
function expectedDetails(
  { linked, meta }: Evidence,
  header: readonly HeaderElement[],
  authors: readonly Person[],
): ExpectedDetails {
  const printed = authors.length === 0 && header.find(isByline)?.text();
  const people = printed ? [{ name: printed }] : authors;
  const published =
    linked.article?.published ??
    metaOf(meta, 'article:published_time', 'datepublished', 'pubdate', 'date') ??
    header.find(isDate)?.text();
  const modified = linked.article?.modified ?? metaOf(meta, 'article:modified_time', 'og:updated_time');
  return {
    ...(people.length > 0 && { byline: { text: '', people } }),
    ...(published && { published }),
    ...(modified && { modified }),
  };
}

const isNear = ({ distance, depth }: HeaderElement) => distance > 0 && depth === 0;

const isByline = (element: HeaderElement) =>
  isNear(element) &&
  /byline|author/.test(element.names) &&
  !/bio|image|photo|avatar|picture/.test(element.names) &&
  isBetween(element.text().length, 4, MAX_NAME_CHARS);

const isDate = (element: HeaderElement) =>
  isNear(element) && element.element.localName === 'time' && element.text() !== '';

const isBetween = (length: number, least: number, most: number) => length >= least && length <= most;
