import { describe, expect, it } from 'vitest';
import { isCountingAddress } from '../../../../utils/shared/url/countingAddress.ts';

describe('an address that counts readers', () => {
  it.each([
    'https://site.example/matomo.php?idsite=1&rec=1',
    'https://site.example/piwik/piwik.php?idsite=3',
    'https://pixel.site.example/a.gif',
    'https://stats2.site.example/x.png',
    'https://site.example/img/1x1.png',
    'https://site.example/spacer.gif',
    'https://site.example/beacon/abc',
    'https://site.example/b.gif?c=1',
    'https://site.example/count.php',
    'https://site.example/i.php?ref=https%3A%2F%2Fa.example&rnd=0.23',
    'https://site.example/show.gif?uid=81&ord=2718',
    'https://www.google-analytics.com/collect?v=1',
    'https://sb.scorecardresearch.com/p?c1=2',
    'https://vg08.met.vgwort.de/na/0123abcd',
    'https://ad.doubleclick.net/anything.jpg',
    'https://www.example.com/tr?id=1&ev=PageView',
  ])('%s', (address) => {
    expect(isCountingAddress(address)).toBe(true);
  });
});

describe('an address of a picture', () => {
  it.each([
    'https://site.example/photos/2026/05/harbour.jpg',
    'https://site.example/photos/2026/05/harbour.jpg?uid=1&ord=2&cb=3',
    'https://site.example/thumb.php?src=/photos/harbour.jpg&w=600',
    'https://site.example/attachment.php?attachmentid=123',
    'https://i.site.example/abc123?format=webp&width=640',
    'https://images.site.example/track-and-field/final.jpg',
    'https://site.example/track/final.jpg',
    'https://site.example/charts/stats.png',
    'https://statistics-office.example/chart.svg',
    'https://metrics.example/chart.png',
    'https://site.example/media/impression-sunrise.jpg',
    'https://site.example/photo/42',
    'data:image/png;base64,AAAA',
    'no address',
  ])('%s', (address) => {
    expect(isCountingAddress(address)).toBe(false);
  });
});
