import { afterEach, describe, expect, it } from 'vitest';
import { unclobberedDocument } from '../../../utils/shared/dom/unclobberedDocument.ts';

const intruders: Element[] = [];
afterEach(() => {
  for (const element of intruders.splice(0)) element.remove();
});

function clobber(name: string, tag = 'img'): void {
  const element = document.createElement(tag);
  element.setAttribute('name', name);
  Element.prototype.append.call(unclobberedDocument(document).body, element);
  intruders.push(element);
}

describe('a document', () => {
  it('is used as it is when nothing is wrong with it', () => {
    expect(unclobberedDocument(document)).toBe(document);
  });

  it.each([
    'querySelector',
    'body',
    'documentElement',
    'activeElement',
    'createElement',
    'title',
    'cloneNode',
  ])('keeps its own %s when an image has taken that name', (name) => {
    const before: unknown = Reflect.get(document, name);
    clobber(name);
    expect(Reflect.get(document, name)).toBeInstanceOf(HTMLImageElement);
    const real = unclobberedDocument(document);
    const value: unknown = Reflect.get(real, name);
    if (typeof before === 'function') expect(typeof value).toBe('function');
    else expect(value).toBe(before);
  });

  it('can be asked and changed through the stand-in', () => {
    clobber('querySelector');
    const real = unclobberedDocument(document);
    expect(real.querySelector('body')).toBe(document.body);
    const sheet = new CSSStyleSheet();
    real.adoptedStyleSheets = [sheet];
    expect(document.adoptedStyleSheets).toHaveLength(1);
    real.adoptedStyleSheets = [];
  });

  it('is told from one that two elements have got in front of', () => {
    clobber('forms', 'form');
    clobber('body', 'form');
    clobber('body', 'form');
    expect(unclobberedDocument(document).body).toBeInstanceOf(HTMLBodyElement);
  });
});
