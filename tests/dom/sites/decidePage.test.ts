import { describe, expect, it } from 'vitest';
import { addressScore, decidePage } from '../../../utils/sites/decidePage.ts';
import { isLikely } from '../../../utils/sites/measurePage.ts';
import { parseHead } from '../../../utils/sites/parseHead.ts';
import { ADDRESS_WEIGHTS, BIAS, HOPELESS, PAGE_WEIGHTS } from '../../../utils/sites/weights.ts';
import { ownPages } from '../../eval/decide/ownPages.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const SENTENCE =
  'The council met for five hours on Tuesday and settled what had been open since the spring. ';
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(2)}</p>`.repeat(count);
const page = (head: string, body: string) =>
  parse(`<html><head><title>A bridge closes for the winter</title>${head}</head><body>${body}</body></html>`);
const opens = (doc: Document, address: string) => decidePage(doc, new URL(address)).open;

const STORY = `<article><h1>A bridge closes</h1><p class="byline">By Ada</p><time>20 November 2026</time>${paragraphs(8)}</article>`;
const OG = '<meta property="og:type" content="article">';
const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

describe('the decision to open a page', () => {
  it.each([
    [
      'a story with all its signs',
      OG + NEWS,
      STORY,
      'https://a.example/news/2026/11/20/a-bridge-closes-for-winter',
    ],
    [
      'a story without any meta',
      '',
      STORY,
      'https://a.example/lokales/a-bridge-closes-for-the-winter-4711234',
    ],
    [
      'a story whose JSON-LD is broken',
      `${OG}<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb",}</script>`,
      STORY,
      'https://a.example/a-bridge-closes-for-the-winter',
    ],
    [
      'a story in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"]}]}</script>',
      STORY,
      'https://a.example/a-bridge-closes',
    ],
    [
      'a story of line breaks in a table',
      '',
      `<table><tr><td><h1>A bridge closes</h1>20.11.2026<br>${`${SENTENCE.repeat(3)}<br><br>`.repeat(8)}</td></tr></table>`,
      'https://a.example/politik/artikel-1234567.html',
    ],
    [
      'a story with a list of other stories in the same place',
      '',
      `<div><h1>A bridge closes</h1><p>20 November 2026</p>${paragraphs(8)}${`<p><a href="/a">${SENTENCE}</a></p>`.repeat(12)}</div>`,
      'https://a.example/news/a-bridge-closes-for-the-winter-4711234',
    ],
    [
      'a story that is streamed in hidden parts',
      OG,
      `<h1>A bridge closes</h1><time>20 November 2026</time><div hidden id="S:1a">${paragraphs(8)}</div>`,
      'https://a.example/a-bridge-closes-for-the-winter',
    ],
    ['a story named by its query', OG, STORY, 'https://a.example/?p=12345'],
  ])('opens %s', (_what, head, body, address) => {
    expect(opens(page(head, body), address)).toBe(true);
  });

  it.each([
    ['the front page, whatever it calls itself', OG + NEWS, STORY, 'https://a.example/'],
    ['a front page in a language', OG, STORY, 'https://a.example/de/index.html'],
    ['a section', OG, STORY, 'https://a.example/news/politics'],
    ['a search', OG, STORY, 'https://a.example/find?q=bridge'],
    [
      'a player without text',
      OG + NEWS,
      '<h1>A bridge</h1><video></video>',
      'https://a.example/news/2026/11/20/a-bridge-closes',
    ],
    [
      'a thread',
      '<meta name="generator" content="Discourse 3.1">',
      STORY,
      'https://talk.a.example/t/a-bridge-closes-for-winter/123456',
    ],
    [
      'a product',
      '<script type="application/ld+json">{"@type":"Product"}</script>',
      paragraphs(8),
      'https://a.example/products/a-bridge',
    ],
    [
      'a manual',
      '<meta name="generator" content="Sphinx 7">',
      paragraphs(20) + '<pre></pre>'.repeat(20),
      'https://docs.a.example/reference/bridge.html',
    ],
    [
      'an index that lists news as JSON-LD',
      '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script>',
      `<div><h2><a href="/a">${SENTENCE}</a></h2></div>`.repeat(30),
      'https://a.example/latest',
    ],
    [
      'a list of teasers that is as long as a story',
      OG,
      `<div><h1>Harbour</h1><p>20 November 2026</p>${`<p><a href="/a">${SENTENCE}</a></p><p>${SENTENCE}</p>`.repeat(12)}</div>`,
      'https://a.example/harbour-and-town-4711234',
    ],
    ['a page without a body', '', '', 'https://a.example/news/2026/11/20/a-bridge-closes'],
  ])('leaves %s alone', (_what, head, body, address) => {
    expect(opens(page(head, body), address)).toBe(false);
  });

  it('says by which signs it decided', () => {
    const { why } = decidePage(
      page(OG + NEWS, STORY),
      new URL('https://a.example/news/2026/11/20/a-bridge-closes'),
    );
    expect(why).toContain('ld:news +2.2');
    expect(decidePage(page(OG, STORY), new URL('https://a.example/')).why).toContain('url:root -10');
  });

  it('leaves a page alone that clobbers what it is read by', () => {
    const doc = page(OG + NEWS, `<form name="querySelectorAll"></form>${STORY}`);
    expect(() => decidePage(doc, new URL('https://a.example/news/2026/11/20/a-bridge-closes'))).not.toThrow();
  });

  it('changes nothing on the page', () => {
    const doc = page(OG + NEWS, STORY);
    const before = doc.documentElement.outerHTML;
    decidePage(doc, new URL('https://a.example/news/2026/11/20/a-bridge-closes'));
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it.each(ownPages().filter(({ isArticle }) => isArticle))('opens $id', ({ html, url }) => {
    expect(opens(parse(html()), url)).toBe(true);
  });

  it('leaves at least 97 of 100 made-up pages of other kinds alone', () => {
    const others = ownPages().filter(({ isArticle }) => !isArticle);
    const opened = others.filter(({ html, url }) => opens(parse(html()), url));
    expect(others.length).toBeGreaterThanOrEqual(60);
    expect(opened.length / others.length).toBeLessThan(0.03);
  });
});

describe('the look before the body', () => {
  const BLOG = '<script type="application/ld+json">{"@type":"BlogPosting"}</script>';
  const likely = (head: string, address: string) =>
    isLikely(parseHead(page(head, '')), addressScore(new URL(address)));

  it.each([
    ['news that says so', OG + NEWS, 'https://a.example/news/2026/11/20/a-bridge-closes-for-winter'],
    ['news without an og:type', NEWS, 'https://a.example/a-bridge-closes-for-the-winter-471123'],
    ['a post that says so twice', OG + BLOG, 'https://a.example/a-bridge-closes-for-the-winter'],
  ])('holds the paint for %s', (_what, head, address) => {
    expect(likely(head, address)).toBe(true);
  });

  it.each([
    ['a silent page', '', 'https://a.example/a-bridge-closes'],
    ['a page that only its og:type calls an article', OG, 'https://a.example/blog/a-bridge-closes-471123'],
    ['a front page that calls itself news', OG + NEWS, 'https://a.example/'],
    ['a search', OG + NEWS, 'https://a.example/search?q=bridge'],
    ['a forum', OG + BLOG, 'https://forum.a.example/threads/a-bridge-closes.471123'],
    [
      'a draft nobody is to find',
      `${OG}${NEWS}<meta name="Robots" content="noindex">`,
      'https://a.example/x',
    ],
  ])('holds nothing back for %s', (_what, head, address) => {
    expect(likely(head, address)).toBe(false);
  });

  it('hears a head whose rest the parser put into the body', () => {
    const doc = parse(
      `<html><head><div></div>${OG}<meta name="GENERATOR" content="Discourse"></head></html>`,
    );
    expect(parseHead(doc)).toMatchObject({ ogType: 'article', generator: 'discourse' });
  });

  it('hears the date of a head by any name', () => {
    for (const name of ['date', 'DC.date', 'pubdate', 'parsely-pub-date'])
      expect(
        parseHead(parse(`<html><head><meta name="${name}" content="2026-11-20"></head></html>`)).hasPublished,
      ).toBe(true);
    expect(parseHead(page(OG, STORY)).hasPublished).toBe(false);
  });

  it('gives up only on what no body could save', () => {
    const most = Object.entries(PAGE_WEIGHTS)
      .filter(([sign, weight]) => weight > 0 && !/^(?:og|ld|head|made|title):/.test(sign))
      .reduce((sum, [, weight]) => sum + weight, 0);
    expect(HOPELESS + BIAS + most).toBeLessThanOrEqual(0.05);
  });

  it('knows every sign by one table only', () => {
    const both = Object.keys(ADDRESS_WEIGHTS).filter((sign) => sign in PAGE_WEIGHTS);
    expect(both).toEqual([]);
  });
});
