import { describe, expect, it } from 'vitest';
import { readRemoteHead } from '../../../utils/related/readRemoteHead.ts';

const words = (count: number) => Array.from({ length: count }, () => 'ferry').join(' ');

describe('what a page says of itself', () => {
  it('is read from its head and its paragraphs', () => {
    const html = `<html><head><title>Site | The pier</title><meta content="The pier &amp; the boats" property="og:title">
      <meta property="article:published_time" content="2031-05-12T08:00:00Z"></head><body><p class="a">${words(300)}</p><p>${words(400)}</p></body>`;
    expect(readRemoteHead(html)).toEqual({
      title: 'The pier & the boats',
      date: '2031-05-12T08:00:00Z',
      minutes: 3,
    });
  });

  it('falls back to the title element and JSON-LD', () => {
    const html =
      '<title>The pier</title><script type="application/ld+json">{"datePublished":"2031-05-12"}</script>';
    expect(readRemoteHead(html)).toEqual({ title: 'The pier', date: '2031-05-12' });
  });

  it('counts characters where no spaces are written', () => {
    expect(readRemoteHead(`<p>${'港'.repeat(900)}</p>`).minutes).toBe(2);
  });

  it.each([
    [''],
    ['<meta property="article:published_time" content="yesterday">'],
    ['<p>short</p>'],
    ['<title></title>'],
  ])('is nothing in %s', (html) => expect(readRemoteHead(html)).toEqual({}));

  it('takes markup in a title for text', () => {
    expect(
      readRemoteHead('<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt;">').title,
    ).toBe('<img src=x onerror=alert(1)>');
  });

  it.each([
    ['<p>'.repeat(170_000)],
    ['<meta '.repeat(85_000)],
    ['<p class='.repeat(50_000)],
    ['&'.repeat(500_000)],
    ['<title'.repeat(80_000)],
  ])('comes to an end on hostile markup', (html) => expect(readRemoteHead(html)).toEqual({}));
});
