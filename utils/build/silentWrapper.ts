// WXT wraps each script that goes into pages in words for its log, which it prints in no build for readers. They go, and so
// does what catches only to log: the scripts on allowed sites are counted by the byte.
import type { Plugin } from 'vite';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint';
const LOGGED = /logger\.error\([^;]*\);/g;
const THROWN_LATER =
  /if \(result instanceof Promise\) result = result\.catch\(\(err\) => \{\s*throw err;\s*\}\);/;
const THROWN_ON = /try \{([^{}]*)\} catch \(err\) \{\s*throw err;\s*\}/g;

/**
 * WXT's wrapper without what it logs; errors are thrown on as before.
 * @throws {Error} when a release logs in another way
 */
export function withoutLog(wrapper: string): string {
  const unlogged = wrapper.replace(LOGGED, '');
  const silent = unlogged.replace(THROWN_LATER, '').replace(THROWN_ON, '$1');
  if (unlogged === wrapper || silent.includes('throw')) throw new Error('WXT logs in another way.');
  return silent;
}

export const silentWrapper: Plugin = {
  name: 'lectern:silent-wrapper',
  enforce: 'pre',
  apply: (_, { mode }) => mode === 'production',
  transform: (code, id) => (id.includes(WRAPPER) ? { code: withoutLog(code), map: null } : null),
};
