// The line of dates and reading time under the title.
import type { Article } from '../../utils/article/articleTypes.ts';
import { formatDate, formatMinutes, t, uiLanguage } from '../../utils/i18n.ts';
import { isLater } from './isLater.ts';

interface WhenProps {
  readonly article: Pick<Article, 'published' | 'modified' | 'readingTime'>;
}

export function When({ article: { published, modified, readingTime } }: WhenProps) {
  const first = published && formatDate(published);
  const changed = modified && isLater(published, modified) ? formatDate(modified) : undefined;
  return (
    <p class="when" lang={uiLanguage()}>
      {first && (
        <bdi>
          <time dateTime={published}>{first}</time>
        </bdi>
      )}
      {changed && (
        <bdi>
          <time dateTime={modified}>{t('updated_on', changed)}</time>
        </bdi>
      )}
      <bdi class="minutes">{formatMinutes(readingTime.fast, readingTime.slow)}</bdi>
    </p>
  );
}
