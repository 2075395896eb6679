// How far one has read: by the text that is above the window's lower edge, not by pixels, which pictures and related
// links count for.

import { flowBoxOf, type ReadingFlow } from './layout/readingFlow.ts';

export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  /** Characters still to be read. */
  readonly left: number;
}

/** Blocks whose text is counted. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, pre, blockquote, dd, dt, td, th, figcaption, summary';

/** How much of a drawn article is above a line of the window, its lower edge for instance. */
export function progressIn(body: HTMLElement, line: number, flow?: ReadingFlow): Progress {
  let above = 0;
  let all = 0;
  for (const block of body.querySelectorAll<HTMLElement>(BLOCKS)) {
    if (block.parentElement?.closest(BLOCKS)) continue;
    const length = block.textContent?.trim().length ?? 0;
    const { top, bottom } = flowBoxOf(flow, block);
    all += length;
    if (bottom <= line) above += length;
    else if (top < line) above += (length * (line - top)) / (bottom - top);
  }
  return all === 0 ? { share: 1, left: 0 } : { share: above / all, left: Math.round(all - above) };
}
