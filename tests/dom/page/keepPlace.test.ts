import { afterEach, describe, expect, it } from 'vitest';
import { keepPlace } from '../../../utils/page/keepPlace.ts';

afterEach(() => document.body.replaceChildren());

function tall(): { box: HTMLElement; field: HTMLInputElement; text: Text } {
  const box = document.createElement('div');
  box.style.cssText = 'block-size: 100px; overflow: auto';
  const inside = document.createElement('div');
  inside.style.blockSize = '1000px';
  const text = document.createTextNode('a sentence to select');
  inside.append(text);
  box.append(inside);
  const field = document.createElement('input');
  const far = document.createElement('div');
  far.style.blockSize = '5000px';
  document.body.append(box, field, far);
  return { box, field, text };
}

describe('the reader’s place on the page', () => {
  it('is where it was: window, inner scrollers, focus and selection', () => {
    const { box, field, text } = tall();
    box.scrollTop = 250;
    window.scrollTo(0, 900);
    field.focus({ preventScroll: true });
    document.getSelection()?.setBaseAndExtent(text, 2, text, 10);
    const restore = keepPlace(document);

    document.body.style.display = 'none';
    void document.body.offsetHeight;
    document.getSelection()?.removeAllRanges();
    field.blur();
    document.body.style.display = '';
    window.scrollTo(0, 0);
    restore();

    expect(window.scrollY).toBe(900);
    expect(box.scrollTop).toBe(250);
    expect(document.activeElement).toBe(field);
    expect(document.getSelection()?.toString()).toBe('sentence');
  });

  it('doesn’t mind that the focused element has gone', () => {
    const { field } = tall();
    field.focus();
    const restore = keepPlace(document);
    field.remove();
    expect(restore).not.toThrow();
  });
});
