// Alt+click on a link inside the reader goes there and reads it, also on sites where nothing opens by itself.

import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { isWeb } from '../../utils/shared/url/webAddress.ts';
import type { AddToReader } from './readerAddition.ts';

export const addLinkReading: AddToReader = ({ root }) => {
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || !event.altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || !isWeb(link)) return;
    // Browsers would download what the link leads to.
    event.preventDefault();
    sendMessage('openLinkInReader', { url: link.href }).catch((problem: unknown) => {
      console.debug('Lectern: the background did not answer.', problem);
    });
  };
  return { dispose: onTrusted(root, 'click', onClick) };
};
