// Bundles a browser-side entry of the evaluation into one script that can be evaluated in a page.
import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * One self-contained script made of `entry` (a path from the project's root) and all it imports, as it would be built
 * for the extension. What the entry should leave behind it must put on `globalThis` itself.
 */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2024',
      minify: false,
      lib: { entry: resolve(entry), formats: ['iife'], name: '__lecternEval' },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = output.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`Bundling ${entry} gave no script.`);
  return chunk.code;
}
