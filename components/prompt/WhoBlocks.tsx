// What is likely blocking here, why Lectern thinks so, and how to allow ads in each of the usual tools.
import { formatList, formatNumber, t } from '../../utils/i18n.ts';
import type { BlockerLikelihood } from '../../utils/prompt/detect/blockerSigns.ts';
import type { BlockerSource } from '../../utils/prompt/detect/blockerSources.ts';

/** A blocker, and what is likely behind it. */
export interface BlockerHere extends BlockerLikelihood {
  /** Likeliest first. */
  readonly sources: readonly BlockerSource[];
}

const SOME = 0.5;

/** One sentence on what is likely blocking, and the evidence for it. */
export function WhoBlocks({ blocker }: { readonly blocker: BlockerHere }) {
  const { likelihood, signs, sources } = blocker;
  if (likelihood < SOME) return <p class="hint">{t('prompt_blocker_unseen')}</p>;
  const [first, ...others] = sources;
  return (
    <div class="hint who-blocks">
      <p>{first ? t(`blocker_${first}`) : t('prompt_blocker_seen')}</p>
      {others.length > 0 && (
        <p>{t('blocker_or', formatList(others.map((source) => t(`blocker_name_${source}`))))}</p>
      )}
      {signs.length > 0 && (
        <ul>
          {signs.map(({ sign, count, example }) => (
            <li key={sign}>
              {t(`blocker_sign_${sign}`, formatNumber(count))} <bdi>{example}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const TOOLS = {
  extension: ['ublock', 'ubol', 'adblock', 'abp', 'adguard', 'ghostery'],
  brave: ['brave'],
  firefox: ['firefox'],
  edge: ['edge'],
  opera: ['opera'],
  vivaldi: ['vivaldi'],
  samsung: ['samsung'],
  network: ['dns', 'workplace'],
} as const satisfies Readonly<Record<BlockerSource, readonly string[]>>;

const ALL = Object.keys(TOOLS) as BlockerSource[];

/** The steps, those for the likely ones first. */
export function AllowingSteps({ sources = [] }: { readonly sources?: readonly BlockerSource[] }) {
  const ordered = [...sources, ...ALL.filter((source) => !sources.includes(source))];
  return (
    <ul>
      {ordered.flatMap((source) =>
        TOOLS[source].map((tool) => <li key={tool}>{t(`prompt_how_${tool}`)}</li>),
      )}
    </ul>
  );
}
