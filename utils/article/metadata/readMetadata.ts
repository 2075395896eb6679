// Everything about an article but its body, in one go.

import type { Metadata } from '../articleTypes.ts';
import { readDetails } from './readDetails.ts';
import { readFirstMetadata } from './readFirstMetadata.ts';

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
export function readMetadata(doc: Document, url: URL, { now, leaveOut }: MetadataOptions = {}): Metadata {
  const { metadata, basis } = readFirstMetadata(doc, url, leaveOut);
  return { ...metadata, ...readDetails(basis, now) };
}
