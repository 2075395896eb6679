// The words of all languages as they go into the package. In the browsers' format each file repeats every key, and all of
// them would take two thirds of what the package may weigh. So the keys are one text, each language's messages in the order
// of the keys another, all packed; `_locales` holds what the browser itself must find there.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Guide, guidesOf } from '../shared/text/model/guide.ts';
import { packedAfter } from '../shared/text/model/packedAfter.ts';
import { createTextModel, type TextModel } from '../shared/text/model/textModel.ts';
import { joinPacked } from '../shared/text/packedFile.ts';
import { readMessages } from './bareMessages.ts';
import { BROWSER_MESSAGES } from './browserMessages.ts';
import { alphabetOf, packText } from './packText.ts';

const PACKED_BEFORE = 'node_modules/.cache/lectern-words.json';
const MADE_BY = [
  'build/packText',
  ...[
    'chances',
    'correction',
    'guide',
    'history',
    'mixer',
    'odds',
    'packedAfter',
    'textModel',
    'unpackText',
  ].map((name) => `shared/text/model/${name}`),
  'shared/text/packedFile',
];

/** @returns the packed texts: `keys`, and each language by its code */
function packedMessages(folder: string): ReadonlyMap<string, Uint8Array> {
  const locales = readdirSync(folder);
  const english = readMessages(`${folder}/en/messages.json`);
  const keys = Object.keys(english).filter((key) => !BROWSER_MESSAGES.includes(key));
  const texts = new Map(
    locales.map((locale) => {
      const messages = readMessages(`${folder}/${locale}/messages.json`);
      return [locale.replace('_', '-'), keys.map((key) => messages[key] ?? '').join('\n')];
    }),
  );
  const model = createTextModel();
  const packed = new Map([
    ['keys', packText(keys.join('\n'), model, [])],
    ['en', packText(texts.get('en') ?? '', model, guidesOf(keys))],
  ]);
  const guides = guidesOf(keys, texts.get('en')?.split('\n'));
  for (const code of texts.keys())
    if (code !== 'en') packed.set(code, packAfterOthers(code, texts, createTextModel(model), guides));
  return packed;
}

/** In the letters of the text that comes first, so that the model has seen them when this one's turn comes. */
function packAfterOthers(
  code: string,
  texts: ReadonlyMap<string, string>,
  model: TextModel,
  guides: readonly Guide[],
): Uint8Array {
  const text = texts.get(code) ?? '';
  const [first = code, ...others] = packedAfter(code);
  const from = alphabetOf(texts.get(first) ?? '');
  for (const before of [first, ...others].slice(0, -1))
    packText(texts.get(before) ?? '', model, guides, from);
  return packText(text, model, guides, from);
}

/** The file `words.bin`. Packing takes seconds, and several builds are made of the same words: what was packed last is kept. */
export function wordsFile(folder: string): Uint8Array {
  const sources = [
    ...readdirSync(folder).map((locale) => `${folder}/${locale}/messages.json`),
    ...MADE_BY.map((name) => `utils/${name}.ts`),
  ];
  const hash = createHash('sha256');
  for (const file of sources) hash.update(readFileSync(file));
  hash.update(BROWSER_MESSAGES.join());
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
