// Which languages the headings of a page may be in, so that not all lists have to be read for every page.

import { attributeOf } from '../shared/dom/nodes.ts';
import { primaryLanguage } from '../shared/text/primaryLanguage.ts';

/** Languages whose sites borrow one another's words, or whose codes are mixed up. */
const FAMILIES: readonly string[] = [
  'nb no nn da sv fi',
  'hr sr bs sh sl mk bg',
  'cs sk',
  'es ca gl eu pt',
  'ru uk be kk ky bg',
  'id ms tl fil',
  'hi mr ne',
  'zh ja ko',
  'ar fa ur',
  'tr az',
  'lt lv et ru',
  'de lb fr nl it',
  'zu xh af sw',
  'el',
  'pl',
  'hu ro',
  'he iw',
  'vi',
  'th',
  'bn',
  'ta te ml kn',
  'ka hy ru',
];
/** Characters of the article that are looked at. */
const SAMPLE_CHARS = 3000;
const ENGLISH = /\b(?:the|of|and|to|in|that|is|for|was|with)\b/gi;
/** Templates say "en" of pages in any language: in English every eighth word or so is one of those above. */
const MIN_ENGLISH_SHARE = 1 / 12;

/** Keys of the word lists to read; undefined when the page doesn't say, or says what isn't so: then all of them. */
export function pageLanguages(doc: Document, text: string): ReadonlySet<string> | undefined {
  const declared = primaryLanguage(attributeOf(doc.documentElement, 'lang'));
  if (!declared) return undefined;
  if (declared === 'en') return isEnglish(text) ? new Set(['en']) : undefined;
  const kin = FAMILIES.filter((family) => family.split(' ').includes(declared));
  return kin.length > 0 ? new Set(['en', ...kin.flatMap((family) => family.split(' '))]) : undefined;
}

function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARS);
  const words = sample.split(/\s+/).length;
  return words > 20 && (sample.match(ENGLISH)?.length ?? 0) >= words * MIN_ENGLISH_SHARE;
}
