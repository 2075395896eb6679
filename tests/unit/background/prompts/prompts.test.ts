import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PromptFinding } from '../../../../utils/prompt/promptTypes.ts';
import { originAt } from '../pageOrigin.ts';
import { WALL } from './wall.ts';

const FINDING = { ...WALL, offers: [{ text: 'Not now', closes: false }] };
const STORY = 'https://news.example/story';
const HERE = originAt(STORY);
const TAB = { id: 7, url: STORY, incognito: false };

/** Every script the background runs in a page; the answer is what the page's clock says. */
const executeScript = vi.fn(async () => [{ result: 1000 as unknown }]);

const setBadgeText = vi.fn(async () => undefined);

/** The browser's answer about the tab; it rejects for one that is closed. */
const getTab = vi.fn();

/** The background as it is after it was ended and started again. */
async function startedAnew() {
  vi.resetModules();
  const [record, leave, apply, report, explain] = await Promise.all([
    import('../../../../utils/background/prompts/recordPrompt.ts'),
    import('../../../../utils/background/prompts/leavePage.ts'),
    import('../../../../utils/background/prompts/applyPolicy.ts'),
    import('../../../../utils/background/prompts/promptReport.ts'),
    import('../../../../utils/background/prompts/explainPrompt.ts'),
  ]);
  return { ...record, ...leave, ...apply, ...report, ...explain };
}

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  executeScript.mockResolvedValue([{ result: 1000 }]);
  Object.assign(fakeBrowser, {
    scripting: { executeScript },
    permissions: { getAll: async () => ({ origins: [] }) },
  });
  getTab.mockResolvedValue(TAB);
  Object.assign(fakeBrowser.tabs, { get: getTab, sendMessage: async () => null });
  Object.assign(fakeBrowser.i18n, { getMessage: () => '' });
  const set = async () => undefined;
  Object.assign(fakeBrowser.action, {
    setIcon: set,
    setTitle: set,
    setBadgeText,
    setBadgeBackgroundColor: set,
  });
});

describe('a prompt that the detector reports', () => {
  it('is known from then on, its buttons read, with the policy of its site', async () => {
    await (await startedAnew()).recordPrompt(FINDING, HERE);
    const report = await (await startedAnew()).promptReport(7);
    expect(report).toMatchObject({
      site: 'news.example',
      policy: 'notify',
      finding: { kind: 'dismissible' },
    });
  });

  it('is marked on the button of its tab', async () => {
    setBadgeText.mockClear();
    await (await startedAnew()).recordPrompt(FINDING, HERE);
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
  });

  it('is acted on once a page, also when the background was ended in between', async () => {
    await (await startedAnew()).choosePolicy({ tabId: 7, isPrivate: false }, 'putAway', true);
    await (await startedAnew()).recordPrompt(FINDING, HERE);
    await (await startedAnew()).choosePolicy({ tabId: 7, isPrivate: false }, 'putAway', true);
    executeScript.mockClear();
    await (await startedAnew()).recordPrompt(FINDING, HERE);
    // asked for the page's clock, and nothing more
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  it.each(['paywall', 'consent', 'login', 'functional'] as const)(
    'is not kept when it is %s',
    async (kind) => {
      await (await startedAnew()).recordPrompt({ ...FINDING, kind }, HERE);
      expect(await (await startedAnew()).promptReport(7)).toBeUndefined();
    },
  );

  it('is forgotten when the tab goes elsewhere, and kept when only the fragment changes', async () => {
    await (await startedAnew()).recordPrompt(FINDING, HERE);
    await (await startedAnew()).leavePage(7, 'https://news.example/story#comments');
    expect(await (await startedAnew()).promptReport(7)).toBeDefined();
    await (await startedAnew()).leavePage(7, 'https://news.example/other');
    expect(await (await startedAnew()).promptReport(7)).toBeUndefined();
  });

  it('is forgotten when the same address was loaded anew', async () => {
    await (await startedAnew()).recordPrompt(FINDING, HERE);
    await (await startedAnew()).pageArrived(7);
    expect(await (await startedAnew()).promptReport(7)).toBeDefined();
    executeScript.mockResolvedValue([{ result: 2000 }]);
    await (await startedAnew()).pageArrived(7);
    expect(await (await startedAnew()).promptReport(7)).toBeUndefined();
  });

  it.each([
    ['was closed meanwhile', () => getTab.mockRejectedValue(new Error('No tab with id: 7.'))],
    [
      'shows another page by now',
      () => getTab.mockResolvedValue({ id: 7, url: 'https://news.example/other' }),
    ],
  ])('is not kept when its tab %s', async (_, happens) => {
    happens();
    await (await startedAnew()).recordPrompt(FINDING, HERE);
    expect(await (await startedAnew()).promptReport(7)).toBeUndefined();
  });

  it('is kept when the tab’s address may not be known', async () => {
    getTab.mockResolvedValue({ id: 7 });
    await (await startedAnew()).recordPrompt(FINDING, HERE);
    expect(await (await startedAnew()).promptReport(7)).toBeDefined();
  });

  it('offers the site’s own subscription, and no other link', async () => {
    const offers = [
      { text: 'Subscribe', closes: false, url: 'https://news.example/plus' },
      { text: 'How to allow ads', closes: false, url: 'https://news.example/help' },
    ];
    await (await startedAnew()).recordPrompt({ ...FINDING, offers }, HERE);
    expect((await (await startedAnew()).promptReport(7))?.links).toEqual([
      { text: 'Subscribe', url: 'https://news.example/plus' },
    ]);
  });
});

describe('what a site asks, when the reader wants to know', () => {
  /** What the note was handed, when the detector sees `finding` only now. */
  async function noteOn(finding: PromptFinding | undefined) {
    const orders: unknown[] = [];
    const inPage = async ({ func, args = [] }: { func?: unknown; args?: readonly unknown[] }) => {
      orders.push(...args);
      return [{ result: func ? 1000 : { finding, hasEarlier: false } }];
    };
    Object.assign(fakeBrowser, {
      scripting: { executeScript: inPage },
      permissions: { getAll: async () => ({ origins: ['*://*.news.example/*'] }) },
    });
    await (await startedAnew()).explainPrompt(7);
    return orders.at(-1);
  }

  it('is what the detector sees at that moment, though its own message has not come yet', async () => {
    expect(await noteOn(FINDING)).toMatchObject({ kind: 'note', report: { site: 'news.example' } });
  });

  it('is not a paywall, which is only named; the note knows where Lectern may look', async () => {
    const note = await noteOn({ ...FINDING, kind: 'paywall' });
    expect(note).toEqual({
      kind: 'note',
      report: undefined,
      theme: 'system',
      granted: ['*://*.news.example/*'],
    });
    expect(await (await startedAnew()).promptReport(7)).toBeUndefined();
  });
});
