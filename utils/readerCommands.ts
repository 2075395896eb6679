// What the background may ask of the reader in a tab, and what comes back. The reader hangs its own `ReaderDoor` on
// the content script's global, where the background's injected call finds it.

export type ReaderCommand =
  /** The toolbar button or shortcut: open when closed, close when open, call off what is under way. */
  | { readonly kind: 'toggle' }
  /** Open; `auto` adds no history entry and says nothing when there is no article. */
  | { readonly kind: 'open'; readonly by: 'hand' | 'auto' }
  | { readonly kind: 'readSelection' }
  | { readonly kind: 'close' };

export type ReaderOutcome =
  | 'opened'
  | 'closed'
  /** No article was found; the page says so (unless it was `auto`). */
  | 'nothing'
  /** The document is not one that can be read at all: a PDF, an image. */
  | 'unsupported'
  /** Called off by a later command. */
  | 'dropped';

export type ReaderDoor = (command: ReaderCommand) => Promise<ReaderOutcome>;

/** What stands on the content script's global object. */
export interface ReaderGlobal {
  lecternReader?: ReaderDoor;
  /** Commands that came before the reader's script had run. */
  lecternWaiting?: ReaderCommand[];
  /** What came of the first of them. */
  lecternFirst?: Promise<ReaderOutcome>;
}
