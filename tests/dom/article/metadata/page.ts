// Builds hand-written pages for the metadata tests.

import type { Metadata } from '../../../../utils/article/articleTypes.ts';
import { readMetadata } from '../../../../utils/article/metadata/readMetadata.ts';

export const HERE = 'https://www.harbour-notes.example/sea/2024/05/06/tide/';
const NOW = Date.UTC(2026, 5, 1);

/** A document of its own, as a reader's page would be. */
export function page(head: string, body: string, html = 'lang="en"'): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html ${html}><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** The metadata of such a page. */
export function metadataOf(head: string, body: string, html?: string, url = HERE): Metadata {
  return readMetadata(page(head, body, html), new URL(url), { now: NOW });
}

/** A `<script>` of JSON-LD. */
export const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** Three paragraphs of body, long enough to be known as such. */
export const BODY = Array.from(
  { length: 3 },
  (_, index) =>
    `<p>Paragraph ${index + 1}. The water had been rising since the small hours, and by breakfast the lower steps of the old customs house were gone from sight, which nobody on the quay could remember having seen before in the month of May.</p>`,
).join('');
