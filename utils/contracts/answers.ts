// What the background answers, and how an answer or a failure travels.
import type { SiteCorrections } from '../article/corrections/correctionRule.ts';
import type { Keys } from '../settings/keys.ts';
import type { ReadingSettings } from '../settings/reading.ts';
import type { Settings } from '../settings/schema.ts';
import type { AutoVerdict } from '../sites/decideRule.ts';
import type { SiteRule } from '../sites/rules.ts';
import type { PromptReport } from './promptCommands.ts';

/** `refused`: the message broke the protocol. `failed`: it could not be carried out. */
export type AnswerFailure =
  | { readonly kind: 'refused'; readonly why: 'unknown' | 'sender' | 'tooMany' | 'payload' | 'notOwn' }
  | { readonly kind: 'failed'; readonly why: 'notStored' | 'newerSettings' | 'unexpected' };

/** What goes over the wire. JSON has no `undefined`, so an empty answer is `null`. */
export type Reply = { readonly res: unknown } | { readonly err: AnswerFailure };

/** The settings a content script may know: nothing of what was chosen for other sites. */
export type ReaderSettings = Pick<Settings, 'look' | 'related' | 'reading'>;

export interface ContextAnswer {
  readonly settings: ReaderSettings;
  /** What is known of the page's prompt; a push brings what is found later. */
  readonly prompt?: PromptReport;
  /** What is set for the page's site; absent for files. */
  readonly site?: SiteState;
  /** Whether the site has a look of its own, which is then in the settings. */
  readonly isLookApart?: true;
  /** Where this article was left off. */
  readonly place?: { readonly mark: string; readonly share: number };
  /** What the reader has corrected on this site; the script that applies it is in the page by then. */
  readonly corrections?: SiteCorrections;
  /** Lectern's words, for `pageGlobals().words`; absent where they are brought later. */
  readonly words?: string;
}

/** What the panel for corrections works with. */
export interface CorrectionsAnswer {
  readonly site: string;
  readonly corrections: SiteCorrections;
  /** False in private windows. */
  readonly canRemember: boolean;
}

/** What the reader's tools work with. */
export interface ToolsAnswer {
  readonly keys: Keys;
  readonly reading: ReadingSettings;
  /** The site that can have a look of its own; absent for files and in private windows. */
  readonly lookSite?: string;
  readonly isLookApart: boolean;
  /** Whether the article is on the reading list. */
  readonly isKept: boolean;
  /** False in private windows, where nothing is kept. */
  readonly canKeep: boolean;
}

/** Whether the tab goes on to another article that is to be read aloud; hosts that were passed over at the queue's end, empty for the reading list's. */
export type ListenAnswer =
  | { readonly kind: 'going' }
  | { readonly kind: 'end'; readonly skipped: readonly string[] };

/** What the reading test is read from. */
export interface FittingText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

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

/** `isLeft`: closed by a person, not because the page moved on. */
export type ReaderChange =
  | {
      readonly isOpen: true;
      readonly by: 'hand' | 'auto';
      readonly url: string;
      /** How sure Lectern is of the article, from 0 to 1. */
      readonly confidence?: number;
    }
  | { readonly isOpen: false; readonly isLeft: boolean; readonly url: string };

/** The settings for the site being read. */
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
  /** The rules that name this very site, and how they are written. */
  readonly rules: readonly (SiteRule & { readonly written: string })[];
}

/** What came of asking for access; `unasked`: the options page was opened to ask from there. */
export type AccessAnswer = 'done' | 'refused' | 'unasked';

/** `refused`: the browser has just been asked for access and said no. Nothing was changed unless it is `done`. */
export interface ChosenSite extends SiteState {
  readonly outcome: 'done' | 'refused' | 'unasked' | 'notStored';
}

/** What is known of the links the reader shows; only of those on the page's own site. */
export interface KnownLinks {
  readonly read: readonly string[];
  readonly kept: readonly string[];
  /** False in private windows, where nothing is kept. */
  readonly canKeep: boolean;
}

/** `full`: the list, or the share of it that one site may have, is used up. */
export type KeepAnswer = 'kept' | 'dropped' | 'full' | 'notKept';

/** What came of a change to the settings, and the settings as they are then. */
export type SettingsChange =
  | { readonly kind: 'saved'; readonly where: 'sync' | 'local'; readonly settings: Settings }
  /** `full`: no area took them. `unreadable`: what is stored can't be read now. `newer`: a newer version stored it. */
  | { readonly kind: 'notSaved'; readonly why: 'full' | 'unreadable' | 'newer'; readonly settings: Settings };
