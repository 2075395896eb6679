// An article in several pages: the reader offers the next one and brings it when asked, one at a time.
import { NextPages } from '../../components/reader/NextPages.tsx';
import { furtherPages } from '../../utils/article/furtherPages.ts';
import { addsText, pagesLeft } from '../../utils/article/joinPages.ts';
import type { AddToReader } from './readerAddition.ts';
import { type FurtherPage, readFurtherPage } from './readFurtherPage.ts';

export const addNextPages: AddToReader = ({ doc, article, redraw, root, readPage: read, insertHtml }) => {
  if (!read) return {};
  const readPage = read;
  const { url, text } = article;
  const first = { url, text, furtherPages: furtherPages(doc, new URL(url)) };
  const pages: FurtherPage[] = [];
  const failed = new Set<string>();
  let loading: AbortController | undefined;
  let hasFailed = false;
  const left = () => pagesLeft([first, ...pages], failed);

  /** Brings the next page. @returns whether there may be one after it */
  async function bringNext(stop: AbortSignal): Promise<boolean> {
    const [next] = left();
    if (!next) return false;
    const page = await readFurtherPage(next, readPage, stop);
    if (stop.aborted) return false;
    if (page.kind === 'failed') {
      hasFailed = true;
      return false;
    }
    if (page.kind === 'page' && addsText(page.page, [first, ...pages])) pages.push(page.page);
    else failed.add(next);
    return left().length > 0;
  }

  async function bring(all: boolean): Promise<void> {
    const stop = new AbortController();
    const before = pages.length;
    loading = stop;
    hasFailed = false;
    redraw();
    while ((await bringNext(stop.signal)) && (all || pages.length === before)) redraw();
    if (loading !== stop) return;
    loading = undefined;
    redraw();
    const added = root.querySelectorAll<HTMLElement>('.next-page').item(before);
    added?.focus({ preventScroll: true });
  }

  function stopLoading(): void {
    loading?.abort();
    loading = undefined;
    redraw();
  }

  return {
    after: () => {
      const further = left();
      if (further.length === 0 && pages.length === 0) return undefined;
      return (
        <NextPages
          key="pages"
          pages={pages}
          insertHtml={insertHtml}
          left={further.length}
          next={further[0]}
          status={loading ? 'loading' : hasFailed ? 'failed' : 'waiting'}
          onNext={() => void bring(false)}
          onAll={() => void bring(true)}
          onStop={stopLoading}
        />
      );
    },
    dispose: () => loading?.abort(),
  };
};
