// Pages that break what metadata is read with, on purpose or not.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../utils/article/metadata/readMetadata.ts';
import { BODY, HERE, metadataOf, page } from './page.ts';

describe('readMetadata', () => {
  it('reads a page whose forms and pictures hide the DOM behind their names', () => {
    const names = [
      'querySelectorAll',
      'documentElement',
      'createTreeWalker',
      'textContent',
      'children',
      'parentElement',
      'firstChild',
      'getAttribute',
      'title',
      'body',
    ];
    const traps = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const { title, byline } = metadataOf(
      '<title>The tide came in</title>',
      `${traps}<form class="byline">${inputs}<h1>The tide came in</h1><p class="byline">By Ana Ruiz</p>${BODY}</form>`,
    );
    expect(title).toBe('The tide came in');
    expect(byline?.text).toBe('Ana Ruiz');
  });

  it.each([
    ['an empty document', ''],
    ['a document of text', 'just text'],
    [
      'metas without content',
      '<meta property="og:title"><meta name=""><meta content="x"><meta property="og:image" content="http://[">',
    ],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>'],
    [
      'JSON-LD that is no object',
      '<script type="application/ld+json">[[[null]]]</script><script type="application/ld+json">5</script>',
    ],
    [
      'prototype names',
      '<meta property="__proto__" content="x"><meta name="constructor" content="y"><h1>&amp;toString;</h1>',
    ],
    ['a broken base', '<base href="http://["><meta property="og:image" content="/x.jpg">'],
    [
      'impossible dates',
      '<time datetime="2024-99-99T99:99">soon</time><meta name="date" content="NaN"><meta name="pubdate" content="-1">',
    ],
  ])('bears %s', (_, html) => {
    expect(() => readMetadata(page(html, html), new URL(HERE))).not.toThrow();
  });

  it('bears a document without a root', () => {
    const doc = document.implementation.createDocument(null, null);
    expect(() => readMetadata(doc, new URL(HERE))).not.toThrow();
  });

  it('costs no more on a huge page', () => {
    const deep = '<div class="byline">'.repeat(400) + '</div>'.repeat(400);
    const wide = '<div class="author date intro"><p>One</p></div>'.repeat(30_000);
    const linked = `<script type="application/ld+json">${JSON.stringify({ '@graph': Array.from({ length: 20_000 }, (_, n) => ({ '@type': 'Article', headline: `Story ${n}`, '@id': `#${n}` })) })}</script>`;
    const doc = page(linked, `<h1>The tide came in</h1>${deep}${wide}`);
    expect(readMetadata(doc, new URL(HERE)).title).toBe('The tide came in');
  });

  it('keeps what it gives short', () => {
    const long = 'tide '.repeat(20_000);
    const read = metadataOf(
      `<meta name="author" content="${long}"><meta property="og:description" content="${long}"><meta name="keywords" content="${'a1,b2,'.repeat(5000)}"><meta property="article:section" content="${long}">`,
      `<h1>${long}</h1><p class="byline">${long}</p>`,
    );
    expect(JSON.stringify(read).length).toBeLessThan(5000);
  });
});
