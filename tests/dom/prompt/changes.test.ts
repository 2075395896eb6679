import { afterEach, describe, expect, it } from 'vitest';
import { Changes } from '../../../utils/prompt/act/changes.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

function box(attributes: string): HTMLElement {
  document.body.innerHTML = `<div ${attributes}>text</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('changes of inline styles', () => {
  it.each([
    ['no style', '', 'user-select', 'text'],
    ['no style, a shorthand', '', 'overflow', 'visible'],
    ['one longhand of the shorthand', 'style="overflow-y: clip"', 'overflow', 'visible'],
    ['odd spelling', 'style="COLOR : red;;  --gap:12px ;overflow-y:clip"', 'overflow', 'visible'],
    ['the same property', 'style="display: flex"', 'display', 'none'],
    ['the same property, stronger', 'style="display: flex !important"', 'display', 'none'],
    ['an empty style', 'style=""', 'display', 'none'],
    ['a style the browser refuses', 'style="zoom: lots; bogus"', 'display', 'none'],
  ])('are undone to the letter: %s', (_, attributes, property, value) => {
    const element = box(attributes);
    const before = element.outerHTML;
    const changes = new Changes();
    changes.style(element, property, value);
    expect(element.outerHTML).not.toBe(before);
    changes.undo();
    expect(element.outerHTML).toBe(before);
  });

  it('leave what the page has set since', () => {
    const element = box('style="color: red"');
    const changes = new Changes();
    changes.style(element, 'overflow', 'visible');
    element.style.setProperty('overflow-x', 'scroll');
    element.style.setProperty('width', '10px');
    changes.undo();
    expect(element.style.overflowX).toBe('scroll');
    expect(element.style.overflowY).toBe('');
    expect(element.style.width).toBe('10px');
    expect(element.style.color).toBe('red');
  });

  it('are undone when the same property was changed twice, the page having set it between', () => {
    const element = box('');
    const changes = new Changes();
    changes.style(element, 'display', 'none');
    element.style.display = 'flex';
    changes.style(element, 'display', 'none');
    changes.undo();
    expect(element.getAttribute('style')).toBe('display: flex;');
  });

  it('put an attribute back, unless the page has set it anew', () => {
    const element = box('inert aria-hidden="true"');
    const changes = new Changes();
    changes.withoutAttribute(element, 'inert');
    changes.withoutAttribute(element, 'aria-hidden');
    element.setAttribute('aria-hidden', 'false');
    changes.undo();
    expect(element.outerHTML).toBe('<div inert="" aria-hidden="false">text</div>');
  });
});
