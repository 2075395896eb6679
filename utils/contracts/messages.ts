// Every message to the background, in one table: who may send it, what it may carry, how often. What isn't in here, or
// isn't so, is refused. A content script shares its process with the page, so it counts as the page.

import type { LinkDetails } from '../related/readRemoteHead.ts';
import type { Look } from '../settings/look.ts';
import { POLICIES } from '../settings/prompts.ts';
import type { Choice } from '../sites/editRules.ts';
import type {
  AccessAnswer,
  ChosenSite,
  ContextAnswer,
  CorrectionsAnswer,
  FittingText,
  KeepAnswer,
  KnownLinks,
  ListenAnswer,
  ReaderChange,
  SettingsChange,
  SiteState,
  ToolsAnswer,
  WatchAnswer,
  WatchOutcome,
} from './answers.ts';
import { parseFinding } from './parseFinding.ts';
import { parsePageFacts } from './parsePageFacts.ts';
import { parseSiteCorrections } from './parseSiteCorrections.ts';
import {
  anyOf,
  cutText,
  flag,
  list,
  MAX_ADDRESS_CHARS,
  nothing,
  number,
  oneOf,
  only,
  type Parser,
  pageAddress,
  record,
  text,
  type ValueOf,
  webAddress,
} from './payload.ts';
import { parseLookPatch, parseReadingPatch, parseSettingsPatch } from './settingsPatch.ts';
import { STORED_NAMES } from './storedNames.ts';

/**
 * Who may send a message: the script of a page in a tab's own frame (`top`), the same even as the page is being left
 * (`leaving`), the script of any frame of it (`frame`), or a page of the extension (`options`). Scripts of one page can't be
 * told apart: all of them live in one world. What a page says last would be done to the page after it.
 */
export type MessageSource = 'top' | 'leaving' | 'frame' | 'options';

export interface MessageRule<T = unknown> {
  readonly from: MessageSource;
  /** How many of them a tab may send in any minute; more are refused. */
  readonly perMinute: number;
  readonly parse: Parser<T>;
}

const rule = <T>(from: MessageSource, perMinute: number, parse: Parser<T>): MessageRule<T> => ({
  from,
  perMinute,
  parse,
});

const ownPage = record({ url: pageAddress });
const link = record({ url: webAddress });

/** A host and its port. */
const MAX_SITE_CHARS = 260;
/** Parts of the reader that come when they are first used; each a script of its own. */
export const READER_PARTS = [
  'speech',
  'ease',
  'layout',
  'syllables',
  'comments',
  'device',
  'fontLiterata',
  'fontAtkinson',
  'fontDyslexic',
] as const;

/** Longer than any mark of a paragraph. */
const MAX_MARK_CHARS = 16;

/** More rules than anybody makes for one site. */
const MAX_RULES = 100;

const parseChoice: Parser<Choice> = anyOf(
  record({ kind: oneOf(['alwaysHere', 'neverHere', 'notThisPage', 'forget']) }),
  record({ kind: oneOf(['onlyUnder', 'notUnder']), path: text(MAX_ADDRESS_CHARS) }),
  record({
    kind: only('restore'),
    rules: list(record({ action: oneOf(['always', 'never']), written: text(MAX_ADDRESS_CHARS) }), MAX_RULES),
  }),
);

const parseReaderChange: Parser<ReaderChange> = anyOf(
  record({ isOpen: only(true), by: oneOf(['hand', 'auto']), url: pageAddress }, { confidence: number(0, 1) }),
  record({ isOpen: only(false), isLeft: flag, url: pageAddress }),
);

/** More than a backup ever holds; a larger file is refused before it is sent. */
const MAX_BACKUP_CHARS = 5_000_000;
/** More sites than anybody keeps something about. */
const MAX_SITES = 10_000;
const MAX_PLACE_CHARS = 300;

/** More than the reading test takes passages from. */
const MAX_FITTING_CHARS = 12_000;

/** As many as the reader can show: sixty of each kind. */
const MAX_LINKS = 320;

export const MESSAGES = {
  /** From the reader, about to open: what it needs of the settings, and what is known of its page. */
  readerContext: rule('top', 60, nothing),
  /** From the reader: it has opened or closed. */
  readerChanged: rule('top', 60, parseReaderChange),
  /** From the reader: its appearance was changed there. */
  changeLook: rule('top', 180, parseLookPatch),
  /** From the reader: its site is to have a look of its own from now on, or no longer. */
  keepLookApart: rule('top', 20, record({ isWanted: flag })),
  /** From the reader: something about the reading was chosen there. */
  changeReading: rule('top', 120, parseReadingPatch),
  /** From the reader: its article has been read to this paragraph. */
  savePlace: rule('leaving', 60, record({ mark: text(MAX_MARK_CHARS), share: number(0, 1) })),
  /** From the watch script: may articles open by themselves at this address, in its tab? */
  mayOpenHere: rule('top', 120, ownPage),
  /** From the watch script: what its page is made of. Opens the reader, if that makes it an article. */
  judgeHere: rule('top', 240, record({ url: pageAddress, facts: parsePageFacts })),
  /** From the reader: what is set for the site it is on? */
  siteState: rule('top', 60, ownPage),
  /** From the reader: a choice about the site it is on. Answers with what is set then. */
  chooseForSite: rule('top', 20, record({ url: webAddress, choice: parseChoice })),
  /** From the reader: go to this link and read it there. */
  openLinkInReader: rule('top', 12, link),
  /** From the prefilter in a frame of a tab: a blocker is mentioned there. */
  blockerMentioned: rule('frame', 120, nothing),
  /** From the detector in a frame of a tab: words of further languages are needed there. */
  wordsMissing: rule('frame', 60, nothing),
  /**
   * From the prefilter in a frame of a tab: the prompt seen there is shown no more, and Lectern hasn't hidden it.
   * `byHand`: somebody has just pressed something there.
   */
  promptGone: rule('frame', 120, record({ byHand: flag })),
  /** From the detector in a frame of a tab: a prompt is shown there. */
  promptSeen: rule('frame', 120, record({ finding: parseFinding })),
  /** From a note in a page: opens the reader there, this once. */
  readHere: rule('top', 12, nothing),
  /** From the reader or a note: what to do on the sender's site from now on; with `actsNow` on this page too. */
  choosePromptPolicy: rule('top', 20, record({ policy: oneOf(POLICIES), actsNow: flag })),
  /** From a note on a page that the whole tab was sent to: go back and read there, once. */
  goBackOnce: rule('top', 6, nothing),
  /** From the reader: hide the page's prompt, this once. */
  hidePromptHere: rule('top', 12, nothing),
  /** From the reader or a note: ask the browser for access to the sender's site. */
  allowSite: rule('top', 12, nothing),
  /** From what acts on a prompt: what came of hiding it. */
  promptOutcome: rule('top', 60, record({ outcome: oneOf(['shownAgain', 'cameBack']) })),
  /** From a reader that was opened without the background: bring its controls, and what finds related links. */
  bringControls: rule('top', 12, nothing),
  /** From the reader: bring the headings that the finder of related links lacks on this page. */
  bringHeadings: rule('top', 12, nothing),
  /** From the reader: go on to another article. */
  followLink: rule('top', 12, record({ url: webAddress, where: oneOf(['here', 'tab']) })),
  /** From the reader: this article was opened; what is known of the ones it links to? */
  describeLinks: rule('top', 20, record({ page: pageAddress, urls: list(webAddress, MAX_LINKS) })),
  /** From the reader: put a link on the reading list, or take it off. */
  keepLink: rule(
    'top',
    20,
    record(
      { url: webAddress, title: cutText(300), isKept: flag },
      { site: cutText(100), published: text(40), minutes: number(0, 10_000) },
    ),
  ),
  /** From the reader: put the script with its tools into this tab. */
  bringTools: rule('top', 20, nothing),
  /** From the reader: put the script of one of its further parts into this tab. */
  bringPart: rule('top', 30, record({ part: oneOf(READER_PARTS) })),
  /** From the reader: put the script for corrections into this tab; answers with what is remembered for its site. */
  bringCorrections: rule('top', 20, nothing),
  /** From the reader: remember this for its site, in place of what was remembered. */
  saveCorrections: rule('top', 60, record({ corrections: parseSiteCorrections })),
  /** From the reader, where it was turned on: look a link up on its own site. */
  fetchLinkDetails: rule('top', 60, link),
  /** From the reader, a note or a notice: open the options page. */
  openOptions: rule('top', 6, nothing),
  /** From the reader: open the reading list. */
  openList: rule('top', 6, nothing),

  /** From the reader: what to read aloud after its article; nothing ends it. Answers with how many wait. */
  queueListening: rule('top', 30, record({ urls: list(webAddress, MAX_LINKS), withList: flag })),
  /** From the reader: go on to the next article that is to be read aloud. */
  listenOn: rule('top', 30, nothing),
  /** From the reader: open the reading test, with passages of its article. */
  openFitting: rule('top', 6, record({ text: cutText(MAX_FITTING_CHARS), lang: text(35) })),

  /** From the reading test: the article it was opened from, once. */
  takeFittingText: rule('options', 60, nothing),
  /** From the options page: change what is set. */
  changeSettings: rule('options', 600, parseSettingsPatch),
  /** From the options page: take a link off the reading list. */
  dropKeptLink: rule('options', 600, record({ url: text(MAX_ADDRESS_CHARS) })),
  /** From the options page: forget what one site asked or, without one, all of them. */
  forgetAsks: rule('options', 600, record({}, { site: text(MAX_SITE_CHARS) })),
  /** From the options page: forget one correction of a site or, without a key, all of them. */
  forgetCorrections: rule('options', 600, record({ site: text(255) }, { key: text(300) })),
  /** From the options page: forget which articles were read. */
  forgetReading: rule('options', 60, nothing),
  /** From the options page: take over a backup. */
  restoreBackup: rule(
    'options',
    20,
    record({ text: text(MAX_BACKUP_CHARS), mode: oneOf(['merge', 'replace']) }),
  ),
  /** From the options page: forget everything about these sites but what is on the reading list. */
  forgetSites: rule('options', 60, record({ sites: list(text(MAX_PLACE_CHARS), MAX_SITES) })),
  /** From the options page: delete one kind of what is stored. */
  clearStored: rule('options', 60, record({ name: oneOf(STORED_NAMES) })),
  /** From the options page: what is new was looked at. */
  newsSeen: rule('options', 60, nothing),
  /** From the options page: everything back to how it was. */
  resetEverything: rule('options', 60, nothing),
} satisfies Readonly<Record<string, MessageRule>>;

export type MessageType = keyof typeof MESSAGES;

/** What a message carries, once it is parsed. */
export type PayloadOf<K extends MessageType> = ValueOf<(typeof MESSAGES)[K]['parse']>;

/** What the background answers; nothing, where a message isn't named here. */
interface AnswerMap {
  bringCorrections: CorrectionsAnswer;
  bringTools: ToolsAnswer;
  readerContext: ContextAnswer;
  changeLook: SettingsChange['kind'];
  changeReading: SettingsChange['kind'];
  keepLookApart: Look;
  mayOpenHere: WatchAnswer;
  judgeHere: WatchOutcome;
  siteState: SiteState;
  chooseForSite: ChosenSite;
  allowSite: AccessAnswer;
  describeLinks: KnownLinks;
  keepLink: KeepAnswer;
  fetchLinkDetails: LinkDetails | undefined;
  queueListening: number;
  listenOn: ListenAnswer;
  takeFittingText: FittingText | undefined;
  changeSettings: SettingsChange;
  restoreBackup: boolean;
  forgetSites: SettingsChange;
  resetEverything: SettingsChange;
}

export type AnswerOf<K extends MessageType> = K extends keyof AnswerMap ? AnswerMap[K] : undefined;

/** The rule of a message type as it came; undefined for anything the table doesn't have of its own. */
export function ruleOf(
  type: unknown,
): { readonly type: MessageType; readonly rule: MessageRule } | undefined {
  if (typeof type !== 'string' || !Object.hasOwn(MESSAGES, type)) return undefined;
  const known = type as MessageType;
  return { type: known, rule: MESSAGES[known] };
}
