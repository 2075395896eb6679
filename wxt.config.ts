import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { asciiOnly } from './utils/build/asciiOnly.ts';
import { packWords } from './utils/build/packWords.ts';

const toolbarIcon = (skin: string, size: number) => `icon/${skin}/available-${size}.png`;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), packWords, asciiOnly], build: { target: 'es2024' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
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
    commands: {
      'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_command_toggle__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lectern@lectern.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
