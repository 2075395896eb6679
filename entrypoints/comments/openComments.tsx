// Shows the comments that the page carries, below the article and apart from it.
import { render } from 'preact';
import { Comments } from '../../components/comments/Comments.tsx';
import commentsCss from '../../components/comments/comments.css?inline';
import type { CommentsContext, ShownComments } from '../../utils/contracts/commentsHandle.ts';
import { addStyles } from '../../utils/page/createHost.ts';
import { createElementIn } from '../../utils/shared/dom/nodes.ts';

const styled = new WeakSet<ShadowRoot>();

export function openComments({ doc, root, insertHtml, ...shown }: CommentsContext): ShownComments {
  if (!styled.has(root)) addStyles(root, [commentsCss]);
  styled.add(root);
  const box = createElementIn(doc, 'div');
  root.querySelector('main')?.after(box);
  render(<Comments {...shown} insertHtml={insertHtml} />, box);
  const heading = root.querySelector<HTMLElement>('.comments h2');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
  return {
    remove: () => {
      render(null, box);
      box.remove();
    },
  };
}
