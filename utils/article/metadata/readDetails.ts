// What of an article's metadata nothing waits for: byline, dates and the length of its text. In the extension it is
// read once the article is on screen, by the script of the reader's controls, from what was gathered before.

import type { ArticleDetails, TextCount } from '../articleTypes.ts';
import { countText } from './countText.ts';
import { dateContext } from './parseDate.ts';
import { readByline } from './readByline.ts';
import { readDates } from './readDates.ts';
import type { DetailsBasis } from './readFirstMetadata.ts';

/** The functions that `beginArticle` is completed by. */
export interface DetailsReader {
  readonly readDetails: (basis: DetailsBasis) => ArticleDetails;
  readonly countText: (text: string, lang?: string) => TextCount;
}

/** @param now milliseconds; dates after it are not believed */
export function readDetails(
  { evidence, header, sites, lang }: DetailsBasis,
  now = Date.now(),
): ArticleDetails {
  const byline = readByline(evidence, header, sites, lang);
  return {
    ...(byline && { byline }),
    ...readDates(evidence, header, dateContext(lang, now)),
  };
}

export const DETAILS: DetailsReader = { readDetails: (basis) => readDetails(basis), countText };
