// What the script with the reader's tools offers to the reader, and what it is given.
import type { Article } from '../article/articleTypes.ts';
import type { Keys } from '../settings/keys.ts';
import type { Look } from '../settings/look.ts';
import type { ReadingSettings } from '../settings/reading.ts';
import type { ToolsAnswer } from './answers.ts';

export interface ToolsContext extends ToolsAnswer {
  readonly view: Window;
  /** The live document, unclobbered. */
  readonly doc: Document;
  /** The reader's shadow root. */
  readonly root: ShadowRoot;
  readonly article: Article;
  /** Puts HTML of a page into the reader, sanitised. */
  readonly insertHtml: (target: Element, html: string) => void;
  readonly look: () => Look;
  readonly changeLook: (look: Look) => void;
  /** The look as it is stored now; `isApart`: it is the site's own. */
  readonly setLook: (look: Look, isApart: boolean) => void;
  /** Opens or closes the panel for the look. */
  readonly toggleLook: () => void;
  /** Opens the panel for putting the article right. */
  readonly adjust: () => void;
}

/** The tools of one open reader. */
export interface Tools {
  /** True when the key was used. */
  readonly useKey: (event: KeyboardEvent) => boolean;
  readonly toggleMenu: () => void;
  /** Reads the article aloud, which is one of several. */
  readonly listen: (queue: { readonly waiting: number; readonly skipped: readonly string[] }) => void;
  /** What is stored now, changed here or elsewhere. */
  readonly follow: (reading: ReadingSettings, keys: Keys) => void;
  /** The article may have been drawn anew. */
  readonly refresh: () => void;
  /** Shows the note that a mark leads to; false where there is none to be shown. */
  readonly showNote: (mark: HTMLAnchorElement) => boolean;
  /** Shows a picture large. */
  readonly enlarge: (picture: HTMLImageElement) => void;
  /** Sorts a table by the column of a head. */
  readonly sort: (head: HTMLTableCellElement) => void;
  readonly dispose: () => void;
}

export interface ToolsHandle {
  readonly open: (context: ToolsContext) => Tools;
}
