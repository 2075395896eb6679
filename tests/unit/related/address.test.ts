import { describe, expect, it } from 'vitest';
import {
  canonicalAddress,
  isNoArticle,
  isPaidAddress,
  looksLikeArticle,
  looksLikeList,
} from '../../../utils/related/address.ts';

const page = new URL('https://www.harbour-post.example/news/2031/05/12/ferry-line-reopens-after-two-years');
const at = (href: string) => new URL(href, page);

describe('the canonical address', () => {
  it.each([
    ['/a?utm_source=x&utm_medium=y', 'https://www.harbour-post.example/a'],
    ['/a?id=7&fbclid=abc', 'https://www.harbour-post.example/a?id=7'],
    ['/a?INTCMP=box#top', 'https://www.harbour-post.example/a'],
    ['/a?source_of_quote=1', 'https://www.harbour-post.example/a?source_of_quote=1'],
    ['/out?url=https%3A%2F%2Fother.example%2Fb', 'https://other.example/b'],
    [
      '/news/story?url=https%3A%2F%2Fother.example%2Fb',
      'https://www.harbour-post.example/news/story?url=https%3A%2F%2Fother.example%2Fb',
    ],
  ])('of %s is %s', (href, wanted) => {
    expect(canonicalAddress(href, page)?.href).toBe(wanted);
  });

  it.each(['#part', 'javascript:void(0)', 'mailto:a@b.example', '', 'https://', 'data:text/html,x'])(
    'of %s is none',
    (href) => {
      expect(canonicalAddress(href, page)).toBeUndefined();
    },
  );
});

describe('the shape of an address', () => {
  it.each([
    ['/news/2031/05/11/what-the-storm-left-behind', true],
    ['/article/1234567', true],
    ['/story.do?id=71898', true],
    ['/news', false],
    ['/news/local', false],
  ])('%s looks like an article: %s', (href, wanted) => {
    expect(looksLikeArticle(at(href), page)).toBe(wanted);
  });

  it.each([
    ['/', true],
    ['/tag/ferries-and-boats-of-the-estuary', true],
    ['/author/ida-holm', true],
    ['/topics/ferries', true],
    ['/topics/why-the-gulls-came-back', false],
    ['/files/map.pdf', true],
    ['https://www.facebook.com/sharer.php?u=x', true],
    ['/news/2031/05/11/what-the-storm-left-behind', false],
  ])('%s can be no article: %s', (href, wanted) => {
    expect(isNoArticle(at(href), page) || looksLikeList(at(href))).toBe(wanted);
  });

  it.each([
    ['/sponsored/a-bank-that-likes-boats', true],
    ['https://paid.outbrain.com/network/redir?p=1', true],
    ['https://ads.other.example/click', true],
    ['/news/the-sponsored-regatta-of-the-year', false],
  ])('%s is paid: %s', (href, wanted) => {
    expect(isPaidAddress(at(href), page)).toBe(wanted);
  });
});
