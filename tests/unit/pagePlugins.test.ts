// What the build leaves out of the scripts that go into pages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { CALLED_APIS, withoutUncalledApis } from '../../utils/build/leanPolyfill.ts';
import { UNUSED_LISTS, withoutUnusedLists } from '../../utils/build/leanPurifier.ts';
import { NEEDLESS_STEPS, withoutNeedlessSteps } from '../../utils/build/leanReadability.ts';
import { firstStatement } from '../../utils/build/messagesOnly.ts';
import { minifiedAgain } from '../../utils/build/minifyAgain.ts';
import { source } from '../../utils/build/nativeBrowserApi.ts';
import { onePurifier } from '../../utils/build/onePurifier.ts';
import { withoutLog } from '../../utils/build/silentWrapper.ts';
import { extensionSources } from './architecture/sources.ts';

type Transform = (code: string, id: string) => { readonly code: string } | null;
const transform = onePurifier.transform as unknown as Transform;

describe('the sanitiser’s module', () => {
  const file = createRequire(import.meta.url)
    .resolve('dompurify')
    .replace(/purify\.[\w.]+$/, 'purify.es.mjs');

  it('makes no instance of its own in a build', () => {
    const changed = transform(readFileSync(file, 'utf8'), file)?.code ?? '';
    expect(changed).toContain('createDOMPurify(null)');
    expect(changed).not.toContain('createDOMPurify();');
  });

  it('stops the build when a release makes it in another way', () => {
    expect(() => transform('export default 1', file)).toThrow(/in another way/);
  });

  it('loses only lists that stand in for ours', () => {
    const source = readFileSync(file, 'utf8');
    const lean = withoutUnusedLists(source);
    expect(lean.length).toBeLessThan(source.length - 5_000);
    for (const name of UNUSED_LISTS) {
      const quoted = name.replace('$', '\\$');
      const used = new RegExp(`^.*(?:\\.\\.\\.|addToSet\\(.*)(?<![\\w$"'])${quoted}(?=[,)\\]\\n]).*$`, 'gm');
      const lines = [...lean.matchAll(used)].map(([line]) => line.trim());
      // Once among the defaults, which ours replace, and where a profile is chosen, which we don't.
      expect(lines.filter((line) => !line.startsWith('addToSet(ALLOWED_'))).toEqual([`...${name},`]);
    }
    expect(readFileSync('components/reader/insertArticleHtml.ts', 'utf8')).not.toContain('USE_PROFILES');
  });

  it('stops the build when a release has no such list', () => {
    expect(() => withoutUnusedLists('const other = 1;')).toThrow(/no list/);
  });

  it('is the only one changed', () => {
    expect(transform('const a = createDOMPurify();', '/elsewhere/other.js')).toBeNull();
  });
});

describe('the browser’s own API', () => {
  it('is the one no page can stand in for', () => {
    expect(source(true)).toContain('globalThis.browser');
    expect(source(false)).toContain('globalThis.chrome');
  });
});

describe('the first statement of a script in Firefox', () => {
  const run = (entry: string, browser: Record<string, unknown>) => {
    new Function('browser', 'chrome', firstStatement(entry))(browser, browser);
    return Object.keys(browser);
  };
  const inPage = () => ({ storage: {}, extension: {}, runtime: {}, i18n: {}, test: {} });

  it.each(['promptPrefilter.ts', 'reader/index.ts', 'common.ts'])('%s keeps messages and words', (name) => {
    expect(run(`/lectern/entrypoints/${name}`, inPage())).toEqual(['runtime', 'i18n']);
  });

  it.each(['speech/index.ts', 'related.ts', 'fontLiterata.ts'])('%s finds it done', (name) => {
    expect(firstStatement(`/lectern/entrypoints/${name}`)).toBe('');
  });

  it('leaves the background and the extension’s pages what they have', () => {
    expect(firstStatement('/lectern/entrypoints/background.ts')).toBe('');
    expect(run('/lectern/entrypoints/common.ts', { ...inPage(), tabs: {} })).toContain('storage');
  });
});

describe('Readability', () => {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const source = readFileSync(file, 'utf8');
  const ours = readFileSync('utils/article/readability/readabilityOverrides.ts', 'utf8');

  it('loses only steps that ours stand in for, or that nothing is left to call', () => {
    const lean = withoutNeedlessSteps(source);
    expect(() => new Function('module', lean)).not.toThrow();
    const called = NEEDLESS_STEPS.filter((name) => lean.includes(`this.${name}(`));
    const isOurs = (name: string) => new RegExp(`^    ${name}[:(]`, 'm').test(ours);
    expect(called.filter((name) => !isOurs(name))).toEqual([]);
    expect(lean.length).toBeLessThan(source.length - 15_000);
  });

  it('stops the build when a release has a step no more', () => {
    expect(() => withoutNeedlessSteps('class Readability {}')).toThrow(/has no/);
  });
});

describe('WXT’s wrapper', () => {
  const file = createRequire(import.meta.url)
    .resolve('wxt')
    .replace(/[\\/]dist[\\/].*$/, '/dist/virtual/unlisted-script-entrypoint.mjs');

  it('logs nothing, and catches nothing', () => {
    const silent = withoutLog(readFileSync(file, 'utf8'));
    expect(silent).not.toContain('logger.error(');
    expect(silent).not.toMatch(/\b(?:catch|throw)\b/);
    expect(silent).toContain('initPlugins();');
    expect(silent).toContain('result = definition.main();');
  });

  it('stops the build when a release logs in another way', () => {
    expect(() => withoutLog('console.error("crashed");')).toThrow(/in another way/);
  });
});

describe('the polyfill', () => {
  const polyfill = createRequire(import.meta.url)
    .resolve('webextension-polyfill')
    .replace(/browser-polyfill[\w.]*$/, 'browser-polyfill.js');

  it('knows nothing but what is called', () => {
    const source = readFileSync(polyfill, 'utf8');
    const lean = withoutUncalledApis(source);
    expect(lean.length).toBeLessThan(source.length - 10_000);
    expect(lean).not.toContain('"bookmarks"');
    expect(() => new Function(lean)).not.toThrow();
  });

  it('knows everything of it that the background calls', async () => {
    const described = /const apiMetadata = (\{[\s\S]*?\});/.exec(readFileSync(polyfill, 'utf8'))?.[1] ?? '';
    const names = Object.keys(JSON.parse(described) as object);
    const code = (await extensionSources()).map(({ text }) => text).join('\n');
    const called = names.filter((name) => new RegExp(`\\bbrowser\\.${name}\\b`).test(code));
    expect(called.length).toBeGreaterThan(5);
    expect(CALLED_APIS).toEqual(expect.arrayContaining(called));
  });

  it('stops the build when a release describes them in another way', () => {
    expect(() => withoutUncalledApis('const other = {};')).toThrow(/in another way/);
    expect(() => withoutUncalledApis('const apiMetadata = {"tabs":{}};')).toThrow(/says nothing/);
  });
});

describe('a script that is minified once more', () => {
  const script = '(function(){function twice(e){return e*2}let number=twice(21);return number})();';

  it('has the same value for whoever injects it', async () => {
    const shorter = await minifiedAgain(script, false);
    expect(shorter.length).toBeLessThan(script.length);
    const run = (code: string): unknown => new Function(`return ${code}`)();
    expect([script, shorter].map(run)).toEqual([42, 42]);
  });

  it('keeps the name by which others know it', async () => {
    expect(await minifiedAgain('var background=function(){return 1+1}();', false)).toMatch(
      /^var background=/,
    );
    const exporting = 'const value = 1 + 1;export { value as v };';
    expect(await minifiedAgain(exporting, true)).toMatch(/export\{\w+ as v\}/);
  });
});
