import { describe, expect, it } from 'vitest';
import { bodySigns } from '../../../utils/sites/bodySigns.ts';
import { headSigns } from '../../../utils/sites/headSigns.ts';
import { judgePage } from '../../../utils/sites/judgePage.ts';
import type { BodyFacts, HeadFacts } from '../../../utils/sites/pageFacts.ts';

const BODY: BodyFacts = {
  prose: 2000,
  run: 2000,
  blocks: 10,
  longBlocks: 8,
  teasers: 0,
  stretch: 2000,
  linked: 0,
  isDateNearTop: false,
  inArticle: 0,
  articles: 0,
  cards: 0,
  tableRows: 0,
  pictures: 0,
  players: 0,
  hasByline: false,
  hasShareLinks: false,
  hasCart: false,
  hasPassword: false,
  prices: 0,
  buttons: 0,
  codeBlocks: 0,
  anchors: 0,
  siblings: 0,
  profiles: 0,
  posts: 0,
  heading: '',
  tags: 0,
  hasCommentForm: false,
  classes: '',
};
const HEAD: HeadFacts = {
  title: '',
  siteName: '',
  ogType: '',
  ldTypes: [],
  hasAuthor: false,
  hasPublished: false,
  hasModifiedOnly: false,
  generator: '',
  isNoIndex: false,
};
const signsOf = (facts: Partial<BodyFacts>) => bodySigns({ ...BODY, ...facts });

describe('the signs of a body', () => {
  it.each<[string, Partial<BodyFacts>, string]>([
    ['a short heading', { heading: 'Marathon training' }, 'h1:short'],
    ['a long heading', { heading: 'The council closes the old bridge for the whole winter' }, 'h1:long'],
    ['a long heading without spaces', { heading: '市議会は冬の間ずっと古い橋を閉鎖する' }, 'h1:long'],
    ['a manual', { heading: 'Bridge building tutorial' }, 'h1:manual'],
    ['tags of its own', { tags: 2 }, 'tags:own'],
    ['a form for comments', { hasCommentForm: true }, 'comments:form'],
    ['a post by its classes', { classes: 'wp-theme single single-post postid-12' }, 'class:single'],
    ['a node by its classes', { classes: 'page-node-type-article' }, 'class:single'],
    ['a thread', { classes: 'forum-view', posts: 20 }, 'class:thread'],
  ])('tell %s', (_what, facts, sign) => {
    expect(signsOf(facts)).toContain(sign);
  });

  it.each<[string, Partial<BodyFacts>, string]>([
    ['a heading without spaces is not short', { heading: '市議会は冬の間' }, 'h1:short'],
    ['a product’s page is no post', { classes: 'single single-product postid-12' }, 'class:single'],
    ['a post is no plain page', { classes: 'page-node-type-blog' }, 'class:page'],
    ['a forum’s front page is no thread', { classes: 'forum-view', posts: 2 }, 'class:thread'],
  ])('%s', (_what, facts, sign) => {
    expect(signsOf(facts)).not.toContain(sign);
  });
});

describe('the signs of a head', () => {
  const signsOfHead = (facts: Partial<HeadFacts>) => headSigns({ ...HEAD, ...facts });

  it('tell a front page, which is named after its site', () => {
    expect(signsOfHead({ title: 'Harbour Post', siteName: 'Harbour Post' })).toContain('title:site');
  });

  it('believe no site to be named like a headline', () => {
    const title = 'The council closes the old bridge for the winter';
    expect(signsOfHead({ title, siteName: title })).not.toContain('title:site');
  });

  it('take a collection with a date of its own for a post', () => {
    const facts: Partial<HeadFacts> = { ldTypes: ['CollectionPage'] };
    expect(signsOfHead(facts)).toContain('ld:listed');
    expect(signsOfHead({ ...facts, hasPublished: true })).not.toContain('ld:listed');
  });
});

describe('a page without a date or a name', () => {
  const isUndated = (head: Partial<HeadFacts>, body: Partial<BodyFacts>) =>
    judgePage({ head: { ...HEAD, ...head }, body: { ...BODY, ...body }, isMeasured: true }, 0).signs.includes(
      'undated',
    );

  it('is marked, and one with either is not', () => {
    expect(isUndated({}, {})).toBe(true);
    expect(isUndated({ hasAuthor: true }, {})).toBe(false);
    expect(isUndated({ hasPublished: true }, {})).toBe(false);
    expect(isUndated({}, { hasByline: true })).toBe(false);
    expect(isUndated({}, { isDateNearTop: true })).toBe(false);
  });
});
