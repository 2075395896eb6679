// What an addition to the open reader is: lines under the head, blocks after the body, buttons in the bar.
import type { ComponentChildren } from 'preact';
import type { ControlsContext } from '../../utils/contracts/controlsHandle.ts';
import type { Push } from '../../utils/contracts/pushes.ts';
import type { Look } from '../../utils/settings/look.ts';

export interface ReaderContext extends ControlsContext {
  /** Draws the controls again; to be called when what an addition shows has changed. */
  readonly redraw: () => void;
  /** Opens or closes the panel for the look. */
  readonly toggleLook: () => void;
  /** Opens the panel for putting the article right. */
  readonly adjust: () => void;
}

export interface ReaderAddition {
  /** Quiet lines between the head and the body. */
  readonly notes?: () => ComponentChildren;
  /** Blocks after the body. */
  readonly after?: () => ComponentChildren;
  /** Buttons in the bar. */
  readonly tools?: () => ComponentChildren;
  /** A key that nobody has used yet; true when it is used here. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** The look may have changed, or the article been drawn anew. */
  readonly onLook?: (look: Look) => void;
  /** The article is to be put right. */
  readonly onAdjust?: () => void;
  /** The background has something to say. */
  readonly receive?: (push: Push) => void;
  /** The reader is about to be left; it is still drawn. */
  readonly onLeaving?: () => void;
  /** The reader is being left. */
  readonly dispose?: () => void;
}

export type AddToReader = (context: ReaderContext) => ReaderAddition;
