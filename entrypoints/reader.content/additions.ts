// What other rooms add to the open reader: lines under the head, blocks after the body, buttons in the bar. They are
// made once the article is on screen, so that none of them keeps the reader waiting.
import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/article/types.ts';
import type { Settings } from '../../utils/settings/schema.ts';
import { addIncompleteLine } from './addIncompleteLine.tsx';
import { addLinkReading } from './addLinkReading.ts';
import { addSiteMenu } from './addSiteMenu.tsx';
import { addPromptLine } from './promptLine.tsx';
import { addRelated } from './relatedAddition.tsx';

export interface ReaderContext {
  readonly view: Window;
  /** The window's document, unclobbered. */
  readonly doc: Document;
  readonly article: Article;
  readonly settings: Settings;
  /** The site has taken the article away, and this is what had arrived until then. */
  readonly isIncomplete: boolean;
  /** How the reader was opened. */
  readonly by: 'hand' | 'auto';
  /** Draws the reader again; to be called when what an addition shows has changed. */
  readonly redraw: () => void;
  /** Leaves the reader. */
  readonly close: () => void;
}

export interface ReaderAddition {
  /** Quiet lines between the head and the body. */
  readonly notes?: () => ComponentChildren;
  /** Blocks after the body. */
  readonly after?: () => ComponentChildren;
  /** Buttons in the bar. */
  readonly tools?: () => ComponentChildren;
  /** The reader is being left. */
  readonly dispose?: () => void;
}

export type AddToReader = (context: ReaderContext) => ReaderAddition;

/** Every addition there is, in the order in which they are shown. */
export const ADDITIONS: readonly AddToReader[] = [
  addIncompleteLine,
  addPromptLine,
  addSiteMenu,
  addLinkReading,
  addRelated,
];
