// Everything about an article that isn't its body. Each field is chosen by agreement of several witnesses (structured
// data, meta elements, the visible head of the page, its address), because any single one is wrong on many pages.
//
// In order: gather what the page states · title · the page's visible head around that title · site name, language ·
// dates · byline · standfirst · lead image · section, tags, breadcrumb.

import type { Metadata } from '../types.ts';
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

/**
 * Reads the article's metadata off a whole page, before anything is pruned. The page is not changed.
 * @param url the page's address
 * @param now milliseconds; dates after it are not believed
 */
export function readMetadata(doc: Document, url: URL, now: number = Date.now()): Metadata {
  const evidence = collectEvidence(doc, url);
  const sites = siteSpellings(evidence);
  const title = readTitle(evidence, sites);
  const header = readHeader(doc, title.element);
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
