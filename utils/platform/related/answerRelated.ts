// The background's answers to what the reader asks about related links.
import { onMessage } from '../../messages.ts';
import { loadSettings } from '../../settings.ts';
import { inject } from '../inject.ts';
import { describeLinks } from './describeLinks.ts';
import { followLink, webAddress } from './followLink.ts';
import { lookUpLink } from './lookUpLink.ts';
import { keepLink } from './readingList.ts';

const SCRIPT = '/related.js';

export function answerRelated(): void {
  onMessage('bringRelated', async ({ sender }) => {
    const tabId = sender.tab?.id;
    if (tabId !== undefined) await inject({ target: { tabId }, files: [SCRIPT], injectImmediately: true });
  });

  onMessage('followLink', async ({ data, sender }) => {
    const { id, url } = sender.tab ?? {};
    if (id !== undefined) await followLink({ id, url: url ?? sender.url }, data.url, data.where);
  });

  onMessage('describeLinks', ({ data, sender }) =>
    describeLinks(data.page, data.urls.filter(isWeb), isPrivate(sender)),
  );

  onMessage('keepLink', async ({ data, sender }) => {
    if (isWeb(data.url) && !isPrivate(sender)) await keepLink(data.url, data.title, data.isKept);
  });

  onMessage('lookUpLink', async ({ data, sender }) => {
    const { related } = await loadSettings();
    return related.details && !isPrivate(sender) ? lookUpLink(data.page, data.url) : undefined;
  });
}

type Sender = Parameters<Parameters<typeof onMessage<'openOptions'>>[1]>[0]['sender'];

/** Without a tab nothing is known, so it counts as private. */
function isPrivate(sender: Sender): boolean {
  return sender.tab?.incognito ?? true;
}

function isWeb(url: string): boolean {
  return webAddress(url) !== undefined;
}
