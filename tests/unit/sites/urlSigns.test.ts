import { describe, expect, it } from 'vitest';
import { addressScore } from '../../../utils/sites/decidePage.ts';
import { urlSigns } from '../../../utils/sites/urlSigns.ts';
import { HOPELESS } from '../../../utils/sites/weights.ts';

const signs = (address: string) => urlSigns(new URL(address));

describe('the signs of an address', () => {
  it.each([
    ['https://a.example/', 'url:root'],
    ['https://a.example/index.html', 'url:root'],
    ['https://a.example/en-gb/', 'url:root'],
    ['https://a.example/politics', 'url:only-section'],
    ['https://a.example/category/sports', 'url:only-section'],
    ['https://a.example/archive/?s=bridge', 'url:search'],
    ['https://a.example/find?q=bridge', 'url:search'],
    ['https://a.example/sport/page/3', 'url:page'],
    ['https://a.example/video/a-bridge-closes', 'url:media'],
    ['https://a.example/weather.asp?city=12', 'url:media'],
    ['https://a.example/live/scores', 'url:media'],
    ['https://a.example/products/a-bridge', 'url:shop'],
    ['https://a.example/threads/a-bridge.123', 'url:forum'],
    ['https://a.example/docs/bridge', 'url:docs'],
    ['https://a.example/log-in', 'url:service'],
    ['https://a.example/tag/bridges', 'url:index'],
    ['https://a.example/topics/harbour/bridges', 'url:index'],
    ['https://a.example/blog/a-bridge', 'url:posts'],
    ['https://a.example/de/pressemitteilungen/2026/bruecke', 'url:posts'],
    ['https://a.example/bridges/bridges/', 'url:twice'],
    ['https://shop.a.example/a', 'host:no'],
    ['https://news.a.example/a', 'host:news'],
    ['https://www.harbour-times.example/a', 'host:news'],
    ['https://a.example/2026/11/20/a', 'url:date'],
    ['https://a.example/2026/nov/20/a', 'url:date'],
    ['https://a.example/a-20261120.html', 'url:date'],
    ['https://a.example/a-1234567', 'url:id'],
    ['https://a.example/read.php?id=1234', 'url:id'],
    ['https://a.example/article/a', 'url:article'],
    ['https://a.example/politics/a-bridge-closes', 'url:section'],
    ['https://a.example/the-bridge-closes-for-winter', 'url:slug5'],
    ['https://a.example/harbour', 'url:short'],
  ])('%s has %s', (address, sign) => {
    expect(signs(address)).toContain(sign);
  });

  it.each([
    ['https://a.example/video-games-are-back-in-the-harbour', 'url:media'],
    ['https://a.example/live-blog-of-the-storm', 'url:media'],
    ['https://a.example/the-shop-that-sold-only-string', 'url:shop'],
    ['https://a.example/a?from=/video/', 'url:media'],
    ['https://a.example/?p=12345', 'url:root'],
    ['https://a.example/topics/harbour/a-bridge-that-closes-for-winter', 'url:index'],
    ['https://a.example/bridge-1999-cars', 'url:date'],
    ['https://a.example/politics/a-bridge', 'url:only-section'],
    ['https://a.example/%E0%A4%A', 'url:root'],
  ])('%s has no %s', (address, sign) => {
    expect(signs(address)).not.toContain(sign);
  });

  it('makes an end of front pages, sections and searches by itself', () => {
    for (const address of ['https://a.example/', 'https://a.example/sport', 'https://a.example/x?q=a'])
      expect(addressScore(new URL(address))).toBeLessThanOrEqual(HOPELESS);
  });

  it('leaves everything else open', () => {
    for (const address of ['https://a.example/a', 'https://a.example/live/a-storm', 'https://a.example/p/1'])
      expect(addressScore(new URL(address))).toBeGreaterThan(HOPELESS);
  });
});
