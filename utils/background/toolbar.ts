// What the toolbar button shows for a tab, in words and by badge. The only file that draws it: from what is known of the
// tab, never from what the button shows already.
import { browser } from 'wxt/browser';
import { t } from '../i18n.ts';
import type { ClosedPage } from './reader/closedPage.ts';
import { askReader } from './reader/pushToReader.ts';
import { inQueue } from './storage/inQueue.ts';
import { EMPTY_TAB, type TabState } from './storage/parseTabState.ts';
import { changeTab, tabState } from './storage/tabState.ts';
import { loadWords } from './words/loadWords.ts';

/** What is said once about a click, until something else becomes known of the tab. */
export type ToolbarNotice =
  | 'refused'
  | 'notWeb'
  | 'noSection'
  | 'loading'
  | 'nothing'
  | 'failed'
  | 'notStored'
  /** A document that isn't text: a PDF, an image. */
  | 'notText'
  | ClosedPage;

type ToolbarState = ToolbarNotice | 'available' | 'open' | 'auto' | 'prompt';

/** Badge texts are symbols, so that they need no translation; the title says it in words. */
const BADGES: Partial<Record<ToolbarState, string>> = { loading: '…', nothing: '' };
const NO_BADGE: readonly ToolbarState[] = ['available', 'open', 'auto', 'prompt'];

/** The icon of each state; states not listed use the default icon. */
const ICONS: Partial<Record<ToolbarState, string>> = { open: 'open', auto: 'auto', prompt: 'prompt' };

/** The badge of a page that is known to ask for ads, in the states that leave room for it. */
const PROMPT_BADGE = '!';

/** A command whose outcome hasn't come yet. */
export interface Wait {
  readonly tabId: number;
  /** Whether the outcome has come, or the reader itself has said that it opened or closed. */
  isOver: boolean;
}

const waits = new Set<Wait>();

/** From now on until `end` a command for the tab is waited for. */
export function startWait(tabId: number): Wait & { readonly end: () => void } {
  const wait = {
    tabId,
    isOver: false,
    end: () => {
      wait.isOver = true;
      waits.delete(wait);
    },
  };
  waits.add(wait);
  return wait;
}

/** Shows what is being waited for, unless that is over by the time the button is drawn. */
export function showWaiting(wait: Wait, notice: ToolbarNotice): Promise<void> {
  return draw(wait.tabId, async () => (wait.isOver ? undefined : { state: notice, hasPrompt: false }));
}

/** Shows what came of a click. A tab that has gone meanwhile is no error. */
export function showNotice(tabId: number, notice: ToolbarNotice): Promise<void> {
  return draw(tabId, async () => ({ state: notice, hasPrompt: false }));
}

/**
 * The reader in a tab was opened or closed. Drawn even where it can't be stored: the button tells the truth.
 * @param reader how it was opened; undefined when it was closed
 */
export async function showReader(tabId: number, reader: 'hand' | 'auto' | undefined): Promise<TabState> {
  for (const wait of waits) if (wait.tabId === tabId) wait.isOver = true;
  const next = await changeTab(tabId, (state) => withReader(state, reader)).catch(
    async (problem: unknown) => {
      console.warn('Lectern could not keep whether the reader is open.', problem);
      return withReader(await tabState(tabId), reader);
    },
  );
  await draw(tabId, async () => shownFor(next));
  return next;
}

/** Brings the button up to date after what is known of the tab's prompt has changed. */
export async function showPromptState(tabId: number): Promise<void> {
  await draw(tabId, async () => {
    const state = await tabState(tabId);
    // A page that was loaded anew has no reader any more, and nobody who could have said so.
    if (!state.reader || (await askReader(tabId))) return shownFor(await tabState(tabId));
    await changeTab(tabId, (now) => withReader(now, undefined));
    return shownFor(withReader(state, undefined));
  });
}

/** The button as on any page; for a tab of which nothing is known. */
export function clearButton(tabId: number): Promise<void> {
  return draw(tabId, async () => shownFor(EMPTY_TAB));
}

function withReader(state: TabState, reader: 'hand' | 'auto' | undefined): TabState {
  if (state.reader === reader) return state;
  const { reader: _before, ...rest } = state;
  return reader ? { ...rest, reader } : rest;
}

interface Shown {
  readonly state: ToolbarState;
  readonly hasPrompt: boolean;
}

/** Beside the open reader the prompt is a mark only; else it has words and a drawing of its own. */
function shownFor({ reader, prompt }: TabState): Shown {
  const hasPrompt = prompt !== undefined && !prompt.isGone;
  if (reader) return { state: reader === 'auto' ? 'auto' : 'open', hasPrompt };
  return { state: hasPrompt ? 'prompt' : 'available', hasPrompt };
}

/**
 * Decided and set in one go: news of the reader and of the page come side by side.
 * @param decide gives undefined where the button stays as it is
 */
async function draw(tabId: number, decide: () => Promise<Shown | undefined>): Promise<void> {
  try {
    await inQueue('toolbar', async () => {
      const shown = await decide();
      if (!shown) return;
      await loadWords();
      const { state, hasPrompt } = shown;
      const badge = NO_BADGE.includes(state) ? (hasPrompt ? PROMPT_BADGE : '') : (BADGES[state] ?? '–');
      await Promise.all([
        drawIcon(tabId, ICONS[state]),
        browser.action.setTitle({ tabId, title: t(`action_${state}`) }),
        browser.action.setBadgeText({ tabId, text: badge }),
        browser.action.setBadgeBackgroundColor({
          tabId,
          color: badge === PROMPT_BADGE ? '#8a5a00' : '#5d636b',
        }),
      ]);
    });
  } catch (problem) {
    console.debug('Lectern: the tab went away.', problem);
  }
}

/** `tile` is drawn for light and dark toolbars alike; without a drawing of its own the tab has the window's icon. */
async function drawIcon(tabId: number, name: string | undefined): Promise<void> {
  const path = name && { 16: `/icon/tile/${name}-16.png`, 32: `/icon/tile/${name}-32.png` };
  if (path) await browser.action.setIcon({ tabId, path });
  else if (import.meta.env.FIREFOX) await browser.action.setIcon({ tabId, path: {} });
  else
    await browser.action.setIcon({
      tabId,
      path: { 16: '/icon/tile/available-16.png', 32: '/icon/tile/available-32.png' },
    });
}
