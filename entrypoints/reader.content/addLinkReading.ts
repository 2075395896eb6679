// Alt+click on a link inside the reader goes there and reads it, also on sites where nothing opens by itself.
import { sendMessage } from '../../utils/messages.ts';
import type { AddToReader } from './additions.ts';

export const addLinkReading: AddToReader = ({ doc }) => {
  const root = doc.querySelector('html > lectern-reader')?.shadowRoot;
  const onClick = (event: Event) => {
    if (!(event instanceof MouseEvent) || event.button !== 0 || !event.altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || !/^https?:$/.test(link.protocol)) return;
    // Browsers would download what the link leads to.
    event.preventDefault();
    void sendMessage('readLink', { url: link.href });
  };
  root?.addEventListener('click', onClick);
  return { dispose: () => root?.removeEventListener('click', onClick) };
};
