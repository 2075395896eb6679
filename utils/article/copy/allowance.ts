// How much of a page is copied. Nearly every article is a hundredth of it; a page that is larger is shown as far as that
// goes, because a browser that lays out twenty megabytes does nothing else for seconds.

const MAX_NODES = 40_000;
const MAX_CHARS = 600_000;
const MAX_PICTURES = 600;
/** Nodes that are copied, and read, however late it is: on a busy machine the time may be over before anything was done. */
const MIN_NODES = 6_000;
/** Nodes between looks at the clock. */
const CLOCK_EVERY = 512;

export interface Allowance {
  /** Whether another node may be copied. */
  readonly node: () => boolean;
  /** As much of a text as may be copied. */
  readonly text: (text: string) => string;
  /** Whether another picture may be copied. */
  readonly picture: () => boolean;
  /** Whether something was refused. */
  readonly isCut: () => boolean;
  /** Whether so many nodes were copied that reading them may be hurried. */
  readonly isLong: () => boolean;
}

/** @param isLate whether the time for reading the page is over */
export function allowance(isLate: () => boolean = () => false): Allowance {
  let nodes = MAX_NODES;
  let chars = MAX_CHARS;
  let pictures = MAX_PICTURES;
  let isCut = false;
  return {
    node: () => {
      if (nodes > 0 && nodes <= MAX_NODES - MIN_NODES && nodes % CLOCK_EVERY === 0 && isLate()) nodes = 0;
      if (nodes <= 0 || chars <= 0) {
        isCut = true;
        return false;
      }
      nodes--;
      return true;
    },
    text: (text) => {
      if (text.length > chars) isCut = true;
      const taken = text.slice(0, chars);
      chars -= taken.length;
      return taken;
    },
    picture: () => {
      if (pictures-- > 0) return true;
      isCut = true;
      return false;
    },
    isCut: () => isCut,
    isLong: () => nodes < MAX_NODES - MIN_NODES,
  };
}

/** Elements in a page that make it worth looking for the box that holds its prose first. */
const MIN_HUGE = 60_000;
export const isHuge = (elements: number): boolean => elements > MIN_HUGE;
