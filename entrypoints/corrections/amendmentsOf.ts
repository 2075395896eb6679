import type { ExtractOptions } from '../../utils/article/articleTypes.ts';
import { amendBlocks, type Edit } from '../../utils/article/corrections/amendBlocks.ts';
import type { SiteCorrections } from '../../utils/article/corrections/correctionRule.ts';
import { structureKey } from '../../utils/article/corrections/structureKey.ts';

/** What the corrections of a site, and those on this page, ask of extraction. */
export function amendmentsOf(
  { reading, rules }: SiteCorrections,
  edits: readonly Edit[] = [],
  spared: ReadonlySet<Element> = new Set(),
): ExtractOptions {
  const keys = new Set(rules.filter(({ action }) => action === 'keep').map(({ key }) => key));
  const isWhole = reading === 'whole';
  return {
    ...(reading === 'stated' && { body: 'stated' as const }),
    ...(isWhole && { readAnyway: true }),
    spare: (box) => isWhole || spared.has(box) || (keys.size > 0 && keys.has(structureKey(box))),
    amend: (blocks, page) => amendBlocks(blocks, page, { reading, rules, edits }),
  };
}
