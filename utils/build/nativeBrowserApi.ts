// Only the background has webextension-polyfill. What pages, the extension's own included, use of the browsers' API (storage,
// messages, permissions, words) gives promises in both since Manifest V3, and the polyfill's ten kilobytes would be compiled
// anew in every page.
import type { Plugin } from 'vite';

const POLYFILL = /^(?:@wxt-dev\/webextension-polyfill\/browser|webextension-polyfill)$/;
const ID = '\0native-browser-api';

const BACKGROUND = /entrypoints[\\/]background\b/;

/** In Firefox `browser` and in Chromium `chrome` is the extension's own: no element a page names can stand in its place. */
export const source = (isFirefox: boolean) =>
  `export const browser = globalThis.${isFirefox ? 'browser' : 'chrome'};\nexport default browser;\n`;

/** @param isFirefox whether this is the build for Firefox */
export function nativeBrowserApi(isFirefox: boolean): Plugin {
  let isBackground = false;
  return {
    name: 'native-browser-api',
    enforce: 'pre',
    apply: 'build',
    configResolved({ build }) {
      const entries = build.lib ? [build.lib.entry].flat() : [];
      isBackground = entries.some((entry) => BACKGROUND.test(String(entry)));
    },
    resolveId: (id) => (!isBackground && POLYFILL.test(id) ? ID : undefined),
    load: (id) => (id === ID ? source(isFirefox) : undefined),
  };
}
