// The reading list on a page of its own: what was begun first, then what waits.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptLink } from '../../utils/background/related/readingList.ts';
import { formatDate, formatMinutes, formatShare, t } from '../../utils/i18n.ts';
import type { Theme } from '../../utils/settings/look.ts';
import { useTheme } from '../controls/useTheme.ts';

export interface ListEntry extends KeptLink {
  /** How much of it was read, 0 to 1; absent where it wasn't begun, or was read to its end. */
  readonly share?: number;
}

export interface ReadingListProps {
  readonly theme: Theme;
  readonly load: () => Promise<readonly ListEntry[]>;
  /** Whether it was done. */
  readonly onRemove: (entry: ListEntry) => Promise<boolean>;
}

export function ReadingList({ theme, load, onRemove }: ReadingListProps) {
  const [entries, setEntries] = useState<readonly ListEntry[]>();
  const [status, setStatus] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const shownTheme = useTheme(theme);
  useEffect(() => void load().then(setEntries), [load]);
  const remove = async (entry: ListEntry) => {
    const isDone = await onRemove(entry);
    setStatus(t(isDone ? 'tools_unsaved' : 'options_not_saved'));
    setEntries(await load());
    // The button disappears, and the focus would go with it.
    if (isDone) heading.current?.focus();
  };
  const begun = entries?.filter(({ share }) => share !== undefined) ?? [];
  const waiting = entries?.filter(({ share }) => share === undefined) ?? [];
  const section = (title: string, list: readonly ListEntry[]) =>
    list.length > 0 && (
      <section>
        <h2>{title}</h2>
        <ul>
          {list.map((entry) => (
            <Entry key={entry.url} entry={entry} onRemove={() => void remove(entry)} />
          ))}
        </ul>
      </section>
    );
  return (
    <div class={`options list theme-${shownTheme}`}>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {t('options_list')}
        </h1>
        {entries?.length === 0 && <p class="hint">{t('options_list_empty')}</p>}
        {section(t('list_begun'), begun)}
        {section(begun.length > 0 ? t('list_waiting') : t('list_all'), waiting)}
      </main>
      <div class="saved">
        <p role="status">{status}</p>
      </div>
    </div>
  );
}

function Entry({ entry, onRemove }: { readonly entry: ListEntry; readonly onRemove: () => void }) {
  const { url, title, details, share } = entry;
  const site = details?.site ?? new URL(url).hostname.replace(/^www\./, '');
  const date = details?.published && formatDate(details.published.slice(0, 10));
  const minutes = details?.minutes;
  return (
    <li class="list-entry">
      <div>
        <a class="list-title" href={url} dir="auto">
          {title}
        </a>
        <p class="list-facts">
          <bdi>{site}</bdi>
          {date && <bdi>{date}</bdi>}
          {minutes !== undefined && <bdi>{formatMinutes(minutes)}</bdi>}
        </p>
        {share !== undefined && (
          <p class="list-go-on">
            <a href={url} aria-label={`${t('list_go_on')}: ${title}`}>
              {t('list_go_on')}
            </a>{' '}
            <span>{t('list_share', formatShare(share))}</span>
            <progress max={1} value={share} aria-hidden="true" />
          </p>
        )}
      </div>
      <button type="button" class="button" aria-label={t('remove_this', title)} onClick={onRemove}>
        {t('remove')}
      </button>
    </li>
  );
}
