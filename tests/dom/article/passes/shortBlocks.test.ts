// Short lines that belong to an article although they look like what surrounds one.
import { expect, it } from 'vitest';
import { article, PARAGRAPHS, pageOf, read, TITLE } from '../page.ts';

it('keeps the titles and texts of steps that stand beside their pictures', () => {
  const steps = ['Cut the plank', 'Shape the edge', 'Hang the gate'].map(
    (title, at) =>
      `<section class="step"><h2>${title}</h2><div class="photos"><img src="/${at}.jpg" alt=""></div><div class="say"><p>Take the plank outside, measure it twice against the ditch, and ${title.toLowerCase()} before noon.</p></div></section>`,
  );
  const { text } = read(pageOf(`<article><h1>${TITLE}</h1>${steps.join('')}</article>`));
  expect(text).toContain('Cut the plank\nTake the plank outside');
  expect(text).toContain('Hang the gate\nTake the plank outside');
});

it('keeps headings with lists after the last paragraph, and ends with no heading', () => {
  const { text } = read(
    pageOf(
      article(
        '<h2>Loaves</h2><ul><li><h3>Rye, dark</h3></li><li><h3>Spelt, light</h3></li></ul><h2>From our data centre:</h2>',
      ),
    ),
  );
  expect(text.split('\n').slice(-3)).toEqual(['Loaves', 'Rye, dark', 'Spelt, light']);
});

it('keeps a programme that stands before the first paragraph', () => {
  const dates = Array.from(
    { length: 8 },
    (_, at) => `<p class="when">${at + 3} March, from four to six, in the bakehouse</p>`,
  );
  const { text } = read(
    pageOf(
      `<article><h1>${TITLE}</h1><div class="story">${dates.join('')}${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}</div></article>`,
    ),
  );
  expect(text).toContain('3 March, from four');
});

it('keeps a heading that begins with the name of the author', () => {
  const { text } = read(
    pageOf(
      `<p class="byline">By <a rel="author" href="/a/quay">Quay Bakers</a></p>${article(`<h2>Quay Bakers’ three rules</h2><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p>`)}`,
    ),
  );
  expect(text).toContain('three rules');
});

it('doesn’t take a list of other events for the article', () => {
  const events = Array.from(
    { length: 12 },
    (_, at) =>
      `<div class="event"><div class="title"><a href="/e/${at}">An evening with baker number ${at}</a></div><div class="when">Tuesday, at six</div><div class="what">Bring flour, bring an apron, and bring a friend who has never baked: number ${at} will show you how it is done in an hour.</div></div>`,
  );
  const { text } = read(
    pageOf(
      `<div class="page"><h1>${TITLE}</h1><div class="info"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></div></div><div class="events">${events.join('')}</div>`,
    ),
  );
  expect(text).toContain(PARAGRAPHS[1] ?? '');
  expect(text).not.toContain('Bring flour');
});

it('keeps a list of links that is most of the article', () => {
  const books = Array.from(
    { length: 40 },
    (_, at) => `<p><a href="/b/${at}">A baker’s book of the quay, number ${at}</a></p>`,
  ).join('');
  const { text } = read(pageOf(article(`<h2>All of them:</h2>${books}`)));
  expect(text).toContain('number 39');
});
