// Which of the links found the choices leave to be seen.
import type { RelatedFinding, RelatedKind, RelatedLink } from '../../utils/related/types.ts';
import type { RelatedChoices } from '../../utils/settings/related.ts';

/** In the order found. */
export function visibleLinks(
  { links }: RelatedFinding,
  { inline, popular, hideRead }: RelatedChoices,
  read: ReadonlySet<string>,
): RelatedLink[] {
  const isWanted = (kind: RelatedKind) =>
    (kind !== 'inline' || inline === 'fold') && (kind !== 'popular' || popular);
  return links.filter(({ kind, url }) => isWanted(kind) && !(hideRead && read.has(url)));
}
