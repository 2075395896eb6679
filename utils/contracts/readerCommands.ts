// What the background may ask of the reader in a tab, and what comes back. The reader puts its
// `ReaderHandle` among the page globals, where the background's injected call finds it.

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

export type ReaderHandle = (command: ReaderCommand) => Promise<ReaderOutcome>;
