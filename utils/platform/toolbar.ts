// What the toolbar button shows for a tab, in words and by badge.
import { browser } from 'wxt/browser';
import { t } from '../text.ts';

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

/** Sets the button of one tab. A tab that has gone meanwhile is no error. */
export async function showToolbarState(tabId: number, state: ToolbarState): Promise<void> {
  try {
    await Promise.all([
      showIcon(tabId, ICONS[state]),
      browser.action.setTitle({ tabId, title: t(`action_${state}`) }),
      browser.action.setBadgeText({ tabId, text: BADGES[state] }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#5d636b' }),
    ]);
  } catch (problem) {
    console.debug('Lectern: the tab went away.', problem);
  }
}

/** Says on the button of one tab, in words, by badge and by its drawing, that its site asks for ads to be allowed. */
export async function showPromptState(tabId: number): Promise<void> {
  try {
    await Promise.all([
      showIcon(tabId, 'prompt'),
      browser.action.setTitle({ tabId, title: t('action_prompt') }),
      browser.action.setBadgeText({ tabId, text: '!' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#8a5a00' }),
    ]);
  } catch (problem) {
    console.debug('Lectern: the tab went away.', problem);
  }
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
