// What a laid-out article offers to the code that opens, resizes and leaves it.
import type { ReadingFlow } from '../../utils/reading/layout/readingFlow.ts';

export interface Arrangement {
  readonly flow: ReadingFlow;
  /** Its style sheet, while it is on. */
  readonly css: string;
  /** Measures the article as it is drawn now, and has the window scroll as far as it is long. */
  readonly measure: () => void;
  /** The window was scrolled: the article follows. */
  readonly followWindow: () => void;
  /** The browser has scrolled the article itself, as to what it found: the window follows. */
  readonly followArticle: () => void;
  /** To the next page or the one before. */
  readonly turn: (step: 1 | -1) => void;
  /** Whether what comes next lies to the left. */
  readonly isLeftward: () => boolean;
}

export interface ArrangedElements {
  readonly view: Window;
  readonly reader: HTMLElement;
  readonly main: HTMLElement;
}
