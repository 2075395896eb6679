import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backdrops } from '../components/reader/lookStyle.ts';
import { answerPages } from '../utils/background/answerPages.ts';
import { onAddressChange } from '../utils/background/auto/onAddressChange.ts';
import { chooseInTab } from '../utils/background/auto/siteChoice.ts';
import { syncWatchScript } from '../utils/background/auto/watchSites.ts';
import { followCorrections } from '../utils/background/corrections/correctionsStore.ts';
import { onInstalled } from '../utils/background/firstRun.ts';
import { guarded, tabGuarded } from '../utils/background/guarded.ts';
import { createMenus } from '../utils/background/menus.ts';
import { answerMessages } from '../utils/background/messages/answerMessages.ts';
import { onToolbarClick } from '../utils/background/onToolbarClick.ts';
import { explainPrompt, showPromptAgain } from '../utils/background/prompts/explainPrompt.ts';
import { leavePage, pageArrived } from '../utils/background/prompts/leavePage.ts';
import { syncPrefilter } from '../utils/background/prompts/promptSites.ts';
import { commandReader } from '../utils/background/reader/commandReader.ts';
import { openLinkInReader } from '../utils/background/reader/openLinkInReader.ts';
import { pushSettings } from '../utils/background/reader/pushToReader.ts';
import { forgetVisit } from '../utils/background/reader/sendReaderCommand.ts';
import { readAndListen } from '../utils/background/speech/listeningQueue.ts';
import { followSettings } from '../utils/background/storage/changeSettings.ts';
import { closeStorage } from '../utils/background/storage/closeStorage.ts';
import { forgetTabState } from '../utils/background/storage/tabState.ts';
import { onUpdateAvailable, updateWhenUnread } from '../utils/background/updateWhenUnread.ts';
import { loadWords } from '../utils/background/words/loadWords.ts';
import { watchSettings } from '../utils/settings/settingsStore.ts';

/** Browser event → function call. Whatever a function throws is caught here, once. */
export default defineBackground(() => {
  followSettings();
  followCorrections();
  answerMessages(answerPages(backdrops));
  guarded('closing the storage to pages', closeStorage)();

  // Browsers drop registrations without an event (when private windows are allowed, for one), so check at every start.
  const syncScripts = guarded('registering scripts', async () => {
    await Promise.all([syncWatchScript(), syncPrefilter()]);
  });
  guarded('registering the watch script', syncWatchScript)();
  browser.runtime.onInstalled.addListener(guarded('making the menus', createMenus));
  browser.runtime.onInstalled.addListener(guarded('the first page', onInstalled));
  browser.runtime.onInstalled.addListener(syncScripts);
  browser.runtime.onStartup.addListener(syncScripts);
  // Nobody who clicks soon has to wait for them.
  browser.runtime.onStartup.addListener(guarded('unpacking the words', loadWords));
  browser.permissions.onAdded.addListener(syncScripts);
  browser.permissions.onRemoved.addListener(syncScripts);
  watchSettings(
    guarded('following the settings', async () => {
      await Promise.all([syncWatchScript(), pushSettings()]);
    }),
  );

  const press = tabGuarded('the toolbar button', onToolbarClick);
  browser.action.onClicked.addListener((tab) => press(tab.id));
  // Firefox for Android has neither commands nor menus.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') press(tab?.id);
  });

  browser.contextMenus?.onClicked.addListener((info, tab) => {
    const pick = tabGuarded(`the menu entry ${info.menuItemId}`, async (tabId) => {
      switch (info.menuItemId) {
        case 'read-page':
          return commandReader(tabId, { kind: 'open', by: 'hand' });
        case 'read-selection':
          return commandReader(tabId, { kind: 'readSelection' });
        case 'read-link':
          if (tabId !== undefined && info.linkUrl)
            await openLinkInReader({ id: tabId, url: tab?.url }, info.linkUrl);
          return;
        case 'explain-prompt':
        case 'explain-prompt-here':
          return explainPrompt(tabId);
        case 'show-prompt':
          return showPromptAgain(tabId);
        default:
          return chooseInTab(tabId, tab?.url ?? info.pageUrl, info.menuItemId);
      }
    });
    pick(tab?.id);
  });

  const onQuiet = guarded('an update that waits', updateWhenUnread);
  if (import.meta.env.FIREFOX)
    browser.runtime.onUpdateAvailable.addListener(guarded('an update', onUpdateAvailable));

  const onMoved = guarded('a tab’s new address', onAddressChange);
  const onLeft = guarded('a page being left', leavePage);
  const onArrived = guarded('a page having loaded', pageArrived);
  const onShown = guarded('a page to be read', readAndListen);
  browser.tabs.onUpdated.addListener((tabId, { status, url: address }, { url }) => {
    if (address) onMoved(tabId, address);
    if (status === 'loading') {
      forgetVisit(tabId);
      onLeft(tabId, url);
    }
    if (status !== 'complete') return;
    onShown(tabId);
    onArrived(tabId);
    onQuiet();
  });
  browser.tabs.onActivated.addListener(({ tabId }) => onShown(tabId));
  browser.tabs.onRemoved.addListener(guarded('a closed tab', forgetTabState));
  browser.tabs.onRemoved.addListener(onQuiet);
});
