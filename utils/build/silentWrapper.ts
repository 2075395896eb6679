// WXT wraps each script that goes into pages in words for its log, which it prints in no build for readers. They go: the
// scripts on allowed sites are counted by the byte.
import type { Plugin } from 'vite';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint';
const LOGGED = /logger\.error\([^;]*\);/g;

/**
 * WXT's wrapper without what it logs; errors are thrown on as before.
 * @throws {Error} when a release logs in another way
 */
export function withoutLog(wrapper: string): string {
  const silent = wrapper.replace(LOGGED, '');
  if (silent === wrapper) throw new Error('WXT logs in another way.');
  return silent;
}

export const silentWrapper: Plugin = {
  name: 'lectern:silent-wrapper',
  enforce: 'pre',
  apply: (_, { mode }) => mode === 'production',
  transform: (code, id) => (id.includes(WRAPPER) ? { code: withoutLog(code), map: null } : null),
};
