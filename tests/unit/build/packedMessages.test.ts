import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../utils/build/bareMessages.ts';
import { BROWSER_MESSAGES } from '../../../utils/build/browserMessages.ts';
import { packedMessages } from '../../../utils/build/packedMessages.ts';
import { packText } from '../../../utils/build/packText.ts';
import { STAYS_BEHIND } from '../../../utils/build/staysBehind.ts';
import { PACKED_AFTER } from '../../../utils/shared/text/packedAfter.ts';
import { joinPacked, packedPart } from '../../../utils/shared/text/packedFile.ts';
import { unpackText } from '../../../utils/shared/text/unpackText.ts';
import { extensionSources, type SourceFile, withoutComments } from '../architecture/sources.ts';

const packed = packedMessages('public/_locales');
const file = joinPacked(packed);
const locales = readdirSync('public/_locales').filter((locale) => !STAYS_BEHIND.includes(locale));
const english = readMessages('public/_locales/en/messages.json');

function unpacked(name: string): string {
  const before = PACKED_AFTER[name];
  return unpackText(packedPart(file, name), before && unpacked(before));
}

describe('a packed text', () => {
  it('comes back as it was, whatever it is', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 200 }));
    fc.assert(
      fc.property(texts, texts, (text, before) => {
        expect(unpackText(packText(text, before), before)).toBe(text);
      }),
      { numRuns: 12 },
    );
  });

  it('is refused when there is nothing of it', () => {
    expect(() => unpackText(new Uint8Array(3))).toThrow(RangeError);
  });
});

describe('several packed texts as one file', () => {
  it('come back each by its name', () => {
    for (const [name, text] of packed) expect(packedPart(file, name)).toEqual(text);
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
  const keys = unpacked('keys').split('\n');

  it('are all messages but those that the browser gives', () => {
    expect([...keys, ...BROWSER_MESSAGES].sort()).toEqual(Object.keys(english).sort());
  });

  it.each(locales)('%s has its messages in the order of the keys', (locale) => {
    const messages = readMessages(`public/_locales/${locale}/messages.json`);
    expect(unpacked(locale.replace('_', '-')).split('\n')).toEqual(keys.map((key) => messages[key]));
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
