// The entries of the page's context menu.
import { browser } from 'wxt/browser';
import { t } from '../i18n.ts';
import { type Choice, sectionOf } from '../sites/editRules.ts';
import { loadWords } from './words/loadWords.ts';

/** The toolbar button's own menu: choices about the current site. */
const SITE_MENU = {
  'site-always': 'menu_site_always',
  'site-never': 'menu_site_never',
  'site-under': 'menu_site_under',
  'site-page': 'menu_site_page',
} as const;

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Makes the entries anew; to be called when the extension is installed or updated. */
export async function createMenus(): Promise<void> {
  // Firefox for Android has no menus.
  if (!browser.contextMenus) return;
  await loadWords();
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
    // A wall may be a frame that covers the whole page.
    contexts: ['page', 'frame'],
    documentUrlPatterns: PAGES,
  });
  // Of its own: in the button's menu an entry has no page that patterns could be for.
  browser.contextMenus.create({ id: 'explain-prompt-here', title: t('menu_prompt'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'show-prompt', title: t('prompt_put_back'), contexts: ['action'] });
  for (const [id, title] of Object.entries(SITE_MENU))
    browser.contextMenus.create({ id, title: t(title), contexts: ['action'] });
}

/** The choice a menu entry stands for at `url`; undefined for entries that are none, and where `url` has no section. */
export function choiceOfMenu(id: unknown, url: URL): Choice | undefined {
  switch (id) {
    case 'site-always':
      return { kind: 'alwaysHere' };
    case 'site-never':
      return { kind: 'neverHere' };
    case 'site-under': {
      const path = sectionOf(url);
      return path ? { kind: 'onlyUnder', path } : undefined;
    }
    case 'site-page':
      return { kind: 'notThisPage' };
    default:
      return undefined;
  }
}
