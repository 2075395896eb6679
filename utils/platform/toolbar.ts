// What the toolbar button shows for a tab, in words and by badge.
import { browser } from 'wxt/browser';
import { t } from '../text.ts';

export type ToolbarState = 'available' | 'open' | 'loading' | 'nothing' | 'blocked';

/** Badge texts are symbols, so that they need no translation; the title says it in words. */
const BADGES: Record<ToolbarState, string> = {
  available: '',
  open: '',
  loading: '…',
  nothing: '',
  blocked: '–',
};

/** Sets the button of one tab. A tab that has gone meanwhile is no error. */
export async function showToolbarState(tabId: number, state: ToolbarState): Promise<void> {
  try {
    await Promise.all([
      browser.action.setTitle({ tabId, title: t(`action_${state}`) }),
      browser.action.setBadgeText({ tabId, text: BADGES[state] }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#5d636b' }),
    ]);
  } catch (problem) {
    console.debug('Lectern: the tab went away.', problem);
  }
}

/** Says on the button of one tab that its site asks for ads to be allowed. */
export async function showPromptState(tabId: number): Promise<void> {
  try {
    await Promise.all([
      browser.action.setTitle({ tabId, title: t('action_prompt') }),
      browser.action.setBadgeText({ tabId, text: '!' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#8a5a00' }),
    ]);
  } catch (problem) {
    console.debug('Lectern: the tab went away.', problem);
  }
}
