// Rules for the page's root, body and pseudo-elements, which need no mark on an element: a style sheet of ours on
// the document. A page that sets its lock again and again with a timer doesn't get past it, and no attribute changes.

/** Two ids' weight: a page's own `!important` rules seldom have more. */
const STRONG = ':not(#lectern-a):not(#lectern-b)';

export type RootPart = 'html' | 'body';

/** A style sheet that grows while the prompt is hidden. */
export class RootSheet {
  readonly #doc: Document;
  readonly #rules = new Map<string, string>();
  #sheet: CSSStyleSheet | undefined;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Whether this was not yet set. */
  set(part: RootPart, property: string, value: string, pseudo = ''): boolean {
    return this.#add(`${part}${STRONG}${pseudo}`, property, value);
  }

  /** Takes away what a pseudo-element of any element draws; found by the element's place in the page. */
  hidePseudo(element: Element, pseudo: '::before' | '::after'): void {
    this.#add(`${placeOf(element)}${STRONG}${pseudo}`, 'display', 'none');
  }

  /** Hides whatever a selector matches, now and later; whether it wasn't so yet. */
  hideAlike(selector: string): boolean {
    return this.#add(`${selector}${STRONG}`, 'display', 'none');
  }

  /** Ends that. */
  showAlike(selector: string): void {
    if (this.#rules.delete(`${selector}${STRONG} display`)) this.#write();
  }

  #add(selector: string, property: string, value: string): boolean {
    const rule = `${selector}{${property}:${value}!important}`;
    const key = `${selector} ${property}`;
    if (this.#rules.get(key) === rule) return false;
    this.#rules.set(key, rule);
    if (!this.#sheet) {
      const view = this.#doc.defaultView as (Window & typeof globalThis) | null;
      this.#sheet = new (view ?? globalThis).CSSStyleSheet();
      this.#doc.adoptedStyleSheets = [...this.#doc.adoptedStyleSheets, this.#sheet];
    }
    this.#write();
    return true;
  }

  #write(): void {
    this.#sheet?.replaceSync([...this.#rules.values()].join('\n'));
  }

  undo(): void {
    const sheet = this.#sheet;
    this.#sheet = undefined;
    this.#rules.clear();
    if (sheet)
      this.#doc.adoptedStyleSheets = [...this.#doc.adoptedStyleSheets].filter((other) => other !== sheet);
  }
}

function placeOf(element: Element): string {
  const parent = element.parentElement;
  if (!parent) return ':root';
  return `${placeOf(parent)}>:nth-child(${Array.from(parent.children).indexOf(element) + 1})`;
}
