// The weight of each sign. Plain data, fitted once and rounded to tenths, so that a wrong decision can be traced
// back to its signs.
//
// How they came about: a logistic regression over 544 article pages and 240 pages that are none (services, listings,
// forums, products, collections, documentation), wrong yeses counting twice, each weight drawn towards what general
// knowledge says of its sign; signs that didn't help on publishers held out were dropped. The note behind a weight is
// the share of articles and of other pages that carry the sign, in per cent. Weights of -10 are vetoes; those and the
// ones marked "hand" come from general knowledge alone: signs of posts (folders, classes, tags, comments, authors) and
// of what isn't one (threads, short headings, no date) that were added when pages of a second round had been counted.
// docs/auto.md has the figures.

/** What the decision starts from: most pages are not worth opening by themselves. */
export const BIAS = -2.2;

/** Up to this sum of address and head the body can't make an article of a page any more, and isn't read. */
export const HOPELESS = -6.3;

/** Weight by sign of the address. A page opens when all its signs and `BIAS` add up to more than nothing. */
export const ADDRESS_WEIGHTS: Readonly<Record<string, number>> = {
  'url:only-section': -10, // 0 / 2
  'url:root': -10, // 0 / 10
  'url:search': -10, // 0 / 0, hand
  'url:forum': -4.5, // 0 / 15
  'host:no': -2.3, // 0 / 20
  'url:service': -2.3, // 0 / 5
  'url:index': -2, // 0 / 10
  'url:page': -2, // 0 / 1
  'url:twice': -1.5, // hand
  'url:shop': -1.8, // 2 / 21
  'url:media': -1.7, // 1 / 2
  'url:docs': -1.2, // 1 / 12
  'url:short': -0.5, // 5 / 42
  'url:slug5': 0.2, // 64 / 15
  'url:article': 0.4, // 16 / 0
  'host:news': 0.5, // 16 / 1
  'url:section': 0.5, // 30 / 0
  'url:posts': 0.8, // 31 / 0, hand
  'url:date': 0.9, // 17 / 1
  'url:id': 0.9, // 48 / 27
};

/** Weight by sign of the page itself. */
export const PAGE_WEIGHTS: Readonly<Record<string, number>> = {
  // The head
  'title:site': -10, // 0 / 1
  'made:forum': -4, // 0 / 3
  'made:docs': -3.1, // 0 / 3
  'ld:talked': -2.5, // 1 / 8
  'ld:sold': -2.2, // 1 / 11
  'og:other': -2.1, // 0 / 11
  'ld:video': -1.8, // 0 / 0
  'ld:listed': -1.7, // 1 / 4
  'ld:tech': -1.5, // 0 / 1
  'head:noindex': -1, // 0 / 0
  'head:modified-only': -0.6, // 1 / 10
  'head:author': 0.5, // 37 / 5, hand
  'head:published': 0.5, // 42 / 6, hand
  'og:article': 1.1, // 75 / 15
  'ld:written': 1.4, // 15 / 1
  'ld:news': 2.2, // 43 / 0
  // The body
  'text:teasers': -4.3, // 0 / 0, hand
  'class:thread': -2.5, // 0 / 7, hand
  'class:docs': -2, // 0 / 2
  'code:3': -1.4, // 1 / 14
  'body:cart': -1.3, // 1 / 10
  'prices:marked': -1.3, // 2 / 27
  'profiles:8': -1.3, // 3 / 13
  'body:login': -1.2, // 3 / 7
  'siblings:60': -1.1, // 2 / 18
  'anchors:15': -1, // 9 / 27
  'class:forum': -1, // 1 / 8
  'posts:8': -0.9, // 6 / 9
  'buttons:many': -0.8, // 19 / 59
  'class:page': -0.7, // 2 / 11
  'text:choppy': -0.7, // 4 / 22, hand
  'text:scattered': -0.7, // 9 / 41
  'class:index': -0.6, // 9 / 18
  'body:player': -0.5, // 1 / 6
  'pictures:more': -0.5, // 9 / 40, hand
  'rows:more': -0.5, // 2 / 3, hand
  'articles:12': -0.4, // 5 / 10
  'cards:more': -0.4, // 10 / 26
  'h1:manual': -0.8, // hand
  'h1:short': -0.6, // 13 / 36, hand
  undated: -0.4, // hand
  'text:linked': -0.3, // 3 / 19, hand
  'text:800': 0.3, // 95 / 52
  'h1:long': 0.4, // 50 / 13, hand
  'text:paragraphs': 0.4, // 96 / 57
  'comments:form': 0.6, // 21 / 2, hand
  'tags:own': 0.6, // 17 / 1, hand
  'articles:one': 0.6, // 44 / 13
  'body:share': 0.7, // 69 / 23
  'text:in-article': 0.7, // 60 / 16
  'class:single': 0.9, // hand
  'body:byline': 0.9, // 69 / 24
  'body:date': 1.2, // 78 / 22
  'text:400': 1.2, // 99 / 70
};
