// The open reader hides the page, and what is hidden can't be seen by the prompt detector, which only counts what is
// visible. The reader hangs a way to look behind it on the content script's global; nobody sees it happen, because the
// page shows and goes again within one task, between two frames.

export interface PeekGlobal {
  lecternPeek?: <T>(look: () => T) => T;
}

/** Calls `look` with the page showing: as it is, or behind the open reader. */
export function peek<T>(look: () => T): T {
  const { lecternPeek } = globalThis as PeekGlobal;
  return lecternPeek ? lecternPeek(look) : look();
}
