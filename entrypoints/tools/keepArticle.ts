// The open article goes on the reading list, or off it.

import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { ToolsContext } from '../../utils/contracts/toolsHandle.ts';
import { t } from '../../utils/i18n.ts';

interface Kept {
  readonly isKept: boolean;
  /** What is to be said about it. */
  readonly words: string;
}

export async function keepArticle(
  { article, canKeep }: Pick<ToolsContext, 'article' | 'canKeep'>,
  isWanted: boolean,
): Promise<Kept> {
  if (!canKeep) return { isKept: false, words: t('tools_private') };
  const { url, title, siteName, published, readingTime } = article;
  const answer = await sendMessage('keepLink', {
    url,
    title,
    isKept: isWanted,
    ...(siteName && { site: siteName }),
    ...(published && { published }),
    minutes: Math.round((readingTime.fast + readingTime.slow) / 2),
  }).catch(() => 'notKept' as const);
  switch (answer) {
    case 'kept':
      return { isKept: true, words: t('tools_saved') };
    case 'dropped':
      return { isKept: false, words: t('tools_unsaved') };
    case 'full':
      return { isKept: false, words: t('related_list_full') };
    case 'notKept':
      return { isKept: !isWanted, words: t('tools_not_saved') };
  }
}
