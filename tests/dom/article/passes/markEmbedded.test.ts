import { describe, expect, it } from 'vitest';
import { article, PARAGRAPHS, pageOf, read } from '../page.ts';

const post = (text: string) =>
  `<blockquote class="twitter-tweet"><p>${text}</p>&mdash; A gull (@gull) <a href="https://x.example/1">May 2, 2025</a></blockquote>`;

describe('captions that look like paragraphs', () => {
  it.each([
    'The oven at dawn, seen from the yard. (Photo: Ida Lindqvist)',
    'The quay on Tuesday. (Ida Lindqvist/AFP via Getty Images)',
    'Bakers on the quay. Credit: Harbour archive.',
    'The queue at four. Image: Ida Lindqvist',
    'Bakers wait for the first ferry in May 2025. Ida Lindqvist / Getty Images',
    'Ida Lindqvist, Getty Images',
    '圖說：港口的清晨。（港務局提供）',
    '부두에서 빵을 기다리는 사람들이 줄을 서 있다. 뉴시스',
  ])('"%s" is shown and is no part of the text', (caption) => {
    const doc = pageOf(article(`<p>${caption}</p><p>${PARAGRAPHS[2]}</p>`));
    const { text, html } = read(doc);
    expect(text).not.toContain(caption.slice(0, 12));
    expect(html).toContain(caption.slice(0, 12));
    expect(read(doc, { without: ['markEmbedded'] }).text).toContain(caption.slice(0, 12));
  });

  it.each([
    'She sells three kinds (rye, spelt, and photo paper).',
    'It takes everything (credit or debit cards, cash, fish).',
    'The boat makes thirty knots (55 km/h).',
    'The council gave her credit: none.',
    'The pictures of that morning are sold by Getty Images.',
  ])('"%s" is text', (line) => {
    expect(read(pageOf(article(`<p>${line}</p><p>${PARAGRAPHS[2]}</p>`))).text).toContain(line);
  });
});

describe('the picture of such a caption', () => {
  const caption = 'The quay on Tuesday. (Photo: Ida Lindqvist)';
  const image = '<img src="/quay.jpg" alt="The quay" width="800" height="400">';

  it.each([
    ['before it', `${image}<p>${caption}</p>`],
    ['in a paragraph before it', `<p><a href="/big.jpg">${image}</a></p>\n<p>${caption}</p>`],
    ['in a figure before it', `<figure>${image}</figure><p>${caption}</p>`],
    ['at its beginning', `<p>${image}<br>${caption}</p>`],
    ['before the box it stands in', `<div>${image}</div><div>${caption}</div>`],
  ])('stands over it when it stands %s', (_, html) => {
    const box = document.createElement('template');
    box.innerHTML = read(pageOf(article(`${html}<p>${PARAGRAPHS[2]}</p>`))).html;
    const figure = box.content.querySelector('figure');
    expect(figure?.querySelectorAll('img')).toHaveLength(1);
    expect(figure?.querySelector('figcaption')?.textContent?.trim()).toBe(caption);
    expect(box.content.textContent?.split('Ida Lindqvist)')).toHaveLength(2);
  });

  it.each([
    ['that has a caption already', `<figure>${image}<figcaption>The quay.</figcaption></figure>`],
    ['with a paragraph between', `${image}<p>${PARAGRAPHS[1]}</p>`],
    ['with words of its own beside it', `<p>${image} Ferries run until nine.</p>`],
  ])('is left alone %s', (_, html) => {
    const made = read(pageOf(article(`${html}<p>${caption}</p><p>${PARAGRAPHS[2]}</p>`))).html;
    expect(made).not.toContain(`<figcaption>${caption}`);
    expect(made).toContain(`<p>${caption}</p>`);
  });
});

describe('a picture whose caption was cut', () => {
  const pictured = (name: string, caption: string) =>
    `<div class="media-box"><div><img src="/${name}.jpg" width="800" height="400"></div><div class="media-caption"><span>${caption}</span></div></div>`;
  const figuresOf = (html: string) => {
    const box = document.createElement('template');
    box.innerHTML = html;
    return [...box.content.querySelectorAll('figure')].map((figure) => ({
      sources: [...figure.querySelectorAll('img')].map((image) => image.getAttribute('src')),
      caption: figure.querySelector('figcaption')?.textContent?.trim(),
    }));
  };

  it('comes with it', () => {
    const { html, text } = read(
      pageOf(article(`${pictured('oven', 'The oven at dawn')}<p>${PARAGRAPHS[2]}</p>`)),
    );
    expect(figuresOf(html)).toEqual([
      { sources: ['https://quay.example/oven.jpg'], caption: 'The oven at dawn' },
    ]);
    expect(text).not.toContain('The oven at dawn');
  });

  it('stays apart from the next one', () => {
    const both = `<div class="pair">${pictured('oven', 'The oven at dawn')}${pictured('gull', 'A gull with a tray')}</div>`;
    const { html } = read(pageOf(article(`${both}<p>${PARAGRAPHS[2]}</p>`)));
    expect(figuresOf(html)).toEqual([
      { sources: ['https://quay.example/oven.jpg'], caption: 'The oven at dawn' },
      { sources: ['https://quay.example/gull.jpg'], caption: 'A gull with a tray' },
    ]);
  });

  it('is left out when its caption is a link, as on the card of another article', () => {
    const card = pictured('card', '<a href="/other">Fish is back on the menu</a>');
    expect(read(pageOf(article(`${card}<p>${PARAGRAPHS[2]}</p>`))).html).not.toContain('Fish is back');
  });
});

describe('embedded posts', () => {
  const link = `<blockquote class="text-post-media"><a href="https://threads.example/@gull/1">View on Threads</a></blockquote>`;

  it('are shown when they are little more than a link', () => {
    const { text, html } = read(pageOf(article(`${link}<p>${PARAGRAPHS[2]}</p>`)));
    expect(text).not.toContain('View on Threads');
    expect(html).toMatch(
      /<blockquote class="text-post-media">.*href="https:\/\/threads\.example\/@gull\/1".*<\/blockquote>/s,
    );
  });

  it('keep their link when it stands around all they say', () => {
    const around =
      '<blockquote class="text-post-media"><a href="https://threads.example/@gull/1"><div>Post by @gull</div><div>View on Threads</div></a></blockquote>';
    expect(read(pageOf(article(`${around}<p>${PARAGRAPHS[2]}</p>`))).html).toContain(
      '<p><a href="https://threads.example/@gull/1">View on Threads</a></p>',
    );
  });

  it('are none of the article when they stand outside it', () => {
    const doc = pageOf(`${article()}<div class="aside">${link}</div>`);
    expect(read(doc).html).not.toContain('threads.example');
  });

  it('are shown and are no part of the text', () => {
    const { text, html } = read(
      pageOf(
        article(
          `${post('The rye was mine, I saw it first and I would do it again.')}<p>${PARAGRAPHS[2]}</p>`,
        ),
      ),
    );
    expect(text).not.toContain('The rye was mine');
    expect(html).toContain('The rye was mine');
  });

  it('are the text of an article that is made of them', () => {
    const posts = Array.from({ length: 12 }, (_, at) =>
      post(
        `Number ${at}: the queue goes round the corner, past the chandler, and nobody has an umbrella left.`,
      ),
    );
    const doc = pageOf(
      `<article><h1>What the gulls say</h1><div class="story"><p>${PARAGRAPHS[0]}</p>${posts.join('')}</div></article>`,
    );
    expect(read(doc).text).toContain('Number 7');
  });

  it('leaves the quotes of an article alone', () => {
    expect(
      read(
        pageOf(
          article(
            `<blockquote><p>Bread is patience, and patience is cold.</p></blockquote><p>${PARAGRAPHS[2]}</p>`,
          ),
        ),
      ).text,
    ).toContain('Bread is patience');
  });
});
