import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRelated } from '../../../../utils/platform/related/answerRelated.ts';
import { readingList } from '../../../../utils/platform/related/readingList.ts';
import { DEFAULT_SETTINGS } from '../../../../utils/settings/schema.ts';
import { saveSettings } from '../../../../utils/settings.ts';

type Handler = (message: { data: unknown; sender: unknown }) => unknown;
const { handlers, lookUpLink } = vi.hoisted(() => ({
  handlers: new Map<string, Handler>(),
  lookUpLink: vi.fn(async () => ({ minutes: 4 })),
}));
vi.mock('../../../../utils/messages.ts', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
}));
vi.mock('../../../../utils/platform/related/lookUpLink.ts', () => ({ lookUpLink }));

const link = {
  page: 'https://harbour.example/news/pier',
  url: 'https://harbour.example/news/boat',
  title: 'Boat',
};
const ask = async (name: string, tab: unknown, data: object = link) =>
  handlers.get(name)?.({ data, sender: { tab } });
const turnOn = (details: boolean) =>
  saveSettings({ ...DEFAULT_SETTINGS, related: { ...DEFAULT_SETTINGS.related, details } });

describe('what the background does for the reader’s further reading', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    lookUpLink.mockClear();
    answerRelated();
  });

  it('looks nothing up until that was turned on', async () => {
    expect(await ask('lookUpLink', { incognito: false })).toBeUndefined();
    await turnOn(true);
    expect(await ask('lookUpLink', { incognito: false })).toEqual({ minutes: 4 });
  });

  it.each([
    ['in private windows', { incognito: true }],
    ['for whoever has no tab', undefined],
  ])('looks nothing up and keeps nothing %s', async (_, tab) => {
    await turnOn(true);
    expect(await ask('lookUpLink', tab)).toBeUndefined();
    await ask('keepLink', tab, { ...link, isKept: true });
    expect(lookUpLink).not.toHaveBeenCalled();
    expect(await readingList()).toEqual([]);
  });

  it('keeps only addresses of the web', async () => {
    await ask('keepLink', { incognito: false }, { ...link, url: 'javascript:alert(1)', isKept: true });
    await ask('keepLink', { incognito: false }, { ...link, isKept: true });
    expect((await readingList()).map(({ url }) => url)).toEqual([link.url]);
  });
});
