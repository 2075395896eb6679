// What the script that shows a page's comments offers to the reader's tools, and what it is given.
import type { PageComment } from '../reading/comments.ts';

export interface CommentsContext {
  /** The live document, unclobbered. */
  readonly doc: Document;
  /** The reader's shadow root. */
  readonly root: ShadowRoot;
  readonly comments: readonly PageComment[];
  /** Of the article, which the comments are most likely in. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl';
  /** Puts HTML of a page into the reader, sanitised. */
  readonly insertHtml: (target: Element, html: string) => void;
}

/** The comments below one open article. */
export interface ShownComments {
  readonly remove: () => void;
}

export interface CommentsHandle {
  readonly open: (context: CommentsContext) => ShownComments;
}
