// Drops the paragraph about the author that follows the text.
import type { ArticleHints } from '../blocks/articleHints.ts';
import type { Block } from '../blocks/blocks.ts';
import { decide } from '../blocks/verdict.ts';

/** What the page says about its author after the text: a paragraph that begins with the author's name. */
export function dropBio(blocks: readonly Block[], { byline }: ArticleHints): void {
  const names = namesIn(byline ?? '');
  if (!names.length) return;
  const kept = blocks.filter((block) => block.isKept);
  for (const block of kept.slice(Math.max(2, Math.floor(kept.length * 0.7))))
    if (
      names.some((name) => block.text.startsWith(name)) &&
      block.text.length < 900 &&
      !/^h[1-6]$/.test(block.element.localName)
    )
      decide(block, { kind: 'bio', by: 'dropBio' });
}

/** The names of a byline that are long enough to be told from other words. */
export function namesIn(byline: string): readonly string[] {
  return byline
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name.length > 4);
}
