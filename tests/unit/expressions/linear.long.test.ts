// A page decides what our regular expressions are tried on, and one that takes quadratic time on some text is a way to
// freeze a tab. Each is proven linear by `recheck`, which searches its automaton for a text that would make it slow.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { check } from 'recheck';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { AND_WORDS } from '../../../utils/article/metadata/bylineWords.ts';
import { peopleSplitter } from '../../../utils/article/metadata/splitPeople.ts';
import { boilerplateWords } from '../../../utils/article/passes/boilerplateLines.ts';
import { STARTS } from '../../../utils/article/passes/boilerplateOpenings.ts';
import { NEEDLESS_STEPS } from '../../../utils/build/leanReadability.ts';
import { stems } from '../../../utils/prompt/detect/stems.ts';
import { readRemoteHead } from '../../../utils/related/readRemoteHead.ts';
import { denseCharacters } from '../../../utils/shared/text/scripts.ts';
import { entriesOf } from '../../../utils/shared/words/wordList.ts';
import { extensionSources } from '../architecture/sources.ts';
import { type Collected, collectExpressions, type Expression } from './collectExpressions.ts';
import { isEndless, linearVariants } from './linearVariants.ts';
import { recordBuilt } from './recordBuilt.ts';

/** Milliseconds for one proof; the slowest takes two seconds on a machine that does nothing else. */
const PROOF_TIMEOUT = 120_000;
const ALL_TIMEOUT = 3_600_000;

/** What is no page's text: the build's own. */
const NO_PAGE_TEXT = /^utils\/build\//;

/** Says why an expression isn't known to be linear; undefined when it is. */
async function doubt({ source, flags }: Expression): Promise<string | undefined> {
  const variants = linearVariants(source, flags);
  if (variants.kind === 'constant') return undefined;
  if (variants.kind === 'unknown') return variants.why;
  for (const variant of variants.sources) {
    const found = await check(variant, flags, { checker: 'automaton', timeout: PROOF_TIMEOUT });
    if (found.status === 'unknown') return `unknown: ${found.error.kind}`;
    if (found.status === 'vulnerable') return found.complexity.summary;
  }
  return undefined;
}

async function doubts(expressions: readonly Expression[]): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const expression of expressions) {
    const key = `/${expression.source}/${expression.flags}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const why = await doubt(expression);
    if (why) found.push(`${expression.path}:${expression.line} ${key.slice(0, 120)} ${why}`);
  }
  return found;
}

describe('a doubtful expression', () => {
  const at = (source: string, flags = ''): Expression => ({ path: 'x.ts', line: 1, source, flags });
  it.each([
    [String.raw`\s+$`],
    [String.raw`\s*\n\s*`],
    ['(a+)+$'],
    [String.raw`(\d{2,4}x|\d{3,4})+$`],
    ['a+(?=b)'],
    ['<img[^>]*>'],
    [`(?:${'abcdefghijklm'.split('').join('|')}|x*x*y)z`],
    [String.raw`^[^:]{2,40}\s*[^;]{1,40}\s*$`],
  ])('%s is found', { timeout: ALL_TIMEOUT }, async (source) => {
    expect(await doubt(at(source))).toBeTruthy();
  });
  it.each([
    [String.raw`^\s+`],
    [String.raw`[^\s]{1,80}\.jpg`],
    [String.raw`^www\d?\.(?=[^.]+\.)`],
    ['(?:red|blue)s?'],
  ])('%s is none', { timeout: ALL_TIMEOUT }, async (source) => {
    expect(await doubt(at(source))).toBeUndefined();
  });
});

describe('expressions that see page text', () => {
  let collected: readonly Collected[] = [];
  beforeAll(async () => {
    const sources = (await extensionSources()).filter(({ path }) => !NO_PAGE_TEXT.test(path));
    collected = sources.map(({ path, text }) => collectExpressions(path, text));
  });

  it('are all linear where they are written down', { timeout: ALL_TIMEOUT }, async () => {
    const literals = collected.flatMap(({ literals }) => literals);
    expect(literals.length).toBeGreaterThan(400);
    expect(await doubts(literals)).toEqual([]);
  });

  it('are all linear where they are put together', { timeout: ALL_TIMEOUT }, async () => {
    const modules = import.meta.glob([
      '../../../{utils,components}/**/*.{ts,tsx}',
      '!../../../utils/build/**',
      '!../../../utils/{background,contracts}/**',
    ]);
    // What this file imports has run already; it is to run again.
    vi.resetModules();
    const built = await recordBuilt(async () => {
      for (const load of Object.values(modules)) await load();
      denseCharacters('');
      for (const language of Object.keys(AND_WORDS)) peopleSplitter(language);
      readRemoteHead('<meta x>');
      const lines = STARTS.flatMap(entriesOf);
      const { starts } = boilerplateWords(lines);
      for (const line of lines) starts(line);
      stems('');
    });
    const made = new Set(built.map(({ path }) => path));
    const builders = collected.flatMap(({ builds }) => builds.map(({ path }) => path));
    expect(builders.filter((path) => !made.has(path))).toEqual([]);
    expect(await doubts(built)).toEqual([]);
  });

  it('have an end wherever the words of prompts are written in their own notation', async () => {
    const lexicons = import.meta.glob('../../../utils/prompt/{lexicon,detect}/*.ts', { eager: true });
    const sources = Object.values(lexicons).flatMap((module) => stringsIn(Object.values(module as object)));
    expect(sources.length).toBeGreaterThan(150);
    expect(sources.filter((source) => isEndless(stems(source).source, ''))).toEqual([]);
  });
});

/** Every string in some values, and in what their functions without parameters give. */
function stringsIn(values: readonly unknown[]): string[] {
  return values.flatMap((value): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return value.length === 0 && !value.name ? [] : lexiconStrings(value);
    if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
      return stringsIn(Object.values(value));
    return [];
  });
}

function lexiconStrings(maker: unknown): string[] {
  const { length, name } = maker as { length: number; name: string };
  return length === 0 && /^[a-z]{2}(?:_?[A-Z]\w+)?$/.test(name)
    ? stringsIn(Object.values((maker as () => object)()))
    : [];
}

describe('Readability’s own expressions', () => {
  const require = createRequire(import.meta.url);
  const text = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

  it('are linear, or stand in steps that are put out of use', { timeout: ALL_TIMEOUT }, async () => {
    const overridden = new Set(NEEDLESS_STEPS);
    const lines = text.split('\n');
    const methodAt = (line: number) => {
      for (let at = line; at > 0; at--) {
        const found = /^ {2}(_?\w+)\([^)]*\) \{$/.exec(lines[at - 1] ?? '');
        if (found) return found[1] ?? '';
      }
      return '';
    };
    const usersOf = (source: string) => {
      const name = /^\s+(\w+):/.exec(lines.find((line) => line.includes(`/${source}/`)) ?? '')?.[1];
      return name
        ? lines.flatMap((line, at) => (line.includes(`REGEXPS.${name}`) ? [methodAt(at + 1)] : []))
        : undefined;
    };
    const open: string[] = [];
    for (const expression of collectExpressions('Readability.js', text).literals) {
      if (!(await doubt(expression))) continue;
      const users = usersOf(expression.source) ?? [methodAt(expression.line)];
      if (users.some((user) => !overridden.has(user)))
        open.push(`${expression.source} in ${users.join(', ')}`);
    }
    expect(open).toEqual([]);
  });
});
