// A page that names its form's fields after the properties we read must not lead us astray.
import { beforeEach, expect, it } from 'vitest';
import {
  attributeNamesOf,
  attributeOf,
  childElements,
  childNodesOf,
  childrenOf,
  commonAncestor,
  elementsByTag,
  findInside,
  firstChildOf,
  hasElements,
  holds,
  isElement,
  isText,
  matches,
  namesOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  previousElementOf,
  queryInside,
  rawAttribute,
  rawText,
  shadowRootOf,
  tagOf,
} from '../../../utils/shared/dom/nodes.ts';
import { visibleLine, visibleText } from '../../../utils/shared/dom/visibleText.ts';

const NAMES = [
  'attributes',
  'childNodes',
  'children',
  'contains',
  'firstChild',
  'firstElementChild',
  'getAttribute',
  'getAttributeNames',
  'getElementsByTagName',
  'hasAttributes',
  'localName',
  'matches',
  'nextSibling',
  'nodeName',
  'nodeType',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'querySelector',
  'querySelectorAll',
  'shadowRoot',
  'textContent',
];

let box: HTMLElement;
let form: Element;

beforeEach(() => {
  document.body.innerHTML = `<div id="box"><i>before</i><form id=" order " class="Pay now"><p>inside</p>${NAMES.map(
    (name) => `<input name="${name}">`,
  ).join('')}</form><b>after</b></div>`;
  box = document.querySelector('#box') as HTMLElement;
  form = box.children[1] as Element;
});

it('reads a form whatever its fields are called', () => {
  expect((form as unknown as Record<string, unknown>).firstChild).toBeInstanceOf(HTMLInputElement);
  expect(tagOf(form)).toBe('form');
  expect(nodeTypeOf(form)).toBe(1);
  expect(isElement(form)).toBe(true);
  expect(rawText(form)).toBe('inside');
  expect(parentOf(form)).toBe(box);
  expect(tagOf(firstChildOf(form) as Node)).toBe('p');
  expect(tagOf(nextSiblingOf(form) as Node)).toBe('b');
  expect(tagOf(previousElementOf(form) as Node)).toBe('i');
  expect(childNodesOf(form)).toHaveLength(NAMES.length + 1);
  expect(childrenOf(form)).toHaveLength(NAMES.length + 1);
  expect(childElements(form, 2)).toHaveLength(2);
  expect(hasElements(form)).toBe(true);
  expect(shadowRootOf(form)).toBeNull();
  expect(attributeNamesOf(form)).toEqual(['id', 'class']);
  expect(rawAttribute(form, 'id')).toBe(' order ');
  expect(attributeOf(form, 'id')).toBe('order');
  expect(namesOf(form)).toContain('pay now order');
  expect(matches(form, '.Pay')).toBe(true);
  expect(findInside(form, 'p')).not.toBeNull();
  expect(queryInside(form, 'input')).toHaveLength(NAMES.length);
  expect(elementsByTag(form, 'p')).toHaveLength(1);
});

it('says what holds what', () => {
  const inside = findInside(form, 'p') as Element;
  expect(holds(form, inside)).toBe(true);
  expect(holds(inside, form)).toBe(false);
  expect(commonAncestor(inside, nextSiblingOf(form) as Node)).toBe(box);
  expect(isText(firstChildOf(inside) as Node)).toBe(true);
});

it('gives the lines people see, without forms, buttons and hidden parts', () => {
  box.innerHTML =
    'By <a>Ann</a><span>Lee</span><div>2 May</div><form>Search</form><button>Share</button><p hidden>x</p><p aria-hidden="true">y</p><script>z()</script>';
  expect(visibleText(box)).toBe('By Ann Lee\n2 May');
  expect(visibleText(form)).toBe('');
});

it('gives one line, with a space where only a style sheet keeps words apart', () => {
  box.innerHTML = '<span>Premium</span><span>The title</span> of<p>the day</p><button>Share</button>';
  expect(visibleLine(box)).toBe('Premium The title of the day');
  expect(visibleLine(box, (element) => tagOf(element) === 'p')).toBe('Premium The title of');
});
