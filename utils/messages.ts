// Every message between the parts of the extension, as one typed protocol.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PromptFinding } from './prompt/types.ts';
import type { PromptReport } from './promptCommands.ts';
import type { PromptPolicy } from './settings/prompts.ts';

interface ProtocolMap {
  /** From the reader in a tab: it has opened or closed. */
  readerChanged(state: { readonly isOpen: boolean }): void;
  /** From the reader or a notice: open the options page. */
  openOptions(): void;
  /** From the detector in a frame of a tab: a notice is shown there. Sent by `utils/platform/tellPrompt.ts`. */
  promptSeen(seen: { readonly finding: PromptFinding }): void;
  /** From the reader or a note: what is known of the prompt on the sender's page. */
  promptHere(): PromptReport | undefined;
  /** From the reader or a note: what to do on the sender's site from now on, starting with this page. */
  choosePromptPolicy(choice: { readonly policy: PromptPolicy }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
