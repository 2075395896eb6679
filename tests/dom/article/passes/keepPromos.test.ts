import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, pageOf, read, TITLE } from '../page.ts';

const amid = (line: string) =>
  pageOf(
    `<article><h1>${TITLE}</h1><div class="story">${PARAGRAPHS.map((text, at) => `<p>${text}</p>${at === 2 ? line : ''}`).join('')}</div></article>`,
  );
const textOf = (line: string, keepPromos: boolean) => read(amid(line), { keepPromos }).text;

describe('lines that promote another article', () => {
  it.each([['Read more:'], ['Lire aussi :'], ['Читайте также:'], ['Baca juga:']])(
    'stay in the text after "%s" when they are to be left there, and only then',
    (words) => {
      const line = `<p><strong>${words}</strong> <a href="/news/gull">The gull that stole the loaf</a></p>`;
      expect(textOf(line, true)).toContain('The gull that stole the loaf');
      expect(textOf(line, false)).not.toContain('The gull that stole the loaf');
    },
  );

  it('are not what asks the reader to subscribe', () => {
    const line = '<p>Read more: <a href="/join">sign up for the newsletter of the quay</a></p>';
    expect(textOf(line, true)).not.toContain('newsletter');
  });

  it('are not a plea without a link', () => {
    expect(textOf('<p>Read more in the printed paper of tomorrow.</p>', true)).not.toContain('printed');
  });
});
