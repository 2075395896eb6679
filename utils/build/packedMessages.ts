// The words of all languages as they go into the package. In the browsers' format each file repeats every key, and all of
// them would take two thirds of what the package may weigh. So the keys are one file, each language's messages in the order
// of the keys another, all packed; `_locales` holds what the browser itself must find there.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PACKED_AFTER } from '../shared/text/packedAfter.ts';
import { readMessages } from './bareMessages.ts';
import { BROWSER_MESSAGES } from './browserMessages.ts';
import { packText } from './packText.ts';
import { STAYS_BEHIND } from './staysBehind.ts';

const PACKED_BEFORE = 'node_modules/.cache/lectern-words.json';
const MADE_BY = [
  'build/packText',
  'shared/text/unpackText',
  'shared/text/textModel',
  'shared/text/packedAfter',
];

/** @returns the packed files by their path in the package */
export function packedMessages(folder: string): ReadonlyMap<string, Uint8Array> {
  const locales = readdirSync(folder).filter((locale) => !STAYS_BEHIND.includes(locale));
  const english = readMessages(`${folder}/en/messages.json`);
  const keys = Object.keys(english).filter((key) => !BROWSER_MESSAGES.includes(key));
  const texts = new Map(
    locales.map((locale) => {
      const messages = readMessages(`${folder}/${locale}/messages.json`);
      return [locale.replace('_', '-'), keys.map((key) => messages[key] ?? '').join('\n')];
    }),
  );
  const files = new Map([['words/keys.bin', packText(keys.join('\n'))]]);
  for (const [code, text] of texts)
    files.set(`words/${code}.bin`, packText(text, texts.get(PACKED_AFTER[code] ?? '')));
  return files;
}

/** Packing takes seconds, and several builds are made of the same words: what was packed last is kept. */
function rememberedMessages(folder: string): Iterable<readonly [string, Uint8Array]> {
  const sources = [
    ...readdirSync(folder).map((locale) => `${folder}/${locale}/messages.json`),
    ...MADE_BY.map((name) => `utils/${name}.ts`),
  ];
  const hash = createHash('sha256');
  for (const file of sources) hash.update(readFileSync(file));
  hash.update([BROWSER_MESSAGES, STAYS_BEHIND].join());
  const madeOf = hash.digest('hex');
  try {
    const kept = JSON.parse(readFileSync(PACKED_BEFORE, 'utf8')) as {
      madeOf: string;
      files: [string, string][];
    };
    if (kept.madeOf === madeOf) return kept.files.map(([path, text]) => [path, Buffer.from(text, 'base64')]);
  } catch {
    // Nothing was packed yet, or a build was ended while it wrote.
  }
  const files = [...packedMessages(folder)];
  mkdirSync(dirname(PACKED_BEFORE), { recursive: true });
  const written = files.map(([path, content]) => [path, Buffer.from(content).toString('base64')]);
  writeFileSync(PACKED_BEFORE, JSON.stringify({ madeOf, files: written }));
  return files;
}

/** Writes them into the folder of a build. */
export async function writePackedMessages(folder: string, outDir: string): Promise<void> {
  await mkdir(`${outDir}/words`, { recursive: true });
  for (const [path, content] of rememberedMessages(folder)) await writeFile(`${outDir}/${path}`, content);
}
