// The headings that pages put over lists of links, by what the links under them are; one file a language, in the notation
// of `shared/words/wordList.ts`. Lower case, with accents, no punctuation at the ends. "…" ends an entry that anything may
// follow, and begins one that may follow anything.

export interface HeadingWords {
  /** Further reading for the article at hand. */
  readonly related?: string;
  /** Over further reading on publishers' own pages, and over paid links where ad networks write them. */
  readonly shared?: string;
  /** "More from …": an author, a section or the site itself; further reading when it is a choice, not a stream. */
  readonly more?: string;
  /** Parts of the same series or dossier. */
  readonly series?: string;
  /** Previous and next article. */
  readonly adjacent?: string;
  /** Most read, latest, top stories, front-page picks, galleries. */
  readonly popular?: string;
  /** Paid blocks. */
  readonly sponsored?: string;
  /** What surrounds an article and is no list of articles: comments, tags, sharing, author, newsletter, shop, account. */
  readonly furniture?: string;
}

/** By language, as BCP 47 primary tags. */
export type Headings = Readonly<Record<string, HeadingWords>>;
