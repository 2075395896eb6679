import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../../utils/article/copy/copyPage.ts';
import { extractArticle } from '../../../../utils/article/extractArticle.ts';

const paragraph = (at: number) =>
  `<p>Paragraph ${at}: the ferry was late again, said the harbour master, and nobody was much surprised.</p>`;
const story = Array.from({ length: 12 }, (_, at) => paragraph(at)).join('');
const parsed = (body: string) =>
  new DOMParser().parseFromString(
    `<title>The ferry</title><article><h1>The ferry</h1>${story}${body}</article>`,
    'text/html',
  );

describe('a page too large to be shown whole', () => {
  it.each([
    ['a paragraph of three million characters', `<p>${'salt and rye, '.repeat(220_000)}</p>`],
    [
      'two thousand pictures',
      '<img src="https://quay.example/boat.jpg" width="600" height="400">'.repeat(2000),
    ],
    ['eighty thousand marks', `<p>${'<b>rye</b> and '.repeat(80_000)}</p>`],
  ])('with %s is cut, and says so', (_, body) => {
    const { isCut, doc } = copyPage(parsed(body));
    expect(isCut).toBe(true);
    expect(doc.body.textContent?.length).toBeLessThanOrEqual(600_000);
    expect(doc.querySelectorAll('img').length).toBeLessThanOrEqual(600);
    expect(doc.querySelectorAll('*').length).toBeLessThanOrEqual(40_100);
  });

  it('that is none isn’t cut', () => {
    expect(copyPage(parsed('')).isCut).toBe(false);
  });

  it('keeps what means something of an element with hundreds of attributes', () => {
    const noise = Array.from({ length: 300 }, (_, at) => `data-a${at}="${at}.jpg"`).join(' ');
    const { doc } = copyPage(parsed(`<p id="tides" ${noise}>High water at nine.</p>`));
    const copy = doc.querySelector('#tides');
    expect(copy?.textContent).toBe('High water at nine.');
    expect(copy?.attributes.length).toBeLessThan(60);
  });

  it('is read as far as there is time, and says so', () => {
    let looks = 0;
    const extraction = extractArticle(
      parsed(paragraph(13).repeat(6000)),
      new URL('https://quay.example/news/ferry'),
      {
        isLate: () => ++looks > 1,
      },
    );
    expect(extraction.kind === 'article' && extraction.article.isCut).toBe(true);
    expect(extraction.kind === 'article' && extraction.article.text).toContain('Paragraph 3:');
  });

  it('of ordinary length is read by every pass, however late a busy machine is', () => {
    const promo =
      '<p>Read more: <a href="/sleep">Ferries of the north and where they sleep in winter</a></p>';
    const read = (isLate: () => boolean) => {
      const url = new URL('https://quay.example/news/ferry');
      const extraction = extractArticle(parsed(paragraph(13) + promo), url, { isLate });
      return extraction.kind === 'article' ? extraction.article : undefined;
    };
    const late = read(() => true);
    expect(late?.html).toBe(read(() => false)?.html);
    expect(late?.text).toContain('Paragraph 13:');
    expect(late?.text).not.toContain('Ferries of the north');
    expect(late?.isCut).toBeFalsy();
  });

  it('is read for a good part even where the time is over before it has begun', () => {
    const { doc, isCut } = copyPage(parsed(paragraph(13).repeat(6000)), [], undefined, () => true);
    expect(isCut).toBe(true);
    expect(doc.querySelectorAll('p').length).toBeGreaterThan(2000);
  });
});

describe('values without end that a script gives to every element', () => {
  const PICTURE = `data:image/png;base64,${'A'.repeat(3_900_000)}`;
  const ENDLESS = 'said the harbour master '.repeat(200_000);
  const read = (doc: Document) => {
    const extraction = extractArticle(doc, new URL('https://quay.example/news/ferry'));
    if (extraction.kind !== 'article') throw new Error('No article was found.');
    return extraction.article;
  };

  it('don’t make an article that no browser can hold, and nothing of its text is lost', () => {
    const doc = parsed(Array.from({ length: 1000 }, (_, at) => paragraph(at + 13)).join(''));
    for (const line of doc.querySelectorAll('p'))
      for (const name of ['title', 'id', 'lang', 'data-note']) line.setAttribute(name, ENDLESS);
    const { html, text } = read(doc);
    expect(html.length).toBeLessThan(2_000_000);
    expect(text).toContain('Paragraph 1012:');
  });

  it('reach no later step, whatever the attribute is, and their element stays', () => {
    const names =
      'class id rel role itemprop name href cite title alt style aria-label content value datetime type sizes media';
    const doc = parsed(
      Array.from(
        { length: 30 },
        (_, at) => `${paragraph(at + 13)}<p>Quay ${at}, <a>its story</a>, <q>late</q></p>`,
      ).join(''),
    );
    for (const element of doc.querySelectorAll('a, q'))
      for (const name of names.split(' ')) element.setAttribute(name, `#${ENDLESS.slice(0, 10_000)}`);
    const { doc: copy } = copyPage(doc);
    const kept = [...copy.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]);
    expect(kept.filter(({ value }) => value.length > 4_000).map(({ name }) => name)).toEqual([]);
    expect(copy.body.textContent).toContain('Quay 29, its story, late');
  });

  it('leave room for the first pictures, and it is said that some are missing', () => {
    const figure = '<figure><img width="600" height="400"><figcaption>A boat</figcaption></figure>';
    const doc = parsed(Array.from({ length: 20 }, (_, at) => paragraph(at + 13) + figure).join(''));
    for (const image of doc.querySelectorAll('img')) image.setAttribute('src', PICTURE);
    const { html, text, isCut } = read(doc);
    expect(html.length).toBeLessThan(30_000_000);
    expect(html).toContain(PICTURE);
    expect(text).toContain('Paragraph 32:');
    expect(isCut).toBe(true);
  });

  it('in its head state nothing', () => {
    const doc = parsed('');
    for (let at = 0; at < 2000; at++) {
      const meta = doc.createElement('meta');
      meta.setAttribute('property', at % 2 === 0 ? 'og:description' : 'article:author');
      meta.setAttribute('content', ENDLESS);
      doc.head.append(meta);
    }
    expect(read(doc).title).toBe('The ferry');
  });
});
