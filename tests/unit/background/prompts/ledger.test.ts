import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LEDGER_KEY } from '../../../../utils/background/prompts/ledgerStore.ts';
import { originAt } from '../pageOrigin.ts';
import { WALL } from './wall.ts';

const STORY = 'https://news.example/story';
const HERE = originAt(STORY);

/** What the scripts in the page are told to do. */
let orders: { kind: string; isByItself?: boolean }[] = [];
let clock = 1000;
let isPrivate = false;

async function background() {
  vi.resetModules();
  const [record, gone, store, policy, report, back, leave, settings] = await Promise.all([
    import('../../../../utils/background/prompts/recordPrompt.ts'),
    import('../../../../utils/background/prompts/promptGone.ts'),
    import('../../../../utils/background/prompts/ledgerStore.ts'),
    import('../../../../utils/background/prompts/applyPolicy.ts'),
    import('../../../../utils/background/prompts/promptReport.ts'),
    import('../../../../utils/background/prompts/goBackOnce.ts'),
    import('../../../../utils/background/prompts/leavePage.ts'),
    import('../../../../utils/background/storage/changeSettings.ts'),
  ]);
  return { ...record, ...gone, ...store, ...policy, ...report, ...back, ...leave, ...settings };
}

beforeEach(() => {
  fakeBrowser.reset();
  orders = [];
  clock = 1000;
  isPrivate = false;
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({ args = [] }: { args?: readonly never[] }) => {
        orders.push(...args);
        return [{ result: args.length > 0 ? 'done' : clock }];
      },
    },
    permissions: { getAll: async () => ({ origins: [] }) },
  });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: 7, url: STORY, incognito: isPrivate }),
    sendMessage: async () => null,
  });
  Object.assign(fakeBrowser.i18n, { getMessage: () => '' });
  const set = async () => undefined;
  Object.assign(fakeBrowser.action, {
    setIcon: set,
    setTitle: set,
    setBadgeText: set,
    setBadgeBackgroundColor: set,
  });
});

const entries = async () => (await (await background()).promptLedger()).entries;
const notes = () => orders.filter(({ kind }) => kind === 'note');

describe('what a site asks', () => {
  it('is written down once a page, however often that is loaded', async () => {
    await (await background()).recordPrompt(WALL, HERE);
    clock = 2000;
    await (await background()).recordPrompt(WALL, HERE);
    expect(await entries()).toMatchObject([{ site: 'news.example', pages: 1, answer: 'notify' }]);
  });

  it('is told of in the page the first time, by itself, and never again', async () => {
    await (await background()).recordPrompt(WALL, HERE);
    expect(notes()).toMatchObject([{ isByItself: true }]);
    clock = 2000;
    await (await background()).recordPrompt(WALL, HERE);
    expect(notes()).toHaveLength(1);
  });

  it('is not told of where something else was chosen', async () => {
    const lectern = await background();
    await lectern.recordPrompt(WALL, HERE);
    await lectern.choosePolicy(HERE, 'respect', false);
    await lectern.forgetAsks();
    orders = [];
    clock = 2000;
    await (await background()).recordPrompt(WALL, HERE);
    expect(notes()).toEqual([]);
    expect(await entries()).toMatchObject([{ answer: 'respect' }]);
  });

  it('is neither written down nor told of in a private window', async () => {
    isPrivate = true;
    const lectern = await background();
    await lectern.recordPrompt(WALL, { ...HERE, isPrivate: true });
    await lectern.enterOutcome(7, 'read');
    expect((await lectern.promptReport(7))?.asked).toBeUndefined();
    expect(notes()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(LEDGER_KEY)).toEqual({});
  });

  it('is struck out when it went by itself, and kept as closed when a hand did it', async () => {
    await (await background()).recordPrompt(WALL, HERE);
    await (await background()).promptGone(HERE, true);
    expect(await entries()).toMatchObject([{ pages: 1, outcome: 'closed' }]);
    clock = 2000;
    await (await background()).recordPrompt(WALL, HERE);
    await (await background()).promptGone(HERE, false);
    expect(await entries()).toEqual([]);
    expect(await (await background()).promptReport(7)).toBeUndefined();
  });

  it('is written down again when it comes back on the same page', async () => {
    await (await background()).recordPrompt(WALL, HERE);
    await (await background()).promptGone(HERE, false);
    expect(await entries()).toEqual([]);
    await (await background()).recordPrompt(WALL, HERE);
    expect(await entries()).toMatchObject([{ pages: 1 }]);
    expect(notes()).toHaveLength(1);
  });

  it('is known with what came of it when the site asks again', async () => {
    const lectern = await background();
    await lectern.recordPrompt(WALL, HERE);
    await lectern.choosePolicy(HERE, 'putAway', true);
    expect(orders.map(({ kind }) => kind)).toContain('putAway');
    expect((await lectern.promptReport(7))?.asked).toMatchObject({ pages: 1, outcome: 'hidden' });
  });

  it('chosen in the reader is kept and nothing else', async () => {
    const lectern = await background();
    await lectern.recordPrompt(WALL, HERE);
    orders = [];
    await lectern.choosePolicy(HERE, 'putAway', false);
    expect(orders).toEqual([]);
    expect((await lectern.promptReport(7))?.policy).toBe('putAway');
  });

  it('in a sidebar’s box is told of once a site, unless it is to be hidden', async () => {
    const box = { ...WALL, kind: 'inline', evidence: [{ sign: 'aside' }] } as const;
    await (await background()).recordPrompt(box, HERE);
    expect(await (await background()).promptReport(7)).toBeDefined();
    const next = originAt('https://news.example/next');
    Object.assign(fakeBrowser.tabs, {
      get: async () => ({ id: 7, url: next.url.href, incognito: false }),
    });
    const lectern = await background();
    await lectern.leavePage(7, next.url.href);
    await lectern.recordPrompt(box, next);
    expect(await lectern.promptReport(7)).toBeUndefined();
    expect(await entries()).toMatchObject([{ pages: 1 }]);
    await lectern.changeSettings({ kind: 'sitePolicy', site: 'news.example', policy: 'putAway' });
    await lectern.recordPrompt(box, next);
    expect(orders.map(({ kind }) => kind)).toContain('putAway');
  });

  it('of a page that sent the whole tab away leads back once', async () => {
    const run = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    await (await background()).recordPrompt({ ...WALL, kind: 'redirect' }, HERE);
    expect((await (await background()).promptReport(7))?.canGoBack).toBe(true);
    await (await background()).goBackOnce(7);
    await (await background()).goBackOnce(7);
    expect(run.mock.calls.filter(([{ func }]) => String(func).includes('history.back'))).toHaveLength(1);
    expect((await (await background()).promptReport(7))?.canGoBack).toBeUndefined();
  });

  it('is forgotten site by site or as a whole', async () => {
    const lectern = await background();
    await lectern.recordPrompt(WALL, HERE);
    await lectern.forgetAsks('other.example');
    expect(await entries()).toHaveLength(1);
    await lectern.forgetAsks('news.example');
    expect(await entries()).toEqual([]);
    clock = 2000;
    await (await background()).recordPrompt(WALL, HERE);
    await (await background()).forgetAsks();
    expect(await fakeBrowser.storage.local.get(LEDGER_KEY)).toEqual({});
  });

  it('loses no entry of many at once', async () => {
    const lectern = await background();
    await lectern.recordPrompt(WALL, HERE);
    const { set } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      await new Promise((done) => setTimeout(done, 2));
      return (set as (items: object) => Promise<void>).call(fakeBrowser.storage.local, items);
    });
    const seen = { finding: WALL, site: 'news.example' };
    await Promise.all(
      Array.from({ length: 12 }, (_, at) => lectern.enterAsk({ ...seen, page: `${STORY}/${at}` }, 'notify')),
    );
    expect(await entries()).toMatchObject([{ pages: 13 }]);
    vi.restoreAllMocks();
  });

  it('is left alone where a newer version wrote it', async () => {
    const newer = { version: 2, entries: ['something else'] };
    await fakeBrowser.storage.local.set({ [LEDGER_KEY]: newer });
    await (await background()).recordPrompt(WALL, HERE);
    expect((await fakeBrowser.storage.local.get(LEDGER_KEY))[LEDGER_KEY]).toEqual(newer);
  });
});
