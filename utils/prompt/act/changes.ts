// Records every change made to a page, so that all of it can be undone exactly.

import { callOwn } from '../../shared/dom/callOwn.ts';
import { wholeAttribute } from '../../shared/dom/nodes.ts';

export interface Change {
  readonly do: () => void;
  readonly undo: () => void;
}

/** An inline style as one longhand has it. */
interface Longhand {
  readonly value: string;
  readonly priority: string;
}

type Longhands = ReadonlyMap<string, Longhand>;

/** Keeps what it does, in order; `undo` goes backwards. */
export class Changes {
  readonly #done: Change[] = [];

  apply(...changes: readonly Change[]): void {
    for (const change of changes) {
      change.do();
      this.#done.push(change);
    }
  }

  /**
   * Sets an inline style above the page's own. Undoing restores each longhand that still is what was set here, and the
   * attribute's spelling when nothing else in it has changed since.
   */
  style(element: Element, property: string, value: string): void {
    if (!hasStyle(element)) return;
    const { style } = element;
    if (style.getPropertyValue(property) === value && style.getPropertyPriority(property) === 'important')
      return;
    const spelling = wholeAttribute(element, 'style');
    const before = longhandsOf(style);
    let set: Longhands = new Map();
    this.apply({
      do: () => {
        style.setProperty(property, value, 'important');
        set = changedFrom(before, longhandsOf(style));
      },
      undo: () => restore(element, { spelling, before, set }),
    });
  }

  /** Gives an attribute that is there another value. */
  attribute(element: Element, name: string, value: string): void {
    const before = wholeAttribute(element, name);
    if (before === null || before === value) return;
    this.apply({
      do: () => element.setAttribute(name, value),
      undo: () => {
        if (wholeAttribute(element, name) === value) element.setAttribute(name, before);
      },
    });
  }

  /** Removes an attribute; it comes back on undo, in its place among the others, unless the page has set it anew. */
  withoutAttribute(element: Element, name: string): void {
    const before = wholeAttribute(element, name);
    if (before === null) return;
    const names = element.getAttributeNames();
    const after = names.slice(names.indexOf(name) + 1);
    this.apply({
      do: () => element.removeAttribute(name),
      undo: () => {
        if (callOwn(element, 'hasAttribute', name)) return;
        element.setAttribute(name, before);
        for (const next of after) moveToEnd(element, next);
      },
    });
  }

  undo(): void {
    for (const change of this.#done.splice(0).reverse()) change.undo();
  }
}

/** Attributes that nothing happens by when they go and come back at once. */
const HARMLESS = /^(class|id|style|hidden|inert|role|dir|lang|title|tabindex|(data|aria)-[\w-]+)$/;

function moveToEnd(element: Element, name: string): void {
  const attribute = element.getAttributeNode(name);
  if (!attribute || !HARMLESS.test(name)) return;
  element.removeAttributeNode(attribute);
  element.setAttributeNode(attribute);
}

interface StyleBefore {
  readonly spelling: string | null;
  readonly before: Longhands;
  readonly set: Longhands;
}

function restore(element: Element & ElementCSSInlineStyle, { spelling, before, set }: StyleBefore): void {
  const { style } = element;
  for (const [name, { value, priority }] of set) {
    // A script that measures what is hidden sets it again, without its priority.
    const isOurs =
      style.getPropertyValue(name) === value &&
      (name === 'display' || style.getPropertyPriority(name) === priority);
    if (!isOurs) continue; // the page has set it anew since
    const was = before.get(name);
    if (was) style.setProperty(name, was.value, was.priority);
    else style.removeProperty(name);
  }
  if (!isSame(longhandsOf(style), before)) return;
  // Read first: Chromium writes the attribute when it is asked for, and would write an empty one after its removal.
  if (wholeAttribute(element, 'style') === spelling) return;
  if (spelling === null) element.removeAttribute('style');
  else element.setAttribute('style', spelling);
}

function longhandsOf(style: CSSStyleDeclaration): Longhands {
  return new Map(
    Array.from(style, (name) => [
      name,
      { value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) },
    ]),
  );
}

function changedFrom(before: Longhands, after: Longhands): Longhands {
  return new Map(Array.from(after).filter(([name, one]) => !isEqual(before.get(name), one)));
}

const isEqual = (a: Longhand | undefined, b: Longhand | undefined) =>
  a?.value === b?.value && a?.priority === b?.priority;

function isSame(a: Longhands, b: Longhands): boolean {
  return a.size === b.size && Array.from(a).every(([name, value]) => isEqual(value, b.get(name)));
}

function hasStyle(element: Element): element is Element & ElementCSSInlineStyle {
  return 'style' in element;
}
