import type { Person } from '../articleTypes.ts';

/** One statement of who wrote the article. */
export interface BylineEvidence {
  readonly people: readonly Person[];
  readonly weight: number;
  /** Whether it stands in the article's head with each name marked up. */
  readonly isPrinted?: boolean;
}
