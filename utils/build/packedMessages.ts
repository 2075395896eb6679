// The words of all languages as they go into the package. In the browsers' format each file repeats every key, and all of
// them would take two thirds of what the package may weigh. So the keys are one text, each language's messages in the order
// of the keys another, all packed; `_locales` holds what the browser itself must find there.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PACKED_AFTER } from '../shared/text/packedAfter.ts';
import { joinPacked } from '../shared/text/packedFile.ts';
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
  'shared/text/packedFile',
];

/** @returns the packed texts: `keys`, and each language by its code */
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
  const packed = new Map([['keys', packText(keys.join('\n'))]]);
  for (const [code, text] of texts) packed.set(code, packText(text, texts.get(PACKED_AFTER[code] ?? '')));
  return packed;
}

/** The file `words.bin`. Packing takes seconds, and several builds are made of the same words: what was packed last is kept. */
function wordsFile(folder: string): Uint8Array {
  const sources = [
    ...readdirSync(folder).map((locale) => `${folder}/${locale}/messages.json`),
    ...MADE_BY.map((name) => `utils/${name}.ts`),
  ];
  const hash = createHash('sha256');
  for (const file of sources) hash.update(readFileSync(file));
  hash.update([BROWSER_MESSAGES, STAYS_BEHIND].join());
  const madeOf = hash.digest('hex');
  try {
    const kept = JSON.parse(readFileSync(PACKED_BEFORE, 'utf8')) as { madeOf: string; file: string };
    if (kept.madeOf === madeOf) return Buffer.from(kept.file, 'base64');
  } catch {
    // Nothing was packed yet, or a build was ended while it wrote.
  }
  const file = joinPacked(packedMessages(folder));
  mkdirSync(dirname(PACKED_BEFORE), { recursive: true });
  writeFileSync(PACKED_BEFORE, JSON.stringify({ madeOf, file: Buffer.from(file).toString('base64') }));
  return file;
}

/** Writes it into the folder of a build. */
export async function writePackedMessages(folder: string, outDir: string): Promise<void> {
  await writeFile(`${outDir}/words.bin`, wordsFile(folder));
}
