// Packs the detectors and the script that runs them, as a site's own build would: one file, and one more for each.
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The files of the bundle by name; the one to begin with is `run.js`. @throws when a package can't be packed. */
export async function bundleDetectors(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    root: file('.'),
    logLevel: 'error',
    define: { 'process.env.IS_BROWSER': 'true' },
    resolve: {
      alias: [
        { find: /^react$/, replacement: file('react.js') },
        { find: /^@angular\/.*$/, replacement: file('angular.js') },
      ],
    },
    plugins: [componentParts()],
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: file('run.js'), output: { entryFileNames: 'run.js' } },
    },
  });
  if (!('output' in built) && !Array.isArray(built)) throw new Error('The detectors were not packed.');
  const outputs = (Array.isArray(built) ? built : [built]).flatMap(({ output }) => output);
  return new Map(
    outputs.flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output.code] as const] : [])),
  );
}

/** A Vue component taken apart: its script, and its markup and style as text. */
function componentParts(): Plugin {
  return {
    name: 'component-parts',
    transform(code, id) {
      if (!id.endsWith('.vue')) return null;
      const part = (tag: string) => new RegExp(`<${tag}[^>]*>([\\s\\S]*)</${tag}>`).exec(code)?.[1] ?? '';
      return {
        code: `${part('script')}\nexport const markup = ${JSON.stringify(part('template'))};\nexport const css = ${JSON.stringify(part('style'))};`,
        map: null,
      };
    },
  };
}
