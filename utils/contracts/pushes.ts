// What the background tells the reader in a tab, unasked. Only the extension's own pages can send these: a content
// script has no way to address a tab.
import type { PromptFinding } from '../prompt/promptTypes.ts';
import type { Keys } from '../settings/keys.ts';
import type { ReaderSettings } from './answers.ts';
import type { PromptReport } from './promptCommands.ts';

export type Push =
  /** The settings have changed, here or on another device. */
  | { readonly kind: 'settings'; readonly settings: ReaderSettings; readonly keys: Keys }
  /** The page behind the reader asks for ads to be allowed. */
  | { readonly kind: 'prompt'; readonly report: PromptReport }
  /** Something else stands before the page's text: a paywall, a login. */
  | { readonly kind: 'otherWall'; readonly finding: PromptFinding }
  /** The article was opened to be read aloud; so many wait, and these hosts were passed over. */
  | { readonly kind: 'listen'; readonly waiting: number; readonly skipped: readonly string[] }
  /** Answered with how the reader was opened, or `null` while it is closed. */
  | { readonly kind: 'isReaderOpen' };

export type PushAnswer = 'hand' | 'auto' | null;

interface Sender {
  readonly id?: string;
  readonly tab?: unknown;
}

interface Runtime {
  readonly id: string;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

type Listener = (push: unknown, sender: Sender, answer: (value: PushAnswer) => void) => undefined;

/** Listens to the background; the answer is for `isReaderOpen` alone. Gives the way to stop. */
export function onPush(listen: (push: Push) => PushAnswer): () => void {
  const { browser, chrome } = globalThis as {
    browser?: { runtime?: Runtime };
    chrome?: { runtime?: Runtime };
  };
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime) return () => undefined;
  const listener: Listener = (push, sender, answer) => {
    // The background is nobody's tab.
    if (sender.id === runtime.id && !sender.tab && isPush(push)) answer(listen(push));
    return undefined;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

const KINDS: Readonly<Record<Push['kind'], true>> = {
  settings: true,
  prompt: true,
  otherWall: true,
  listen: true,
  isReaderOpen: true,
};

/** The sender is the extension itself, so its kind is enough to know it by. */
function isPush(value: unknown): value is Push {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    Object.hasOwn(KINDS, value.kind)
  );
}
