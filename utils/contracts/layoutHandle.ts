// What the script that lays an article out in pages or in vertical lines offers to the reader's tools, and what it is given.
import type { LayoutChoice } from '../settings/layout.ts';

export interface LayoutContext {
  readonly view: Window;
  /** The live document, unclobbered. */
  readonly doc: Document;
  /** The reader's shadow root. */
  readonly root: ShadowRoot;
}

/** The layout of one open reader. */
export interface Layout {
  /** Puts what is chosen into effect, also on an article that was drawn anew; the place one reads at stays. */
  readonly apply: (choice: LayoutChoice) => void;
  /** True when the key was used. */
  readonly useKey: (event: KeyboardEvent) => boolean;
  readonly dispose: () => void;
}

export interface LayoutHandle {
  readonly open: (context: LayoutContext) => Layout;
}
