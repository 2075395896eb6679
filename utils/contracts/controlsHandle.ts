// What the script of the reader's controls offers to the reader, and what it is given.
import type { Article, Extraction, ExtractOptions } from '../article/articleTypes.ts';
import type { DetailsReader } from '../article/metadata/readDetails.ts';
import type { Look } from '../settings/look.ts';
import type { ReaderSettings, SiteState } from './answers.ts';
import type { PromptReport } from './promptCommands.ts';
import type { Push } from './pushes.ts';

/** Where in the drawn reader the controls go. None of these takes room itself. */
export interface ReaderSlots {
  /** Everything the reader draws. */
  readonly reader: HTMLElement;
  readonly bar: HTMLElement;
  /** The line of dates and reading time; drawn anew with each state of the article. */
  readonly when: HTMLElement;
  /** Between head and body. */
  readonly notes: HTMLElement;
  readonly after: HTMLElement;
  /** Read out by a screen reader. */
  readonly status: HTMLElement;
}

export interface ControlsContext {
  readonly view: Window;
  /** The window's document, unclobbered. */
  readonly doc: Document;
  /** The reader's shadow root. */
  readonly root: ShadowRoot;
  readonly slots: () => ReaderSlots;
  /** As it was when the controls came. */
  readonly article: Article;
  /** As it is shown now. */
  readonly shownArticle: () => Article;
  /** Draws another state of the article in place of the one that is shown. */
  readonly showArticle: (article: Article) => void;
  /** Reads the page again, with other options. */
  readonly extract: (options: ExtractOptions) => Extraction;
  /** Reads another page of the article, which is shown nowhere; undefined where only a part of the page is shown. */
  readonly readPage: ((doc: Document, url: URL) => Extraction) | undefined;
  /** Puts the HTML of an article into the reader, sanitised. */
  readonly insertHtml: (target: Element, html: string) => void;
  readonly settings: ReaderSettings;
  readonly look: () => Look;
  readonly changeLook: (look: Look) => void;
  /** The look as it is stored now; `isApart`: it is the site's own. */
  readonly setLook: (look: Look, isApart: boolean) => void;
  /** What was known of the page's prompt when the reader opened. */
  readonly prompt: PromptReport | undefined;
  /** What was set for the page's site then. */
  readonly site: SiteState | undefined;
  /** The site has taken the article away, and this is what had arrived until then. */
  readonly isIncomplete: boolean;
  /** Whether the reader opened where the article was left off. */
  readonly isResumed: boolean;
  /** How the reader was opened. */
  readonly by: 'hand' | 'auto';
  /** Has keys offered to `use` before anybody else; true when it used one. Without it, to nobody. */
  readonly takeKeys: (use: ((event: KeyboardEvent) => boolean) | undefined) => void;
  /** Leaves the reader. */
  readonly close: () => void;
}

export interface OpenControls {
  /** Draws again: the look or the article has changed. */
  readonly redraw: () => void;
  /** The background has something to say. */
  readonly receive: (push: Push) => void;
  /** A key that nobody has used yet; true when it is used here. */
  readonly useKey: (event: KeyboardEvent) => boolean;
  /** Closes the panel or menu that is open; false when none is. */
  readonly closePanel: () => boolean;
  /** The reader is about to be left; it is still drawn. */
  readonly leaving: () => void;
  /** The reader is being left. */
  readonly dispose: () => void;
}

export interface ControlsHandle {
  /** Reads byline and dates of an article that has been begun. */
  readonly details: DetailsReader;
  /** Puts bar, panel, menus and lines into an open reader. */
  readonly open: (context: ControlsContext) => OpenControls;
}
