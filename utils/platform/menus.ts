// The entries of the page's context menu.
import { browser } from 'wxt/browser';
import { t } from '../text.ts';

export type MenuItem = 'read-page' | 'read-selection' | 'read-link' | 'explain-prompt';

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Makes the entries anew; to be called when the extension is installed or updated. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'read-page',
    title: t('menu_read_page'),
    contexts: ['page'],
    documentUrlPatterns: PAGES,
  });
  browser.contextMenus.create({
    id: 'read-selection',
    title: t('menu_read_selection'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
  browser.contextMenus.create({
    id: 'read-link',
    title: t('menu_read_link'),
    contexts: ['link'],
    targetUrlPatterns: PAGES,
  });
  browser.contextMenus.create({
    id: 'explain-prompt',
    title: t('menu_prompt'),
    contexts: ['page'],
    documentUrlPatterns: PAGES,
  });
}
