// What the toolbar button shows for a tab, in words and by badge.
import { browser } from 'wxt/browser';
import { t } from '../text.ts';
import { oneAtATime } from './oneAtATime.ts';
import { promptIn } from './promptStore.ts';

export type ToolbarState =
  | 'available'
  | 'open'
  | 'auto'
  | 'refused'
  | 'notWeb'
  | 'noSection'
  | 'loading'
  | 'nothing'
  | 'blocked';

/** Badge texts are symbols, so that they need no translation; the title says it in words. */
const BADGES: Record<ToolbarState, string> = {
  available: '',
  open: '',
  auto: '',
  refused: '–',
  notWeb: '–',
  noSection: '–',
  loading: '…',
  nothing: '',
  blocked: '–',
};

/** The drawing of each state; those not named look as on any page. */
const ICONS: Partial<Record<ToolbarState, string>> = { open: 'open', auto: 'auto' };

/** The badge of a page that is known to ask for ads, in the states that leave room for it. */
const MARK = '!';
const MARKED: readonly ToolbarState[] = ['available', 'open', 'auto'];

/** What one tab's button shows is decided and set in one go: news of the reader and of the page come side by side. */
const inTurn = oneAtATime();

/**
 * Sets the button of one tab. While its page is known to ask for ads to be allowed, the button says that too: by a mark
 * beside the open reader, and else in words and by its drawing. A tab that has gone meanwhile is no error.
 */
export function showToolbarState(tabId: number, state: ToolbarState): Promise<void> {
  return show(tabId, async () => state);
}

/** Brings the button up to date after what is known of the tab's prompt has changed. */
export function showPromptState(tabId: number): Promise<void> {
  return show(tabId, () => readerState(tabId));
}

/** Whether the reader is open, as the button's own words have it: they outlive the background. */
async function readerState(tabId: number): Promise<ToolbarState> {
  const title = await browser.action.getTitle({ tabId });
  return (['open', 'auto'] as const).find((state) => title === t(`action_${state}`)) ?? 'available';
}

async function show(tabId: number, decide: () => Promise<ToolbarState>): Promise<void> {
  try {
    await inTurn(async () => {
      const state = await decide();
      const asking = promptIn(tabId).then((seen) => seen !== undefined);
      // Beside the open reader the prompt is a mark only; the rest need not wait until it is known.
      const isPrompt = state === 'available' && (await asking);
      await Promise.all([
        showIcon(tabId, isPrompt ? 'prompt' : ICONS[state]),
        browser.action.setTitle({ tabId, title: t(isPrompt ? 'action_prompt' : `action_${state}`) }),
        asking.then((asks) => showBadge(tabId, asks && MARKED.includes(state) ? MARK : BADGES[state])),
      ]);
    });
  } catch (problem) {
    console.debug('Lectern: the tab went away.', problem);
  }
}

async function showBadge(tabId: number, text: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: text === MARK ? '#8a5a00' : '#5d636b' }),
  ]);
}

/** `tile` is drawn for light and dark toolbars alike; without a drawing of its own the tab has the window's icon. */
async function showIcon(tabId: number, name: string | undefined): Promise<void> {
  const path = name && { 16: `/icon/tile/${name}-16.png`, 32: `/icon/tile/${name}-32.png` };
  if (path) await browser.action.setIcon({ tabId, path });
  else if (import.meta.env.FIREFOX) await browser.action.setIcon({ tabId, path: {} });
  else
    await browser.action.setIcon({
      tabId,
      path: { 16: '/icon/tile/available-16.png', 32: '/icon/tile/available-32.png' },
    });
}
