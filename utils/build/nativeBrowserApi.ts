// The scripts that go into pages do without webextension-polyfill: what they use (storage, messages, words) gives promises
// in both browsers' own API since Manifest V3, and the polyfill's ten kilobytes would be compiled anew in every page.
import type { Plugin } from 'vite';

const POLYFILL = /^(?:@wxt-dev\/webextension-polyfill\/browser|webextension-polyfill)$/;
const ID = '\0native-browser-api';

/** The entrypoints that run outside of pages, and keep the polyfill. */
const OUTSIDE_PAGES = /entrypoints[\\/](?:background\b|[\w-]+[\\/][\w.-]+\.html$)/;

/** In Firefox `browser` and in Chromium `chrome` is the extension's own: no element a page names can stand in its place. */
export const source = (isFirefox: boolean) =>
  `export const browser = globalThis.${isFirefox ? 'browser' : 'chrome'};\nexport default browser;\n`;

/** @param isFirefox whether this is the build for Firefox */
export function nativeBrowserApi(isFirefox: boolean): Plugin {
  let isInPage = false;
  return {
    name: 'native-browser-api',
    enforce: 'pre',
    apply: 'build',
    configResolved({ build }) {
      const { lib } = build;
      const entries = lib ? [lib.entry].flat() : [];
      isInPage = entries.length > 0 && entries.every((entry) => !OUTSIDE_PAGES.test(String(entry)));
    },
    resolveId: (id) => (isInPage && POLYFILL.test(id) ? ID : undefined),
    load: (id) => (id === ID ? source(isFirefox) : undefined),
  };
}
