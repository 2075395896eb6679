// What the decision "is this an article worth opening by itself?" is made of. Plain, serialisable values: facts are
// read off a page once, signs are drawn from facts, and a decision is the sum of its signs.

/** What the head of a page says about it; with the address all a page can be judged by before its body is there. */
export interface HeadFacts {
  readonly title: string;
  readonly siteName: string;
  /** `og:type`, lower case; '' when there is none. */
  readonly ogType: string;
  /** The types of the page's own JSON-LD objects (not of the things they list), without a schema.org prefix. */
  readonly ldTypes: readonly string[];
  readonly hasAuthor: boolean;
  /** Whether the page names the moment it was published. */
  readonly hasPublished: boolean;
  /** Whether it names when it was modified but not when it was published, as pages that aren't posts do. */
  readonly hasModifiedOnly: boolean;
  /** The software that made the page, lower case. */
  readonly generator: string;
  readonly isNoIndex: boolean;
}

/** What the body of a page is made of. Lengths are in characters, Han, Kana, Hangul and Thai ones counting for three. */
export interface BodyFacts {
  /** Running text outside links, headings, navigation and footers. */
  readonly prose: number;
  /** The most running text that stands in one place. */
  readonly run: number;
  /** Blocks of text in that place. */
  readonly blocks: number;
  /** Those of at least 80 characters. */
  readonly longBlocks: number;
  /** Long links in the place with the most text: when there are many it is a list of teasers. */
  readonly teasers: number;
  /** The most running text between two long links. */
  readonly stretch: number;
  /** Long text inside links. */
  readonly linked: number;
  /** Whether a date stands before or early in the running text. */
  readonly isDateNearTop: boolean;
  /** The longest text inside an `<article>`. */
  readonly inArticle: number;
  readonly articles: number;
  /** Headings that are links: the cards of an index. */
  readonly cards: number;
  readonly tableRows: number;
  readonly pictures: number;
  readonly players: number;
  readonly hasByline: boolean;
  readonly hasShareLinks: boolean;
  readonly hasCart: boolean;
  readonly hasPassword: boolean;
  readonly prices: number;
  readonly buttons: number;
  readonly codeBlocks: number;
  /** Links to places on the same page. */
  readonly anchors: number;
  /** Links to the page's own folder and below. */
  readonly siblings: number;
  /** Links to people's profiles. */
  readonly profiles: number;
  /** Blocks that look like the posts of a thread. */
  readonly posts: number;
  /** The first main heading; '' when there is none. */
  readonly heading: string;
  /** Links to the page's own tags. */
  readonly tags: number;
  readonly hasCommentForm: boolean;
  /** The classes of `<html>` and `<body>`. */
  readonly classes: string;
}

/** All that a page is judged by besides its address. */
export interface PageFacts {
  readonly head: HeadFacts;
  readonly body: BodyFacts;
  /** Whether the text was measured, or is taken for the best it can be. */
  readonly isMeasured: boolean;
}
