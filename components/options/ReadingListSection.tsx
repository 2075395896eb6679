import { useEffect, useState } from 'preact/hooks';
import type { KeptLink } from '../../utils/platform/related/readingList.ts';
import { t } from '../../utils/text.ts';

interface ReadingListSectionProps {
  readonly load: () => Promise<readonly KeptLink[]>;
  readonly onRemove: (link: KeptLink) => Promise<void>;
}

/** What was put aside with "Read later". */
export function ReadingListSection({ load, onRemove }: ReadingListSectionProps) {
  const [links, setLinks] = useState<readonly KeptLink[]>([]);
  useEffect(() => void load().then(setLinks), [load]);
  const remove = async (link: KeptLink) => {
    await onRemove(link);
    setLinks(await load());
  };
  return (
    <section id="reading-list">
      <h2>{t('options_list')}</h2>
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
                aria-label={`${t('options_list_remove')}: ${link.title}`}
                onClick={() => void remove(link)}
              >
                {t('options_list_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
