import { describe, expect, it } from 'vitest';
import { kindsOn, PAGE, PARAGRAPHS, relatedOn, story, storyUrl, titleOf } from './page.ts';

const list = (...names: string[]) => `<ul>${names.map((name) => `<li>${story(name)}</li>`).join('')}</ul>`;
const box = (heading: string, ...names: string[]) => `<div><h3>${heading}</h3>${list(...names)}</div>`;

describe('blocks of links around an article', () => {
  it.each([
    ['Related stories'],
    ['READ NEXT'],
    ['Mehr zum Thema'],
    ['À lire aussi'],
    ['A LIRE AUSSI'],
    ['Читайте также'],
    ['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ'],
    ['関連記事'],
    ['相關新聞'],
    ['관련기사'],
    ['مواضيع ذات صلة'],
    ['קראו גם'],
    ['यह भी पढ़ें'],
    ['Tin liên quan'],
    ['Baca Juga:'],
    ['İlgili Haberler'],
  ])('takes those under "%s" for related', (heading) => {
    expect(kindsOn({ after: box(heading, 'pier', 'tunnel') })).toEqual({
      pier: 'related',
      tunnel: 'related',
    });
  });

  it.each([
    ['Most read'],
    ['Meistgelesen'],
    ['Les plus lus'],
    ['Самое читаемое'],
    ['ランキング'],
    ['Latest news'],
  ])('sets those under "%s" apart as popular', (heading) => {
    expect(kindsOn({ after: box(heading, 'pier', 'tunnel') })).toEqual({
      pier: 'popular',
      tunnel: 'popular',
    });
  });

  it('knows a related block by its container when it has no heading', () => {
    expect(
      kindsOn({ after: `<aside class="RelatedArticles__list">${list('pier', 'tunnel')}</aside>` }),
    ).toEqual({
      pier: 'related',
      tunnel: 'related',
    });
  });

  it('shows nothing of a list that says nothing about itself', () => {
    expect(kindsOn({ after: `<div>${list('pier', 'tunnel', 'storm')}</div>` })).toEqual({});
  });

  it('ends a block at the next heading', () => {
    const after = `<section><h3>Related stories</h3>${list('pier')}<h3>Our photographers</h3>${list('tunnel', 'storm')}</section>`;
    expect(kindsOn({ after })).toEqual({ pier: 'related' });
  });

  it('does not let a heading without links speak for the next block', () => {
    const after = `<div><h3>Related stories</h3><ul></ul></div>${box('Most read', 'tunnel', 'storm')}`;
    expect(kindsOn({ after })).toEqual({ tunnel: 'popular', storm: 'popular' });
  });

  it('leaves out tags, authors and sections under a related heading', () => {
    const after = `<div><h3>More on this topic</h3><ul><li><a href="/tag/ferries-and-boats">Ferries and boats of the estuary</a></li>
      <li><a href="/authors/ida-holm">Everything by Ida Holm on the estuary</a></li><li>${story('pier')}</li></ul></div>`;
    expect(kindsOn({ after })).toEqual({ pier: 'related' });
  });

  it('leaves out the article itself', () => {
    const after = `<div><h3>Related stories</h3><ul><li><a href="${PAGE}#comments">Ferry line reopens after two years</a></li><li>${story('pier')}</li></ul></div>`;
    expect(kindsOn({ after })).toEqual({ pier: 'related' });
  });

  it('takes the same address once, for the best it is', () => {
    const after = box('Most read', 'pier', 'tunnel') + box('Related stories', 'pier');
    expect(kindsOn({ after })).toEqual({ pier: 'related', tunnel: 'popular' });
  });

  it('takes "More from …" for a choice when it is short and for a stream when it is long', () => {
    const many = Array.from(
      { length: 14 },
      (_, i) => `<li>${story(`gulls${i}`, `What the gulls did on day ${i}`)}</li>`,
    );
    const before = '<p class="byline">By Ida Holm</p>';
    expect(kindsOn({ before, after: box('More from Ida Holm', 'pier', 'tunnel') })).toEqual({
      pier: 'related',
      tunnel: 'related',
    });
    const stream = kindsOn({ after: `<div><h3>More from Harbour Post</h3><ul>${many.join('')}</ul></div>` });
    expect(new Set(Object.values(stream))).toEqual(new Set(['popular']));
  });

  it('leaves out what is popular when nobody wants it, but not what is related as well', () => {
    const after = box('Most read', 'pier', 'tunnel') + box('Related stories', 'pier');
    expect(kindsOn({ after, popular: false })).toEqual({ pier: 'related' });
  });

  it('keeps previous and next apart', () => {
    const after = `<nav class="post-navigation">${story('pier')}${story('tunnel')}</nav>`;
    expect(kindsOn({ after })).toEqual({ pier: 'adjacent', tunnel: 'adjacent' });
  });

  it('ranks related before inline before popular', () => {
    const found = relatedOn({
      before: box('Most read', 'gulls', 'fares'),
      amid: `<p>Read more: ${story('tunnel')}</p>`,
      after: box('Related stories', 'pier'),
    });
    expect(found.links.map(({ kind }) => kind)).toEqual(['related', 'inline', 'popular', 'popular']);
  });

  it('trusts the page about its neighbours', () => {
    const head = `<link rel="next" href="${storyUrl('pier')}"><link rel="prev" href="${storyUrl('tunnel')}">`;
    const after = `<div><p>${story('pier')}</p><p>${story('tunnel')}</p><p>${story('storm')}</p></div>`;
    expect(kindsOn({ head, after })).toEqual({ pier: 'adjacent', tunnel: 'adjacent' });
  });

  it('trusts the addresses the page declares as related', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', relatedLink: [storyUrl('pier')] })}</script>`;
    expect(kindsOn({ head, after: `<div>${list('pier', 'tunnel')}</div>` })).toEqual({ pier: 'related' });
  });
});

describe('lists that only look like further reading', () => {
  const names = ['Ida Holm', 'Per Lund', 'Eva Strand'];
  const topics = names.map((name, i) => `<li>${story(`person${i}`, name)}</li>`).join('');

  it('are left out when they name people or topics', () => {
    expect(kindsOn({ after: `<div><h3>More from</h3><ul>${topics}</ul></div>` })).toEqual({});
  });

  it('are popular when their heading says so, whatever their container is called', () => {
    const after = `<aside class="related"><h3>Most read</h3>${list('pier', 'storm')}</aside>`;
    expect(kindsOn({ after })).toEqual({ pier: 'popular', storm: 'popular' });
  });

  it('lose the link to their comments', () => {
    const after = `<div><h3>Related stories</h3><ul><li>${story('pier')}</li><li>${story('storm', '12 comments')}</li></ul></div>`;
    expect(kindsOn({ after })).toEqual({ pier: 'related' });
  });
});

describe('an article that the page appended below', () => {
  const next = `<article class="next"><h1>${story('storm')}</h1>
    <p>Two years have gone since the night the pier went down, and the council has learned ${story('tunnel', 'what a tunnel costs')} and what a boat does not.</p>
    <p>Nobody was hurt that night, though four houses lost their roofs and the gulls did not come back before the spring.</p>
    <p>The insurers paid in the end, after a winter of letters that the harbour master keeps in a biscuit tin under his desk.</p></article>`;

  it('is not further reading of this one, and neither are its own links', () => {
    expect(relatedOn({ after: next }).links).toEqual([]);
  });

  it('takes nothing from the block between the two', () => {
    const { links } = relatedOn({
      after: `<section><h3>You may also like</h3><ul><li>${story('pier')}</li><li>${story('fares')}</li></ul></section>${next}`,
    });
    expect(links.map(({ url }) => url)).toEqual([storyUrl('pier'), storyUrl('fares')]);
  });
});

describe('promos inside the body', () => {
  it.each([
    ['Read more:'],
    ['RELATED |'],
    ['Lire aussi :'],
    ['Читайте также:'],
    ['Baca juga:'],
    ['Lees ook:'],
  ])('finds the link after "%s"', (words) => {
    expect(kindsOn({ amid: `<p><strong>${words}</strong> ${story('pier')}</p>` })).toEqual({
      pier: 'inline',
    });
  });

  it('finds a link that stands on a line of its own', () => {
    expect(kindsOn({ amid: `<p>${story('pier')}</p>` })).toEqual({ pier: 'inline' });
  });

  it('finds a card between two paragraphs', () => {
    const amid = `<div class="c-x"><a href="${storyUrl('pier')}"><img src="/pier.jpg" alt=""></a><div><h4>${titleOf('pier')}</h4></div></div>`;
    expect(kindsOn({ amid })).toEqual({ pier: 'inline' });
  });

  it('leaves the links of the sentences alone', () => {
    const amid = `<p>The council said in March that ${story('pier', 'it had built the pier in eleven months')}, which the builders deny to this day.</p>`;
    expect(kindsOn({ amid })).toEqual({});
  });

  it('goes no further than the next paragraph', () => {
    const amid = `<h3>Read more</h3><p>${story('pier')}</p><p>The crossing takes nine minutes, and ${story('fares', 'the fares have been argued about')} ever since.</p>`;
    expect(kindsOn({ amid })).toEqual({ pier: 'inline' });
  });
});

describe('paid links', () => {
  const away = (name: string, title: string) =>
    `<a href="https://${name}.example/offers/2031/${name}-and-more-offers">${title}</a>`;

  it('counts an ad network under a friendly heading as paid, and shows none of it', () => {
    const after = `<div id="taboola-below"><h3>You may also like</h3>${away('gold', 'This one trick makes your shoes last for ever')}</div>`;
    const found = relatedOn({ after });
    expect(found.links).toEqual([]);
    expect(found.sponsored).toMatchObject([{ why: 'container' }]);
  });

  it('leaves out links that leave the site under a shared heading, and accuses nobody', () => {
    const after = `<div><h3>You may also like</h3>${away('gold', 'This one trick makes your shoes last for ever')}${story('pier')}</div>`;
    const found = relatedOn({ after });
    expect(found.links.map(({ title }) => title)).toEqual([titleOf('pier')]);
    expect(found.sponsored).toEqual([]);
  });

  it('takes one paid card out of a good block', () => {
    const after = `<div><h3>Related stories</h3><ul><li>${story('pier')}</li><li><span>Sponsored</span>${story('tunnel')}</li><li>${story('storm')}</li></ul></div>`;
    const found = relatedOn({ after });
    expect(found.links.map(({ title }) => title)).toEqual([titleOf('pier'), titleOf('storm')]);
    expect(found.sponsored).toMatchObject([{ title: titleOf('tunnel'), why: 'label' }]);
  });

  it('believes rel=sponsored and the address', () => {
    const after = `<div><h3>Related stories</h3><ul><li><a rel="sponsored noopener" href="${storyUrl('pier')}">${titleOf('pier')}</a></li>
      <li><a href="/sponsored/2031/05/a-bank-that-likes-boats">A bank that likes boats as much as you do</a></li><li>${story('storm')}</li></ul></div>`;
    const found = relatedOn({ after });
    expect(found.links.map(({ title }) => title)).toEqual([titleOf('storm')]);
    expect(found.sponsored.map(({ why }) => why)).toEqual(['rel', 'address']);
  });

  it('is not misled by a mark over an empty slot', () => {
    const after = `<div><div class="slot"><span>Sponsored</span><div></div></div><div class="related"><h3>Related stories</h3>${list('pier', 'storm')}</div></div>`;
    expect(kindsOn({ after })).toEqual({ pier: 'related', storm: 'related' });
  });

  it('shows another publication under an explicit related heading, and names it', () => {
    const after = `<div><h3>Related stories</h3>${away('island-gazette', 'Islanders wait for a boat of their own')}${story('pier')}</div>`;
    expect(relatedOn({ after }).links).toMatchObject([{ site: 'island-gazette.example' }, {}]);
  });
});

describe('what a card says', () => {
  const one = (card: string) =>
    relatedOn({
      after: `<div><h3>Related stories</h3><ul><li>${card}</li><li>${story('storm')}</li></ul></div>`,
    }).links[0];

  it('takes the headline without kicker, byline, date and summary', () => {
    const link =
      one(`<a href="${storyUrl('pier')}"><span class="kicker">Harbour</span><h4>${titleOf('pier')}</h4>
      <span class="byline">By Ida Holm</span><time datetime="2031-05-01T08:00:00Z">1 May</time><p class="summary">It took less than a year.</p></a>`);
    expect(link).toMatchObject({ title: titleOf('pier'), date: '2031-05-01T08:00:00Z', section: 'Harbour' });
  });

  it('finds the title outside an overlay link', () => {
    expect(
      one(`<div><a href="${storyUrl('pier')}" aria-hidden="true"></a><h4>${titleOf('pier')}</h4></div>`),
    ).toMatchObject({
      title: titleOf('pier'),
    });
  });

  it('takes a picture and a title from two links to the same page as one card', () => {
    const link = one(
      `<a href="${storyUrl('pier')}"><img src="/pictures/pier.jpg" alt="A pier"></a>${story('pier')}`,
    );
    expect(link).toMatchObject({
      title: titleOf('pier'),
      image: 'https://www.harbour-post.example/pictures/pier.jpg',
    });
  });

  it('keeps a mark and a title apart that only a style sheet parts', () => {
    expect(
      one(`<a href="${storyUrl('pier')}"><span>Plus only</span><span>The pier of the year</span></a>`),
    ).toMatchObject({
      title: 'Plus only The pier of the year',
    });
  });

  it('drops words of promotion before the title', () => {
    expect(one(story('pier', `Related: ${titleOf('pier')}`))).toMatchObject({ title: titleOf('pier') });
  });

  it('cleans and unwraps the address', () => {
    const wrapped = `/redirect?url=${encodeURIComponent(`${storyUrl('pier')}?utm_source=box&page=2#top`)}`;
    expect(one(`<a href="${wrapped}">${titleOf('pier')}</a>`)?.url).toBe(`${storyUrl('pier')}?page=2`);
  });
});

describe('on hostile and unusual pages', () => {
  it('never changes the document', () => {
    const doc = new DOMParser().parseFromString(
      `<main><p>${PARAGRAPHS.join('</p><p>')}</p>${box('Related stories', 'pier')}</main>`,
      'text/html',
    );
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    relatedOn({ after: box('Related stories', 'pier') });
    expect(observer.takeRecords().concat(seen)).toEqual([]);
  });

  it('survives forms that hide the properties of nodes', () => {
    const names = [
      'parentNode',
      'childNodes',
      'textContent',
      'nodeName',
      'nodeType',
      'querySelectorAll',
      'getAttribute',
      'contains',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(kindsOn({ after: `<form>${fields}${box('Related stories', 'pier')}</form>` })).toEqual({
      pier: 'related',
    });
  });

  it('works when the body is not found on the page', () => {
    expect(kindsOn({ before: box('Related stories', 'pier', 'storm') })).toEqual({
      pier: 'related',
      storm: 'related',
    });
  });

  it('ignores addresses that run code', () => {
    const after = `<div><h3>Related stories</h3><a href="javascript:alert(1)//a-long-slug-of-words">A title that is long enough to show</a>${story('pier')}</div>`;
    expect(kindsOn({ after })).toEqual({ pier: 'related' });
  });
});
