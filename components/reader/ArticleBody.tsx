import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LiveEntry } from '../../utils/article/types.ts';
import { insertArticleHtml } from './insertArticleHtml.ts';

interface ArticleBodyProps {
  readonly html: string;
  readonly liveEntries?: readonly LiveEntry[] | undefined;
}

/** The article's body; drawn once for each `html`, never by Preact. */
export function ArticleBody({ html, liveEntries }: ArticleBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!body.current) return;
    insertArticleHtml(body.current, html);
    markEntries(body.current, liveEntries ?? []);
  }, [html, liveEntries]);
  return <div class="body" ref={body} />;
}

/** Sets the entries of a live blog apart from each other. */
function markEntries(body: HTMLElement, entries: readonly LiveEntry[]): void {
  for (const { anchor } of entries) {
    body.querySelector(`#${CSS.escape(anchor)}`)?.classList.add('live-entry');
  }
}
