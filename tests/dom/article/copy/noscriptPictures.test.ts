import { expect, it } from 'vitest';
import { noscriptPictures } from '../../../../utils/article/copy/noscriptPictures.ts';
import { article, PARAGRAPHS, pageOf, read } from '../page.ts';

/** The addresses found in each `<noscript>` of a page made of these, in order. */
function picturesIn(...texts: readonly string[]): (string | null | undefined)[] {
  const doc = document.implementation.createHTMLDocument('');
  for (const text of texts) {
    const noscript = doc.createElement('noscript');
    noscript.textContent = text;
    doc.body.append(noscript);
  }
  const pictureIn = noscriptPictures(doc.body);
  return [...doc.body.children].map((noscript) => pictureIn(noscript)?.getAttribute('src'));
}

it('finds the first picture with an address in each', () => {
  expect(
    picturesIn(
      '<img alt=""><img src="/a.jpg"><img src="/b.jpg">',
      'Scripts are off.',
      '<picture><source srcset="/c.webp"><img src="/c.jpg"></picture>',
    ),
  ).toEqual(['/a.jpg', undefined, '/c.jpg']);
});

it.each([
  ['an attribute', '<img src="/a.jpg'],
  ['a comment', '<img src="/a.jpg"><!-- '],
  ['a table', '<table><tr><td><img src="/a.jpg">'],
  ['a style', '<img src="/a.jpg"><style>'],
  ['more boxes than it opened', '</section><section><img src="/a.jpg"></section>'],
])('%s left open in one swallows no picture of the others', (_, text) => {
  expect(picturesIn('<img src="/1.jpg">', text, '<img src="/2.jpg">').filter(Boolean)).toEqual(
    expect.arrayContaining(['/1.jpg', '/2.jpg']),
  );
});

it('reads none that is as long as a page', () => {
  expect(picturesIn(`<img src="/a.jpg">${'<p>Bread.</p>'.repeat(500)}`)).toEqual([undefined]);
});

it('knows those in a shadow root too', () => {
  const doc = pageOf(article(`<div id="host"></div><p>${PARAGRAPHS[0]}</p>`));
  const host = doc.querySelector('#host');
  const noscript = doc.createElement('noscript');
  noscript.textContent = '<img src="/shadow.jpg">';
  host?.attachShadow({ mode: 'open' }).append(noscript);
  expect(read(doc).html).toContain('https://quay.example/shadow.jpg');
});

it('takes the place of a blank, though a spinner stands in between', () => {
  const [first, ...rest] = PARAGRAPHS;
  const doc = pageOf(
    `<article><h1>Bread</h1><p>${first}</p><div class="media"><img src="/img/transparent_3-4.gif" alt="The oven"><span class="spinner"> </span></div>${rest.map((text) => `<p>${text}</p>`).join('')}</article>`,
  );
  const noscript = doc.createElement('noscript');
  noscript.textContent = '<img src="/oven-900x600.jpg" alt="The oven">';
  doc.querySelector('.media')?.append(noscript);
  const { html } = read(doc);
  expect(html).toContain('https://quay.example/oven-900x600.jpg');
  expect(html).not.toContain('transparent');
});

it.each(['/img/lazy_placeholder.gif', '/img/blank.gif?v=2', '/x/spacer-1.gif'])(
  '%s is no picture',
  (address) => {
    const doc = pageOf(
      article(`<p><img src="${address}" alt="The oven" width="600" height="400"></p><p>${PARAGRAPHS[0]}</p>`),
    );
    expect(read(doc).html).not.toContain('<img');
  },
);

it.each(['/img/blank-pages.jpg', '/img/transparent-oven.webp', '/img/oven.gif'])('%s is one', (address) => {
  const doc = pageOf(
    article(`<p><img src="${address}" alt="The oven" width="600" height="400"></p><p>${PARAGRAPHS[0]}</p>`),
  );
  expect(read(doc).html).toContain(address);
});
