import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backdrops } from '../components/reader/lookStyle.ts';
import { onMessage } from '../utils/messages.ts';
import {
  answerWatch,
  chooseFromReader,
  chooseInTab,
  judgeHere,
  noteAddress,
  noteReaderChange,
  siteState,
} from '../utils/platform/autoMode.ts';
import { forgetLeft } from '../utils/platform/leftPages.ts';
import { createMenus } from '../utils/platform/menus.ts';
import { forgetTab } from '../utils/platform/openReader.ts';
import { bringDetector, syncListener } from '../utils/platform/promptSites.ts';
import { forgetPrompt } from '../utils/platform/promptStore.ts';
import {
  choosePolicy,
  explainPrompt,
  leavePage,
  pageArrived,
  readHere,
  readThenLook,
  reportOn,
  takePrompt,
} from '../utils/platform/prompts.ts';
import { readIfExpected } from '../utils/platform/readIfExpected.ts';
import { followToRead } from '../utils/platform/readLink.ts';
import { answerRelated } from '../utils/platform/related/answerRelated.ts';
import { runReader } from '../utils/platform/runReader.ts';
import { syncWatchScript } from '../utils/platform/watchSites.ts';
import { watchSettings } from '../utils/settings.ts';

/** Browser event → function call. */
export default defineBackground(() => {
  // Browsers drop registrations without an event, as when private windows are allowed: each start looks after them.
  void syncWatchScript();
  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
    syncScripts();
  });
  browser.runtime.onStartup.addListener(syncScripts);
  browser.permissions.onAdded.addListener(syncScripts);
  browser.permissions.onRemoved.addListener(syncScripts);
  watchSettings(() => void syncWatchScript());

  browser.action.onClicked.addListener((tab) => {
    void readThenLook(tab.id);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void readThenLook(tab?.id);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    switch (info.menuItemId) {
      case 'read-page':
        return void runReader(tab?.id, { kind: 'open', by: 'hand' });
      case 'read-selection':
        return void runReader(tab?.id, { kind: 'readSelection' });
      case 'read-link':
        if (tab?.id !== undefined && info.linkUrl)
          void followToRead({ id: tab.id, url: tab.url }, info.linkUrl);
        return;
      case 'explain-prompt':
        return void explainPrompt(tab?.id);
      default:
        return void chooseInTab(tab?.id, tab?.url ?? info.pageUrl, info.menuItemId);
    }
  });

  browser.tabs.onUpdated.addListener((tabId, { status, url: address }, { url }) => {
    void noteAddress(tabId, address);
    if (status === 'loading') {
      forgetTab(tabId);
      void leavePage(tabId, url);
    }
    if (status !== 'complete') return;
    void readIfExpected(tabId);
    void pageArrived(tabId);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void readIfExpected(tabId));
  browser.tabs.onRemoved.addListener((tabId) => void forgetLeft(tabId));

  onMessage('readerChanged', ({ data, sender }) => noteReaderChange(sender.tab?.id, data));
  onMessage('mayOpenHere', ({ data, sender }) => answerWatch(sender, data.url, backdrops));
  onMessage('judgeHere', ({ data, sender }) => judgeHere(sender, data.url, data.facts));
  onMessage('siteState', ({ data }) => siteState(new URL(data.url)));
  onMessage('chooseForSite', ({ data, sender }) => chooseFromReader(sender, data));
  onMessage('readLink', ({ data, sender }) => {
    if (sender.tab?.id !== undefined) void followToRead({ id: sender.tab.id, url: sender.url }, data.url);
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetPrompt(tabId));

  onMessage('blockerNamed', ({ sender }) => bringDetector(sender));
  onMessage('promptSeen', ({ data, sender }) => takePrompt(data.finding, sender));
  onMessage('promptHere', ({ sender }) => reportOn(sender.tab?.id));
  onMessage('readHere', ({ sender }) => readHere(sender.tab?.id));
  onMessage('choosePromptPolicy', ({ data, sender }) => choosePolicy(sender.tab?.id, data.policy));
  answerRelated();

  onMessage('openOptions', () => void browser.runtime.openOptionsPage());
});

/** Both scripts that may run in granted sites, each by its own settings. */
function syncScripts(): void {
  void syncWatchScript();
  void syncListener();
}
