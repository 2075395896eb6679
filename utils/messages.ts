// Every message between the parts of the extension, as one typed protocol.
import { defineExtensionMessaging } from '@webext-core/messaging';

interface ProtocolMap {
  /** From the reader in a tab: it has opened or closed. */
  readerChanged(state: { readonly isOpen: boolean }): void;
  /** From the reader or a notice: open the options page. */
  openOptions(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
