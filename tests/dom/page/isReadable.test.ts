import { describe, expect, it } from 'vitest';
import { isReadable } from '../../../utils/page/isReadable.ts';

const STORY = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The ferry was late.</p></body></html>';
const parsed = (source: string, type: DOMParserSupportedType) =>
  new DOMParser().parseFromString(source, type);

describe('a document', () => {
  it.each([
    ['of HTML', parsed('<p>The ferry was late.</p>', 'text/html'), true],
    ['of XHTML', parsed(STORY, 'application/xhtml+xml'), true],
    ['of XHTML with another root', parsed('<story/>', 'application/xhtml+xml'), false],
    ['of XML', parsed('<html/>', 'text/xml'), false],
    ['that is a drawing', parsed('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'), false],
  ])('%s: %s', (_, doc, expected) => expect(isReadable(doc)).toBe(expected));

  it('whose script has put a drawing in its root’s place is none', () => {
    const doc = parsed('<p>The ferry was late.</p>', 'text/html');
    const drawing = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.append(doc.body);
    doc.replaceChild(drawing, doc.documentElement);
    expect(isReadable(doc)).toBe(false);
  });

  it('whose script has taken its root away is none', () => {
    const doc = parsed('<p>The ferry was late.</p>', 'text/html');
    doc.documentElement.remove();
    expect(isReadable(doc)).toBe(false);
  });
});
