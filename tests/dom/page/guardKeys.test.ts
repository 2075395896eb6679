import { afterEach, describe, expect, it } from 'vitest';
import { isTyping } from '../../../utils/page/guardKeys.ts';

const hosts: Element[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

/** A closed root with the one control, which has the focus. */
function focusOn(html: string): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  hosts.push(host);
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  (root.firstElementChild as HTMLElement).focus();
  expect(root.activeElement).toBe(root.firstElementChild);
  return root;
}

describe('keys in a closed root', () => {
  it.each([
    '<input>',
    '<input type="search">',
    '<textarea></textarea>',
    '<select><option>a</select>',
    '<p contenteditable>a</p>',
  ])('write into %s', (html) => expect(isTyping(focusOn(html))).toBe(true));

  it.each([
    '<button>a</button>',
    '<input type="range">',
    '<input type="radio">',
    '<input type="checkbox">',
    '<a href="#a">a</a>',
  ])('are commands on %s', (html) => expect(isTyping(focusOn(html))).toBe(false));
});
