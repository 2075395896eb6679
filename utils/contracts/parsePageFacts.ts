// What a page is made of, as its watch script counted it, within bounds.
import type { BodyFacts, HeadFacts, PageFacts } from '../sites/pageFacts.ts';
import { cutText, flag, number, type Parser, record, someOf } from './payload.ts';

/** No page has more of anything; a larger count is no count. */
const count = number(0, 1e9);
const words = cutText(1000);

const parseHead: Parser<HeadFacts> = record({
  title: words,
  siteName: words,
  ogType: cutText(100),
  ldTypes: someOf(cutText(100), 100),
  hasAuthor: flag,
  hasPublished: flag,
  hasModifiedOnly: flag,
  generator: words,
  isNoIndex: flag,
});

const parseBody: Parser<BodyFacts> = record({
  prose: count,
  run: count,
  blocks: count,
  longBlocks: count,
  teasers: count,
  stretch: count,
  linked: count,
  isDateNearTop: flag,
  inArticle: count,
  articles: count,
  cards: count,
  tableRows: count,
  pictures: count,
  players: count,
  hasByline: flag,
  hasShareLinks: flag,
  hasCart: flag,
  hasPassword: flag,
  prices: count,
  buttons: count,
  codeBlocks: count,
  anchors: count,
  siblings: count,
  profiles: count,
  posts: count,
  classes: cutText(4000),
  heading: words,
  tags: count,
  hasCommentForm: flag,
});

export const parsePageFacts: Parser<PageFacts> = record({
  head: parseHead,
  body: parseBody,
  isMeasured: flag,
});
