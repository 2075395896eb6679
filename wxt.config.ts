import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { normalise } from './utils/prompt/normalise.ts';

const toolbarIcon = (skin: string, size: number) => `icon/${skin}/available-${size}.png`;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), spelledOnce], build: { target: 'es2024' } }),
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

/** The prompt detector's words are written in natural spelling and normalised when used; a build spares them both. */
const spelledOnce: Plugin = {
  name: 'spelled-once',
  enforce: 'pre',
  transform(code, id) {
    if (!/utils\/prompt\/(lexicon\/|features\.ts$)/.test(id)) return;
    return code.replace(
      /^( +\w+: *|)(['"])(.{3,})\2,$/gm,
      (_, key, quote, words) => `${key}${quote}${normalise(words)}${quote},`,
    );
  },
};
