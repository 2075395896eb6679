import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptLink } from '../../utils/background/related/readingList.ts';
import { t } from '../../utils/i18n.ts';

interface ReadingListSectionProps {
  readonly load: () => Promise<readonly KeptLink[]>;
  /** Whether it was done. */
  readonly onRemove: (link: KeptLink) => Promise<boolean>;
  /** Says what came of it. */
  readonly onStatus: (words: string) => void;
}

/** The links saved with "Read later". */
export function ReadingListSection({ load, onRemove, onStatus }: ReadingListSectionProps) {
  const [links, setLinks] = useState<readonly KeptLink[]>([]);
  useEffect(() => void load().then(setLinks), [load]);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (link: KeptLink) => {
    const isDone = await onRemove(link);
    onStatus(isDone ? t('auto_removed', link.title) : t('options_not_saved'));
    setLinks(await load());
    // The button disappears, and the focus would go with it.
    if (isDone) heading.current?.focus();
  };
  return (
    <section id="reading-list">
      <h2 ref={heading} tabIndex={-1}>
        {t('options_list')}
      </h2>
      <p>
        <a href="list.html">{t('list_open')}</a>
      </p>
      {links.length === 0 ? (
        <p class="hint">{t('options_list_empty')}</p>
      ) : (
        <ul>
          {links.map((link) => (
            <li key={link.url}>
              <a href={link.url} dir="auto">
                {link.title}
              </a>{' '}
              <button
                type="button"
                class="button"
                aria-label={t('remove_this', link.title)}
                onClick={() => void remove(link)}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
