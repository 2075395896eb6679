// Every change made to a page, so that all of it can be undone exactly: to the letter of each attribute.

export interface Change {
  readonly do: () => void;
  readonly undo: () => void;
}

/** Keeps what it does, in order; `undo` goes backwards. */
export class Changes {
  readonly #done: Change[] = [];
  readonly #styled = new Map<Element, string | null>();

  apply(...changes: readonly Change[]): void {
    for (const change of changes) {
      change.do();
      this.#done.push(change);
    }
  }

  /** Sets one inline style above the page's own; the attribute as it was comes back on undo. */
  style(element: Element, property: string, value: string): void {
    if (!hasStyle(element)) return;
    const { style } = element;
    if (style.getPropertyValue(property) === value && style.getPropertyPriority(property) === 'important')
      return;
    if (!this.#styled.has(element)) this.#keepStyle(element);
    const before = { value: style.getPropertyValue(property), priority: style.getPropertyPriority(property) };
    this.apply({
      do: () => style.setProperty(property, value, 'important'),
      undo: () => {
        if (style.getPropertyValue(property) !== value) return; // the page has set it anew since
        if (before.value) style.setProperty(property, before.value, before.priority);
        else style.removeProperty(property);
      },
    });
  }

  /** Removes an attribute; it comes back on undo unless the page has set it anew. */
  withoutAttribute(element: Element, name: string): void {
    const before = element.getAttribute(name);
    if (before === null) return;
    this.apply({
      do: () => element.removeAttribute(name),
      undo: () => {
        if (!element.hasAttribute(name)) element.setAttribute(name, before);
      },
    });
  }

  undo(): void {
    for (const change of this.#done.splice(0).reverse()) change.undo();
    this.#styled.clear();
  }

  /** Restores the attribute's spelling, which setting properties loses, once they are all back. */
  #keepStyle(element: Element & ElementCSSInlineStyle): void {
    const before = element.getAttribute('style');
    this.#styled.set(element, before);
    this.#done.push({
      do: () => undefined,
      undo: () => {
        const now = element.getAttribute('style');
        if (before === null) {
          if (now === '') element.removeAttribute('style');
        } else if (now !== before && isSameStyle(element, before)) element.setAttribute('style', before);
      },
    });
  }
}

function hasStyle(element: Element): element is Element & ElementCSSInlineStyle {
  return 'style' in element;
}

function isSameStyle(element: Element & ElementCSSInlineStyle, attribute: string): boolean {
  const other = element.ownerDocument.createElement('div');
  other.style.cssText = attribute;
  const names = (style: CSSStyleDeclaration) =>
    Array.from(
      style,
      (name) => `${name}:${style.getPropertyValue(name)}!${style.getPropertyPriority(name)}`,
    ).sort();
  return names(other.style).join(';') === names(element.style).join(';');
}
