// The oldest browsers the manifest names have all that the code asks of them.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { extensionSources, withoutComments } from './sources.ts';

/** Since when each browser has what the code uses, for what came late; Chromium and Firefox. */
const USED: Readonly<Record<string, readonly [chromium: number, firefox: number]>> = {
  '\\bURL\\.parse\\(': [126, 126],
  '\\bstorage\\.session\\b': [102, 115],
  injectImmediately: [102, 128],
  '\\bObject\\.hasOwn\\(': [93, 92],
  '\\.at\\(': [92, 90],
  adoptedStyleSheets: [73, 101],
};

/** What is newer than those browsers; where it is used, the code asks first, as with `'navigation' in window`. */
const TOO_NEW = [
  '\\bRegExp\\.escape\\(',
  '\\bPromise\\.try\\(',
  '\\bIterator\\.concat\\(',
  '\\bError\\.isError\\(',
  '\\bUint8Array\\.from(?:Base64|Hex)\\(',
  '\\bTemporal\\.',
  '\\bIntl\\.DurationFormat\\b',
  '\\.getOrInsert(?:Computed)?\\(',
  '\\bscheduler\\.yield\\(',
  '\\.moveBefore\\(',
  '\\bMath\\.sumPrecise\\(',
];

const config = () => readFile(new URL('../../../wxt.config.ts', import.meta.url), 'utf8');
const versionIn = async (pattern: RegExp) => Number(pattern.exec(await config())?.[1]);
const oldest = async () =>
  [
    await versionIn(/minimum_chrome_version: '(\d+)'/),
    await versionIn(/strict_min_version: '(\d+)/),
  ] as const;

describe('the oldest browser', () => {
  it.each(Object.entries(USED))('has %s, which the code uses', async (pattern, [chromium, firefox]) => {
    const sources = await extensionSources();
    expect(sources.some(({ text }) => new RegExp(pattern).test(withoutComments(text)))).toBe(true);
    const [minChromium, minFirefox] = await oldest();
    expect(minChromium).toBeGreaterThanOrEqual(chromium);
    expect(minFirefox).toBeGreaterThanOrEqual(firefox);
  });

  it('is asked for nothing newer', async () => {
    const sources = await extensionSources();
    const newer = TOO_NEW.flatMap((pattern) =>
      sources
        .filter(({ text }) => new RegExp(pattern).test(withoutComments(text)))
        .map(({ path }) => `${path}: ${pattern}`),
    );
    expect(newer).toEqual([]);
  });

  it('is no newer than what is needed', async () => {
    const [minChromium] = await oldest();
    expect(minChromium).toBe(Math.max(...Object.values(USED).map(([chromium]) => chromium)));
  });
});
