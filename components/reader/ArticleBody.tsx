import { useLayoutEffect, useRef } from 'preact/hooks';
import { insertArticleHtml } from './insertArticleHtml.ts';

/** The article's body; drawn once for each `html`, never by Preact. */
export function ArticleBody({ html }: { readonly html: string }) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current) insertArticleHtml(body.current, html);
  }, [html]);
  return <div class="body" ref={body} />;
}
