import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { asciiOnly } from './utils/build/asciiOnly.ts';
import { bareMessages } from './utils/build/bareMessages.ts';
import { BROWSER_MESSAGES } from './utils/build/browserMessages.ts';
import { commonParts } from './utils/build/commonParts.ts';
import { leanPolyfill } from './utils/build/leanPolyfill.ts';
import { leanPurifier } from './utils/build/leanPurifier.ts';
import { leanReadability } from './utils/build/leanReadability.ts';
import { licencesOf, noteShipped } from './utils/build/licences.ts';
import { messagesOnly } from './utils/build/messagesOnly.ts';
import { minifyAgain } from './utils/build/minifyAgain.ts';
import { nativeBrowserApi } from './utils/build/nativeBrowserApi.ts';
import { onePurifier } from './utils/build/onePurifier.ts';
import { writePackedMessages } from './utils/build/packedMessages.ts';
import { packWords } from './utils/build/packWords.ts';
import { silentWrapper } from './utils/build/silentWrapper.ts';
import { unclobberedPreact } from './utils/build/unclobberedPreact.ts';

/** Folders of the packages that went into any bundle. */
const shipped = new Set<string>();

/** Extension pages run nothing but what is in the package, and are framed by nobody. Looking links up is a `fetch`. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const toolbarIcon = (skin: string, size: number) => `icon/${skin}/available-${size}.png`;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    plugins: [
      commonParts(),
      preact(),
      unclobberedPreact,
      packWords,
      minifyAgain,
      asciiOnly,
      leanPolyfill,
      onePurifier,
      leanPurifier,
      leanReadability,
      nativeBrowserApi(browser === 'firefox'),
      messagesOnly(browser === 'firefox'),
      silentWrapper,
      noteShipped(shipped),
    ],
    // For older browsers `:dir()` would be written as a list of languages, which is something else.
    build: { target: 'es2024', cssTarget: ['chrome126', 'firefox142'] },
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const [at, file] of files.entries()) {
        if ('absoluteSrc' in file && /^_locales[\\/]/.test(file.relativeDest))
          files[at] = {
            relativeDest: file.relativeDest,
            contents: bareMessages(
              file.absoluteSrc,
              wxt.config.mode === 'production' ? BROWSER_MESSAGES : undefined,
            ),
          };
      }
    },
    'build:done': async (wxt) => {
      await writeFile(join(wxt.config.outDir, 'licences.txt'), licencesOf(shipped));
      if (wxt.config.mode === 'production') await writePackedMessages('public/_locales', wxt.config.outDir);
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    icons: {
      16: toolbarIcon('tile', 16),
      32: toolbarIcon('tile', 32),
      ...Object.fromEntries([48, 96, 128].map((size) => [size, `icon/${size}.png`])),
    },
    action: {
      default_title: '__MSG_action_read__',
      default_icon: { 16: toolbarIcon('tile', 16), 32: toolbarIcon('tile', 32) },
      // Named after the toolbar's text: `light` is for dark toolbars.
      ...(browser === 'firefox' && {
        theme_icons: [16, 32].map((size) => ({
          light: toolbarIcon('on-dark', size),
          dark: toolbarIcon('on-light', size),
          size,
        })),
      }),
    },
    // While developing, WXT needs its own server.
    ...(mode === 'production' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    commands: {
      'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_command_toggle__' },
    },
    // `URL.parse` is the newest of what the code needs; tests/unit/architecture/browserVersions.test.ts knows the rest.
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        // Firefox for Android, too.
        gecko_android: { strict_min_version: '142.0' },
        gecko: {
          id: 'lectern@lectern.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
