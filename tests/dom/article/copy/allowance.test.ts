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

  it('is read for a good part even where the time is over before it has begun', () => {
    const { doc, isCut } = copyPage(parsed(paragraph(13).repeat(6000)), [], undefined, () => true);
    expect(isCut).toBe(true);
    expect(doc.querySelectorAll('p').length).toBeGreaterThan(2000);
  });
});
