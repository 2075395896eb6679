// Which of the links found are shown under the reader's choices.
import type { RelatedFinding, RelatedLink } from '../../utils/related/relatedTypes.ts';
import type { RelatedChoices } from '../../utils/settings/related.ts';

/**
 * In the order found.
 * @param isInText whether a promo's title still stands among the paragraphs; of those left there, none is shown twice
 */
export function visibleLinks(
  { links }: RelatedFinding,
  { inline, popular, hideRead }: RelatedChoices,
  read: ReadonlySet<string>,
  isInText: (title: string) => boolean,
): RelatedLink[] {
  const isWanted = ({ kind, title }: RelatedLink) =>
    kind === 'inline' ? inline === 'fold' || !isInText(title) : kind !== 'popular' || popular;
  return links.filter((link) => isWanted(link) && !(hideRead && read.has(link.url)));
}
