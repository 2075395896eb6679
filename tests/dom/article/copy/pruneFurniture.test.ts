import { expect, it } from 'vitest';
import { article, PARAGRAPHS, pageOf, read, TITLE } from '../page.ts';

const prose = (wrap: (text: string, at: number) => string) => PARAGRAPHS.map(wrap).join('\n');
const story = (inner: string) =>
  pageOf(
    `<nav><a href="/">Home</a></nav><main><h1>${TITLE}</h1><div class="story">${inner}</div></main><footer class="footer"><p>The Quay News is printed on the quay, read on the quay and thrown into the harbour, where the gulls read it.</p></footer>`,
  );

it('reads an article every paragraph of which bears the name of a wall', () => {
  const { text } = read(story(prose((text) => `<p class="paywall">${text}</p>`)));
  expect(text.split('\n')).toEqual(PARAGRAPHS);
});

it('reads an article whose boxes are all called advertisements', () => {
  const { text } = read(story(prose((text) => `<div class="ad-item"><p>${text}</p></div>`)));
  expect(text.split('\n')).toEqual(PARAGRAPHS);
});

it('reads an article in a box named after the wall that it lacks', () => {
  const page = pageOf(
    `<main><h1>${TITLE}</h1><div class="is-not-a-paywall">${prose((text) => `${text}<br><br>`)}</div></main><div class="promo">Harbour tours daily</div>`,
  );
  expect(read(page).text).toContain(PARAGRAPHS[5] ?? '');
});

it.each([
  ['market-share', 'Market share'],
  ['biography', 'Biography'],
  ['informed-consent', 'Informed consent'],
  ['how-to-make-cookies', 'How to make cookies'],
  ['who-will-sponsor-it', 'Who will sponsor it?'],
])('keeps a heading with the id %s', (id, words) => {
  const { text } = read(
    story(`<p>${PARAGRAPHS[0]}</p><h2 id="${id}">${words}</h2>${prose((text) => `<p>${text}</p>`)}`),
  );
  expect(text.split('\n')).toContain(words);
});

it('keeps a section whose id is made of its heading', () => {
  const section = `<section id="sharing-with-others"><h2>Sharing with others</h2><p>${PARAGRAPHS[1]}</p></section>`;
  const { text } = read(story(`${prose((text) => `<p>${text} Also so.</p>`)}${section}`));
  expect(text).toContain(PARAGRAPHS[1] ?? '');
});

it('reads an article element with a modifier for a name', () => {
  const consent = Array.from(
    { length: 12 },
    (_, at) =>
      `<p>Purpose ${at}: we and our partners store and read information on a device, such as cookies and unique identifiers, and process personal data.</p>`,
  ).join('');
  const page = pageOf(
    `<main><h1>${TITLE}</h1><article class="node node--promoted"><div class="field">${prose((text) => `<p>${text}</p>`)}</div></article></main><div id="cookie-notice">${consent}</div>`,
  );
  const { text } = read(page);
  expect(text).toContain(PARAGRAPHS[3] ?? '');
  expect(text).not.toContain('our partners');
});

it('keeps a dateline in its sentence', () => {
  const { text } = read(
    story(prose((text, at) => `<p>${at ? '' : '<span class="dateline">PORT ELLERY – </span>'}${text}</p>`)),
  );
  expect(text.startsWith('PORT ELLERY')).toBe(true);
});

it('leaves words for screen readers out of a sentence', () => {
  const { text } = read(
    story(
      prose(
        (text) =>
          `<p>${text} <a href="/x">More<span class="sr-only"> (opens in a new window)</span></a> is known.</p>`,
      ),
    ),
  );
  expect(text).not.toContain('new window');
});

it('leaves comments out although they are ten times as long as the article', () => {
  const comments = Array.from(
    { length: 60 },
    (_, at) =>
      `<div class="c"><p>Reader ${at}: I have bought my bread there since spring, and I can only say that the rye is better than the spelt, whatever my neighbour says.</p></div>`,
  ).join('');
  const page = pageOf(
    `<main>${article()}</main><div class="comments-area" id="comments"><h3>60</h3>${comments}</div>`,
  );
  const { text } = read(page);
  expect(text).toContain(PARAGRAPHS[5] ?? '');
  expect(text).not.toContain('Reader 7');
});

it('reads the box that is called the article, whatever kind of one it is called', () => {
  const page = pageOf(
    `<div class="row"><h1>${TITLE}</h1><div id="article" class="item isPaywall port">${prose((text) => `${text}<br><br>`)}</div></div><div>${'<p>Another story of the harbour, told at length by those who were there and those who were not.</p>'.repeat(30)}</div>`,
  );
  expect(read(page).text).toContain(PARAGRAPHS[4] ?? '');
});

it('leaves a kind of a box out, but reads a section that is said to carry advertisements', () => {
  const { text } = read(
    story(
      `${prose((text) => `<section class="part"><p>${text}</p></section>`)}<section class="part part--ads"><h2>Verdict</h2><p>${PARAGRAPHS[0]} Buy it.</p></section><div class="promo--wide"><p>Read the paper for a month and pay for a week, as eleven thousand people on the quay already do.</p></div>`,
    ),
  );
  expect(text).toContain('Buy it.');
  expect(text).not.toContain('pay for a week');
});
