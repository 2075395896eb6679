// The package does without webextension-polyfill, which is there for its types: since Manifest V3 both browsers' own API gives
// promises, and the one thing it doesn't, an answer to a message as a promise, `background/messages/answerMessages.ts` does itself.
// The polyfill's ten kilobytes would be compiled anew in every page.
import type { Plugin } from 'vite';

const POLYFILL = /^(?:@wxt-dev\/webextension-polyfill\/browser|webextension-polyfill)$/;
const ID = '\0native-browser-api';

/** In Firefox `browser` and in Chromium `chrome` is the extension's own: no element a page names can stand in its place. */
export const source = (isFirefox: boolean) =>
  `export const browser = globalThis.${isFirefox ? 'browser' : 'chrome'};\nexport default browser;\n`;

/** @param isFirefox whether this is the build for Firefox */
export function nativeBrowserApi(isFirefox: boolean): Plugin {
  return {
    name: 'native-browser-api',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (POLYFILL.test(id) ? ID : undefined),
    load: (id) => (id === ID ? source(isFirefox) : undefined),
  };
}
