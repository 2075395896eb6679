// What the metadata readers work from.
import type { LinkedData } from './linkedArticle.ts';
import type { MetaTags } from './metaTags.ts';

/** Everything the page says about itself outside its visible text, gathered in one query. */
export interface Evidence {
  readonly doc: Document;
  readonly url: URL;
  /** Relative addresses resolve against this. */
  readonly base: URL;
  readonly meta: MetaTags;
  readonly linked: LinkedData;
  /** The document's `<title>`. */
  readonly documentTitle: string;
  readonly headings: readonly Element[];
  readonly times: readonly Element[];
  /** Elements with an `itemprop`. */
  readonly items: readonly Element[];
  readonly authorLinks: readonly Element[];
}

/** Characters at which the text of a header element is cut off; bylines, dates and standfirsts are shorter. */
export const HEADER_TEXT = 1000;

/** One element of the article's visible head: what stands between a little before the title and the body. */
export interface HeaderElement {
  readonly element: Element;
  /** Class names, id and test id, lower case. */
  readonly names: string;
  /** Its visible text, read once; cut off at `HEADER_TEXT` characters, empty for boxes around the body. */
  readonly text: () => string;
  /** Elements after (positive) or before (negative) the title. */
  readonly distance: number;
  /** Long paragraphs between the title and this element. */
  readonly depth: number;
}
