// What follows an article that its site has cut into pages: the pages read so far, and the way to the next one.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';

interface NextPagesProps {
  /** The pages read so far, without the first. */
  readonly pages: readonly { readonly url: string; readonly html: string }[];
  /** Puts a page's HTML into the reader, sanitised. */
  readonly insertHtml: (target: Element, html: string) => void;
  /** How many more there are, as far as is known. */
  readonly left: number;
  readonly status: 'waiting' | 'loading' | 'failed';
  /** Where the page is that comes next. */
  readonly next: string | undefined;
  readonly onNext: () => void;
  readonly onAll: () => void;
  readonly onStop: () => void;
}

export function NextPages({ pages, insertHtml, left, status, next, onNext, onAll, onStop }: NextPagesProps) {
  const number = pages.length + 2;
  const total = pages.length + 1 + left;
  return (
    <>
      {pages.map(({ url, html }, at) => (
        <section class="next-page" key={url} tabIndex={-1} aria-label={t('pages_page', String(at + 2))}>
          <PageBody html={html} insertHtml={insertHtml} />
        </section>
      ))}
      {left > 0 && (
        <div class="next-pages" lang={uiLanguage()} dir={uiDirection()}>
          <p role="status">
            {status === 'loading'
              ? t('pages_loading', String(number), String(total))
              : t(status === 'failed' ? 'pages_failed' : 'pages_more', String(number), String(total))}
          </p>
          {status === 'loading' ? (
            <button type="button" class="link-button" onClick={onStop}>
              {t('pages_stop')}
            </button>
          ) : (
            <>
              <button type="button" class="link-button" onClick={onNext}>
                {t(status === 'failed' ? 'pages_retry' : 'pages_next')}
              </button>
              {left > 1 && (
                <button type="button" class="link-button" onClick={onAll}>
                  {t('pages_all', String(left))}
                </button>
              )}
              {next && <a href={next}>{t('pages_open')}</a>}
            </>
          )}
        </div>
      )}
    </>
  );
}

type PageBodyProps = Pick<NextPagesProps, 'insertHtml'> & { readonly html: string };

/** Filled once, never by Preact. */
function PageBody({ html, insertHtml }: PageBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current) insertHtml(body.current, html);
  }, [html, insertHtml]);
  return <div class="body" ref={body} />;
}
