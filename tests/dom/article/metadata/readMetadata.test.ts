import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../utils/article/metadata/readMetadata.ts';
import { BODY, HERE, jsonLd, metadataOf, page } from './page.ts';

describe('a plain news page', () => {
  const read = metadataOf(
    `<title>The tide came in - Harbour Notes</title>
     <meta property="og:site_name" content="Harbour Notes">
     <meta property="og:title" content="The tide came in">
     <meta property="article:section" content="Sea">
     <meta property="article:tag" content="tides"><meta property="article:tag" content="harbours">
     <meta property="og:image" content="/pictures/tide.jpg">
     <meta property="article:published_time" content="2024-05-06T08:10:00+02:00">`,
    `<nav class="breadcrumb"><a href="/">Home</a> » <a href="/sea/">Sea</a></nav>
     <article><h1 class="entry-title">The tide came in</h1>
     <p class="standfirst">A night of wind took the quay by surprise, and the fish market with it.</p>
     <div class="meta"><span class="byline">by <a href="/author/ana-ruiz/">Ana Ruiz Senior Science Editor</a></span>
     <time datetime="2024-05-06T08:10:00+02:00">May 6, 2024</time></div>
     <figure><img src="/pictures/tide.jpg" alt="Water over steps"><figcaption>The quay at six.</figcaption></figure>
     ${BODY}</article>`,
  );

  it('gives the title without the site', () => {
    expect(read.title).toBe('The tide came in');
    expect(read.siteName).toBe('Harbour Notes');
  });

  it('takes the byline apart into person and role', () => {
    expect(read.byline).toEqual({
      text: 'Ana Ruiz',
      people: [
        {
          name: 'Ana Ruiz',
          role: 'Senior Science Editor',
          url: 'https://www.harbour-notes.example/author/ana-ruiz/',
        },
      ],
    });
  });

  it('gives the date with the page’s offset', () => {
    expect(read.published).toBe('2024-05-06T08:10:00+02:00');
    expect(read).not.toHaveProperty('modified');
  });

  it('gives the printed standfirst', () => {
    expect(read.standfirst).toBe('A night of wind took the quay by surprise, and the fish market with it.');
  });

  it('gives the lead picture with what stands under it', () => {
    expect(read.leadImage).toEqual({
      url: 'https://www.harbour-notes.example/pictures/tide.jpg',
      alt: 'Water over steps',
      caption: 'The quay at six.',
      isInBody: false,
    });
  });

  it('gives section, tags, trail, language and direction', () => {
    expect(read).toMatchObject({ section: 'Sea', tags: ['tides', 'harbours'], lang: 'en', dir: 'ltr' });
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });
});

describe('title', () => {
  it('is what the reader sees, not what is said to search engines', () => {
    const { title } = metadataOf(
      '<title>Quay flooded: all you need to know</title><meta property="og:title" content="Quay flooded: all you need to know about the tide">',
      `<h1 class="headline">Flooded quay: what the tide left behind</h1>${BODY}`,
    );
    expect(title).toBe('Flooded quay: what the tide left behind');
  });

  it('leaves out a kicker inside the heading', () => {
    const { title } = metadataOf(
      '<meta property="og:title" content="What the tide left behind on the quay">',
      `<h1><span>Weather</span> What the tide left behind on the quay</h1>${BODY}`,
    );
    expect(title).toBe('What the tide left behind on the quay');
  });

  it('is what the heading says beside a kicker of its own, whatever kicker is stated', () => {
    const stated = 'Night of wind: What the tide left behind on the quay';
    const { title } = metadataOf(
      `<title>${stated}</title><meta property="og:title" content="${stated}"><meta name="twitter:title" content="${stated}">`,
      `<h1 class="article-title"><span class="overline">The sea</span> What the tide left behind on the quay</h1>${BODY}`,
    );
    expect(title).toBe('What the tide left behind on the quay');
  });

  it('is not the name of the blog in the first heading', () => {
    const { title } = metadataOf(
      '<title>Quayside: The tide came in at last</title><meta property="og:title" content="The tide came in at last">',
      `<h1><a href="/">Quayside</a></h1><h3 class="post-title">The tide came in at last</h3>${BODY}`,
    );
    expect(title).toBe('The tide came in at last');
  });

  it('keeps a heading that nothing else speaks of', () => {
    expect(metadataOf('', `<h1>The tide came in</h1>${BODY}`).title).toBe('The tide came in');
  });

  it('is empty on a page without any', () => {
    expect(metadataOf('', '<p>Nothing</p>').title).toBe('');
  });
});

describe('byline', () => {
  const byline = (head: string, body: string, html?: string) =>
    metadataOf(head, `<h1>The tide came in</h1>${body}`, html).byline?.text;

  it('prefers people to the name of the site', () => {
    const head = `<meta property="og:site_name" content="Harbour Notes">${jsonLd({ '@type': 'NewsArticle', headline: 'The tide came in', author: { '@type': 'Organization', name: 'Harbour Notes' } })}`;
    expect(byline(head, `<p class="byline">By Ana Ruiz</p>${BODY}`)).toBe('Ana Ruiz');
    expect(byline(head, BODY)).toBe('Harbour Notes');
  });

  it('keeps agencies', () => {
    expect(byline('', `<div class="author">Reuters</div>${BODY}`)).toBe('Reuters');
  });

  it('names all who are printed, though the data name one', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'The tide came in', author: 'Ana Ruiz' });
    const body = `<div class="byline"><a href="/author/a">Ana Ruiz</a> and <a href="/author/t">Tom Okafor</a></div>${BODY}`;
    expect(byline(head, body)).toBe('Ana Ruiz, Tom Okafor');
  });

  it('does not take captions, comments or other stories for bylines', () => {
    const body = `<figure><span class="author">Mei Lin / Photo Service</span></figure>${BODY}
      <aside class="related"><span class="author">Jan Nowak</span></aside>
      <div class="comment"><a rel="author" href="/u/1">troll99</a></div>`;
    expect(byline('', body)).toBeUndefined();
  });

  it('drops the biography beside the name', () => {
    const body = `<div class="byline">By <a href="/author/a">Ana Ruiz</a><div>Ana Ruiz is a writer who covers the sea, the wind and the harbour for us.</div></div>${BODY}`;
    expect(byline('', body)).toBe('Ana Ruiz');
  });

  it('finds a name nothing marks beside the date', () => {
    expect(byline('', `<div><span>Ana Ruiz</span><span>May 6, 2024</span></div>${BODY}`)).toBe('Ana Ruiz');
    expect(
      byline('', `<div><span>Corporate training</span><span>May 6, 2024</span></div>${BODY}`),
    ).toBeUndefined();
  });

  it('reads the byline words of the page’s language', () => {
    expect(byline('', `<p>Von Ute Klein und Jörg Bäcker</p>${BODY}`, 'lang="de"')).toBe(
      'Ute Klein, Jörg Bäcker',
    );
  });

  it('keeps the accents one of the sources writes', () => {
    const head = '<meta name="author" content="Jose Nunez">';
    expect(byline(head, `<p class="byline">By José Núñez</p>${BODY}`)).toBe('José Núñez');
  });
});

describe('dates', () => {
  const dates = (head: string, body: string, url?: string) => {
    const { published, modified } = metadataOf(
      head,
      `<h1>The tide came in</h1>${body}${BODY}`,
      undefined,
      url,
    );
    return { published, modified };
  };
  const ELSEWHERE = 'https://www.harbour-notes.example/tide';

  it('tells publication from change', () => {
    const body = '<p class="dates">Published 6 May 2024</p><p class="dates">Updated 8 May 2024</p>';
    expect(dates('', body, ELSEWHERE)).toEqual({ published: '2024-05-06', modified: '2024-05-08' });
  });

  it('reads a label that stands in an element of its own', () => {
    const head = '<meta property="article:published_time" content="2024-05-06">';
    const body = '<span>Updated</span><span class="date">8 May 2024</span>';
    expect(dates(head, body, ELSEWHERE)).toEqual({ published: '2024-05-06', modified: '2024-05-08' });
  });

  it('does not believe a date of a comment, of the future or of another story', () => {
    const head = '<meta name="date" content="2099-01-01">';
    const body = `${BODY}<div class="comment"><time itemprop="dateCreated" datetime="2023-01-01">x</time></div><div class="related"><time datetime="2022-01-01">x</time></div>`;
    expect(dates(head, body).published).toBe('2024-05-06');
  });

  it('reads a line that opens with a date', () => {
    const body = '<h4>May 6, 2024 - Words by the whole of the harbour office - 7 minutes to read</h4>';
    expect(dates('', body, ELSEWHERE).published).toBe('2024-05-06');
  });

  it('finds a date away from the head by the name of its box', () => {
    const body = `${BODY}<div class="side"><span class="tb-published-date">Published On: 6 May 2024</span></div>`;
    expect(dates('', body, ELSEWHERE).published).toBe('2024-05-06');
  });

  it('takes none of the dates of a list of other articles', () => {
    const entry = (day: number) => `<div><b>Tide</b><span class="post-date">${day} May 2024</span></div>`;
    expect(dates('', BODY + entry(6) + entry(7), ELSEWHERE).published).toBeUndefined();
    const card = '<a href="/fog"><span class="post-date">6 May 2024</span></a>';
    expect(dates('', BODY + card, ELSEWHERE).published).toBeUndefined();
  });

  it('gives none when there is none', () => {
    expect(dates('', '', ELSEWHERE)).toEqual({ published: undefined, modified: undefined });
  });
});

describe('standfirst', () => {
  const standfirst = (head: string, body: string) =>
    metadataOf(head, `<h1>The tide came in</h1>${body}`).standfirst;
  const LINE = 'A night of wind took the quay by surprise, and the fish market with it.';

  it('is known by agreeing with the page’s description, whatever its name', () => {
    expect(
      standfirst(`<meta name="description" content="${LINE}">`, `<div class="x7f">${LINE}</div>${BODY}`),
    ).toBe(LINE);
  });

  it('is not the first paragraph of the body that the description was cut from', () => {
    const first = 'Paragraph 1. The water had been rising since the small hours, and by breakfast';
    expect(standfirst(`<meta name="description" content="${first}…">`, BODY)).toBeUndefined();
  });

  it('is not a description the page doesn’t print', () => {
    expect(standfirst(`<meta name="description" content="${LINE}">`, BODY)).toBeUndefined();
  });

  it('is no caption, byline, date or call', () => {
    for (const line of [
      '<div class="gallery"><p class="description">The quay at six in the morning, before the wind.</p></div>',
      '<p class="intro">By Ana Ruiz, who was standing on the quay</p>',
      '<p class="summary">Published 6 May 2024, last changed two days later</p>',
      '<p class="intro">In order to view the video, please allow Manage Cookies</p>',
      '<p class="lead">Sign up for our newsletter and never miss a tide</p>',
    ])
      expect(standfirst('', line + BODY), line).toBeUndefined();
  });
});

describe('lead picture', () => {
  const image = (head: string, body = BODY) =>
    metadataOf(head, `<h1>The tide came in</h1>${body}`).leadImage?.url;

  it.each(['/img/logo.png', '/img/default-logo_1200.png'])('is %s only for want of another', (address) => {
    const stated = `<meta property="og:image" content="${address}">`;
    const { leadImage } = metadataOf(stated, `<h1>The tide came in</h1>${BODY}`);
    expect(leadImage).toMatchObject({ url: expect.stringContaining(address), isFallbackLogo: true });
    expect(image(stated, `<img src="/tide.jpg" width="900">${BODY}`)).toContain('/tide.jpg');
  });

  it.each(['/placeholder.jpg', '/img/logo.svg', 'data:image/gif;base64,R0lGOD', '/brand.svg'])(
    'is never %s',
    (address) => {
      expect(image(`<meta property="og:image" content="${address}">`)).toBeUndefined();
    },
  );

  it('is the next one stated when the first is a logo', () => {
    expect(
      image('<meta property="og:image" content="/logo.png"><meta name="twitter:image" content="/tide.jpg">'),
    ).toBe('https://www.harbour-notes.example/tide.jpg');
  });

  it('is the first large one under the title when none is stated', () => {
    const body = `<img class="avatar" src="/ana.jpg"><img src="/pixel.gif" width="1"><img data-src="/tide.jpg" width="900">${BODY}`;
    expect(image('', body)).toBe('https://www.harbour-notes.example/tide.jpg');
  });

  it('keeps a picture that shows a logo in its story', () => {
    expect(image('<meta property="og:image" content="/new-logos-of-the-league.jpg">')).toContain('logos-of');
  });

  it('never has an address that runs', () => {
    expect(image('<meta property="og:image" content="javascript:alert(1)">')).toBeUndefined();
  });
});

describe('language', () => {
  it.each([
    ['lang="en-us"', 'The tide came in last night', 'en-US', 'ltr'],
    ['lang="en"', 'جاء المد الليلة الماضية', 'ar', 'rtl'],
    ['lang="fa-IR"', 'دیشب دریا بالا آمد', 'fa-IR', 'rtl'],
    ['lang="ar"', 'The tide came in last night and stayed', undefined, 'ltr'],
    ['', '昨夜、潮が満ちてきた', 'ja', 'ltr'],
    ['lang="zh_TW"', '昨夜潮水上漲', 'zh-TW', 'ltr'],
    ['lang="x"', 'The tide came in last night', undefined, 'ltr'],
  ])('%s, %s', (html, title, lang, dir) => {
    expect(metadataOf('', `<h1>${title}</h1><p>x</p>`, html)).toMatchObject({ ...(lang && { lang }), dir });
    expect(metadataOf('', `<h1>${title}</h1><p>x</p>`, html).lang).toBe(lang);
  });
});

describe('the page itself', () => {
  it('is not changed', () => {
    const doc = page('<title>The tide came in</title>', `<h1>The tide came in</h1>${BODY}`);
    const before = doc.documentElement.outerHTML;
    readMetadata(doc, new URL(HERE));
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
