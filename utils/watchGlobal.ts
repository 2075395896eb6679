// What stands on the content script's global of a page that is watched.

export interface WatchGlobal {
  /** Looks at the page once more; there when the watch script is. */
  lecternWatch?: () => void;
  /** Whether the page came to its address without loading, before it was watched. */
  lecternMoved?: boolean;
}
