import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeLinks } from '../../../../utils/platform/related/describeLinks.ts';
import { forgetRead, readBefore, rememberRead } from '../../../../utils/platform/related/readBefore.ts';
import { clearReadingList, keepLink, readingList } from '../../../../utils/platform/related/readingList.ts';

const story = (name: string | number) => `https://www.harbour.example/news/${name}`;

beforeEach(() => fakeBrowser.reset());

describe('what was read', () => {
  it('is known again under any address of the same page', async () => {
    await rememberRead(story('pier'));
    const same = ['http://harbour.example/news/pier/', 'https://harbour.example/news/pier#end'];
    expect(await readBefore([...same, story('boat')])).toEqual(same);
  });

  it('is kept as fingerprints only, the latest three thousand', async () => {
    const old = Array.from({ length: 3000 }, (_, at) => at.toString(16).padStart(16, '0'));
    await browser.storage.local.set({ readBefore: old });
    await rememberRead(story('pier'));
    const { readBefore: prints } = (await browser.storage.local.get('readBefore')) as {
      readBefore: string[];
    };
    expect(prints).toHaveLength(3000);
    expect(prints).not.toContain(old[0]);
    expect(prints.at(-1)).toMatch(/^[\da-f]{16}$/);
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('harbour');
  });

  it('can be forgotten', async () => {
    await rememberRead(story('pier'));
    await forgetRead();
    expect(await readBefore([story('pier')])).toEqual([]);
  });

  it('is neither remembered nor told in private windows', async () => {
    await rememberRead(story('boat'));
    const stored = await browser.storage.local.get();
    expect(await describeLinks(story('pier'), [story('boat')], true)).toEqual({
      read: [],
      kept: [],
      canKeep: false,
    });
    expect(await browser.storage.local.get()).toEqual(stored);
  });
});

describe('the reading list', () => {
  it('holds the newest first, each once, and gives them back', async () => {
    await keepLink(story('pier'), 'The pier', true);
    await keepLink(story('boat'), 'The boat', true);
    await keepLink(story('pier'), 'The pier again', true);
    expect((await readingList()).map(({ title }) => title)).toEqual(['The pier again', 'The boat']);
    await keepLink(story('pier'), '', false);
    expect((await readingList()).map(({ title }) => title)).toEqual(['The boat']);
    await clearReadingList();
    expect(await readingList()).toEqual([]);
  });

  it('holds two hundred', async () => {
    for (let at = 0; at < 203; at++) await keepLink(story(at), `Boat ${at}`, true);
    const list = await readingList();
    expect([list.length, list[0]?.title, list.at(-1)?.title]).toEqual([200, 'Boat 202', 'Boat 3']);
  });

  it('shows nothing of what is no link', async () => {
    const kept = [{ url: 'javascript:alert(1)', title: 'x' }, { url: story('pier') }, 'boat', null];
    await browser.storage.local.set({ readingList: kept });
    expect(await readingList()).toEqual([]);
  });
});
