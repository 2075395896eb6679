// Ten scripts are brought into a page one after the other, as they are wanted, and each would hold a copy of Preact and of some
// forty modules of ours. They are in `common.js` instead, which is injected before any of these scripts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const preact = createRequire(import.meta.url)
  .resolve('preact/package.json')
  .replace(/package\.json$/, '');

/** The modules that `common.js` holds. One belongs here when two of the scripts below use it. */
export const COMMON_PARTS: readonly string[] = [
  `${preact}dist/preact.mjs`,
  `${preact}hooks/dist/hooks.mjs`,
  `${preact}jsx-runtime/dist/jsxRuntime.mjs`,
  ...[
    'components/controls/Choice.tsx',
    'components/controls/LookControls.tsx',
    'components/controls/Slider.tsx',
    'components/controls/Toggle.tsx',
    'components/controls/controls.css?inline',
    'components/prompt/AskedBefore.tsx',
    'components/prompt/PromptChoices.tsx',
    'components/prompt/Quote.tsx',
    'components/prompt/SiteAccess.tsx',
    'components/prompt/WhoBlocks.tsx',
    'components/prompt/prompt.css?inline',
    'components/prompt/quoteParts.ts',
    'components/tools/usePanel.ts',
    'utils/article/metadata/readingSpeeds.ts',
    'utils/contracts/sendMessage.ts',
    'utils/contracts/sendWithRetry.ts',
    'utils/i18n.ts',
    'utils/page/createHost.ts',
    'utils/page/paragraphMarks.ts',
    'utils/page/trustedEvents.ts',
    'utils/page/undo.ts',
    'utils/reading/ownStyle.ts',
    'utils/reading/speech/sentences.ts',
    'utils/reading/speech/spokenBlocks.ts',
    'utils/settings/layout.ts',
    'utils/settings/look.ts',
    'utils/settings/reading.ts',
    'utils/shared/dom/endlessValues.ts',
    'utils/shared/dom/nodes.ts',
    'utils/shared/dom/onTrusted.ts',
    'utils/shared/dom/tags.ts',
    'utils/shared/dom/unclobberedDocument.ts',
    'utils/shared/dom/visibleText.ts',
    'utils/shared/text/edges.ts',
    'utils/shared/text/primaryLanguage.ts',
    'utils/shared/text/scripts.ts',
    'utils/shared/text/strings.ts',
    'utils/shared/text/unpackLetters.ts',
    'utils/shared/url/queryEntries.ts',
    'utils/shared/url/trackingParameters.ts',
    'utils/shared/url/webAddress.ts',
  ].map((path) => `${ROOT}${path}`),
];

/** The scripts that find them in `common.js`. The extension's pages do, too. */
export const LEANING_SCRIPTS = [
  'comments',
  'corrections',
  'device',
  'ease',
  'layout',
  'promptActions',
  'readerControls',
  'related',
  'speech',
  'tools',
] as const;

const LEANING_ENTRY = new RegExp(`entrypoints[\\\\/](?:${LEANING_SCRIPTS.join('|')})(?:[\\\\/]index)?\\.ts$`);
const LIST = 'virtual:common-parts';

/** The names a module exports, as far as our modules and minified ones say them. */
export function exportNames(code: string): readonly string[] {
  const declared = code.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm);
  const listed = [...code.matchAll(/\bexport ?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/^.* as /, '')),
  );
  return [...new Set([...[...declared].map(([, name = '']) => name), ...listed])].filter(Boolean);
}

/** A module that gives what `common.js` has under that number. */
export function leaningModule(at: number, names: readonly string[]): string {
  const part = `globalThis[Symbol.for("lectern")].parts[${at}]`;
  if (names[0] === 'default') return `export default ${part}.default;`;
  // One by one, so that a name that nobody imports is left out.
  return [`const part = ${part};`, ...names.map((name) => `export const ${name} = part.${name};`)].join('\n');
}

export function commonParts(): Plugin {
  let leans = false;
  /** The extension's own pages, which are built together. */
  let isPages = false;
  return {
    name: 'lectern:common-parts',
    enforce: 'pre',
    // Reading a part has no effect, so that those that nobody uses needn't be read.
    config: () => ({ build: { rolldownOptions: { treeshake: { propertyReadSideEffects: false } } } }),
    configResolved({ build, command }) {
      isPages = command === 'build' && !build.lib;
      const entries = build.lib ? [build.lib.entry].flat() : [];
      leans = isPages || (entries.length > 0 && entries.every((entry) => LEANING_ENTRY.test(String(entry))));
    },
    transformIndexHtml: () =>
      isPages ? [{ tag: 'script', attrs: { src: '/common.js' }, injectTo: 'body' }] : [],
    resolveId(id, importer = '') {
      if (id === LIST) return `\0${LIST}`;
      // What is called .css would be read as a style sheet.
      const style =
        leans && id.endsWith('.css?inline') ? COMMON_PARTS.indexOf(join(dirname(importer), id)) : -1;
      return style < 0 ? undefined : `\0${LIST}:${style}`;
    },
    load(id) {
      if (id === `\0${LIST}`) return listModule();
      const [, style] = id.startsWith(`\0${LIST}:`) ? id.split(`${LIST}:`) : [];
      const at = leans ? COMMON_PARTS.indexOf(id.replaceAll('\\', '/')) : -1;
      if (style === undefined && at < 0) return undefined;
      if (style !== undefined) return leaningModule(Number(style), ['default']);
      const names = exportNames(readFileSync(id, 'utf8'));
      return { code: leaningModule(at, names), moduleType: 'js', moduleSideEffects: false };
    },
  };
}

function listModule(): string {
  const imports = COMMON_PARTS.map((path, at) => `import * as part${at} from ${JSON.stringify(path)};`);
  return `${imports.join('\n')}\nexport const PARTS = [${COMMON_PARTS.map((_, at) => `part${at}`).join(', ')}];`;
}
