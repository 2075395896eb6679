import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackWords } from '../../../utils/background/words/unpackWords.ts';
import { readMessages } from '../../../utils/build/bareMessages.ts';
import { BROWSER_MESSAGES } from '../../../utils/build/browserMessages.ts';
import { wordsFile } from '../../../utils/build/packedMessages.ts';
import { packText } from '../../../utils/build/packText.ts';
import { guidesOf } from '../../../utils/shared/text/model/guide.ts';
import { packedAfter } from '../../../utils/shared/text/model/packedAfter.ts';
import { createTextModel } from '../../../utils/shared/text/model/textModel.ts';
import { unpackText } from '../../../utils/shared/text/model/unpackText.ts';
import { joinPacked, packedPart } from '../../../utils/shared/text/packedFile.ts';
import { extensionSources, type SourceFile, withoutComments } from '../architecture/sources.ts';

const file = wordsFile('public/_locales');
const locales = readdirSync('public/_locales');
const english = readMessages('public/_locales/en/messages.json');

describe('a packed text', () => {
  it('comes back as it was, whatever it is and whatever is known of it', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 200 }));
    fc.assert(
      fc.property(texts, texts, fc.array(texts), (before, text, lines) => {
        const guides = guidesOf(lines, lines);
        const packing = createTextModel();
        const packedTexts = [before, text].map((each) => packText(each, packing, guides));
        const unpacking = createTextModel();
        expect(packedTexts.map((each) => unpackText(each, unpacking, guides))).toEqual([before, text]);
      }),
      { numRuns: 12 },
    );
  });

  it('takes less room when the model knows what English says there', () => {
    const lines = ['The page is long.', 'Open the page', 'The list is long.', 'Open the list'];
    const text = 'Die Seite ist lang.\nDie Seite öffnen\nDie Liste ist lang.\nDie Liste öffnen\n'.repeat(9);
    const length = (guides: Parameters<typeof packText>[2]) =>
      packText(text, createTextModel(), guides).length;
    const keys = Array.from({ length: 36 }, () => 'line');
    expect(
      length(
        guidesOf(
          keys,
          keys.map((_, at) => lines[at % 4] ?? ''),
        ),
      ),
    ).toBeLessThan(length([]));
  });

  it('is refused when there is nothing of it', () => {
    expect(() => unpackText(new Uint8Array(3), createTextModel(), [])).toThrow(RangeError);
  });
});

describe('several packed texts as one file', () => {
  it('come back each by its name', () => {
    const texts = new Map(
      ['one', 'another', 'a third'].map((name, at) => [name, new Uint8Array(70_000 * at).fill(at)]),
    );
    const joined = joinPacked(texts);
    for (const [name, text] of texts) expect(packedPart(joined, name)).toEqual(text);
  });

  it.each([
    ['of another name', file, 'xx'],
    ['of a file that is cut off', file.subarray(0, -1), 'keys'],
    ['of an empty file', new Uint8Array(), 'keys'],
  ])('nothing %s', (_, from, name) => {
    expect(() => packedPart(from, name)).toThrow(RangeError);
  });
});

describe('the words in the package', () => {
  const keys = unpackText(packedPart(file, 'keys'), createTextModel(), []).split('\n');

  it('are all messages but those that the browser gives', () => {
    expect([...keys, ...BROWSER_MESSAGES].sort()).toEqual(Object.keys(english).sort());
  });

  const taught = createTextModel();
  unpackText(packedPart(file, 'keys'), taught, []);
  const inEnglish = unpackText(packedPart(file, 'en'), taught, guidesOf(keys)).split('\n');
  const guides = guidesOf(keys, inEnglish);

  function unpacked(code: string): string | undefined {
    if (code === 'en') return inEnglish.join('\n');
    const model = createTextModel(taught);
    return packedAfter(code)
      .map((name) => unpackText(packedPart(file, name), model, guides))
      .at(-1);
  }

  // Every language: `everyLanguage.long.test.ts`.
  it.each(['en', 'de', 'ja', 'pt_BR'])('%s has its messages in the order of the keys', (locale) => {
    const messages = readMessages(`public/_locales/${locale}/messages.json`);
    expect(unpacked(locale.replace('_', '-'))?.split('\n')).toEqual(keys.map((key) => messages[key]));
  });

  it.each(['en', 'ja', 'da'])('come with their keys, as a page finds them: %s', (code) => {
    expect(unpackWords(file, code)).toBe(`${keys.join('\n')}\n\n${unpacked(code)}`);
  });

  it('are refused in a language that the file does not hold', () => {
    expect(() => unpackWords(file, 'xx')).toThrow(RangeError);
  });

  it.each(locales)(
    '%s says nothing that would be parted or filled in otherwise than by the browser',
    (locale) => {
      for (const [key, message] of Object.entries(readMessages(`public/_locales/${locale}/messages.json`)))
        expect(message, key).not.toMatch(/\n|\$(?!\d)/);
    },
  );
});

/** The modules that a script is made of. */
function reached(
  sources: ReadonlyMap<string, SourceFile>,
  entry: string,
  found = new Set<string>(),
): Set<string> {
  const source = sources.get(entry);
  if (!source || found.has(entry)) return found;
  found.add(entry);
  const code = withoutComments(source.text);
  for (const [, isType, target = ''] of code.matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from '(\.[^']+)'/gm,
  ))
    if (!isType) reached(sources, new URL(target, `file:///${entry}`).pathname.slice(1), found);
  return found;
}

describe('the messages that the browser gives', () => {
  it('are those of the manifest and of the script that comes before anything could be brought', async () => {
    const all = await extensionSources();
    const sources = new Map(all.map((source) => [source.path, source]));
    const code = [...reached(sources, 'entrypoints/reader/index.ts')].map((path) =>
      withoutComments(sources.get(path)?.text ?? ''),
    );
    expect(code.length).toBeGreaterThan(100);
    const said = new Set(
      code.flatMap((text) => [...text.matchAll(/'([a-z][a-z0-9_]+)'/g)].map(([, key]) => key)),
    );
    const needed = Object.keys(english).filter((key) => said.has(key));
    expect(code.join('\n')).not.toMatch(/\bt\(\s*`/);
    expect([...BROWSER_MESSAGES].sort()).toEqual(
      [
        ...new Set([...needed, 'extension_name', 'extension_description', 'action_read', 'command_toggle']),
      ].sort(),
    );
  });
});
