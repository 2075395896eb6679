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
}

export type SkipBy = 'sentence' | 'paragraph' | 'heading';

/** The player of one open reader. */
export interface Speech {
  readonly toggle: () => void;
  readonly skip: (by: SkipBy, step: 1 | -1) => void;
  readonly close: () => void;
}

export interface SpeechHandle {
  readonly open: (context: SpeechContext) => Speech;
}
