import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../utils/messages.ts';
import { createMenus } from '../utils/platform/menus.ts';
import { forgetTab } from '../utils/platform/openReader.ts';
import { forgetPrompt } from '../utils/platform/promptStore.ts';
import {
  choosePolicy,
  explainPrompt,
  lookForPrompt,
  reportOn,
  syncDetector,
  takePrompt,
} from '../utils/platform/prompts.ts';
import { followToRead, takeLinkToRead } from '../utils/platform/readLink.ts';
import { runReader } from '../utils/platform/runReader.ts';
import { showToolbarState } from '../utils/platform/toolbar.ts';

/** Browser event → function call. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
    void syncDetector();
  });
  browser.runtime.onStartup.addListener(() => void syncDetector());
  browser.permissions.onAdded.addListener(() => void syncDetector());
  browser.permissions.onRemoved.addListener(() => void syncDetector());

  browser.action.onClicked.addListener((tab) => {
    // before the reader covers the page
    void lookForPrompt(tab.id);
    void runReader(tab.id, { kind: 'toggle' });
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void runReader(tab?.id, { kind: 'toggle' });
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
    }
  });

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') {
      forgetTab(tabId);
      void forgetPrompt(tabId);
    }
    if (status !== 'complete') return;
    void takeLinkToRead(tabId).then(async (isWanted) => {
      if (isWanted) await runReader(tabId, { kind: 'open', by: 'hand' });
    });
  });

  onMessage('readerChanged', ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId !== undefined) void showToolbarState(tabId, data.isOpen ? 'open' : 'available');
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetPrompt(tabId));

  onMessage('promptSeen', ({ data, sender }) => takePrompt(data.finding, sender));
  onMessage('promptHere', ({ sender }) => reportOn(sender.tab?.id));
  onMessage('choosePromptPolicy', ({ data, sender }) => choosePolicy(sender.tab?.id, data.policy));

  onMessage('openOptions', () => void browser.runtime.openOptionsPage());
});
