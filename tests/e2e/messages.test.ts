// What a page could do that has broken into our content script: it says whatever it likes to the background, and reads
// and writes whatever storage lets it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../browsers/firefoxToolbar.ts';
import { FIREFOX_ID, type LaunchedBrowser, type LaunchedChromium } from '../browsers/launch.ts';
import { startNewsroom } from '../demo/server.ts';
import { closeServer } from '../tools/closeServer.ts';
import { setAccess } from './autoActions.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { type ContentWorld, worldOf } from './contentWorld.ts';
import { endBackground } from './firefoxActions.ts';
import { BROWSER_OF_THIS_RUN, goToOwnPage, pause, until, waitFor } from './testExtension.ts';

const STORY = '/courier/news/calder-valley-buses/';
const OTHER = 'https://bank.example/loans';
const OTHER_SITE = '*://bank.example/*';

const LONG_TEXT =
  '<p>The ferry was late again, said the harbour master, and nobody on the quay was much surprised.</p>'.repeat(
    30,
  );

describe.each([BROWSER_OF_THIS_RUN])('a content script that a page has broken into, in %s', (name) => {
  let launched: LaunchedBrowser;
  /** A page of the extension's, with the background's rights. */
  let own: Page;
  let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
  let page: Page;
  let world: ContentWorld;
  let before: unknown;

  beforeAll(async () => {
    newsroom = await startNewsroom({ files: [] });
    launched = await borrowBrowser(name);
    await allowOtherSite();
    own = await launched.browser.newPage();
    await goToOwnPage(own, launched.optionsUrl);
    await background(`(async () => {
      const auto = { mode: 'allowed', rules: [{ action: 'always', place: { kind: 'host', host: 'bank.example' } }] };
      await chrome.storage.sync.set({ settings: { settings: { auto }, savedAt: Date.now() } });
      const kept = { url: '${OTHER}', title: 'Loans', keptAt: 1, from: 'bank.example' };
      await chrome.storage.local.set({ readingList: [kept] });
    })()`);
    page = await openRead();
    world = await worldIn(page);
    await until('the page’s own messages', () =>
      background<boolean>("chrome.storage.local.get('readHistory').then((all) => Boolean(all.readHistory))"),
    );
    before = await everythingElse();
  });
  afterEach(async () => {
    // What is left of one attack is no help to the next.
    expect(await everythingElse()).toEqual(before);
  });
  afterAll(async () => {
    await world?.close();
    await own?.close();
    await launched?.close();
    await newsroom?.close();
  });

  const background = <T>(expression: string): Promise<T> => own.evaluate(expression) as Promise<T>;
  const worldIn = (opened: Page) => worldOf(name, opened, own, launched.extensionOrigin);

  const allowOtherSite = () =>
    name === 'chromium'
      ? setAccess(launched as LaunchedChromium, OTHER_SITE, true)
      : inFirefoxWindow(
          launched.browser,
          `(async () => {
            const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
            const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
            await ExtensionPermissions.add('${FIREFOX_ID}', { origins: ['${OTHER_SITE}'], permissions: [] }, extension);
          })()`,
        );

  /** A new tab with the story in the reader. */
  const openRead = async (): Promise<Page> => {
    const opened = await launched.browser.newPage();
    await opened.goto(newsroom.origin + STORY);
    await launched.pressToolbarButton(opened);
    await waitFor(opened, 'reader');
    return opened;
  };

  /** Everything that isn't about the page itself: rules, access, lists, counts, other tabs. */
  const everythingElse = () =>
    background<unknown>(`(async () => {
      const { settings } = await chrome.storage.sync.get('settings');
      const { readingList, promptLedger } = await chrome.storage.local.get();
      const { origins } = await chrome.permissions.getAll();
      const tabs = await chrome.tabs.query({});
      return { settings: settings.settings, readingList, promptLedger, origins, tabs: tabs.length };
    })()`);
  it('is heard where it says what our own would say', async () => {
    const { res } = await world.send('siteState', { url: page.url() });
    expect(res).toMatchObject({ rules: [] });
  });

  it.each([
    ['chooseForSite', {}],
    ['chooseForSite', { url: OTHER, choice: { kind: 'forget' } }],
    ['chooseForSite', { url: OTHER, choice: { kind: 'neverHere' } }],
    ['siteState', { url: OTHER }],
    ['openLinkInReader', { url: 'chrome://settings' }],
    ['openLinkInReader', { url: 'file:///etc/passwd' }],
    ['openLinkInReader', { url: 'javascript:alert(1)' }],
    ['followLink', { url: 'chrome://settings', where: 'tab' }],
    ['keepLink', { url: `https://a.example/${'x'.repeat(100_000)}`, title: 'x', isKept: true }],
    ['describeLinks', { page: OTHER, urls: Array(5000).fill(OTHER) }],
    ['promptSeen', { finding: { kind: 'wall', text: 5 } }],
    ['choosePromptPolicy', { policy: 'bypass', actsNow: true }],
    ['changeSettings', { kind: 'autoMode', mode: 'everywhere' }],
    ['changeSettings', { kind: 'resetAuto' }],
    ['resetEverything', undefined],
    ['forgetReading', undefined],
    ['dropKeptLink', { url: OTHER }],
    ['forgetAsks', {}],
    ['promptOutcome', { outcome: 'read' }],
    ['takeFittingText', undefined],
    ['openFitting', { text: 5, lang: 'en' }],
    ['openFitting', { text: 'Read this.', lang: 'x'.repeat(10_000) }],
    ['queueListening', { urls: Array(321).fill(OTHER), withList: false }],
    ['queueListening', { urls: [], withList: 'yes' }],
    ['bringPart', { part: '__proto__' }],
    ['bringPart', { part: 'constructor' }],
    ['restoreBackup', { text: '{}', mode: 'replace' }],
    ['clearStored', { name: 'readingList' }],
    ['forgetSites', { sites: ['bank.example'] }],
    ['changeReading', 'x'.repeat(10_000_000)],
    ['constructor', {}],
    ['__proto__', {}],
    ['toString', {}],
    ['nothingOfTheKind', {}],
    [{ toString: 'openOptions' }, {}],
  ])('is refused: %j', async (type, data) => {
    const reply = await world.send(type, data);
    expect(reply.res).toBeUndefined();
    expect(reply.err?.kind).toBe('refused');
  });

  it('learns nothing of what was read or kept on other sites', async () => {
    const { res } = await world.send('describeLinks', { page: page.url(), urls: [OTHER] });
    expect(res).toEqual({ read: [], kept: [], canKeep: true });
    expect((await world.send('fetchLinkDetails', { url: OTHER })).res).toBeNull();
    expect((await world.send('mayOpenHere', { url: OTHER })).res).toEqual({ mayOpen: false });
  });

  it('learns no site of the reading list by having it read aloud, nor whether an address is on it', async () => {
    const waiting = async (url: string) =>
      (await world.send('queueListening', { urls: [url], withList: true })).res;
    expect(await waiting(OTHER)).toBe(await waiting('https://bank.example/none'));
    await world.send('queueListening', { urls: [], withList: false });
    expect((await world.send('listenOn')).res).toEqual({ kind: 'end', skipped: [] });
  });

  it('takes nothing off the reading list that was put there elsewhere', async () => {
    await world.send('keepLink', { url: OTHER, title: 'x', isKept: false });
  });

  it('opens no flood of tabs', async () => {
    const tabs = () => background<number[]>('chrome.tabs.query({}).then((all) => all.map(({ id }) => id))');
    // Of a tab of its own, whose minute begins with the first of them.
    const flooding = await openRead();
    const within = await worldIn(flooding);
    const first = await tabs();
    const replies = await Promise.all(
      Array.from({ length: 60 }, () => within.send('followLink', { url: page.url(), where: 'tab' })),
    );
    expect(replies.filter(({ err }) => err?.why === 'tooMany').length).toBeGreaterThanOrEqual(48);
    const opened = (await tabs()).filter((id) => !first.includes(id));
    expect(opened.length).toBeLessThanOrEqual(12);
    // By number: a tab on its way has no address yet.
    await background(`chrome.tabs.remove(${JSON.stringify(opened)})`);
    await until('the tabs to close', async () => (await tabs()).length === first.length);
    await within.close();
    await flooding.close();
  });

  /** Leaves the story for the next page, while a script of its own says all that would do something there. */
  const leaveSpeaking = async (next: string, isAsleep: boolean) => {
    const finding = { kind: 'wall', text: 'Turn it off', locks: [], offers: [], confidence: 1, evidence: [] };
    const last: readonly (readonly [string, unknown?])[] = [
      ['followLink', { url: `${newsroom.origin}/courier/`, where: 'here' }],
      ['followLink', { url: `${newsroom.origin}/courier/`, where: 'tab' }],
      ['openLinkInReader', { url: `${newsroom.origin}/courier/` }],
      ['promptSeen', { finding }],
      ['choosePromptPolicy', { policy: 'putAway', actsNow: true }],
      ['readHere'],
      ['bringTools'],
      ['bringControls'],
      ['bringPart', { part: 'speech' }],
      ['hidePromptHere'],
      ['goBackOnce'],
      ['readerChanged', { isOpen: true, by: 'hand', url: newsroom.origin + STORY }],
    ];
    const leaving = await openRead();
    const within = await worldIn(leaving);
    const sends = last.map(
      ([type, data]) => `chrome.runtime.sendMessage(${JSON.stringify({ type, data })});`,
    );
    await within.run(`void addEventListener('pagehide', () => { ${sends.join(' ')} })`);
    if (name === 'firefox' && isAsleep) await endBackground(launched);
    await leaving.goto(next);
    await pause(800);
    expect(leaving.url()).toBe(next);
    const state = await background<string>(`chrome.tabs.query({ active: true }).then((tabs) =>
      Promise.all(tabs.map(({ id }) => chrome.storage.session.get('tab:' + id))).then(JSON.stringify))`);
    expect(state).not.toContain('Turn it off');
    await leaving.close();
  };

  it('does nothing to the page after its own', async () => {
    await leaveSpeaking(newsroom.origin.replace('127.0.0.1', 'localhost') + STORY, false);
  });

  it('does nothing to the page after its own, where the background has to be started first', async () => {
    await leaveSpeaking(newsroom.origin.replace('127.0.0.1', 'localhost') + STORY, true);
  });

  // Chromium takes what is said in the last moment before another page of the site for said by a page that is there.
  it.runIf(name === 'firefox')(
    'does nothing to another page of its site, nor to itself loaded again',
    async () => {
      await leaveSpeaking(`${newsroom.origin}/courier/`, false);
      await leaveSpeaking(newsroom.origin + STORY, false);
    },
  );

  it('is heard while its page is still loading', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(`<!doctype html><title>Late</title><article><h1>Late</h1>${LONG_TEXT}</article>`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const loading = await launched.browser.newPage();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    void loading.goto(url).catch(() => undefined);
    await until('the page', () =>
      loading.evaluate(() => document.querySelector('p') !== null).catch(() => false),
    );
    await launched.pressToolbarButton(loading);
    await waitFor(loading, 'reader');
    const within = await until('its script', () => worldIn(loading).catch(() => undefined));
    expect((await within.send('siteState', { url })).res).toMatchObject({ rules: [] });
    await within.close();
    await closeServer(server);
    await loading.close();
  });

  it('reaches no storage, to read or to write', async () => {
    const tried = await world.run<string[]>(`Promise.all(
      ['local', 'sync', 'session'].flatMap((area) => [
        ['get', null], ['set', { settings: 1, readingList: [] }], ['clear'], ['remove', 'settings'],
      ].map(async ([verb, ...rest]) => {
        try { await chrome.storage[area][verb](...rest); return area + '.' + verb + ' worked'; }
        catch { return 'no'; }
      })))`);
    expect(new Set(tried)).toEqual(new Set(['no']));
  });

  it('hears nothing of what others do there', async () => {
    await world.run(
      'void (globalThis.heard = [], chrome.storage?.onChanged.addListener((_, area) => heard.push(area)))',
    );
    await background(
      "chrome.storage.local.set({ other: 1 }).then(() => chrome.storage.local.remove('other'))",
    );
    await pause(300);
    expect(await world.run('heard')).toEqual([]);
  });
});
