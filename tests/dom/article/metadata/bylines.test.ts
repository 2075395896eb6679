import { describe, expect, it } from 'vitest';
import { BODY, jsonLd, metadataOf } from './page.ts';

const TITLE = '<h1>The tide came in twice</h1>';
const bylineOf = (body: string, head = '', lang = 'en', url?: string) =>
  metadataOf(`<title>The tide came in twice</title>${head}`, body, `lang="${lang}"`, url).byline?.text;

describe('the byline', () => {
  it.each([
    ['a date before it', 'en', '<p>6 May 2024, 13:30 by Ana Ruiz</p>', 'Ana Ruiz'],
    [
      'a date and an icon',
      'de',
      '<p class="byline">29. Juni 2017, 23:39 · von <a rel="author" href="/author/tobi">Tobi</a></p>',
      'Tobi',
    ],
    ['a label for pictures too', 'de', '<p class="author">Text & Fotos: Ivan Valetny</p>', 'Ivan Valetny'],
    [
      'a line that ends with the by-word',
      'de',
      '<p class="author">Disko Von<br>Ernst Lohoff</p>',
      'Ernst Lohoff',
    ],
    [
      'the reading time beside it',
      'de',
      '<p class="author">Von Moritz Wichmann | Lesedauer: 6 Min.</p>',
      'Moritz Wichmann',
    ],
    [
      'a conversation',
      'de',
      '<p class="author">Richard Precht im Gespräch mit Karin Fischer</p>',
      'Richard Precht, Karin Fischer',
    ],
    ['a reporter’s letters before an agency', 'de', '<p class="author">Von: det/dpa</p>', 'det, dpa'],
    [
      'a date and the desk before it',
      'de',
      '<div>05.02.2020 <span>- Redaktion: Ana Ruiz (Sprecherin)</span></div>',
      'Ana Ruiz',
    ],
    ['the drawing of a person', 'en', '<ul><li><i class="bi bi-person"></i> Ana Ruiz</li></ul>', 'Ana Ruiz'],
    ['nobody but the desk', 'de', '<p class="author">von Redaktion</p>', 'Redaktion'],
  ])('is read with %s', (_, lang, line, expected) => {
    expect(bylineOf(TITLE + line + BODY, '', lang)).toBe(expected);
  });

  it.each([
    ['its last line', `${BODY}<p><em>By Ana Ruiz</em></p>`],
    ['a label and what stands behind it', `${BODY}<div><h5>Author: </h5>Ana Ruiz</div>`],
    ['a label and the next line', `${BODY}<div><b>Author:</b><br><br>Ana Ruiz</div>`],
    ['the author’s page', `${BODY}<div class="box"><h4><a href="/author/ana-ruiz">Ana Ruiz</a></h4></div>`],
  ])('is found behind the text: %s', (_, body) => {
    expect(bylineOf(`${TITLE}<main>${body}</main>`)).toBe('Ana Ruiz');
  });

  it.each([
    ['a name that looks like none', '<p>by ibby</p>', 'ibby'],
    ['a firm’s', '<p>By 3i Global</p>', '3i Global'],
  ])('is a short line beside the date: %s', (_, line, expected) => {
    expect(bylineOf(`${TITLE}<div><time>6 May 2024</time>${line}</div>${BODY}`)).toBe(expected);
  });

  it('is marked by its property alone', () => {
    const author = '<a href="/topic/ana"><span itemprop="author">Ana Ruiz</span></a>';
    expect(bylineOf(`${TITLE}<span>Edited by ${author} (with inputs from agencies)</span>${BODY}`)).toBe(
      'Ana Ruiz',
    );
  });

  it.each([
    ['letters behind the name', '<div><h5>Autor: </h5>Ana Ruiz/SP-X</div>', 'Ana Ruiz, SP-X'],

    ['a link to her', '<div><a href="javascript:mail()"><b>Autor:</b><br><br>Ana Ruiz</a></div>', 'Ana Ruiz'],
  ])('is read behind a German label, with %s', (_, line, expected) => {
    expect(bylineOf(`${TITLE}<main>${BODY}${line}</main>`, '', 'de')).toBe(expected);
  });

  it('is what the page tells its own scripts, where it says so nowhere else', () => {
    const told = '<script>var layer = {"pagePostAuthor":"Ana Ruiz"};</script>';
    expect(bylineOf(TITLE + BODY, told)).toBe('Ana Ruiz');
    expect(bylineOf(TITLE + BODY, `${told}<script>x = {"author":"Ben Ito"}</script>`)).toBeUndefined();
    expect(bylineOf(TITLE + BODY, '<script>x = {"author":"Harbour Notes"}</script>')).toBeUndefined();
  });

  it.each([
    '<a href="/login" class="author-link">Log in</a>',
    '<div class="author-box"><a href="#toc">Table of Contents</a></div>',
    '<a href="/profiles/all">Member List</a>',
    '<p class="byline"><time>6 May 2024</time></p>',
    '<span class="author">Harbour Notes</span>',
  ])('is no control, list, date or site: %s', (line) => {
    const head = '<meta property="og:site_name" content="Harbour Notes">';
    const text = bylineOf(TITLE + line + BODY, head);
    expect(text === undefined || text === 'Harbour Notes').toBe(true);
    expect(bylineOf(`${TITLE}${line}<p class="byline">By Ana Ruiz</p>${BODY}`, head)).toBe('Ana Ruiz');
  });

  it('isn’t a sentence that begins like one, nor one of a comment', () => {
    expect(
      bylineOf(
        `${TITLE}${BODY}<p>By other means nobody has tried it.</p><div class="comments"><p>By Ana Ruiz</p></div>`,
      ),
    ).toBeUndefined();
  });

  it('is whole where only the first name is signed', () => {
    const author = {
      '@type': 'Person',
      name: 'Nils',
      description: 'Nils Pickert is a free writer of columns.',
    };
    const head = jsonLd({ '@type': 'Article', headline: 'The tide came in twice', author });
    expect(bylineOf(TITLE + BODY, head)).toBe('Nils Pickert');
  });

  it('is whole where the site and its address bear the rest of the name', () => {
    const head = `<meta property="og:site_name" content="Ana Ruiz Yoga"><meta name="author" content="Ana">`;
    expect(bylineOf(TITLE + BODY, head, 'en', 'https://www.anaruiz.example/tide/')).toBe('Ana Ruiz');
  });

  it('is the owner’s name on a site of their own', () => {
    const head = '<title>The tide came in twice | Ana Ruiz</title>';
    expect(
      metadataOf(head, TITLE + BODY, 'lang="en"', 'https://www.anaruiz.example/2024/05/06/tide/').byline
        ?.text,
    ).toBe('Ana Ruiz');
  });

  it('may be that of a person the site is called after', () => {
    const author = { '@type': 'Person', name: 'Ana Ruiz' };
    const head = jsonLd({ '@type': 'Article', headline: 'The tide came in twice', author });
    expect(
      bylineOf(
        `${TITLE}<a href="/people/all">People</a>${BODY}`,
        head,
        'en',
        'https://www.anaruiz.example/2024/05/06/tide/',
      ),
    ).toBe('Ana Ruiz');
  });

  it('knows a person with and without a doctor’s title', () => {
    const author = { '@type': 'Person', name: 'Marna van der Merwe' };
    const head = jsonLd({ '@type': 'Article', headline: 'The tide came in twice', author });
    expect(
      bylineOf(`${TITLE}<p class="byline">By Dr Marna van der Merwe</p>${BODY}`, head)?.split(', '),
    ).toHaveLength(1);
  });
});

describe('the date', () => {
  const dateOf = (body: string, head = '', lang = 'en') =>
    metadataOf(
      `<title>The tide came in twice</title>${head}`,
      body,
      `lang="${lang}"`,
      'https://www.harbour-notes.example/tide',
    ).published?.slice(0, 10);

  it.each([
    ['says what it is of', 'de', '<div><h5>Datum: </h5>19.11.2021</div>', '2021-11-19'],
    [
      'stands behind its label',
      'de',
      '<div><span>Datum:</span> 19.11.2021 <br><span>Autor:</span> Ana Ruiz</div>',
      '2021-11-19',
    ],
    [
      'opens a paragraph',
      'de',
      '<p>27.1.2022 - Bei der Erinnerung an die Flut waren viele Leute aus der Stadt auf der Mole.</p>',
      '2022-01-27',
    ],
    [
      'is that of a statement',
      'de',
      '<p>Pressemitteilung vom 25. Januar 2022 | Berlin – Die künftige Zusammenarbeit wird schwerer.</p>',
      '2022-01-25',
    ],
  ])('of a page that marks none %s', (_, lang, line, expected) => {
    expect(dateOf(`${TITLE}${BODY}${line}`, '', lang)).toBe(expected);
  });

  it('may stand right under the title in a box of any name', () => {
    const line =
      '<div class="page__teaser-text"><p>Pressemitteilung vom 25. Januar 2022 | Berlin – Die Arbeit.</p></div>';
    expect(dateOf(`<div class="page">${TITLE}${line}${BODY}</div>`, '', 'de')).toBe('2022-01-25');
  });

  it('isn’t that of the last comment', () => {
    expect(dateOf(`${TITLE}<p>Comments: 4, last of 02/01/2012.</p>${BODY}`)).toBeUndefined();
  });

  it('is the printed one where the page was only built anew', () => {
    const head = jsonLd({
      '@type': 'Article',
      headline: 'The tide came in twice',
      datePublished: '2025-11-05',
      dateModified: '2025-11-05',
    });
    expect(dateOf(`${TITLE}<p>January 31, 2024</p>${BODY}`, head)).toBe('2024-01-31');
  });
});
