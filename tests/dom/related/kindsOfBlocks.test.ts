// Blocks and titles of kinds that were met on pages nobody had seen while the first rules were made.
import { describe, expect, it } from 'vitest';
import { kindsOn, relatedOn, story, titleOf } from './page.ts';

const list = (...names: string[]) => `<ul>${names.map((name) => `<li>${story(name)}</li>`).join('')}</ul>`;
const box = (heading: string, ...names: string[]) => `<div><h3>${heading}</h3>${list(...names)}</div>`;

describe('what the page says against what an address looks like', () => {
  const short = (path: string, title: string) =>
    `<a href="https://www.harbour-post.example${path}">${title}</a>`;
  const titlesOn = (after: string) => relatedOn({ after }).links.map(({ title }) => title);

  it('believes a heading and a container about stories at short addresses', () => {
    const card = (path: string, title: string) =>
      `<div class="item-related"><a class="thumb" href="https://www.harbour-post.example${path}" title="${title}"></a><h3>${short(path, title)}</h3><time datetime="2031-05-10">10 May</time></div>`;
    const after = `<div class="post-related"><div><h4>You may also like</h4></div><div class="carousel">
      ${card('/news/pier-costs/', 'The council counts the cost of the pier')}${card('/news/tunnel-plan/', 'A timeline of the tunnel plan')}</div></div>`;
    expect(titlesOn(after)).toEqual([
      'The council counts the cost of the pier',
      'A timeline of the tunnel plan',
    ]);
  });

  it('believes them about articles chosen by a number in the query', () => {
    const after = `<div><h3>Related articles</h3><ul><li>${short('/?p=8532', 'The council counts the cost')}</li><li>${short('/spip.php?article8554', 'Four years of letters to the harbour master')}</li></ul></div>`;
    expect(titlesOn(after)).toHaveLength(2);
  });

  it('believes them about picture cards with short titles', () => {
    const card = (path: string, title: string) =>
      `<article><a href="https://www.harbour-post.example${path}" title="${title}"><img src="/p.jpg" alt=""><span>${title}</span></a></article>`;
    const after = `<div class="related-posts"><div class="title">You may also like</div>${card('/pier-soup', 'Pier Side Soup')}${card('/eel-pie/', 'A pie of eels as the harbour master bakes it')}${card('/smoked-fish-of-the-estuary-coast/', 'Smoked fish')}</div>`;
    expect(titlesOn(after)).toContain('Pier Side Soup');
  });

  it('leaves out what is filed under the article’s own name elsewhere', () => {
    const own = 'ferry-line-reopens-after-two-years';
    const amid = `<div class="photo"><a href="https://www.harbour-post.example/galleries/first-crossing/${own}"><img src="/p.jpg" alt=""><div>The first crossing since the storm. | Photo: I. Holm</div></a></div>`;
    expect(relatedOn({ amid }).links).toEqual([]);
    expect(relatedOn({ amid: amid.replace(own, 'eleven-boats-for-two-harbours') }).links).toHaveLength(1);
  });

  it('does not take the topics and services among such stories for stories', () => {
    const after = `<div class="related"><h3>Related stories</h3><ul><li>${story('pier')}</li><li>${story('storm')}</li><li>${story('fares')}</li>
      <li>${short('/estuary', 'Global development')}</li><li>${short('/privacy-settings', 'Manage your privacy settings')}</li><li>${short('/follow', 'Follow us on the harbour wall')}</li></ul></div>`;
    expect(kindsOn({ after })).toEqual({ pier: 'related', storm: 'related', fares: 'related' });
  });
});

describe('blocks called "More from …"', () => {
  const block = (heading: string) => box(heading, 'gulls', 'tunnel');

  it('are popular when they are named after the site, or nothing of the article', () => {
    expect(kindsOn({ after: block('More from Harbour Post') })).toEqual({
      gulls: 'popular',
      tunnel: 'popular',
    });
    expect(kindsOn({ after: block('More from our brands') })).toEqual({
      gulls: 'popular',
      tunnel: 'popular',
    });
  });

  it('are related when they are named after the section, a topic or the author of the article', () => {
    const head =
      '<meta property="article:section" content="Transport"><meta name="author" content="Ida Holm"><meta name="keywords" content="estuary, boats">';
    const wanted = { gulls: 'related', tunnel: 'related' };
    for (const name of ['Transport', 'Ida Holm', 'Boats'])
      expect(kindsOn({ head, after: block(`More from ${name}`) })).toEqual(wanted);
    expect(
      kindsOn({
        after: block('Más de Transporte'),
        head: '<meta property="article:section" content="Transporte">',
      }),
    ).toEqual(wanted);
  });

  it('are read as one heading when a site sets them in several parts', () => {
    const head = '<meta property="article:section" content="Transport">';
    const after = `<section><div class="block-title"><a href="/transport/"><span>More from <span class="section-name">Transport</span></span></a></div>${list('gulls', 'tunnel')}</section>`;
    expect(kindsOn({ head, after })).toEqual({ gulls: 'related', tunnel: 'related' });
  });

  it('are related when their titles are about the article’s subject', () => {
    const after = `<div><h3>More from Harbour Post</h3><ul><li>${story('gulls', 'The ferry and the gulls')}</li><li>${story('tunnel', 'A ferry or a tunnel?')}</li></ul></div>`;
    expect(kindsOn({ after })).toEqual({ gulls: 'related', tunnel: 'related' });
  });
});

describe('blocks behind tabs', () => {
  const tabs = (first: string, second: string, names = '') =>
    `<div><div role="tablist"><button role="tab"${names && ' aria-controls="tab-one"'}>${first}</button><button role="tab"${names && ' aria-controls="tab-two"'}>${second}</button></div>
    <div><section id="tab-one">${list('pier', 'storm')}</section><section id="tab-two">${list('gulls', 'tunnel')}</section></div></div>`;

  it.each([
    ['in the order of their tabs', ''],
    ['by the name their tab gives them', 'named'],
  ])('have the heading of their own tab, %s', (_how, names) => {
    expect(kindsOn({ after: tabs('Related stories', 'Most read', names) })).toEqual({
      pier: 'related',
      storm: 'related',
      gulls: 'popular',
      tunnel: 'popular',
    });
  });
});

describe('a page that offers more than anybody reads', () => {
  it('shows its best two blocks, the others as popular', () => {
    const after =
      box('You may also like', 'gulls') +
      box('Related stories', 'pier', 'storm') +
      box('Read next', 'tunnel', 'fares');
    expect(kindsOn({ after })).toEqual({
      pier: 'related',
      storm: 'related',
      tunnel: 'related',
      fares: 'related',
      gulls: 'popular',
    });
  });

  it('sets apart what a recommendation service shows of the site itself', () => {
    const after = `<div id="taboola-below"><h3>You may also like</h3>${list('gulls', 'tunnel')}</div>`;
    expect(kindsOn({ after })).toEqual({ gulls: 'popular', tunnel: 'popular' });
    expect(relatedOn({ after }).sponsored).toEqual([]);
  });

  it('finds a block without a heading when its titles are about the subject', () => {
    const after = `<div>${`<article><h4>${story('gulls', 'The ferry and the gulls')}</h4></article>`}<article><h4>${story('tunnel', 'A ferry or a tunnel?')}</h4></article></div>`;
    expect(kindsOn({ after })).toEqual({ gulls: 'related', tunnel: 'related' });
  });
});

describe('accusations', () => {
  it.each([
    [
      'a setting in an advertisement’s place',
      '<div class="ads"><a href="/privacy">Manage your privacy and cookie settings</a></div>',
    ],
    [
      '"follow us" on another site',
      '<div class="ads"><a href="https://else.example/follow">Follow us for more harbour news every day</a></div>',
    ],
    [
      'a shop',
      '<div><h3>Offers</h3><a href="https://shop.else.example/boots">Boots for everybody who walks on a quay</a></div>',
    ],
    [
      'a job market',
      '<div><h3>Jobs on the water</h3><a href="https://jobs.else.example/1">Harbour master wanted for the winter season</a></div>',
    ],
    [
      'a partner',
      '<div class="partner-links"><a href="https://else.example/why-we-like-boats">Why we like boats, and why you should too</a></div>',
    ],
    [
      'another site with nofollow',
      '<div><h3>Related stories</h3><a rel="nofollow" href="https://else.example/why-we-like-boats-so">Why we like boats, and why you should too</a></div>',
    ],
  ])('are not made of %s', (_what, after) => {
    expect(relatedOn({ after })).toEqual({ links: [], sponsored: [] });
  });

  it('are made where a heading says "sponsored"', () => {
    const after =
      '<div><h3>Sponsored stories</h3><a href="https://else.example/why-we-like-boats-so">Why we like boats, and why you should too</a></div>';
    expect(relatedOn({ after }).sponsored).toMatchObject([{ why: 'label' }]);
  });
});

describe('titles', () => {
  const titleFrom = (text: string) =>
    relatedOn({
      after: `<div><h3>Related stories</h3><ul><li>${story('pier', text)}</li><li>${story('storm')}</li></ul></div>`,
    }).links[0]?.title;

  it.each([
    ['Wer die Fähre bezahlt und wer nicht Von Ida Holm, Washington', 'Wer die Fähre bezahlt und wer nicht'],
    [
      'Qui paie le bac et qui ne le paie pas Par Ida Holm et Per Lund',
      'Qui paie le bac et qui ne le paie pas',
    ],
    ['Who pays for the ferry, and who does not By Ida Holm', 'Who pays for the ferry, and who does not'],
    ['Old Pier Saved By Kind Island People', 'Old Pier Saved By Kind Island People'],
    ['Was wird aus der alten Pier von Sankt Marien', 'Was wird aus der alten Pier von Sankt Marien'],
  ])('%s', (text, wanted) => {
    expect(titleFrom(text)).toBe(wanted);
  });

  it('are not those of a section that a card links to', () => {
    const card = `<article><h3><a href="/islands/">Of the islands</a></h3><h4>${story('pier')}</h4></article>`;
    expect(
      relatedOn({
        after: `<div><h3>Related stories</h3>${card}${`<article><h4>${story('storm')}</h4></article>`}</div>`,
      }).links[0]?.title,
    ).toBe(titleOf('pier'));
  });
});

describe('kinds met in the second half of the new pages', () => {
  const under = (links: string) => `<div><h3>Related stories</h3>${links}</div>`;

  it('a line above the title isn’t the title, though its name holds the title’s', () => {
    const card = (name: string) =>
      `<div><a href="https://www.harbour-post.example/news/2031/05/10/${name}-of-the-estuary-line"><div class="pre-headline-teaser"><span class="dachzeile">Harbour</span></div><div class="teaser-h2">${titleOf(name)}</div><p>It took less than a year.</p></a></div>`;
    const { links } = relatedOn({ after: under(card('pier') + card('storm')) });
    expect(links.map(({ title }) => title)).toEqual([titleOf('pier'), titleOf('storm')]);
  });

  it('dashes before a title are no part of it', () => {
    const { links } = relatedOn({ after: under(story('pier', `-- ${titleOf('pier')}`) + story('storm')) });
    expect(links[0]?.title).toBe(titleOf('pier'));
  });

  it('a pair of words that is all of an address names a section', () => {
    const section = '<a href="https://www.harbour-post.example/global-harbours">Global harbours</a>';
    expect(kindsOn({ after: under(story('pier') + story('storm') + section) })).toEqual({
      pier: 'related',
      storm: 'related',
    });
  });

  it('one word of promotion before a link on its own line is enough, in the page’s language', () => {
    expect(kindsOn({ amid: `<p>MIRA: ${story('pier')}</p>` })).toEqual({ pier: 'inline' });
  });

  it('“More from” a section is about it when the page’s data or its own address says so', () => {
    const more = box('Más de La Ribera', 'gulls', 'tunnel');
    const expected = { gulls: 'related', tunnel: 'related' };
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"La Ribera"}</script>';
    expect(kindsOn({ after: more })).toEqual({ gulls: 'popular', tunnel: 'popular' });
    expect(kindsOn({ after: more, head: data })).toEqual(expected);
    const canonical =
      '<link rel="canonical" href="https://www.harbour-post.example/laribera/ferry-line-reopens">';
    expect(kindsOn({ after: more, head: canonical })).toEqual(expected);
  });
});
