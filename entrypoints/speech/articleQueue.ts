// The articles that are read aloud after this one. Which they are the background knows; here is what was chosen, and how many wait.
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { QueuedLink, SpeechContext } from '../../utils/contracts/speechHandle.ts';
import { formatList, t } from '../../utils/i18n.ts';

/** Related articles that can be chosen from. */
const MAX_OFFERED = 6;

export interface ArticleQueue {
  readonly offered: readonly QueuedLink[];
  readonly hasList: boolean;
  readonly isChosen: (url: string) => boolean;
  readonly isListChosen: () => boolean;
  readonly waiting: () => number;
  /** What is to be said of it. */
  readonly words: () => string;
  readonly choose: (url: string, isWanted: boolean) => void;
  readonly chooseList: (isWanted: boolean) => void;
  /** Goes on to the next article; false where none waits, or none may be read. */
  readonly next: () => Promise<boolean>;
  /** Nothing is read after this article. */
  readonly end: () => void;
}

/** @param onChange called when what is shown of it has changed */
export function createArticleQueue(
  { related, canKeep, queue }: Pick<SpeechContext, 'related' | 'canKeep' | 'queue'>,
  onChange: () => void,
): ArticleQueue {
  const chosen = new Set<string>();
  let withList = false;
  let waiting = queue?.waiting ?? 0;
  let words = skippedWords(queue?.skipped ?? []);
  let isGoing = false;

  async function keep(): Promise<void> {
    const urls = related.map(({ url }) => url).filter((url) => chosen.has(url));
    words = '';
    waiting = await sendMessage('queueListening', { urls, withList }).catch(() => 0);
    if (withList && waiting === urls.length) words = t('options_list_empty');
    onChange();
  }
  return {
    offered: related.slice(0, MAX_OFFERED),
    hasList: canKeep,
    isChosen: (url) => chosen.has(url),
    isListChosen: () => withList,
    waiting: () => waiting,
    words: () => words,
    choose: (url, isWanted) => {
      if (isWanted) chosen.add(url);
      else chosen.delete(url);
      void keep();
    },
    chooseList: (isWanted) => {
      withList = isWanted;
      void keep();
    },
    next: async () => {
      if (waiting === 0 || isGoing) return isGoing;
      isGoing = true;
      const answer = await sendMessage('listenOn').catch(() => undefined);
      isGoing = answer?.kind === 'going';
      if (isGoing) return true;
      waiting = 0;
      words = skippedWords(answer?.kind === 'end' ? answer.skipped : []);
      onChange();
      return false;
    },
    end: () => {
      if (waiting === 0 || isGoing) return;
      waiting = 0;
      void sendMessage('queueListening', { urls: [], withList: false }).catch(() => undefined);
    },
  };
}

/** Without a name: the reading list, whose sites are no page's business. */
const skippedWords = (hosts: readonly string[]) =>
  hosts.length > 0 ? t('speech_skipped', formatList(hosts.map((host) => host || t('options_list')))) : '';
