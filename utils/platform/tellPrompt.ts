// What the scripts that look for prompts tell the background. Spelled out instead of sent through `messages.ts`, whose
// library would be a third of a script that runs on every page of an allowed site; the shape is that library's.
import type { ProtocolMap } from '../messages.ts';
import type { PromptFinding } from '../prompt/types.ts';

interface ExtensionGlobal {
  readonly chrome?: { readonly runtime?: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Tells the background what was seen. */
export const tellPrompt = (finding: PromptFinding): void => tell('promptSeen', { finding });

/** Has the detector brought into this frame. */
export const askForDetector = (): void => tell('blockerNamed');

/** An extension that was updated meanwhile no longer hears it, which is no error. */
function tell(type: keyof ProtocolMap, data?: unknown): void {
  const message = { id: 0, type, data, timestamp: Date.now() };
  (globalThis as ExtensionGlobal).chrome?.runtime?.sendMessage(message)?.catch(() => undefined);
}
