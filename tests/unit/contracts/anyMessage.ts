// For every message a payload as its own sender makes it, drawn at random; the tests spoil them.
import fc from 'fast-check';
import type { MessageType } from '../../../utils/contracts/messages.ts';

const ORIGIN = 'https://news.example';

const address = fc.webPath().map((path) => `${ORIGIN}${path}`);
const text = fc.string({ maxLength: 60 });
const policy = fc.constantFrom('notify', 'read', 'putAway', 'respect');
const finding = fc.record(
  {
    kind: fc.constantFrom('wall', 'dismissible', 'banner', 'inline', 'redirect', 'paywall'),
    text,
    locks: fc.subarray(['scroll', 'blur', 'articleMissing']),
    offers: fc.array(
      fc.record({ text, closes: fc.boolean(), url: address }, { requiredKeys: ['text', 'closes'] }),
      { maxLength: 4 },
    ),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    evidence: fc.array(fc.record({ sign: fc.constantFrom('noun', 'ask'), detail: text }), { maxLength: 4 }),
    language: fc.constantFrom('en', 'zh-Hant'),
    marks: text,
  },
  { requiredKeys: ['kind', 'text', 'locks', 'offers', 'confidence', 'evidence'] },
);
const count = fc.nat(10_000);
const flag = fc.boolean();
const facts = fc.record({
  head: fc.record({
    title: text,
    siteName: text,
    ogType: text,
    ldTypes: fc.array(text, { maxLength: 3 }),
    hasAuthor: flag,
    hasPublished: flag,
    hasModifiedOnly: flag,
    generator: text,
    isNoIndex: flag,
  }),
  body: fc.record({
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
    classes: text,
    heading: text,
    tags: count,
    hasCommentForm: flag,
  }),
  isMeasured: flag,
});

const look = fc.record(
  {
    theme: fc.constantFrom('dark', 'sepia'),
    size: fc.integer({ min: 12, max: 64 }),
    hyphens: flag,
    columns: fc.constantFrom('one', 'two'),
    vertical: flag,
  },
  { requiredKeys: [] },
);

export const ANY_PAYLOAD: Readonly<Record<MessageType, fc.Arbitrary<unknown>>> = {
  readerContext: fc.constant(undefined),
  readerChanged: fc.oneof(
    fc.record({ isOpen: fc.constant(true), by: fc.constantFrom('hand', 'auto'), url: address }),
    fc.record({ isOpen: fc.constant(false), isLeft: flag, url: address }),
  ),
  changeLook: look,
  mayOpenHere: fc.record({ url: address }),
  judgeHere: fc.record({ url: address, facts }),
  siteState: fc.record({ url: address }),
  chooseForSite: fc.record({
    url: address,
    choice: fc.oneof(
      fc.record({ kind: fc.constantFrom('alwaysHere', 'neverHere', 'notThisPage', 'forget') }),
      fc.record({
        kind: fc.constantFrom('onlyUnder', 'notUnder'),
        path: fc.constantFrom('/news', '/*/world/*'),
      }),
      fc.record({
        kind: fc.constant('restore'),
        rules: fc.array(
          fc.record({
            action: fc.constantFrom('always', 'never'),
            written: fc.constantFrom('quill.example', '=quill.example/a'),
          }),
          { maxLength: 3 },
        ),
      }),
    ),
  }),
  openLinkInReader: fc.record({ url: address }),
  blockerMentioned: fc.constant(undefined),
  wordsMissing: fc.constant(undefined),
  promptGone: fc.record({ byHand: flag }),
  promptSeen: fc.record({ finding }),
  readHere: fc.constant(undefined),
  choosePromptPolicy: fc.record({ policy, actsNow: flag }),
  bringControls: fc.constant(undefined),
  bringHeadings: fc.constant(undefined),
  followLink: fc.record({ url: address, where: fc.constantFrom('here', 'tab') }),
  describeLinks: fc.record({ page: address, urls: fc.array(address, { maxLength: 5 }) }),
  keepLink: fc.record({ url: address, title: text, isKept: flag }),
  fetchLinkDetails: fc.record({ url: address }),
  openOptions: fc.constant(undefined),
  changeSettings: fc.oneof(
    fc.record({ kind: fc.constant('look'), look }),
    fc.record({ kind: fc.constant('promptPolicy'), policy }),
    fc.record({ kind: fc.constant('sitePolicy'), site: fc.domain(), policy }),
    fc.record({ kind: fc.constant('autoMode'), mode: fc.constantFrom('off', 'allowed') }),
    fc.record({
      kind: fc.constant('addRule'),
      action: fc.constantFrom('always', 'never'),
      written: fc.domain(),
    }),
    fc.record({ kind: fc.constant('removeRule'), written: fc.domain() }),
    fc.record({ kind: fc.constant('resetAuto') }),
  ),
  dropKeptLink: fc.record({ url: address }),
  forgetAsks: fc.record({ site: fc.constant('news.example') }, { requiredKeys: [] }),
  hidePromptHere: fc.constant(undefined),
  goBackOnce: fc.constant(undefined),
  allowSite: fc.constant(undefined),
  promptOutcome: fc.record({ outcome: fc.constantFrom('shownAgain', 'cameBack') }),
  forgetReading: fc.constant(undefined),
  bringCorrections: fc.constant(undefined),
  changeReading: fc.record({
    rate: fc.double({ min: 0.5, max: 3, noNaN: true }),
    focus: fc.constantFrom('off', 'line'),
  }),
  savePlace: fc.record({ mark: fc.constant('k3x9'), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  bringPart: fc.record({ part: fc.constantFrom('speech') }),
  keepLookApart: fc.record({ isWanted: flag }),
  openList: fc.constant(undefined),
  openFitting: fc.record({ text: fc.string(), lang: fc.constantFrom('en', 'pt-BR', '') }),
  queueListening: fc.record({ urls: fc.array(address, { maxLength: 4 }), withList: flag }),
  listenOn: fc.constant(undefined),
  takeFittingText: fc.constant(undefined),
  bringTools: fc.constant(undefined),
  saveCorrections: fc.record({
    corrections: fc.record({
      reading: fc.constantFrom('found', 'wider', 'stated', 'whole'),
      rules: fc.constant([]),
    }),
  }),
  forgetCorrections: fc.record({ site: fc.constant('news.example'), key: text }, { requiredKeys: ['site'] }),
  resetEverything: fc.constant(undefined),
  newsSeen: fc.constant(undefined),
  restoreBackup: fc.record({ text, mode: fc.constantFrom('merge', 'replace') }),
  forgetSites: fc.record({ sites: fc.array(fc.domain(), { maxLength: 5 }) }),
  clearStored: fc.record({ name: fc.constantFrom('readingList', 'readHistory') }),
};
