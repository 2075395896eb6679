import { describe, expect, it } from 'vitest';
import { readBody } from '../../../../utils/article/readBody.ts';

const PROSE =
  'The harbour was dredged in the spring of the year the railway came, and nobody has touched it since, although the silt now reaches the third step of the quay.';

function textOf(html: string, readAnyway = false): string {
  const doc = new DOMParser().parseFromString(`<title>Silt</title><body>${html}</body>`, 'text/html');
  return readBody(doc, { title: 'Silt' }, { readAnyway })?.text ?? '';
}

const article = (mark: string) =>
  `<article><h1>Silt</h1><div class="story">${`<p>${PROSE}</p>`.repeat(4)}<p>${PROSE}${mark} ${PROSE}</p></div></article>`;

describe('footnotes', () => {
  const notes =
    '<section class="bottom"><h2>Notes</h2><ol><li id="fn1">The ledger of 1871 gives two dates. <a href="#ref1">↩</a></li></ol></section>';

  it('are kept when the text points at them, with their heading', () => {
    const text = textOf(article('<sup><a id="ref1" href="#fn1">1</a></sup>') + notes);
    expect(text).toContain('The ledger of 1871 gives two dates.');
    expect(text).toContain('Notes');
  });

  it('are not when nothing points at them', () => {
    expect(textOf(article('') + notes)).not.toContain('The ledger of 1871');
  });

  it('are not confused with a section of the page that the text links to', () => {
    const comments = `<section id="c1"><h2>Comments</h2>${'<p>First! And rather proud of it, too.</p>'.repeat(6)}</section>`;
    expect(textOf(article('<sup><a href="#c1">6</a></sup>') + comments)).not.toContain('First!');
  });

  it('are not confused with a place that a word of the text links to', () => {
    const box = '<div id="shop"><p>Buy the map of the harbour.</p></div>';
    expect(textOf(article(' <a href="#shop">the map</a>') + box)).not.toContain('Buy the map');
  });
});

describe('reading anyway', () => {
  const index =
    '<header>Site</header><main><ul><li><a href="/a">Owl holds up repairs</a></li><li><a href="/b">Lido stays open</a></li></ul></main>';

  it('gives all of a page that holds no article', () => {
    expect(textOf(index, true)).toContain('Owl holds up repairs');
    expect(textOf(index, true)).toContain('Lido stays open');
  });

  it('gives no more than the article when there is one', () => {
    expect(textOf(article('') + index, true)).not.toContain('Lido stays open');
  });
});
