// webextension-polyfill describes every method of every API of the browsers, 15 of its 38 kB. Those that the background doesn't call go.
import type { Plugin } from 'vite';

/** The parts of the browsers' API that the background calls, as far as the polyfill says anything about them. */
export const CALLED_APIS: readonly string[] = [
  'commands',
  'contextMenus',
  'extension',
  'i18n',
  'permissions',
  'runtime',
  'storage',
  'tabs',
];

const OPENING = 'const apiMetadata = ';

/**
 * The polyfill's source with what it says of these APIs alone.
 * @throws {Error} when a release describes them in another way, or one of them no more
 */
export function withoutUncalledApis(source: string): string {
  const from = source.indexOf(OPENING) + OPENING.length;
  const to = source.indexOf('};', from) + 1;
  if (from < OPENING.length || to <= from) throw new Error('The polyfill describes the APIs in another way.');
  const described = JSON.parse(source.slice(from, to)) as Record<string, unknown>;
  const called = CALLED_APIS.map((name) => {
    if (!(name in described)) throw new Error(`The polyfill says nothing about ${name} any more.`);
    return [name, described[name]];
  });
  return source.slice(0, from) + JSON.stringify(Object.fromEntries(called)) + source.slice(to);
}

export const leanPolyfill: Plugin = {
  name: 'lectern:lean-polyfill',
  enforce: 'pre',
  apply: 'build',
  transform: (code, id) =>
    /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/.test(id)
      ? { code: withoutUncalledApis(code), map: null }
      : null,
};
