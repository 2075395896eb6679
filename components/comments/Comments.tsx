import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate, formatNumber, t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { PageComment } from '../../utils/reading/comments.ts';

export interface CommentsProps {
  readonly comments: readonly PageComment[];
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl';
  /** Puts HTML into an element, sanitised. */
  readonly insertHtml: (target: Element, html: string) => void;
}

/** What visitors of the site wrote, as theirs. */
export function Comments({ comments, lang, dir, insertHtml }: CommentsProps) {
  return (
    <section class="comments" aria-labelledby="comments-title" lang={uiLanguage()} dir={uiDirection()}>
      <h2 id="comments-title" tabIndex={-1}>
        {t('comments_title')} <span class="comments-count">{formatNumber(comments.length)}</span>
      </h2>
      <p class="comments-note">{t('comments_others')}</p>
      <ol>
        {comments.map((comment, at) => (
          <li key={at} style={{ '--depth': comment.depth }}>
            <Comment comment={comment} lang={lang} dir={dir} insertHtml={insertHtml} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface CommentProps extends Pick<CommentsProps, 'lang' | 'dir' | 'insertHtml'> {
  readonly comment: PageComment;
}

function Comment({ comment: { author, date, paragraphs }, lang, dir, insertHtml }: CommentProps) {
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const html = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
    if (text.current) insertHtml(text.current, html);
  }, [paragraphs, insertHtml]);
  const when = /^\d{4}-/.test(date) ? formatDate(date) : date;
  return (
    <article>
      {(author || when) && (
        <p class="comment-head">
          {author && (
            <bdi class="comment-author" lang="">
              {author}
            </bdi>
          )}
          {when && <bdi>{when}</bdi>}
        </p>
      )}
      <div class="comment-text" ref={text} lang={lang ?? ''} dir={dir} />
    </article>
  );
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? '');
