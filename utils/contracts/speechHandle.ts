// What the script that reads aloud offers to the reader's tools, and what it is given.
import type { Article } from '../article/articleTypes.ts';
import type { ReadingSettings } from '../settings/reading.ts';

export interface SpeechContext {
  readonly view: Window;
  /** The live document, unclobbered. */
  readonly doc: Document;
  /** The reader's shadow root. */
  readonly root: ShadowRoot;
  readonly article: Article;
  readonly reading: ReadingSettings;
  /** Keeps what was chosen. */
  readonly changeReading: (patch: Partial<ReadingSettings>) => void;
  readonly onClosed: () => void;
  /** The further reading that the open reader shows. */
  readonly related: readonly QueuedLink[];
  /** False in private windows, where there is no reading list. */
  readonly canKeep: boolean;
  /** What waits to be read after the article, and who was passed over before it, where it was opened to be read. */
  readonly queue?: { readonly waiting: number; readonly skipped: readonly string[] };
}

export interface QueuedLink {
  readonly url: string;
  readonly title: string;
}

export type SkipBy = 'sentence' | 'paragraph' | 'heading';

/** The player of one open reader. */
export interface Speech {
  readonly toggle: () => void;
  readonly skip: (by: SkipBy, step: 1 | -1) => void;
  /** Goes on to the next article, where one waits. */
  readonly nextArticle: () => void;
  readonly close: () => void;
}

export interface SpeechHandle {
  readonly open: (context: SpeechContext) => Speech;
}
