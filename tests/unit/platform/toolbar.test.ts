import { access } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPrompt, rememberPrompt } from '../../../utils/platform/promptStore.ts';
import { showPromptState, showToolbarState, type ToolbarState } from '../../../utils/platform/toolbar.ts';
import { WALL } from './wall.ts';

/** The button of each tab, as the browser keeps it. */
const buttons = new Map<number, Record<string, unknown>>();
const set = vi.fn(async ({ tabId, ...what }: { tabId: number; path?: Record<string, string> }) => {
  buttons.set(tabId, { ...buttons.get(tabId), ...what });
});

beforeEach(() => {
  fakeBrowser.reset();
  buttons.clear();
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.action, {
    setIcon: set,
    setTitle: set,
    setBadgeText: set,
    setBadgeBackgroundColor: set,
    getTitle: async ({ tabId }: { tabId: number }) => buttons.get(tabId)?.title ?? 'action_read',
  });
});

const TAB = 7;
const asks = () =>
  rememberPrompt(TAB, {
    finding: WALL,
    site: 'news.example',
    page: 'https://news.example/story',
  });

/** The drawing, the words and the badge of the tab's button; without a drawing of its own it has the window's. */
const button = () => {
  const { path, title, text } = buttons.get(TAB) ?? {};
  const drawing = /tile\/(\w+)-16/.exec((path as Record<string, string> | undefined)?.[16] ?? '')?.[1];
  return { drawing: drawing ?? 'available', title, text };
};

describe('the toolbar button of a tab', () => {
  it('says in words, by its drawing and by a badge that the page asks for ads', async () => {
    await asks();
    await showPromptState(TAB);
    expect(button()).toEqual({ drawing: 'prompt', title: 'action_prompt', text: '!' });
  });

  it.each(['open', 'auto'] as const)('keeps the mark beside the reader that is %s', async (state) => {
    await asks();
    await showToolbarState(TAB, state);
    expect(button()).toEqual({ drawing: state, title: `action_${state}`, text: '!' });
    // heard again, while the reader is open
    await showPromptState(TAB);
    expect(button()).toEqual({ drawing: state, title: `action_${state}`, text: '!' });
  });

  it('says it again once the reader is left', async () => {
    await asks();
    await showToolbarState(TAB, 'open');
    await showToolbarState(TAB, 'available');
    expect(button()).toEqual({ drawing: 'prompt', title: 'action_prompt', text: '!' });
  });

  it('has the mark whichever comes first, the reader or the prompt', async () => {
    await showToolbarState(TAB, 'open');
    const opened = showToolbarState(TAB, 'open');
    await Promise.all([opened, asks().then(() => showPromptState(TAB))]);
    expect(button()).toEqual({ drawing: 'open', title: 'action_open', text: '!' });
  });

  it('is as on any page again when the page has gone', async () => {
    await asks();
    await showPromptState(TAB);
    await forgetPrompt(TAB);
    await showPromptState(TAB);
    expect(button()).toEqual({ drawing: 'available', title: 'action_available', text: '' });
  });

  it.each(['nothing', 'blocked', 'refused', 'loading'] as const)(
    'says what came of a click before it says what the page asks: %s',
    async (state) => {
      await asks();
      await showToolbarState(TAB, state);
      expect(button().title).toBe(`action_${state}`);
    },
  );

  it('has every drawing it may show', async () => {
    set.mockClear();
    const states: readonly ToolbarState[] = ['available', 'open', 'auto', 'nothing'];
    for (const state of states) await showToolbarState(TAB, state);
    await asks();
    await showPromptState(TAB);
    const paths = set.mock.calls.flatMap(([{ path = {} }]) => Object.values(path));
    expect(paths).toEqual(expect.arrayContaining(['/icon/tile/open-16.png', '/icon/tile/prompt-32.png']));
    for (const path of new Set(paths)) await access(new URL(`../../../public${path}`, import.meta.url));
  });
});
