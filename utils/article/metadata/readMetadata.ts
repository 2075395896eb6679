// Everything about an article but its body. Each field is chosen by agreement of several sources (structured
// data, meta elements, the visible head of the page, its address), because any single one is wrong on many pages.
//
// In order: gather what the page states · title · the page's visible head around that title · site name, language ·
// dates · byline · standfirst · lead image · section, tags, breadcrumb.

import type { Metadata } from '../articleTypes.ts';
import { collectEvidence } from './collectEvidence.ts';
import { metaOf } from './metaTags.ts';
import { dateContext } from './parseDate.ts';
import { readByline } from './readByline.ts';
import { readDates } from './readDates.ts';
import { readHeader } from './readHeader.ts';
import { readLabels } from './readLabels.ts';
import { readLanguage } from './readLanguage.ts';
import { readLeadImage } from './readLeadImage.ts';
import { readSiteName, siteSpellings } from './readSiteName.ts';
import { readStandfirst } from './readStandfirst.ts';
import { readTitle } from './readTitle.ts';

interface MetadataOptions {
  readonly now?: number;
  readonly leaveOut?: readonly Element[] | undefined;
}

/**
 * Reads the article's metadata off a whole page, before anything is pruned. The page is not changed.
 * @param url the page's address
 * @param now milliseconds; dates after it are not believed
 * @param leaveOut elements whose words are not the page's own
 */
export function readMetadata(
  doc: Document,
  url: URL,
  { now = Date.now(), leaveOut = [] }: MetadataOptions = {},
): Metadata {
  const evidence = collectEvidence(doc, url, leaveOut);
  const sites = siteSpellings(evidence);
  const title = readTitle(evidence, sites);
  const header = readHeader(doc, title.element, leaveOut);
  const siteName = readSiteName(evidence);
  const sample = `${title.text} ${metaOf(evidence.meta, 'og:description', 'description') ?? ''}`;
  const { lang, dir } = readLanguage(evidence, sample);
  const byline = readByline(evidence, header, sites, lang);
  const standfirst = readStandfirst(evidence, header, title.text);
  const leadImage = readLeadImage(evidence, header);
  return {
    title: title.text,
    ...(siteName && { siteName }),
    ...(standfirst && { standfirst }),
    ...(byline && { byline }),
    ...readDates(evidence, header, dateContext(lang, now)),
    ...(lang && { lang }),
    dir,
    ...(leadImage && { leadImage }),
    ...readLabels(evidence, header, title.text),
  };
}
