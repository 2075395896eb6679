// What an article is, once it has been read off a page. Plain, serialisable data: the reader, the exporters and the
// evaluation all work from this and never from the page.

import type { Block } from './blocks/blocks.ts';
import type { PageCopy } from './copy/copyPage.ts';

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
  /** A logo that the page states for want of a picture: fine on a card, not above an article. */
  readonly isFallbackLogo?: true;
  /** The page has not asked for it, and doesn't say that it is large enough to be one: the reader asks first. */
  readonly isUnloaded?: true;
}

/** Reading time in whole minutes, from the fast to the slow end. */
export interface ReadingTime {
  readonly fast: number;
  readonly slow: number;
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
  /** Too large to be shown whole, or to be read in time: this is its first part. */
  readonly isCut?: boolean;
  /** A plain text file, as browsers show them: its lines wrap. */
  readonly isTextFile?: true;
  readonly title: string;
  readonly siteName?: string;
  readonly standfirst?: string;
  readonly byline?: Byline;
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
  /** 0 (a guess) to 1 (certain): the word F1 to expect of `text`; below `DOUBTFUL_BELOW` something may be missing. */
  readonly confidence: number;
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

/** The metadata that the first frame needs. */
export type FirstMetadata = Omit<Metadata, keyof ArticleDetails>;

/** The fields that nothing waits for: they are read once the article is on screen. */
export type ArticleDetails = Pick<Article, 'byline' | 'published' | 'modified'>;

/** The length of an article's text. */
export type TextCount = Pick<Article, 'wordCount' | 'characterCount' | 'readingTime'>;

/** What details look like at first glance that are still to be read; their place is kept by it. */
export interface ExpectedDetails {
  readonly byline?: Byline;
  /** As the page writes them. */
  readonly published?: string;
  readonly modified?: string;
}

/** An article as it is first shown: all of it but the details. */
export type ArticleStart = Omit<Article, keyof ArticleDetails | keyof TextCount> & {
  readonly expected?: ExpectedDetails;
};

/** What came of reading a page. `notFound` carries a reason for the log and the tests, not for people. */
export type Extraction = { readonly kind: 'article'; readonly article: Article } | NotFound;

export interface NotFound {
  readonly kind: 'notFound';
  readonly reason: string;
  /** What the page states nevertheless: it may be an article of which nothing was sent. */
  readonly metadata?: Metadata;
}

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
  /** Live elements that are no part of the page's own text, such as an ad-blocker message. */
  readonly leaveOut?: readonly Element[];
  /** Read the text the page states in its own data instead of what it shows. */
  readonly body?: 'stated';
  /** Has the last word on the blocks: the reader's own corrections. */
  readonly amend?: (blocks: readonly Block[], page: PageCopy) => void;
  /** Live boxes that stay although their names say furniture; asked before they are judged. */
  readonly spare?: (element: Element) => boolean;
  /** Whether the time for reading the page is over: what has been read by then has to do. */
  readonly isLate?: () => boolean;
}
