// What the background asks of the scripts that act on a page's prompt.
import type { PromptFinding } from '../prompt/promptTypes.ts';
import type { Theme } from '../settings/look.ts';
import type { Outcome } from '../settings/promptLedger.ts';
import type { PromptPolicy } from '../settings/prompts.ts';

export interface PromptLink {
  readonly text: string;
  readonly url: string;
}

/** On how many pages a site has asked, since when, and what came of it last. */
export interface AskedBefore {
  readonly pages: number;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly outcome?: Outcome;
}

/** What is known of a page's prompt. */
export interface PromptReport {
  readonly finding: PromptFinding;
  /** As `hostKey` names it. */
  readonly site: string;
  readonly policy: PromptPolicy;
  /** The site's own links to a subscription or a donation. */
  readonly links: readonly PromptLink[];
  /** Whether the browser lets Lectern act on the site by itself. */
  readonly hasAccess: boolean;
  /** Whether articles of the page's site open automatically. */
  readonly opens: boolean;
  /** The whole tab was sent to a page that asks, and there is a way back that was not tried yet. */
  readonly canGoBack?: boolean;
  /** What the site has asked before; absent in private windows. */
  readonly asked?: AskedBefore;
  /** The frame it was seen in, when that is not the page's own. */
  readonly frameUrl?: string;
}

export type PromptCommand =
  /** Hide it and give the page back. `frameUrl`: it stands in a frame of another site. */
  | { readonly kind: 'putAway'; readonly report: PromptReport; readonly theme: Theme }
  | { readonly kind: 'putBack' }
  /** Say what the site asks, and what can be done. `granted`: match patterns of the sites Lectern may look into. */
  | {
      readonly kind: 'note';
      readonly report: PromptReport | undefined;
      readonly theme: Theme;
      readonly granted?: readonly string[] | undefined;
      /** Nobody asked for it: it takes no focus, and doesn't replace what stands there. */
      readonly isByItself?: boolean;
    }
  /** Take the note away: the reader has opened. */
  | { readonly kind: 'closeNote' };

export type PromptOutcome = 'done' | 'nothing';

export type PromptHandle = (command: PromptCommand) => PromptOutcome;
