import { describe, expect, it } from 'vitest';
import { insertArticleHtml } from '../../../components/reader/insertArticleHtml.ts';
import { isNoteMark, noteOf } from '../../../utils/reading/notes.ts';
import { drawBodies } from './drawBodies.ts';

const bodyOf = drawBodies(insertArticleHtml);
const link = (html: string) => bodyOf(`<p>${html}</p>`).querySelector('a') as HTMLAnchorElement;

describe('the mark of a note', () => {
  it.each([
    '<sup><a href="#n1">1</a></sup>',
    '<a href="#n1"><sup>[12]</sup></a>',
    '<a href="#n1">[3]</a>',
    '<a href="#n1">*</a>',
    '<sup><a href="#n1">a</a></sup>',
  ])('is %s', (html) => expect(isNoteMark(link(html))).toBe(true));

  it.each([
    '<a href="#more">More</a>',
    '<a href="#">1</a>',
    '<a href="https://a.example/">1</a>',
    '<a href="#n">a</a>',
    '<a href="#ref1">↩</a>',
    '<a href="#part">1904 and after</a>',
  ])('is not %s', (html) => expect(isNoteMark(link(html))).toBe(false));
});

describe('a note', () => {
  const said = (html: string) => {
    const body = bodyOf(`<p>Text <sup><a id="r1" href="#n1">1</a></sup> and more.</p>${html}`);
    const place = body.querySelector('#n1');
    const mark = body.querySelector('#r1');
    return place && mark && noteOf(place, mark)?.textContent?.trim();
  };
  it.each([
    [
      'in a list',
      '<ol><li id="n1">The pier, <em>1904</em>. <a href="#r1">↩</a></li></ol>',
      'The pier, 1904.',
    ],
    ['in a paragraph', '<p><a id="n1" href="#r1">^</a> The pier, 1904.</p>', 'The pier, 1904.'],
    ['in a definition', '<dl><dt>1</dt><dd id="n1">The pier.</dd></dl>', 'The pier.'],
    ['that is empty', '<ol><li id="n1"><a href="#r1">↩</a></li></ol>', undefined],
    ['that is a whole chapter', `<div id="n1">${'x'.repeat(7000)}</div>`, undefined],
  ])('%s', (_, html, text) => expect(said(html)).toBe(text));

  it('is a copy without ids, and the article keeps its own', () => {
    const body = bodyOf('<p><a id="r1" href="#n1">1</a></p><ol><li id="n1"><b id="x">Note</b></li></ol>');
    const note = noteOf(body.querySelector('#n1') as Element, body.querySelector('#r1') as Element);
    expect(note?.querySelector('[id]')).toBeNull();
    expect(body.querySelector('#x')).not.toBeNull();
  });
});

describe('definitions', () => {
  it('are kept: lists of them, and what an abbreviation stands for', () => {
    const body = bodyOf('<dl><dt>Pier</dt><dd>A walk.</dd></dl><p><abbr title="High water">HW</abbr></p>');
    expect(body.innerHTML).toContain('<dl><dt>Pier</dt><dd>A walk.</dd></dl>');
    expect(body.querySelector('abbr')?.title).toBe('High water');
  });
});
