// The publication's name, by agreement of what the page, its title and its address say.

import { comparable } from '../../shared/text/strings.ts';
import type { Evidence } from './evidence.ts';
import { metaOf } from './metaTags.ts';

/** The name the page gives its site, or undefined. */
export function readSiteName({ meta, linked }: Evidence): string | undefined {
  const names = [
    metaOf(meta, 'og:site_name'),
    linked.article?.publisher,
    linked.siteName,
    metaOf(meta, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'),
  ];
  return names.find((name) => name && name.length < 60 && !/^https?:/.test(name));
}

/** Spellings under which the site may appear in titles and bylines, bare: its names and its host's labels. */
export function siteSpellings({ meta, linked, url }: Evidence): ReadonlySet<string> {
  const names = [
    metaOf(meta, 'og:site_name'),
    linked.article?.publisher,
    linked.siteName,
    metaOf(meta, 'application-name'),
    metaOf(meta, 'apple-mobile-web-app-title'),
    metaOf(meta, 'al:android:app_name'),
    metaOf(meta, 'twitter:site'),
    metaOf(meta, 'publisher'),
    metaOf(meta, 'dc.publisher'),
  ];
  const host = url.hostname.replace(/^(?:www\d?|m|amp|mobile|news|edition)\./, '');
  const labels = [
    host,
    host.replace(/\.[a-z]{2,}$/, ''),
    host.replace(/(?:\.(?:com?|net|org|gov|edu|ac|or))?\.[a-z]{2,}$/, ''),
  ];
  const last = labels.at(-1)?.split('.').at(-1) ?? '';
  return new Set(
    [...names, ...labels, last].map((name) => comparable(name ?? '')).filter((name) => name.length > 1),
  );
}
