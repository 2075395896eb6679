// What the script that eases reading offers to the reader's tools, and what it is given.
import type { ReadingSettings } from '../settings/reading.ts';

export interface EaseContext {
  readonly view: Window;
  /** The live document, unclobbered. */
  readonly doc: Document;
  /** The reader's shadow root. */
  readonly root: ShadowRoot;
  readonly lang: string | undefined;
}

/** The helps of one open reader. */
export interface Ease {
  /** Puts what is chosen into effect, also on an article that was drawn anew. */
  readonly apply: (reading: ReadingSettings) => void;
  /** Puts dots between syllables, or takes them out; false where nobody knows those of the language. */
  readonly setSyllables: (isOn: boolean) => Promise<boolean>;
  /** Shows one sentence at a time, from where one is. */
  readonly showSentences: () => void;
  /** Shows a picture large; without one, the picture nearest to the middle of the window. False where there is none. */
  readonly enlarge: (picture?: HTMLImageElement) => boolean;
  /** Sorts a table by a column. */
  readonly sort: (head: HTMLTableCellElement) => void;
  /** True when the key was used. */
  readonly useKey: (event: KeyboardEvent) => boolean;
  readonly dispose: () => void;
}

export interface EaseHandle {
  readonly open: (context: EaseContext) => Ease;
}
