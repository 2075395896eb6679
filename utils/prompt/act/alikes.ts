// A wall that its page puts up again as often as it is hidden: by a timer that makes a new one, or that sets its style
// again. A rule of ours hides what looks like it, which no timer gets past and which leaves no trace in the page.
import { nameAttributeOf, queryAll, rawAttribute, treeOf } from '../../shared/dom/nodes.ts';
import { mentionsBlocker } from '../detect/scanPageText.ts';
import type { OpenShadow } from '../promptTypes.ts';
import type { RootSheet } from './rootSheet.ts';

/** More classes than this are those of a kit, and the selector would be long. */
const MAX_CLASSES = 12;
const MAX_STYLE_CHARS = 600;

export class Alikes {
  readonly #sheet: RootSheet;
  readonly #selectors: string[] = [];

  constructor(sheet: RootSheet) {
    this.#sheet = sheet;
  }

  /**
   * Hides whatever looks like `box` from now on, where nothing else on the page does.
   * @param isOurs whether an element is hidden already as a part of the prompt
   */
  add(box: Element, isOurs: (element: Element) => boolean): void {
    const doc = box.ownerDocument;
    if (treeOf(box) !== doc) return;
    const selector = selectorsOf(box).find((candidate) =>
      queryAll(doc, candidate).every((element) => element === box || isOurs(element)),
    );
    if (!selector) return;
    this.#sheet.hideAlike(selector);
    if (!this.#selectors.includes(selector)) this.#selectors.push(selector);
  }

  /** Lets go of what merely looks like the prompt and asks for nothing. */
  check(doc: Document, isOurs: (element: Element) => boolean, openShadow: OpenShadow): void {
    for (const selector of [...this.#selectors]) {
      const others = queryAll(doc, selector).filter((element) => !isOurs(element));
      if (others.every((element) => mentionsBlocker(element, openShadow))) continue;
      this.#sheet.showAlike(selector);
      this.#selectors.splice(this.#selectors.indexOf(selector), 1);
    }
  }
}

/** By id, by classes, by the whole inline style. */
function selectorsOf(box: Element): string[] {
  const name = CSS.escape(box.localName);
  const id = rawAttribute(box, 'id');
  const classes = nameAttributeOf(box, 'class').split(/\s+/).filter(Boolean);
  const style = rawAttribute(box, 'style');
  return [
    ...(id ? [`${name}#${CSS.escape(id)}`] : []),
    ...(classes.length > 0 && classes.length <= MAX_CLASSES
      ? [name + classes.map((one) => `.${CSS.escape(one)}`).join('')]
      : []),
    ...(style && style.length <= MAX_STYLE_CHARS ? [`${name}[style=${CSS.escape(style)}]`] : []),
  ];
}
