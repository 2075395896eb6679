import { expect, it } from 'vitest';
import { nodeReader } from '../../../../utils/article/body/nodes.ts';
import { noscriptPictures } from '../../../../utils/article/body/noscriptPictures.ts';
import { article, PARAGRAPHS, pageOf, read } from './page.ts';

/** The addresses found in each `<noscript>` of a page made of these, in order. */
function picturesIn(...texts: readonly string[]): (string | null | undefined)[] {
  const doc = document.implementation.createHTMLDocument('');
  for (const text of texts) {
    const noscript = doc.createElement('noscript');
    noscript.textContent = text;
    doc.body.append(noscript);
  }
  const pictureIn = noscriptPictures(nodeReader(), doc.body);
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
