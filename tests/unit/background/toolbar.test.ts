import { access } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPrompt } from '../../../utils/background/prompts/leavePage.ts';
import { closedPage } from '../../../utils/background/reader/closedPage.ts';
import { changeTab, forgetTabState } from '../../../utils/background/storage/tabState.ts';
import {
  showNotice,
  showPromptState,
  showReader,
  showWaiting,
  startWait,
  type ToolbarNotice,
  type Wait,
} from '../../../utils/background/toolbar.ts';
import { WALL } from './prompts/wall.ts';

const TAB = 7;
/** The button of each tab, as the browser keeps it. */
const buttons = new Map<number, Record<string, unknown>>();
const set = vi.fn(async ({ tabId, ...what }: { tabId: number; path?: Record<string, string> }) => {
  buttons.set(tabId, { ...buttons.get(tabId), ...what });
});
/** What the reader in the tab says when it is asked; nothing while there is none. */
const askReader = vi.fn();
/** The words on the button, whatever the language. */
const getMessage = vi.fn((key: string) => key);

beforeEach(async () => {
  await forgetTabState(TAB);
  fakeBrowser.reset();
  buttons.clear();
  askReader.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
  getMessage.mockReset().mockImplementation((key: string) => key);
  Object.assign(fakeBrowser.i18n, { getMessage });
  Object.assign(fakeBrowser.tabs, { sendMessage: askReader });
  Object.assign(fakeBrowser.action, {
    setIcon: set,
    setTitle: set,
    setBadgeText: set,
    setBadgeBackgroundColor: set,
    getTitle: () => Promise.reject(new Error('nobody reads the button')),
  });
});

const asks = () =>
  changeTab(TAB, (state) => ({
    ...state,
    prompt: { finding: WALL, site: 'news.example', page: 'https://news.example/story' },
  }));

/** The drawing, the words and the badge of the tab's button; without a drawing of its own it has the window's. */
const button = () => {
  const { path, title, text } = buttons.get(TAB) ?? {};
  const drawing = /tile\/(\w+)-16/.exec((path as Record<string, string> | undefined)?.[16] ?? '')?.[1];
  return { drawing: drawing ?? 'available', title, text };
};

const opens = (by: 'hand' | 'auto') => {
  askReader.mockResolvedValue(by);
  return showReader(TAB, by);
};

describe('the toolbar button of a tab', () => {
  it('says in words, by its drawing and by a badge that the page asks for ads', async () => {
    await asks();
    await showPromptState(TAB);
    expect(button()).toEqual({ drawing: 'prompt', title: 'action_prompt', text: '!' });
  });

  it.each([
    ['hand', 'open'],
    ['auto', 'auto'],
  ] as const)('keeps the mark beside the reader that was opened by %s', async (by, state) => {
    await asks();
    await opens(by);
    expect(button()).toEqual({ drawing: state, title: `action_${state}`, text: '!' });
    // heard again, while the reader is open
    await showPromptState(TAB);
    expect(button()).toEqual({ drawing: state, title: `action_${state}`, text: '!' });
  });

  it('knows who opened the reader where both have the same words', async () => {
    getMessage.mockReturnValue('Leave');
    await opens('auto');
    await asks();
    await showPromptState(TAB);
    expect(button()).toEqual({ drawing: 'auto', title: 'Leave', text: '!' });
  });

  it('says it again once the reader is left', async () => {
    await asks();
    await opens('hand');
    await showReader(TAB, undefined);
    expect(button()).toEqual({ drawing: 'prompt', title: 'action_prompt', text: '!' });
  });

  it('says it too where the page was loaded anew and its reader is gone', async () => {
    await opens('hand');
    askReader.mockRejectedValue(new Error('Receiving end does not exist.'));
    await asks();
    await showPromptState(TAB);
    expect(button()).toEqual({ drawing: 'prompt', title: 'action_prompt', text: '!' });
  });

  it('has the mark whichever comes first, the reader or the prompt', async () => {
    await Promise.all([opens('hand'), asks().then(() => showPromptState(TAB))]);
    expect(button()).toEqual({ drawing: 'open', title: 'action_open', text: '!' });
  });

  it('is as on any page again when the page has gone', async () => {
    await asks();
    await showPromptState(TAB);
    await forgetPrompt(TAB);
    await showPromptState(TAB);
    expect(button()).toEqual({ drawing: 'available', title: 'action_available', text: '' });
  });

  it('tells the truth also where that can’t be stored', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    await opens('auto');
    expect(button().title).toBe('action_auto');
    vi.restoreAllMocks();
  });

  it.each(['nothing', 'blocked', 'refused', 'loading', 'failed'] as const)(
    'says what came of a click before it says what the page asks: %s',
    async (notice) => {
      await asks();
      await showNotice(TAB, notice);
      expect(button().title).toBe(`action_${notice}`);
    },
  );

  it.each([
    [
      'before it is drawn',
      async (wait: Wait) => void (await Promise.all([opens('auto'), showWaiting(wait, 'loading')])),
    ],
    [
      'after it was drawn',
      async (wait: Wait) =>
        showWaiting(wait, 'loading')
          .then(() => opens('auto'))
          .then(() => undefined),
    ],
  ])('no longer says that it waits once the reader is open: %s', async (_, goOn) => {
    const wait = startWait(TAB);
    await goOn(wait);
    expect(button().title).toBe('action_auto');
    wait.end();
    await showWaiting(wait, 'loading');
    expect(button().title).toBe('action_auto');
  });

  it('says that it waits while nothing has come of the click, whatever is said of other tabs', async () => {
    const wait = startWait(TAB);
    await showReader(TAB + 1, 'hand');
    await showWaiting(wait, 'loading');
    expect(button().title).toBe('action_loading');
    wait.end();
  });

  it('has every drawing it may show', async () => {
    set.mockClear();
    await showReader(TAB, 'hand');
    await showReader(TAB, 'auto');
    await showReader(TAB, undefined);
    await asks();
    await showPromptState(TAB);
    const paths = set.mock.calls.flatMap(([{ path = {} }]) => Object.values(path));
    expect(paths).toEqual(expect.arrayContaining(['/icon/tile/open-16.png', '/icon/tile/prompt-32.png']));
    for (const path of new Set(paths)) await access(new URL(`../../../public${path}`, import.meta.url));
  });
});

describe('a page the browser keeps us out of', () => {
  it.each([
    ['Cannot access a chrome:// URL', 'browserPage'],
    ['Cannot access contents of url "chrome://version/".', 'browserPage'],
    ['Cannot access a chrome-extension:// URL of different extension', 'browserPage'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
    ['Frame with ID 0 is showing error page', 'errorPage'],
    [
      'Cannot access contents of url "file:///home/a/b.html". Extension manifest must request permission to access this host.',
      'file',
    ],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'blocked',
    ],
    ['Missing host permission for the tab', 'blocked'],
  ] as const satisfies readonly (readonly [string, ToolbarNotice])[])('that says “%s” is: %s', (said, kind) =>
    expect(closedPage(new Error(said))).toBe(kind),
  );
});
