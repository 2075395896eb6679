// What an article is, once it has been read off a page. Plain, serialisable data: the reader, the exporters and the
// evaluation all work from this and never from the page.

/** One person named in a byline, e.g. `{ name: 'James Carter', role: 'Senior News Editor' }`. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  /** The author's own page, absolute. */
  readonly url?: string;
}

export interface Byline {
  /** The people and agencies as one line for display, roles left out: "James Carter, Ana Ruiz". */
  readonly text: string;
  readonly people: readonly Person[];
}

export interface LeadImage {
  /** Absolute, http(s) or data. */
  readonly url: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Pixels, when the page says. */
  readonly width?: number;
  readonly height?: number;
  /** Whether the same picture also stands in `html`, so that the reader need not show it twice. */
  readonly isInBody: boolean;
  /** A logo that the page gives for want of a picture: something for a list of links, nothing to draw over an article. */
  readonly isStandIn?: true;
}

/** Reading time in whole minutes, from the fast to the slow end. */
export interface ReadingTime {
  readonly fast: number;
  readonly slow: number;
}

/** A block of the page that extraction left out, so that a reader can see why and put it back. */
export interface RemovedBlock {
  /** The pass that removed it, e.g. `dropPromoLines`. */
  readonly pass: string;
  /** The first 120 characters of its text. */
  readonly text: string;
  /** CSS selector path from the document's root that finds the element again in the live page. */
  readonly selector: string;
}

export interface LiveEntry {
  /** ISO instant, when the page gives one. */
  readonly time?: string;
  readonly title?: string;
  /** `id` of the entry's section inside `html`. */
  readonly anchor: string;
}

export interface Article {
  /** The page's address as given to extraction, fragment removed. */
  readonly url: string;
  readonly title: string;
  readonly siteName?: string;
  readonly standfirst?: string;
  readonly byline?: Byline;
  /** What the page says about the author ("James Carter covers …"); never part of the body. */
  readonly authorBio?: string;
  /** ISO 8601 instant, with the page's own offset when it gave one; a bare date when the page gave only that. */
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47 tag. */
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly leadImage?: LeadImage;
  readonly section?: string;
  readonly tags: readonly string[];
  readonly breadcrumb: readonly string[];
  /**
   * The body as HTML. HOSTILE INPUT: it comes from the page and has not been sanitised; it enters a document only
   * through `components/reader/insertArticleHtml`. Addresses are absolute.
   */
  readonly html: string;
  /** The body as plain text, one line per block, without captions, title, byline, date or standfirst. */
  readonly text: string;
  readonly wordCount: number;
  readonly characterCount: number;
  readonly readingTime: ReadingTime;
  /** Entries of a live blog, newest first as on the page; absent when it is no live blog. */
  readonly liveEntries?: readonly LiveEntry[];
  /** Addresses of the article's further pages, in order; absent when it has one page. */
  readonly furtherPages?: readonly string[];
  /** 0 (a guess) to 1 (certain): how sure extraction is that `html` is the article and all of it. */
  readonly confidence: number;
  readonly removed: readonly RemovedBlock[];
}

/** The fields of `Article` that are read off the whole page, before anything is pruned. */
export type Metadata = Pick<
  Article,
  | 'title'
  | 'siteName'
  | 'standfirst'
  | 'byline'
  | 'published'
  | 'modified'
  | 'lang'
  | 'dir'
  | 'leadImage'
  | 'section'
  | 'tags'
  | 'breadcrumb'
>;

/** What came of reading a page. `notFound` carries a reason for the log and the tests, not for people. */
export type Extraction =
  | { readonly kind: 'article'; readonly article: Article }
  | {
      readonly kind: 'notFound';
      readonly reason: string;
      /** What the page says of itself all the same: it may be an article of which nothing was sent. */
      readonly metadata?: Metadata;
    };

export interface ExtractOptions {
  /**
   * Read whatever is there, however short ("read anyway"); without it a page that doesn't look like it holds an
   * article gives `notFound`.
   */
  readonly readAnyway?: boolean;
  /** Leave "Read more: …" lines among the paragraphs. */
  readonly keepPromos?: boolean;
  /** Names of passes to leave out; for measuring what each is worth. */
  readonly without?: readonly string[];
}
