// What the watch script counts of a body, and that names without end don't keep it.
import { describe, expect, it } from 'vitest';
import { countBody } from '../../../utils/sites/countBody.ts';

const PAGE = new URL('https://quay.example/news/ferry');

function bodyOf(lines: number): Document {
  const doc = document.implementation.createHTMLDocument('The ferry');
  for (let at = 0; at < lines; at++) {
    const line = doc.createElement('p');
    line.className = `line byline-${at}`;
    doc.body.append(line, doc.createElement('article'));
  }
  return doc;
}

describe('what a body is made of', () => {
  it('is counted by names, on a large page too', () => {
    expect(countBody(bodyOf(5000), PAGE)).toMatchObject({ articles: 5000, hasByline: true });
  });

  it('is counted by elements alone where a script has given them names without end', () => {
    const doc = bodyOf(3000);
    const endless = 'byline '.repeat(50_000);
    for (const line of doc.querySelectorAll('p')) line.className = endless;
    expect(countBody(doc, PAGE)).toMatchObject({ articles: 3000, hasByline: false });
  });
});
