import { afterEach, describe, expect, it } from 'vitest';
import { spokenBlocks } from '../../../utils/reading/speech/spokenBlocks.ts';

const drawn: HTMLElement[] = [];
afterEach(() => {
  for (const element of drawn.splice(0)) element.remove();
});

function articleOf(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = `<h1 class="title">The pier</h1><p class="byline">Ada Marsh</p><div class="body">${html}</div>`;
  document.body.append(main);
  drawn.push(main);
  return main;
}
const said = (html: string) =>
  spokenBlocks(articleOf(html))
    .slice(1)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('what is read aloud', () => {
  it('begins with the title, without byline and dates', () => {
    expect(spokenBlocks(articleOf('<p>It is long.</p>')).map(({ text }) => text)).toEqual([
      'The pier',
      'It is long.',
    ]);
  });

  it.each([
    [
      'marks of footnotes',
      'Long<sup><a href="#n1">[1]</a></sup> and old<a href="#n2">*</a>.',
      'Long and old.',
    ],
    ['powers stay', 'E = mc<sup>squared</sup>.', 'E = mcsquared.'],
    ['links stay', 'See <a href="#more">the plan</a>.', 'See the plan.'],
    ['years in links stay', 'Built <a href="https://a.example/1904">1904</a>.', 'Built 1904.'],
    [
      'how a word is read, beside it',
      '<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は静か。',
      '港は静か。',
    ],
    ['code in a line stays', 'Call <code>open</code> first.', 'Call open first.'],
  ])('leaves out what is no text: %s', (_, html, text) => {
    expect(said(`<p>${html}</p>`)).toEqual([text]);
  });

  it.each([
    '<pre>const a = 1;</pre>',
    '<div class="table"><table><tr><td>7</td></tr></table></div>',
    '<figure><img alt=""><figcaption>The pier.</figcaption></figure>',
    '<figure class="embed"><p>A film</p></figure>',
    '<p hidden>Gone.</p>',
    '<p>* * *</p>',
  ])('leaves out %s', (html) =>
    expect(said(`<p>Before.</p>${html}<p>After.</p>`)).toEqual(['Before.', 'After.']),
  );

  it('says each text once, however blocks are nested, in order', () => {
    expect(
      said(
        '<div><p>One.</p></div><ul><li>Two.<ul><li>Three.</li></ul></li></ul><blockquote><p>Four.</p></blockquote>',
      ),
    ).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  it('knows the language of each block, and where each character stands', () => {
    const blocks = spokenBlocks(
      articleOf('<p lang="fr">Le <em>port</em> dort.</p><p>It sleeps<sup>2</sup> now.</p>'),
      'en',
    );
    expect(blocks.map(({ lang }) => lang)).toEqual(['en', 'fr', 'en']);
    expect(String(blocks[1]?.rangeOf(3, 7))).toBe('port');
    expect(String(blocks[2]?.rangeOf(10, 14))).toBe('now.');
  });
});
