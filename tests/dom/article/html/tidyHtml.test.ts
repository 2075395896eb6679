import { expect, it } from 'vitest';
import { tidyHtml } from '../../../../utils/article/html/tidyHtml.ts';

function tidied(html: string): string {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.innerHTML = html;
  tidyHtml(box);
  return box.innerHTML;
}

it.each([
  ['a heading that nothing follows', '<p>One.</p><h2>More from us</h2>', '<p>One.</p>'],
  ['several of them, and the rule before', '<p>One.</p><hr><h2>More</h2><h3>Even more</h3>', '<p>One.</p>'],
  ['an empty paragraph', '<p>One.</p><p> <br></p><p>Two.</p>', '<p>One.</p><p>Two.</p>'],
  ['a list of nothing', '<p>One.</p><ul><li></li><li> </li></ul><p>Two.</p>', '<p>One.</p><p>Two.</p>'],
  ['a link without words', '<p>One<a href="/x"></a>.</p>', '<p>One.</p>'],
  [
    'a picture right after itself',
    '<img src="https://quay.example/a-long-name.jpg?w=1"><img src="https://quay.example/a-long-name.jpg?w=2"><p>One.</p>',
    '<img src="https://quay.example/a-long-name.jpg?w=1"><p>One.</p>',
  ],
  [
    'the same file again, with words in between',
    '<p><img src="https://quay.example/a-long-name.jpg">One.</p><figure><img src="https://quay.example/a-long-name.jpg"></figure><p>Two.</p>',
    '<p><img src="https://quay.example/a-long-name.jpg">One.</p><p>Two.</p>',
  ],
  [
    'a mark that comes before every line',
    '<ul><li><img src="/tick.svg">One.</li><li><img src="/tick.svg">Two.</li><li><img src="/tick.svg">Three.</li></ul>',
    '<ul><li>One.</li><li>Two.</li><li>Three.</li></ul>',
  ],
])('leaves out %s', (_, html, expected) => {
  expect(tidied(html)).toBe(expected);
});

it.each([
  [
    'a picture that comes again with a caption of its own',
    '<img src="https://quay.example/a-long-name.jpg"><p>One.</p><figure><img src="https://quay.example/a-long-name.jpg"><figcaption>Again.</figcaption></figure>',
  ],
  [
    'another cut of a picture, with words in between',
    '<img src="https://quay.example/a-long-name.jpg?w=1"><p>One.</p><img src="https://quay.example/a-long-name.jpg?w=2">',
  ],
  ['a link around a picture', '<p>One.</p><a href="/x"><img src="https://quay.example/a-long-name.jpg"></a>'],
  ['a heading with something under it', '<h2>One</h2><p>Two.</p>'],
])('keeps %s', (_, html) => {
  expect(tidied(html)).toBe(html);
});

it('puts headings a level apart', () => {
  expect(tidied('<h3>A</h3><p>1</p><h5>B</h5><p>2</p><h4>C</h4><p>3</p><h3>D</h3><p>4</p>')).toBe(
    '<h2>A</h2><p>1</p><h3>B</h3><p>2</p><h3>C</h3><p>3</p><h2>D</h2><p>4</p>',
  );
});

it('keeps the place that a link without words marked', () => {
  expect(tidied('<p><a id="note"></a>One.</p>')).toBe('<p id="note">One.</p>');
});
