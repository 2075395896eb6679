// What the list of related links is given, and what it asks for.
import type { LinkDetails } from '../../utils/related/readRemoteHead.ts';
import type { RelatedFinding, RelatedLink } from '../../utils/related/relatedTypes.ts';
import type { RelatedChoices } from '../../utils/settings/related.ts';

export type Where = 'here' | 'tab';

export interface RelatedLinksProps {
  readonly finding: RelatedFinding;
  readonly choices: RelatedChoices;
  readonly read: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  /** False where nothing may be remembered. */
  readonly canKeep: boolean;
  /** Whether the article's text holds a title: "leave in text" shows those there alone. */
  readonly isInText: (title: string) => boolean;
  /** Pictures that may be shown: the page has them already, or the reader allows all. */
  readonly mayShowImage: (url: string) => boolean;
  readonly details: ReadonlyMap<string, LinkDetails>;
  /** Whether the reading list has just taken no more. */
  readonly isListFull?: boolean;
  readonly onFollow: (url: string, where: Where) => void;
  readonly onKeep: (link: RelatedLink, isKept: boolean) => void;
}
