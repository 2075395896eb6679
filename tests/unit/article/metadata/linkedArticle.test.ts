import { describe, expect, it } from 'vitest';
import { readLinkedData } from '../../../../utils/article/metadata/linkedArticle.ts';
import { parseJsonLd } from '../../../../utils/article/metadata/parseJsonLd.ts';

const URL_HERE = new URL('https://paper.example/tide/');
const read = (...values: readonly unknown[]) =>
  readLinkedData(
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
    URL_HERE,
    ['The tide came in'],
  );

describe('readLinkedData', () => {
  it('reads an article out of a graph and follows its references', () => {
    const { article, siteName, breadcrumb } = read({
      '@graph': [
        { '@type': 'WebSite', name: 'Harbour Notes' },
        {
          '@type': 'Person',
          '@id': '#ana',
          name: 'Ana Ruiz',
          jobTitle: 'Editor',
          url: 'https://paper.example/ana',
        },
        { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Home' }, { item: { name: 'Sea' } }] },
        {
          '@type': ['NewsArticle'],
          headline: 'The tide came in',
          author: { '@id': '#ana' },
          datePublished: '2024-05-06',
          image: { '@type': 'ImageObject', url: 'https://paper.example/tide.jpg', width: '1200' },
          keywords: 'sea, tide',
        },
      ],
    });
    expect(article?.headline).toBe('The tide came in');
    expect(article?.authors).toEqual([
      { name: 'Ana Ruiz', isOrganization: false, role: 'Editor', url: 'https://paper.example/ana' },
    ]);
    expect(article?.images).toEqual([{ url: 'https://paper.example/tide.jpg', width: 1200 }]);
    expect(article?.tags).toEqual(['sea', 'tide']);
    expect(siteName).toBe('Harbour Notes');
    expect(breadcrumb).toEqual(['Home', 'Sea']);
  });

  it('tells this article from those of a list beside it', () => {
    const { article } = read(
      {
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'NewsArticle', headline: 'Another story', datePublished: '2020-01-01' }],
      },
      { '@type': 'Article', headline: 'The tide came in', datePublished: '2024-05-06' },
    );
    expect(article?.published).toBe('2024-05-06');
  });

  it('makes no article of a page of products', () => {
    expect(read({ '@type': 'Organization', name: 'Harbour' }).article).toBeUndefined();
  });

  it('reads names given as lists, texts and entities', () => {
    const { article } = read({
      '@type': 'NewsArticle',
      headline: 'Tide &amp; ebb &#8211; a &quot;record&quot;',
      author: [{ name: ['Ana Ruiz', 'Tom Okafor'] }, 'Mei Lin'],
    });
    expect(article?.headline).toBe('Tide & ebb – a "record"');
    expect(article?.authors.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Tom Okafor', 'Mei Lin']);
  });

  it('bears values of the wrong kind, deep nesting and millions of nodes', () => {
    let deep: unknown = { '@type': 'NewsArticle', headline: 'Deep' };
    for (let level = 0; level < 200; level++) deep = { a: deep };
    const many = Array.from({ length: 20_000 }, () => ({ '@type': 'Person', name: 'x' }));
    expect(() =>
      read(deep, many, { '@type': 5, author: 7, image: [null, 3], headline: { a: [] } }, 'null', '3'),
    ).not.toThrow();
  });
});

describe('parseJsonLd', () => {
  it.each([
    ['in an HTML comment', '<!-- {"a":1} -->', [{ a: 1 }]],
    ['in CDATA', '//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
    ['with a raw line break in a string', '{"a":"x\ny"}', [{ a: 'x y' }]],
    ['with a comma too many', '{"a":[1,2,],}', [{ a: [1, 2] }]],
    ['with a stray backslash', String.raw`{"a":"it\'s"}`, [{ a: "it's" }]],
    ['with comments of its own', '{"a":1 /* one */}', [{ a: 1 }]],
    ['as two objects in a row', '{"@type":"A"}{"@type":"B"}', [[{ '@type': 'A' }, { '@type': 'B' }]]],
    ['with entities for quotes', '{&quot;a&quot;:1}', [{ a: 1 }]],
    ['with a semicolon behind it', '{"a":1};', [{ a: 1 }]],
  ])('reads JSON %s', (_, source, expected) => {
    expect(parseJsonLd(source)).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['half an object', '{"a":'],
    ['a script', 'var a = 1'],
    ['more than it will look at', `"${'x'.repeat(2_000_000)}"`],
  ])('gives up on %s', (_, source) => {
    expect(parseJsonLd(source)).toEqual([]);
  });
});
