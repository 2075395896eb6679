// Every message between the parts of the extension, as one typed protocol.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { KnownOfLinks } from './platform/related/describeLinks.ts';
import type { Where } from './platform/related/followLink.ts';
import type { PromptFinding } from './prompt/types.ts';
import type { PromptReport } from './promptCommands.ts';
import type { LinkDetails } from './related/readHead.ts';
import type { PromptPolicy } from './settings/prompts.ts';
import type { AutoVerdict } from './sites/decideRule.ts';
import type { Choice } from './sites/editRules.ts';
import type { PageFacts } from './sites/types.ts';

export interface Backdrop {
  readonly paper: string;
  readonly scheme: string;
}

/** What the watch script is told: nothing to do, or what the address is worth and the paper to hold a page back with. */
export type WatchAnswer =
  | { readonly mayOpen: false }
  | { readonly mayOpen: true; readonly address: number; readonly light: Backdrop; readonly dark: Backdrop };

/** What came of a page's facts; `measure`: its text must be measured first, `thin`: there is hardly any yet. */
export type WatchOutcome = 'opened' | 'no' | 'thin' | 'measure';

/** `url` is the page's address without its fragment; `isLeft`: closed by a person, not because the page moved on. */
export type ReaderChange =
  | { readonly isOpen: true; readonly by: 'hand' | 'auto'; readonly url: string }
  | { readonly isOpen: false; readonly isLeft: boolean; readonly url: string };

/** What is set for the site one is reading. */
export interface SiteState {
  /** As rules name it: `example.com`. */
  readonly site: string;
  /** Whether articles open by themselves at this address. */
  readonly opens: boolean;
  readonly why: AutoVerdict['why'];
  /** Whether the browser lets Lectern in; without it nothing opens, whatever is set. */
  readonly hasAccess: boolean;
  /** Paths "only under" can mean here, shortest first. */
  readonly paths: readonly string[];
  readonly hasRules: boolean;
  /** Whether the browser has just been asked for access and said no, so that nothing was changed. */
  readonly wasRefused?: boolean;
}

export interface ProtocolMap {
  /** From the reader in a tab: it has opened or closed. */
  readerChanged(state: ReaderChange): void;
  /** From the watch script: may articles open by themselves at this address, in its tab? */
  mayOpenHere(page: { readonly url: string }): WatchAnswer;
  /** From the watch script: what its page is made of. Opens the reader, if that makes it an article. */
  judgeHere(page: { readonly url: string; readonly facts: PageFacts }): WatchOutcome;
  /** From the reader: what is set for the site it is on? */
  siteState(page: { readonly url: string }): SiteState;
  /** From the reader: a choice about the site it is on. Answers with what is set then. */
  chooseForSite(page: { readonly url: string; readonly choice: Choice }): SiteState;
  /** From the reader: go to this link and read it there. */
  readLink(link: { readonly url: string }): void;
  /** From the reader or a notice: open the options page. */
  openOptions(): void;
  /** From the listener in a frame of a tab: a blocker is named there. Sent by `utils/platform/tellPrompt.ts`. */
  blockerNamed(): void;
  /** From the detector in a frame of a tab: a notice is shown there. Sent by `utils/platform/tellPrompt.ts`. */
  promptSeen(seen: { readonly finding: PromptFinding }): void;
  /** From the reader or a note: what is known of the prompt on the sender's page. */
  promptHere(): PromptReport | undefined;
  /** From a note in a page: opens the reader there, this once. */
  readHere(): void;
  /** From the reader or a note: what to do on the sender's site from now on, starting with this page. */
  choosePromptPolicy(choice: { readonly policy: PromptPolicy }): void;
  /** From the reader: put the finder of related links into this tab, beside the reader. */
  bringRelated(): void;
  /** From the reader: go on to another article. */
  followLink(link: { readonly url: string; readonly where: Where }): void;
  /** From the reader: this article was opened; what is known of the ones it links to? */
  describeLinks(links: { readonly page: string; readonly urls: readonly string[] }): KnownOfLinks;
  /** From the reader: put a link on the reading list, or take it off. */
  keepLink(link: { readonly url: string; readonly title: string; readonly isKept: boolean }): void;
  /** From the reader, where it was turned on: look a link up on its own site. */
  lookUpLink(link: { readonly page: string; readonly url: string }): LinkDetails | undefined;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
