import { describe, expect, it } from 'vitest';
import { BODY, metadataOf } from './page.ts';

const titleOf = (title: string, body: string, head = '') =>
  metadataOf(`<title>${title}</title>${head}`, body + BODY).title;
const og = (title: string) => `<meta property="og:title" content="${title}">`;

describe('the title', () => {
  it('isn’t a blog’s name that stands over every page and leads to the front one', () => {
    const brand = '<h1><a href="/">Salt and Slate</a></h1>';
    expect(
      titleOf('The tide came in | Salt and Slate', `${brand}<h3 class="entry-title">The tide came in</h3>`),
    ).toBe('The tide came in');
    expect(titleOf('The tide came in » Slate', `${brand}<h2>The tide came in</h2>`)).toBe('The tide came in');
  });

  it('is the heading the title bar names, where a bare page opens with the log’s name', () => {
    expect(
      titleOf('2026.08.05: No readings', '<h1>The plainpage log</h1><hr><h2>2026.08.05: No readings</h2>'),
    ).toBe('2026.08.05: No readings');
  });

  it('isn’t a blog’s name where every article has the front page’s path', () => {
    const head = '<title>The tide came in twice : Harbour Log | Since 2005</title>';
    const body = `<h1><a href="https://harbour.example/">Harbour Log</a></h1><p class="title">Notes</p>${BODY}`;
    expect(metadataOf(head, body, 'lang="en"', 'https://harbour.example/?p=12').title).toBe(
      'The tide came in twice',
    );
  });

  it('isn’t a manual’s name that leads to its first page', () => {
    const head = '<title>Shared tides — the harbour handbook</title>';
    const body = `<h1><a href="index.html">the harbour handbook</a></h1><h1><a href="#id4">Shared tides</a><a href="#shared-tides">¶</a></h1>${BODY}`;
    expect(metadataOf(head, body).title).toBe('Shared tides');
  });

  it('isn’t an author’s name in front of it', () => {
    expect(titleOf('Kondrat L. The Night Train', '<h3>Kondrat L.</h3><h2>The Night Train</h2>')).toBe(
      'The Night Train',
    );
  });

  it('keeps a first word that nothing sets apart', () => {
    expect(
      titleOf(
        'Price guide for sluice gates',
        '<h1>2026 Price guide for sluice gates</h1>',
        og('Price guide for sluice gates'),
      ),
    ).toBe('2026 Price guide for sluice gates');
  });

  it.each([
    ['a label', '<h1><span class="label">Patch Notes</span> Wall 4.47 is out today</h1>'],
    ['a date', '<h1><small>1 May 2024</small> Wall 4.47 is out today</h1>'],
    ['a subtitle', '<h1><p>Wall 4.47 is out today</p><h4>What it does and why it took so long</h4></h1>'],
  ])('leaves out %s that stands in the same heading', (_, heading) => {
    expect(titleOf('Wall 4.47 is out today – Harbour Notes', heading, og('Wall 4.47 is out today'))).toBe(
      'Wall 4.47 is out today',
    );
  });

  it('isn’t the section in front of it', () => {
    const headings = '<h1>Notices</h1><h1>Publication of the harbour dues act</h1>';
    expect(titleOf('Notices - Publication of the harbour dues act', headings)).toBe(
      'Publication of the harbour dues act',
    );
  });

  it('is what the page’s one large heading says, whatever search engines are told', () => {
    const told = og('Best sluice gates 2026');
    expect(titleOf('Best sluice gates 2026', '<h1>We let the water choose: seven gates</h1>', told)).toBe(
      'We let the water choose: seven gates',
    );
  });

  it('ends where the site’s name stands in the middle of the title bar', () => {
    expect(
      titleOf('Winter pike | harbour-notes.example | Your Swiss fishing magazine', '<h1>Winter pike</h1>'),
    ).toBe('Winter pike');
  });
});
