import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeLinks } from '../../../../utils/background/related/describeLinks.ts';
import {
  clearReadingList,
  dropLink,
  keepLink,
  readingList,
} from '../../../../utils/background/related/readingList.ts';
import { originAt } from '../pageOrigin.ts';

const SITE = 'harbour.example';
const story = (name: string | number) => `https://www.harbour.example/news/${name}`;
const read = (name: string, urls: readonly string[] = [], page = story(name)) =>
  describeLinks(originAt(story(name)), { page, urls });

beforeEach(() => fakeBrowser.reset());

describe('what was read', () => {
  it('is known again under any address of the same page', async () => {
    await read('pier');
    const same = ['http://harbour.example/news/pier/', 'https://harbour.example/news/pier#end'];
    expect((await read('boat', [...same, story('quay')])).read).toEqual(same);
  });

  it('is told of the page’s own site alone, whatever it asks about', async () => {
    await describeLinks(originAt('https://bank.example/loans'), {
      page: 'https://bank.example/loans',
      urls: [],
    });
    await describeLinks(originAt('https://ben.github.io/a'), { page: 'https://ben.github.io/a', urls: [] });
    await keepLink('https://bank.example/loans', 'Loans', 'bank.example');
    const urls = ['https://bank.example/loans', 'https://ben.github.io/a'];
    expect(await read('pier', urls)).toEqual({ read: [], kept: [], canKeep: true });
    expect((await describeLinks(originAt('https://anna.github.io/'), { page: 'x:', urls })).read).toEqual([]);
  });

  it('is the sender’s own page, whatever it says', async () => {
    await read('pier', [], 'https://bank.example/loans');
    const bank = originAt('https://bank.example/');
    const { read: found } = await describeLinks(bank, {
      page: bank.url.href,
      urls: ['https://bank.example/loans'],
    });
    expect(found).toEqual([]);
    expect((await read('boat', [story('pier')])).read).toEqual([story('pier')]);
  });

  it('is kept as fingerprints only, the latest three thousand', async () => {
    const old = Array.from({ length: 3000 }, (_, at) => at.toString(16).padStart(16, '0'));
    await browser.storage.local.set({ readHistory: old });
    await read('pier');
    const { readHistory: prints } = (await browser.storage.local.get('readHistory')) as {
      readHistory: string[];
    };
    expect(prints).toHaveLength(3000);
    expect(prints).not.toContain(old[0]);
    expect(prints.at(-1)).toMatch(/^[\da-f]{16}$/);
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('harbour');
  });

  it('is neither remembered nor told in private windows', async () => {
    await read('boat');
    const stored = await browser.storage.local.get();
    const origin = originAt(story('pier'), { isPrivate: true });
    expect(await describeLinks(origin, { page: story('pier'), urls: [story('boat')] })).toEqual({
      read: [],
      kept: [],
      canKeep: false,
    });
    expect(await browser.storage.local.get()).toEqual(stored);
  });
});

describe('the reading list', () => {
  it('holds the newest first, each once, and gives them back', async () => {
    await keepLink(story('pier'), 'The pier', SITE);
    await keepLink(story('boat'), 'The boat', SITE);
    await keepLink(story('pier'), 'The pier again', SITE);
    expect((await readingList()).map(({ title }) => title)).toEqual(['The pier again', 'The boat']);
    expect(await dropLink(story('pier'))).toBe('dropped');
    expect((await readingList()).map(({ title }) => title)).toEqual(['The boat']);
    await clearReadingList();
    expect(await readingList()).toEqual([]);
  });

  it('takes no more than fifty of one site, and pushes nothing out when it is full', async () => {
    await keepLink('https://first.example/', 'First', 'first.example');
    for (let site = 0; site < 5; site++)
      for (let at = 0; at < 60; at++) await keepLink(story(`${site}/${at}`), 'x', `site-${site}.example`);
    const list = await readingList();
    expect(list).toHaveLength(200);
    expect(list.at(-1)?.title).toBe('First');
    expect(list.filter(({ from }) => from === 'site-0.example')).toHaveLength(50);
    expect(await keepLink(story('more'), 'More', 'other.example')).toBe('full');
  });

  it('holds both of two links that are kept at once', async () => {
    await Promise.all(['pier', 'boat'].map((name) => keepLink(story(name), name, SITE)));
    expect(await readingList()).toHaveLength(2);
  });

  it('lets a site take off only what leads to it or was put aside on it', async () => {
    await keepLink('https://bank.example/loans', 'Loans', 'bank.example');
    await dropLink('https://bank.example/loans', SITE);
    expect(await readingList()).toHaveLength(1);
    await dropLink('https://bank.example/loans', 'bank.example');
    expect(await readingList()).toEqual([]);
  });

  it('shows nothing of what is no link', async () => {
    const kept = [{ url: 'javascript:alert(1)', title: 'x' }, { url: story('pier') }, 'boat', null];
    await browser.storage.local.set({ readingList: kept });
    expect(await readingList()).toEqual([]);
  });
});
