// Everything our scripts in a page share with each other, in one place of the isolated world's global object.
//
// The key is a symbol: a page can give an element the id or name of any string property of `window` and so put itself
// in the place of a global that isn't set yet (named access), but never of a symbol's.

import type { KeptStyle } from '../prompt/act/keepStyles.ts';
import type { RemovedPart } from '../prompt/act/retainRemoved.ts';
import type { LocatedPrompt } from '../prompt/detect/findPrompt.ts';
import type { Detector } from '../prompt/detect/watchPrompts.ts';
import type { ReadingFlow } from '../reading/layout/readingFlow.ts';
import type { Breaks } from '../reading/syllables/markSyllables.ts';
import type { ArticleText, FindOptions, RelatedFinding } from '../related/relatedTypes.ts';
import type { Headings } from '../related/words/headingTypes.ts';
import type { CommentsHandle } from './commentsHandle.ts';
import type { ControlsHandle } from './controlsHandle.ts';
import type { CorrectionsHandle } from './correctionsHandle.ts';
import type { DeviceHandle } from './deviceHandle.ts';
import type { EaseHandle } from './easeHandle.ts';
import type { LayoutHandle } from './layoutHandle.ts';
import type { PromptHandle } from './promptCommands.ts';
import type { ReaderCommand, ReaderHandle } from './readerCommands.ts';
import type { SpeechHandle } from './speechHandle.ts';
import type { ToolsHandle } from './toolsHandle.ts';

export interface LecternGlobals {
  /** The modules in `common.js`, by their place in `utils/build/commonParts.ts`. */
  parts?: readonly unknown[];
  /** Lectern's words in the reader's language: a key a line, an empty line, and in the same order the messages. */
  words?: string | undefined;
  /** The reader, once its script has run. */
  reader?: ReaderHandle;
  /** Commands that came before the reader's script had run. */
  waitingCommands?: ReaderCommand[];
  /** Calls a function with the page showing, behind the open reader; there while the reader is open. */
  withPageShown?: <T>(read: () => T) => T;
  /** Looks at the watched page once more; there when the watch script is. */
  watch?: () => void;
  /** Whether the page came to its address without loading, before it was watched. */
  movedWithoutLoad?: boolean;
  /** The detector's view of the page as it is now, which names paywalls and the like too. */
  locatePrompt?: () => LocatedPrompt | undefined;
  /** The detector, as the prefilter uses it. */
  detector?: Detector;
  /** The prefilter's: scans as soon as it may. */
  scanForPrompt?: () => void;
  /** What the page has taken away since the prefilter came. */
  removedParts?: readonly RemovedPart[];
  /** The page's styles that were removed since it began to load. */
  removedStyles?: () => readonly KeptStyle[];
  /** What can be done about a prompt; there once it was asked for. */
  promptHandle?: PromptHandle;
  /** Putting the article right, once its script has run. */
  corrections?: CorrectionsHandle;
  /** The reader's controls, once their script has run. */
  controls?: ControlsHandle;
  /** Called by the script of the controls when it has come; set by a reader that waits for it. */
  controlsArrived?: () => void;
  /** The reader's tools, once their script has run. */
  tools?: ToolsHandle;
  /** What eases reading, once its script has run. */
  ease?: EaseHandle;
  /** Where the words of a language may be parted; undefined where nobody knows. */
  findBreaks?: (host: Element, words: readonly string[], lang: string) => Breaks | undefined;
  /** Pages, columns and vertical lines, once their script has run. */
  layout?: LayoutHandle;
  /** Where things stand in the open article, while it isn't laid out down the window. */
  flow?: ReadingFlow;
  /** The page's comments, once their script has run. */
  comments?: CommentsHandle;
  /** Translation and the like by the browser's own models, once its script has run. */
  device?: DeviceHandle;
  /** Reading aloud, once its script has run. */
  speech?: SpeechHandle;
  /** The faces of the bundled fonts that were brought. */
  fonts?: Partial<Record<'literata' | 'atkinson' | 'dyslexic', readonly FontFace[]>>;
  /** Called by the finder of related links when it has come; set by a reader that waits for it. */
  relatedArrived?: () => void;
  /** Whether a prompt is hidden by Lectern now. */
  isPromptHidden?: () => boolean;
  /** The elements that Lectern has put into the page. */
  hosts?: WeakSet<Element>;
  /** The related links that the open reader shows. */
  shownRelated?: () => readonly { readonly url: string; readonly title: string }[];
  /** The finder of related links, once its script has run. */
  findRelated?: (doc: Document, url: URL, article: ArticleText, options?: FindOptions) => RelatedFinding;
  /** Whether the finder lacks the headings of a page's language; `text` is the article's. */
  lacksHeadings?: (doc: Document, text: string) => boolean;
  /** Gives them to it. */
  addHeadings?: (more: Headings) => void;
}

/** The global object as our scripts see it. Injected functions can't import: they spell the key out. */
export type LecternScope = Record<symbol, LecternGlobals | undefined>;

/** The shared place; made by whoever comes first. */
export function pageGlobals(): LecternGlobals {
  const scope = globalThis as unknown as LecternScope;
  const key = Symbol.for('lectern');
  const globals = scope[key] ?? (Object.create(null) as LecternGlobals);
  scope[key] = globals;
  return globals;
}

/** Whether an element is one that Lectern has put into the page. */
export function isOwnHost(element: Element): boolean {
  return pageGlobals().hosts?.has(element) === true;
}

/** Notes an element that Lectern puts into the page. */
export function addOwnHost(element: Element): void {
  const globals = pageGlobals();
  globals.hosts ??= new WeakSet();
  globals.hosts.add(element);
}
