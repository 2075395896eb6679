// The bundler's own minifier is quick and leaves 2 to 4 % that SWC's, run on its output, finds: functions that are used once, steps
// that can be written into one another. A page reads every byte of it, and the package is full.
import { minify } from '@swc/core';
import type { Plugin } from 'vite';

/** A script for pages: one function that is called at once, its value handed to whoever injected it. */
const CALLED = /^\((function\(\)\{[\s\S]*\})\)\(\);\s*$/;
const NAMED = 'var called=';

/**
 * A script that does the same in fewer bytes, and has the same value. To SWC nobody wants the value of a statement: what a script calls is
 * given to it as a function with a name, which is called by what is put around it afterwards.
 * @param isModule whether it is a module: names outside of its functions are nobody else's then
 * @throws {Error} when SWC doesn't leave that function one
 */
export async function minifiedAgain(code: string, isModule: boolean): Promise<string> {
  const called = isModule ? undefined : CALLED.exec(code)?.[1];
  const { code: shorter } = await minify(called ? `${NAMED}${called};` : code, {
    module: isModule,
    compress: { passes: 3 },
    mangle: true,
    format: { comments: false },
  });
  const script = shorter.trim();
  if (!called) return script;
  if (!script.startsWith(`${NAMED}function(){`) || !script.endsWith('};'))
    throw new Error(`SWC makes another thing of a function: ${script.slice(0, 80)}`);
  return `(${script.slice(NAMED.length, -1)})();`;
}

export const minifyAgain: Plugin = {
  name: 'lectern:minify-again',
  enforce: 'post',
  apply: (_, { mode }) => mode === 'production',
  generateBundle: async ({ format }, bundle) => {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = await minifiedAgain(file.code, format === 'es');
  },
};
