// What the background can be asked to do: a flow for every message and every event that it hears, as its own sender makes
// it, in a whole fake browser.
import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageType } from '../../../../utils/contracts/messages.ts';
import type { PageFacts } from '../../../../utils/sites/pageFacts.ts';
import { ANY_PAYLOAD } from '../../contracts/anyMessage.ts';
import { WALL } from '../prompts/wall.ts';
import { createFakeWorld, type FakeWorld, TAB } from './fakeWorld.ts';

export const STORY = TAB.url;
const NEXT = 'https://news.example/2026/05/next';

export interface Flow {
  /** What is there before, e.g. a prompt that was seen. */
  readonly before?: (world: FakeWorld) => Promise<unknown>;
  readonly run: (world: FakeWorld) => Promise<unknown>;
  /** Why the same once more, after a fault, comes to another end. */
  readonly differs?: string;
}

const send =
  (type: string, data?: unknown, from?: 'page' | 'options') =>
  (world: FakeWorld): Promise<unknown> =>
    world.send(type, data, from);
const fire =
  (event: string, ...args: unknown[]) =>
  (world: FakeWorld): Promise<unknown> =>
    world.fire(event, ...args);

/** A payload of the message as its own sender makes it; the same in every run. */
const sample = (type: MessageType): unknown => fc.sample(ANY_PAYLOAD[type], { numRuns: 1, seed: 7 })[0];

/** Facts of a page that is an article by its address and them. */
export const ARTICLE: PageFacts = {
  head: {
    title: 'The council closes the old bridge for the whole winter',
    siteName: 'The Courier',
    ogType: 'article',
    ldTypes: ['NewsArticle'],
    hasAuthor: true,
    hasPublished: true,
    hasModifiedOnly: false,
    generator: '',
    isNoIndex: false,
  },
  body: {
    prose: 4000,
    run: 4000,
    blocks: 20,
    longBlocks: 16,
    teasers: 0,
    stretch: 4000,
    linked: 0,
    isDateNearTop: true,
    inArticle: 4000,
    articles: 1,
    cards: 0,
    tableRows: 0,
    pictures: 2,
    players: 0,
    hasByline: true,
    hasShareLinks: true,
    hasCart: false,
    hasPassword: false,
    prices: 0,
    buttons: 0,
    codeBlocks: 0,
    anchors: 0,
    siblings: 0,
    profiles: 0,
    posts: 0,
    heading: 'The council closes the old bridge for the whole winter',
    tags: 0,
    hasCommentForm: false,
    classes: '',
  },
  isMeasured: true,
};

export const BACKUP = JSON.stringify({
  lectern: 'backup',
  version: 1,
  madeAt: '2026-05-01T00:00:00.000Z',
  parts: {
    look: { theme: 'dark' },
    promptLedger: {
      version: 1,
      entries: [
        {
          site: 'a.example',
          pages: 1,
          recent: ['0123456789abcdef'],
          first: 1_700_000_000_000,
          last: 1_700_000_000_000,
          text: 'Please allow ads.',
          kind: 'wall',
          answer: 'notify',
        },
      ],
    },
  },
});

const seen = send('promptSeen', { finding: WALL });
const seenRedirect = send('promptSeen', { finding: { ...WALL, kind: 'redirect' } });
const opened = send('readerChanged', { isOpen: true, by: 'hand', url: STORY });
const choose = (kind: string) => send('chooseForSite', { url: STORY, choice: { kind } });
const menu = (menuItemId: string, rest: object = {}) =>
  fire('contextMenus.onClicked', { menuItemId, ...rest }, TAB);
const options = (patch: object) => send('changeSettings', patch, 'options');
const updated = (change: object, url: string) => fire('tabs.onUpdated', TAB.id, change, { url });

export const FLOWS: Readonly<Record<string, Flow>> = {
  'a reader that opens': { run: opened },
  'a reader that is left': {
    before: opened,
    run: send('readerChanged', { isOpen: false, isLeft: true, url: STORY }),
  },
  'a reader that asks what it needs': { before: seen, run: send('readerContext') },
  'an appearance that is changed': { run: send('changeLook', { theme: 'dark', size: 30 }) },
  'a look apart from the others': { run: send('keepLookApart', { isWanted: true }) },
  'a look apart that is changed': {
    before: send('keepLookApart', { isWanted: true }),
    run: send('changeLook', { theme: 'dark', size: 30 }),
  },
  'a look apart that is given up': {
    before: send('keepLookApart', { isWanted: true }),
    run: send('keepLookApart', { isWanted: false }),
  },
  'a way of reading that is changed': { run: send('changeReading', { rate: 1.5, focus: 'line' }) },
  'a place that is remembered': { run: send('savePlace', { mark: 'k3x9', share: 0.4 }) },
  'links that are described': {
    run: send('describeLinks', { page: STORY, urls: [NEXT, 'https://other.example/a'] }),
  },
  'a link that is kept': { run: send('keepLink', { url: NEXT, title: 'Next', isKept: true }) },
  'a link that is followed here': { run: send('followLink', { url: NEXT, where: 'here' }) },
  'a link that is followed in a tab': { run: send('followLink', { url: NEXT, where: 'tab' }) },
  'a link to be read': { run: send('openLinkInReader', { url: NEXT }) },
  'a site that is left alone': { run: choose('neverHere') },
  'a site that is allowed': { run: choose('alwaysHere') },
  'a site one asks about': { run: send('siteState', { url: STORY }) },
  'a prompt that is seen': {
    run: seen,
    differs: 'a prompt is answered and written down once a page; what failed then isn’t tried again',
  },
  'a policy for a site': {
    before: seen,
    run: send('choosePromptPolicy', { policy: 'respect', actsNow: true }),
  },
  'a rule from the options page': {
    run: options({ kind: 'addRule', action: 'never', written: 'quiet.example' }),
  },
  'a mode from the options page': { run: options({ kind: 'autoMode', mode: 'everywhere' }) },
  'everything put back': {
    before: options({ kind: 'addRule', action: 'always', written: 'a.example' }),
    run: send('resetEverything', undefined, 'options'),
  },
  'a page that asks to open': { run: send('mayOpenHere', { url: STORY }) },
  'the button': { run: fire('action.onClicked', TAB) },
  'the shortcut': { run: fire('commands.onCommand', 'toggle-reader', TAB) },
  'a menu entry for a link': { run: menu('read-link', { linkUrl: NEXT }) },
  'a menu entry for a site': { run: menu('site-never', { pageUrl: STORY }) },
  'a menu entry about the prompt': { run: menu('explain-prompt') },
  'a page that loads': {
    differs: 'where the page can’t be asked, its prompt is forgotten',
    before: seen,
    run: updated({ status: 'complete', url: NEXT }, NEXT),
  },
  'a page that is left': { before: seen, run: updated({ status: 'loading' }, NEXT) },
  'an update that waits': { before: opened, run: fire('runtime.onUpdateAvailable', { version: '2.0' }) },
  'an update that need not wait': { run: fire('runtime.onUpdateAvailable', { version: '2.0' }) },
  'a tab that is closed': { before: seen, run: fire('tabs.onRemoved', TAB.id) },
  'a page that may be an article': {
    before: options({ kind: 'autoMode', mode: 'everywhere' }),
    run: send('judgeHere', { facts: ARTICLE, url: STORY }),
  },
  'a blocker that is mentioned': { run: send('blockerMentioned') },
  'words that are missing': { run: send('wordsMissing') },
  'a prompt that has gone': { before: seen, run: send('promptGone', { byHand: false }) },
  'a prompt that was closed': { before: seen, run: send('promptGone', { byHand: true }) },
  'a prompt that is hidden': { before: seen, run: send('hidePromptHere') },
  'a prompt that came back': { before: seen, run: send('promptOutcome', { outcome: 'cameBack' }) },
  'a page that only asks, and the way back': { before: seenRedirect, run: send('goBackOnce') },
  'access that is asked for': { run: send('allowSite') },
  'a note that opens the reader': { run: send('readHere') },
  'controls that are asked for': { run: send('bringControls') },
  'headings that are asked for': { run: send('bringHeadings') },
  'tools that are asked for': { run: send('bringTools') },
  'a part that is asked for': { run: send('bringPart', { part: 'speech' }) },
  'corrections that are asked for': { run: send('bringCorrections') },
  'corrections that are remembered': { run: send('saveCorrections', sample('saveCorrections')) },
  'a link that is looked up': {
    before: options({ kind: 'related', related: { details: true } }),
    run: send('fetchLinkDetails', { url: NEXT }),
  },
  'a reading test that is asked for': { run: send('openFitting', { text: 'A text.', lang: 'en' }) },
  'the text of a reading test': { run: send('takeFittingText', undefined, 'options') },
  'articles to be read aloud': { run: send('queueListening', { urls: [NEXT], withList: true }) },
  'the next article to be read aloud': { run: send('listenOn') },
  'options that are asked for': { run: send('openOptions') },
  'a reading list that is asked for': { run: send('openList') },
  'a link dropped on the options page': {
    before: send('keepLink', { url: NEXT, title: 'Next', isKept: true }),
    run: send('dropKeptLink', { url: NEXT }, 'options'),
  },
  'everything sites asked, forgotten': { before: seen, run: send('forgetAsks', {}, 'options') },
  'what one site asked, forgotten': {
    before: seen,
    run: send('forgetAsks', { site: 'news.example' }, 'options'),
  },
  'a backup that is restored': {
    before: seen,
    run: send('restoreBackup', { text: BACKUP, mode: 'merge' }, 'options'),
  },
  'sites that are forgotten': {
    before: async (world) => {
      await seen(world);
      await world.send('keepLookApart', { isWanted: true });
      await world.send('saveCorrections', sample('saveCorrections'));
      await world.send(
        'changeSettings',
        { kind: 'sitePolicy', site: 'news.example', policy: 'respect' },
        'options',
      );
    },
    run: send('forgetSites', { sites: ['news.example'] }, 'options'),
  },
  'one kind of what is stored, deleted': {
    before: send('keepLink', { url: NEXT, title: 'Next', isKept: true }),
    run: send('clearStored', { name: 'readingList' }, 'options'),
  },
  'news that were seen': {
    before: fire('runtime.onInstalled', { reason: 'update' }),
    run: send('newsSeen', undefined, 'options'),
  },
  'corrections that are forgotten': {
    before: send('saveCorrections', sample('saveCorrections')),
    run: send('forgetCorrections', { site: 'news.example' }, 'options'),
  },
  'reading that is forgotten': {
    before: send('describeLinks', { page: STORY, urls: [] }),
    run: send('forgetReading', undefined, 'options'),
  },
  'an installation': { run: fire('runtime.onInstalled', { reason: 'install' }) },
  'a start of the browser': { run: fire('runtime.onStartup') },
  'a tab that is shown': { run: fire('tabs.onActivated', { tabId: TAB.id }) },
  'an address that changes': {
    before: options({ kind: 'addRule', action: 'always', written: 'news.example/2026' }),
    run: updated({ url: NEXT }, NEXT),
  },
  'access that is taken back': { run: fire('permissions.onRemoved', { origins: ['*://*.news.example/*'] }) },
  'access that is given': { run: fire('permissions.onAdded', { origins: ['*://*.a.example/*'] }) },
};

export async function freshWorld(flow: Flow): Promise<FakeWorld> {
  fakeBrowser.reset();
  const world = createFakeWorld();
  await world.start();
  if (flow.before) {
    await flow.before(world);
    await world.start();
  }
  return world;
}

/** What is stored, without when: two runs can't have that in common. */
export function whatIsStored({ stored }: FakeWorld): unknown {
  return Object.fromEntries(
    Object.entries(stored).map(([area, map]) => [
      area,
      Object.fromEntries(
        [...map].map(([key, value]) => [key, JSON.parse(value.replace(/,?"savedAt":\d+/g, '')) as unknown]),
      ),
    ]),
  );
}

/** Replies are data: what came of it, or why nothing did. */
export const isReply = (reply: unknown) =>
  reply === undefined || (typeof reply === 'object' && reply !== null && ('res' in reply || 'err' in reply));
export const isFailure = (reply: unknown) => typeof reply === 'object' && reply !== null && 'err' in reply;
