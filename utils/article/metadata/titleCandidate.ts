// A possible title, from a heading or from what the page states elsewhere.
import { comparable } from '../../shared/text/strings.ts';

export interface TitleCandidate {
  readonly text: string;
  /** The text without spaces, case and punctuation. */
  readonly key: string;
  readonly weight: number;
  readonly element?: Element;
  /** Whether a kicker of the heading's own was taken off it. */
  readonly hadKicker?: boolean;
}

/** A candidate; undefined when the text says nothing. */
export function titleCandidate(text: string, weight: number, element?: Element): TitleCandidate | undefined {
  const key = comparable(text);
  return key.length > 1 ? { text, key, weight, ...(element && { element }) } : undefined;
}

/** How much of what is stated is exactly this. */
export function backingOf(key: string, stated: readonly TitleCandidate[]): number {
  return stated.reduce((sum, title) => sum + (title.key === key ? title.weight : 0), 0);
}
