import { t } from '../../utils/i18n.ts';

export interface QueueProps {
  readonly queue: {
    readonly offered: readonly { readonly url: string; readonly title: string }[];
    readonly hasList: boolean;
    readonly isChosen: (url: string) => boolean;
    readonly isListChosen: () => boolean;
    readonly choose: (url: string, isWanted: boolean) => void;
    readonly chooseList: (isWanted: boolean) => void;
  };
}

/** What is read aloud after the article: some of its further reading, the reading list. */
export function QueueChoices({ queue }: QueueProps) {
  if (queue.offered.length === 0 && !queue.hasList) return null;
  return (
    <fieldset class="player-queue">
      <legend>{t('speech_then')}</legend>
      {queue.offered.map(({ url, title }) => (
        <label key={url}>
          <input
            type="checkbox"
            checked={queue.isChosen(url)}
            onChange={(event) => queue.choose(url, event.currentTarget.checked)}
          />
          <span dir="auto" lang="">
            {title}
          </span>
        </label>
      ))}
      {queue.hasList && (
        <label>
          <input
            type="checkbox"
            checked={queue.isListChosen()}
            onChange={(event) => queue.chooseList(event.currentTarget.checked)}
          />
          <span>{t('options_list')}</span>
        </label>
      )}
    </fieldset>
  );
}
