import { describe, expect, it } from 'vitest';
import { article, pageOf, read } from '../page.ts';

const htmlOf = (extra: string) => read(pageOf(article(extra))).html;
const LINE = 'The gulls come at five and stay until the last tray of the morning has been sold';

describe('pictures in a line of text', () => {
  it.each([
    ['an emoji by its class', '<img class="emoji" alt="😎" src="/e/1f60e.svg">', '😎'],
    ['an emoji by its folder', '<img alt="☂️" src="https://cdn.example/twemoji/72x72/2602.png">', '☂️'],
    ['a smiley by its size', '<img src="/hat.gif" alt=":-)" width="16" height="16">', ':-)'],
    ['a shortcode', '<img class="emoji" alt=":wave:" src="/wave.png">', ':wave:'],
  ])('%s is its character', (_, image, text) => {
    const html = htmlOf(`<p>${LINE} ${image}, mostly.</p>`);
    expect(html).toContain(`${LINE} ${text}, mostly.`);
    expect(html).not.toContain('<img');
  });

  it('a smiley that names no character stays as large as its line', () => {
    expect(htmlOf(`<p>${LINE} <img class="smiley" alt="grin" src="/grin.png"> mostly.</p>`)).toContain(
      'sizes="1em"',
    );
  });

  it('a formula’s picture stays in its line', () => {
    expect(htmlOf(`<p>${LINE}: <img class="latex" alt="x^2" src="/tex?x^2"> trays.</p>`)).toContain(
      'sizes="1em"',
    );
  });

  it('an icon goes', () => {
    expect(
      htmlOf(`<p>${LINE}. <img src="/open.png" width="12" height="12" alt="external"></p>`),
    ).not.toContain('<img');
  });

  it('a photograph stays as it is', () => {
    expect(
      htmlOf(`<p>${LINE}.</p><p><img src="/quay.jpg" width="640" height="400" alt="The quay"></p>`),
    ).toMatch(/<img(?![^>]*1em)[^>]*quay\.jpg/);
  });
});

describe('headings', () => {
  it('are read where they are buttons of boxes that open', () => {
    const item = (at: number) =>
      `<div class="item"><h3><button aria-expanded="false" aria-controls="b${at}">Loaves of kind ${at}</button></h3><div id="b${at}"><p>${LINE}, number ${at}.</p></div></div>`;
    expect(htmlOf(item(1) + item(2))).toMatch(
      /<h\d>(?:<span>)?Loaves of kind 1.*number 1.*Loaves of kind 2.*number 2/s,
    );
  });

  it('are made of a button that is one without saying so', () => {
    const html = htmlOf(
      `<div class="item"><button aria-expanded="false" aria-controls="c1">What it costs</button><div id="c1"><p>${LINE}.</p></div></div><p>${LINE} again.</p>`,
    );
    expect(html).toMatch(/<h\d>What it costs<\/h\d>/);
  });

  it('don’t hold the buttons beside them', () => {
    expect(htmlOf(`<h2>Rye<button>Copy link</button></h2><p>${LINE}.</p>`)).toMatch(/<h2>Rye<\/h2>/);
  });

  it.each([
    '<a href="#rye">¶</a>',
    '<a href="#rye">#</a>',
    '<a href="#rye">🔗</a>',
    '<a class="anchor" href="#rye"><svg viewBox="0 0 1 1"></svg></a>',
    '<a class="headerlink" href="#rye" title="Permalink">Link to this section</a>',
    '<a class="anchor" aria-hidden="true" href="#rye"></a>',
  ])('lose the sign that links to them: %s', (sign) => {
    expect(htmlOf(`<h2 id="rye">Rye ${sign}</h2><p>${LINE}.</p>`)).toMatch(/<h2 id="rye">Rye\s*<\/h2>/);
  });

  it('keep the link they are', () => {
    expect(htmlOf(`<h2><a href="/rye">Rye</a></h2><p>${LINE}.</p>`)).toMatch(/<a href="[^"]*\/rye">Rye<\/a>/);
  });
});

describe('boxes beside the text', () => {
  it('stay where the author put them between two paragraphs', () => {
    expect(
      htmlOf(`<aside class="callout"><h4>Summer time</h4><p>${LINE}.</p></aside><p>${LINE} again.</p>`),
    ).toContain('Summer time');
  });

  it('go where they lead elsewhere', () => {
    const links =
      '<a href="/a">A bakery in the hills that nobody visits</a> <a href="/b">Bread and salt in seven towns</a>';
    expect(htmlOf(`<aside><p>${links}</p></aside><p>${LINE} again.</p>`)).not.toContain('in the hills');
  });
});

describe('what is said of every link', () => {
  const link = (text: string, notice: string) =>
    `<p>${LINE}, says <a href="/x${text.length}" target="_blank">${text}${notice}</a>, and more.</p>`;

  it.each([
    '<span class="n">(opens in a new window)</span>',
    '<span>Öffnet in neuem Fenster</span>',
    ' (nouvelle fenêtre)',
    '<em>（新しいウィンドウで開く）</em>',
  ])('goes, in any language: %s', (notice) => {
    const html = htmlOf(
      link('the mayor', notice) + link('a gull counter', notice) + link('the bank itself', notice),
    );
    expect(html).toContain('>the mayor</a>');
    expect(html).toContain('>a gull counter</a>');
  });

  it('stays where only one link has it', () => {
    expect(htmlOf(link('the mayor', ' (in office since May)'))).toContain('(in office since May)');
  });
});

describe('code', () => {
  it('keeps its blank lines, its indentation and its last line', () => {
    const code = 'def quay(n):\n    """Nine at most."""\n\n    return n\n\n\n\tend = quay(9)';
    expect(htmlOf(`<pre>${code}</pre><p>${LINE}.</p>`)).toContain(`<pre>${code}</pre>`);
  });
});

it('reads the page behind an open dialog', () => {
  const doc = pageOf(
    `<div id="root" aria-hidden="true" inert>${article()}</div><div role="dialog" aria-modal="true"><h2>Your privacy</h2><p>${LINE}, and so do our partners.</p></div>`,
  );
  expect(read(doc).text).toContain('The ovens at the harbour');
  expect(read(doc).text).not.toContain('our partners');
});
