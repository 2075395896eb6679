import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLink } from '../../../../utils/background/related/readingList.ts';
import { listenOn, queueListening } from '../../../../utils/background/speech/listeningQueue.ts';
import { parseTabState } from '../../../../utils/background/storage/parseTabState.ts';
import { forgetTabState, tabState } from '../../../../utils/background/storage/tabState.ts';
import { originAt } from '../pageOrigin.ts';

const HERE = 'https://harbour.example/pier';
const ALLOWED = new Set(['https://allowed.example/*', 'https://more.example/*']);
const origin = originAt(HERE);
let opened: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetTabState(origin.tabId);
  opened = [];
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async (...given: unknown[]) => {
    opened.push((given[1] as { url: string }).url);
    return undefined as never;
  });
  fakeBrowser.permissions.contains = vi.fn(async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((each) => ALLOWED.has(each)),
  ) as never;
});

describe('the articles to be read aloud', () => {
  it('are opened in turn where Lectern is allowed; the others are passed over, and said', async () => {
    const urls = ['https://shut.example/a', 'https://allowed.example/b', 'https://harbour.example/c'];
    expect(await queueListening(origin, { urls, withList: false })).toBe(3);
    expect(await listenOn(origin)).toEqual({ kind: 'going' });
    expect(opened).toEqual(['https://allowed.example/b']);
    expect((await tabState(origin.tabId)).listening).toEqual({
      rest: ['https://harbour.example/c'],
      kept: 0,
      isDue: true,
      skipped: ['shut.example'],
    });
    expect((await tabState(origin.tabId)).pendingLink).toEqual({ from: HERE });
  });

  it('end with who was passed over', async () => {
    const urls = ['https://shut.example/a', 'https://shut.example/b'];
    await queueListening(origin, { urls, withList: false });
    expect(await listenOn(origin)).toEqual({ kind: 'end', skipped: ['shut.example'] });
    expect(opened).toEqual([]);
    expect((await tabState(origin.tabId)).listening).toBeUndefined();
  });

  it('are those of the reading list too, without the open one, and none of it in private', async () => {
    await keepLink(HERE, 'The pier', 'harbour.example');
    await keepLink('https://more.example/x', 'More', 'harbour.example');
    expect(await queueListening(origin, { urls: [`${HERE}#end`], withList: true })).toBe(1);
    expect(await queueListening({ ...origin, isPrivate: true }, { urls: [], withList: true })).toBe(0);
    expect(await listenOn(origin)).toEqual({ kind: 'end', skipped: [] });
  });

  it('tell a page no site of the reading list, nor whether an address is on it', async () => {
    await keepLink('https://bank.example/loans', 'Loans', 'bank.example');
    await keepLink('https://clinic.example/x', 'X', 'clinic.example');
    const withOne = (url: string) => queueListening(origin, { urls: [url], withList: true });
    expect(await withOne('https://bank.example/loans')).toBe(await withOne('https://bank.example/other'));
    await queueListening(origin, { urls: ['https://shut.example/a'], withList: true });
    expect(await listenOn(origin)).toEqual({ kind: 'end', skipped: ['shut.example', ''] });
  });

  it('are read once where one is on the reading list, too', async () => {
    await keepLink('https://more.example/x', 'More', 'harbour.example');
    await queueListening(origin, { urls: ['https://more.example/x'], withList: true });
    expect(await listenOn(origin)).toEqual({ kind: 'going' });
    expect((await tabState(origin.tabId)).listening?.rest).toEqual([]);
  });

  it('are forgotten by an empty choice', async () => {
    await queueListening(origin, { urls: ['https://more.example/x'], withList: false });
    expect(await queueListening(origin, { urls: [], withList: false })).toBe(0);
    expect((await tabState(origin.tabId)).listening).toBeUndefined();
  });

  it('are read back whole, whatever was stored', () => {
    expect(
      parseTabState({ listening: { rest: ['https://a.example/', 7, 'no'], isDue: 'yes' } }).listening,
    ).toEqual({
      rest: ['https://a.example/'],
    });
    expect(parseTabState({ listening: 'x' }).listening).toBeUndefined();
  });
});
