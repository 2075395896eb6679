// The scripts that come after the reader's controls draw with the Preact that those have brought: one copy in a page, and
// in the package.
import type { Plugin } from 'vite';

/** The entrypoints that never run before the controls. */
const AFTER_CONTROLS = /entrypoints[\\/](?:tools|speech|ease)[\\/]/;
const PREACT = /^preact(?:\/hooks|\/jsx-runtime)?$/;
const ID = '\0shared-preact';

/** What `entrypoints/readerControls/shareDrawing.ts` hands on. */
const NAMES = [
  'Fragment',
  'h',
  'jsx',
  'jsxs',
  'render',
  'useEffect',
  'useId',
  'useLayoutEffect',
  'useRef',
  'useState',
] as const;

export const source = `export const { ${NAMES.join(', ')} } = globalThis[Symbol.for('lectern')].drawing;\n`;

export function sharedPreact(): Plugin {
  let isAfterControls = false;
  return {
    name: 'lectern:shared-preact',
    enforce: 'pre',
    apply: 'build',
    configResolved({ build }) {
      const entries = build.lib ? [build.lib.entry].flat() : [];
      isAfterControls = entries.length > 0 && entries.every((entry) => AFTER_CONTROLS.test(String(entry)));
    },
    resolveId: (id) => (isAfterControls && PREACT.test(id) ? ID : undefined),
    load: (id) => (id === ID ? source : undefined),
  };
}
