// The detector's one message. Spelled out instead of sent through `messages.ts`, whose library would make up a tenth
// of a script that runs on every page of an allowed site; the shape is that library's.
import type { PromptFinding } from '../prompt/types.ts';

interface ExtensionGlobal {
  readonly chrome?: { readonly runtime?: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Tells the background what was seen. An extension that was updated meanwhile no longer hears it, which is no error. */
export function tellPrompt(finding: PromptFinding): void {
  const message = { id: 0, type: 'promptSeen', data: { finding }, timestamp: Date.now() };
  (globalThis as ExtensionGlobal).chrome?.runtime?.sendMessage(message)?.catch(() => undefined);
}
