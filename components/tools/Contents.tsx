import { formatMinutes, t } from '../../utils/i18n.ts';
import { progressInWords } from './Menu.tsx';
import { usePanel } from './usePanel.ts';

export interface ContentsEntry {
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  readonly minutes: number;
}

export interface ContentsProps {
  readonly title: string;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl';
  readonly entries: readonly ContentsEntry[];
  /** The entry one is reading; -1 before the first. */
  readonly current: number;
  readonly share: number;
  readonly minutesLeft: number;
  /** -1 is the beginning of the article. */
  readonly onGo: (entry: number) => void;
  readonly onClose: () => void;
}

/** The headings of the article with the time each section takes; the current one is marked. */
export function Contents({ entries, current, onGo, onClose, ...article }: ContentsProps) {
  const panel = usePanel<HTMLElement>(onClose, '[aria-current]');
  return (
    <section class="panel tools-contents" ref={panel} tabIndex={-1} aria-label={t('tools_contents')}>
      <h2>{t('tools_contents')}</h2>
      <p class="tools-progress">{progressInWords(article.share, article.minutesLeft)}</p>
      {entries.length === 0 && <p>{t('tools_contents_none')}</p>}
      <nav aria-label={t('tools_contents')}>
        <ol lang={article.lang} dir={article.dir}>
          <li>
            <button
              type="button"
              class="tools-item"
              lang=""
              aria-current={current < 0 ? 'location' : undefined}
              onClick={() => onGo(-1)}
            >
              <span dir="auto">{t('tools_contents_top')}</span>
            </button>
          </li>
          {entries.map(({ title, depth, minutes }, at) => (
            <li key={at} style={{ '--depth': Math.min(depth, 4) }}>
              <button
                type="button"
                class="tools-item"
                aria-current={at === current ? 'location' : undefined}
                onClick={() => onGo(at)}
              >
                <span>{title}</span>
                {minutes > 0 && (
                  <span class="tools-minutes" dir="auto">
                    {formatMinutes(minutes)}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </section>
  );
}
