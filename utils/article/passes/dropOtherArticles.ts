// Drops a second article that the page loaded below the first.
import { comparable } from '../../shared/text/strings.ts';
import type { ArticleHints } from '../blocks/articleHints.ts';
import type { Block } from '../blocks/blocks.ts';
import { countInPage } from '../blocks/measure.ts';
import { markDropped } from '../blocks/verdict.ts';

/** A second article that the page loaded below the first: an `<article>` beside the first one's, with a title of its own. */
export function dropOtherArticles(blocks: readonly Block[], { title }: ArticleHints): void {
  if (countInPage(blocks, 'article') < 2) return;
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    const home = block.isKept && block.isProse ? block.element.closest('article') : null;
    if (home) prose.set(home, (prose.get(home) ?? 0) + block.text.length);
  }
  const heads = [...prose.keys()].filter((article) => article.querySelector('h1') !== null);
  if (heads.length < 2) return;
  const wanted = comparable(title);
  const own =
    heads.find((article) => comparable(article.querySelector('h1')?.textContent ?? '') === wanted) ??
    heads[0];
  for (const block of blocks) {
    const home = block.isKept ? block.element.closest('article') : null;
    if (home && own && home !== own && heads.includes(home) && !home.contains(own) && !own.contains(home))
      markDropped(block, 'dropOtherArticles');
  }
}
