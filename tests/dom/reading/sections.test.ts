import { describe, expect, it } from 'vitest';
import { progressIn } from '../../../utils/reading/progress.ts';
import { sectionAt, sectionsOf } from '../../../utils/reading/sections.ts';
import { drawBodies } from './drawBodies.ts';

const bodyOf = drawBodies();

describe('the sections of an article', () => {
  it('are its headings, with their depth below the highest and the length of their text', () => {
    const body = bodyOf(
      '<p>Before.</p><h2>The  pier</h2><p>Ten chars.</p><h3>Its lamps</h3><div><p>12345</p><ul><li>678</li></ul></div><h2> </h2><h2>The end</h2>',
    );
    expect(sectionsOf(body).map(({ title, depth, characters }) => [title, depth, characters])).toEqual([
      ['The pier', 1, 19],
      ['Its lamps', 2, 17],
      ['The end', 1, 7],
    ]);
  });

  it('are none where there are no headings', () => {
    expect(sectionsOf(bodyOf('<p>Only text.</p>'))).toEqual([]);
  });

  it('are bounded', () => {
    expect(sectionsOf(bodyOf('<h2>Again</h2>'.repeat(500)))).toHaveLength(300);
  });

  it('know which of them one is in', () => {
    const body = bodyOf(
      '<div style="height:300px"></div><h2>One</h2><div style="height:300px"></div><h2>Two</h2>',
    );
    const { top } = body.getBoundingClientRect();
    const all = sectionsOf(body);
    expect([top + 200, top + 400, top + 4000].map((line) => sectionAt(all, line))).toEqual([-1, 0, 1]);
  });

  it('are found in a document that names an element after the tool that finds them', () => {
    const body = bodyOf('<form name="createTreeWalker"></form><h2>One</h2><p>12345</p>');
    expect(sectionsOf(body)[0]?.characters).toBe(8);
  });
});

describe('progress', () => {
  const block = (text: string) => `<p style="height:100px;margin:0">${text}</p>`;

  it('counts the text above the line, and pictures not at all', () => {
    const body = bodyOf(`${block('a'.repeat(30))}<div style="height:5000px"></div>${block('b'.repeat(70))}`);
    const { top, bottom } = body.getBoundingClientRect();
    expect(progressIn(body, top)).toEqual({ share: 0, left: 100 });
    expect(progressIn(body, top + 50)).toEqual({ share: 0.15, left: 85 });
    expect(progressIn(body, bottom - 200)).toEqual({ share: 0.3, left: 70 });
    expect(progressIn(body, bottom)).toEqual({ share: 1, left: 0 });
  });

  it('counts text in nested blocks once', () => {
    expect(progressIn(bodyOf('<ul><li><p>12345</p></li></ul>'), -1e6).left).toBe(5);
  });

  it('has nothing left where there is no text', () => {
    expect(progressIn(bodyOf('<img alt="">'), 0)).toEqual({ share: 1, left: 0 });
  });
});
