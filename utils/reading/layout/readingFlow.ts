// Where things stand in the order of reading, whichever way the article is laid out: down the window, in pages beside
// each other, or in lines from right to left.

/** A stretch of the article along the way one reads, in pixels; the window begins at 0. */
export interface FlowBox {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** What a place in the article is told by. */
export type FlowTarget = Element | Range;

/** An article that isn't simply laid out down the window. */
export interface ReadingFlow {
  readonly boxOf: (target: FlowTarget) => FlowBox;
  /** Brings a place into view; where the layout scrolls, so far from its beginning. */
  readonly bring: (target: FlowTarget, from?: number) => void;
  /** Whether any of it is in view. */
  readonly isShown: (target: FlowTarget) => boolean;
}

/** Where something stands by the flow, or in the window where there is none. */
export function flowBoxOf(flow: ReadingFlow | undefined, target: FlowTarget): FlowBox {
  return flow?.boxOf(target) ?? target.getBoundingClientRect();
}
