// What the background and the scripts in a page tell each other about prompts. The scripts hang what they offer on the
// content script's global, where injected calls find it.
import type { LocatedPrompt } from './prompt/findPrompt.ts';
import type { LostPart } from './prompt/keepLost.ts';
import type { PromptFinding } from './prompt/types.ts';
import type { Detector } from './prompt/watchPrompts.ts';
import type { PromptPolicy } from './settings/prompts.ts';

export interface PromptLink {
  readonly text: string;
  readonly url: string;
}

/** What is known of a page's prompt. */
export interface PromptReport {
  readonly finding: PromptFinding;
  /** As `siteOf` names it. */
  readonly site: string;
  readonly policy: PromptPolicy;
  /** The site's own links to a subscription or a donation. */
  readonly links: readonly PromptLink[];
  /** The frame it was seen in, when that is not the page's own. */
  readonly frameUrl?: string;
}

export type PromptCommand =
  /** Hide it and give the page back. `frameUrl`: it stands in a frame of another site. */
  | { readonly kind: 'putAway'; readonly report: PromptReport }
  | { readonly kind: 'putBack' }
  /** Say what the site asks, and what can be done. `granted`: match patterns of the sites Lectern may look into. */
  | {
      readonly kind: 'note';
      readonly report: PromptReport | undefined;
      readonly granted?: readonly string[] | undefined;
    };

export type PromptOutcome = 'done' | 'nothing';

export type PromptDoor = (command: PromptCommand) => PromptOutcome;

/** What stands on the content script's global object. */
export interface PromptGlobal {
  /** The detector's look at the page as it is now, which names paywalls and the like too. */
  lecternLook?: () => LocatedPrompt | undefined;
  /** The detector, as the listener uses it. */
  lecternDetector?: Detector;
  /** The listener's: looks as soon as it may. */
  lecternListen?: () => void;
  /** What the page has taken away since the listener came. */
  lecternLost?: readonly LostPart[];
  /** What can be done about a prompt; there once it was asked for. */
  lecternPromptDoor?: PromptDoor;
}
