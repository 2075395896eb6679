// Imports point one way (docs/architecture.md): this walks them all and fails when one runs the other way.
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extensionSources, type SourceFile, withoutComments } from './sources.ts';

const CORES = ['article', 'prompt', 'related', 'sites', 'page', 'reading'];
/** What a core may use besides its own folder: well-kept libraries that know nothing of the extension. */
const CORE_LIBRARIES = ['@mozilla/readability', 'dompurify'];

interface Arrow {
  readonly from: string;
  /** Path from the root for own files, the name for a library. */
  readonly to: string;
  readonly isType: boolean;
}

/** The arrows that leave a file. */
function arrowsOf({ path, text }: SourceFile): readonly Arrow[] {
  const code = withoutComments(text);
  const imports = [
    ...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?([^'";]*?from\s*)?['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\s*\(()()\s*['"]([^'"]+)['"]/g),
  ];
  return imports.map(([, type, names, target = '']) => {
    const own = target.replace(/\?.*$/, '');
    return {
      from: path,
      to: own.startsWith('.') ? posix.join(posix.dirname(path), own) : target,
      isType: Boolean(type) || hasOnlyTypes(names ?? ''),
    };
  });
}

/** `{ type A, type B } from` */
function hasOnlyTypes(names: string): boolean {
  const inside = /^\s*\{([^}]*)\}/.exec(names)?.[1];
  if (inside === undefined) return false;
  const parts = inside.split(',').filter((part) => part.trim());
  return parts.length > 0 && parts.every((part) => part.trim().startsWith('type '));
}

type Layer =
  | { readonly kind: 'core'; readonly name: string }
  | { readonly kind: 'shared' | 'plain' | 'edge' | 'components' | 'entrypoints' | 'build' | 'library' };

/** `plain` are the shapes and parsers of the settings, which everybody may use; `build` goes into no page. */
function layerOf(path: string): Layer {
  const core = CORES.find((name) => path.startsWith(`utils/${name}/`));
  if (core) return { kind: 'core', name: core };
  if (path.startsWith('utils/shared/')) return { kind: 'shared' };
  if (path.startsWith('utils/build/')) return { kind: 'build' };
  if (path === 'utils/settings/settingsStore.ts') return { kind: 'edge' };
  if (path.startsWith('utils/settings/')) return { kind: 'plain' };
  if (path === 'utils/i18n.ts' || /^utils\/(?:background|contracts)\//.test(path)) return { kind: 'edge' };
  if (path.startsWith('components/')) return { kind: 'components' };
  if (path.startsWith('entrypoints/')) return { kind: 'entrypoints' };
  return { kind: 'library' };
}

/** Why an arrow runs against the plan; undefined when it doesn't. */
function objection({ from, to, isType }: Arrow): string | undefined {
  const source = layerOf(from);
  const target = layerOf(to);
  if (target.kind === 'entrypoints' && source.kind !== 'entrypoints')
    return 'nothing imports from entrypoints';
  if (target.kind === 'build' && source.kind !== 'build') return 'only the build uses what builds';
  switch (source.kind) {
    case 'build':
      return undefined;
    case 'core':
      if (target.kind === 'shared' || (target.kind === 'core' && target.name === source.name))
        return undefined;
      if (target.kind === 'library')
        return isType || CORE_LIBRARIES.includes(to) ? undefined : 'a core uses only its libraries';
      return isType ? undefined : 'a core uses other layers’ types only';
    case 'shared':
      return target.kind === 'shared' ? undefined : 'the ground floor stands on nothing';
    case 'plain':
      if (target.kind === 'plain' || target.kind === 'shared' || isType) return undefined;
      return 'the settings’ shapes need nobody but their own';
    case 'edge':
      if (target.kind === 'components') return 'the edge does not draw';
      if (target.kind === 'library' && to.startsWith('preact')) return 'the edge does not draw';
      return undefined;
    case 'components':
      if (target.kind === 'core') return isType ? undefined : 'a component knows the cores’ types only';
      if (target.kind === 'edge')
        return to === 'utils/i18n.ts' || isType ? undefined : 'a component doesn’t fetch, store or send';
      if (target.kind === 'library' && /^(wxt|webextension)/.test(to))
        return 'a component doesn’t know the browser';
      return undefined;
    default:
      return undefined;
  }
}

/** Each cycle that a walk along the imports closes, written as a path. */
function cyclesIn(arrows: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const to of arrows.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of arrows.keys()) walk(file, []);
  return cycles;
}

/** Whether the arrow's objection is as expected; a row reads: from, to, isType, allowed. */
const EXAMPLES: readonly (readonly [from: string, to: string, isType: boolean, isAllowed: boolean])[] = [
  ['utils/article/a.ts', 'utils/article/b.ts', false, true],
  ['utils/article/a.ts', 'utils/prompt/b.ts', false, false],
  ['utils/article/a.ts', 'utils/prompt/b.ts', true, true],
  ['utils/article/a.ts', '@mozilla/readability', false, true],
  ['utils/article/a.ts', 'wxt/browser', false, false],
  ['utils/page/a.ts', 'utils/background/b.ts', false, false],
  ['utils/page/a.ts', 'utils/shared/dom/b.ts', false, true],
  ['utils/shared/dom/a.ts', 'utils/article/b.ts', true, false],
  ['components/reader/A.tsx', 'utils/settings/settingsStore.ts', false, false],
  ['components/reader/A.tsx', 'utils/i18n.ts', false, true],
  ['components/reader/A.tsx', 'utils/article/articleTypes.ts', true, true],
  ['components/reader/A.tsx', 'utils/article/articleTypes.ts', false, false],
  ['utils/background/a.ts', 'components/reader/A.tsx', false, false],
  ['utils/background/a.ts', 'entrypoints/background.ts', true, false],
  ['entrypoints/background.ts', 'utils/background/a.ts', false, true],
];

describe('the layers', () => {
  it.each(EXAMPLES)('an import of %s from %s (type: %s) is allowed: %s', (from, to, isType, isAllowed) => {
    expect(objection({ from, to, isType }) === undefined).toBe(isAllowed);
  });

  it('reads every way of importing', () => {
    const text = [
      "import a from './a.ts';",
      "import type { B } from '../b.ts';",
      "import { type C, type D } from './c.ts';",
      "import {\n  type E,\n  f,\n} from './e.ts';",
      "import './g.css';",
      "export { h } from './h.ts';",
      "const i = await import('./i.ts');",
      "// import './not.ts';",
    ].join('\n');
    expect(arrowsOf({ path: 'utils/article/x.ts', text }).map(({ to, isType }) => [to, isType])).toEqual([
      ['utils/article/a.ts', false],
      ['utils/b.ts', true],
      ['utils/article/c.ts', true],
      ['utils/article/e.ts', false],
      ['utils/article/g.css', false],
      ['utils/article/h.ts', false],
      ['utils/article/i.ts', false],
    ]);
  });

  it('import only in the direction of the plan', async () => {
    const sources = await extensionSources();
    expect(sources.length).toBeGreaterThan(10);
    const wrong = sources
      .flatMap(arrowsOf)
      .map((arrow) => ({ ...arrow, why: objection(arrow) }))
      .filter(({ why }) => why)
      .map(({ from, to, why }) => `${from} → ${to}: ${why}`);
    expect(wrong).toEqual([]);
  });

  it('hold no cycle, not even of types', async () => {
    const sources = await extensionSources();
    const arrows = new Map(sources.map((source) => [source.path, arrowsOf(source).map(({ to }) => to)]));
    expect(cyclesIn(arrows)).toEqual([]);
  });

  it('would find a cycle', () => {
    const arrows = new Map([
      ['a.ts', ['b.ts', 'd.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['a.ts']],
      ['d.ts', ['c.ts']],
    ]);
    expect(cyclesIn(arrows)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
  });

  it('say `browser.` nowhere but at the edge and in entrypoints', async () => {
    const speakers = (await extensionSources())
      .filter(({ text }) => /(^|[^.\w])(browser|chrome)\.[a-z]/.test(withoutComments(text)))
      .map(({ path }) => path)
      .filter((path) => !['edge', 'entrypoints'].includes(layerOf(path).kind));
    expect(speakers).toEqual([]);
  });

  it('only declare at module scope', async () => {
    const doing = (await extensionSources())
      .filter(({ path }) => path.startsWith('utils/') || path.startsWith('components/'))
      .filter(({ text }) =>
        /^(?!export |import |const |let |type |interface |function |async |class |declare |enum )[a-zA-Z_$][\w$.]*\(/m.test(
          withoutComments(text),
        ),
      )
      .map(({ path }) => path);
    expect(doing).toEqual([]);
  });
});
