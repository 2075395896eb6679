// Every visible word lives in the locale files: all of them hold the same messages, and every message is used.
import { describe, expect, it } from 'vitest';
import { extensionSources, filesOf, type SourceFile, withoutComments } from './sources.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const files = await filesOf('public/_locales/*/messages.json');
const locales = files.map(({ path, text }) => ({
  name: path.split('/')[2] ?? path,
  messages: JSON.parse(text) as Messages,
}));
const english = locales.find(({ name }) => name === 'en')?.messages ?? {};

/** `$count$` and `$1`, sorted. */
function slotsOf({ message }: Message): readonly string[] {
  return [...message.matchAll(/\$(\w+)\$|\$\d/g)].map(([slot]) => slot.toLowerCase()).sort();
}

/** Message keys said outright, and the beginnings of those put together: `theme_${value}` → `theme_`. */
function keysIn(sources: readonly SourceFile[]): {
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
} {
  const code = sources.map(({ text }) => withoutComments(text)).join('\n');
  return {
    whole: new Set(
      [...code.matchAll(/['"`]([a-z][a-z0-9_]+)['"`]|__MSG_(\w+)__/g)].map(
        ([, key, msg]) => key ?? msg ?? '',
      ),
    ),
    beginnings: [...code.matchAll(/`([a-z][a-z0-9_]*_)\$\{/g)].map(([, start]) => start ?? ''),
  };
}

describe('the locale files', () => {
  it('are there for English', () => {
    expect(Object.keys(english).length).toBeGreaterThan(20);
  });

  it.each(locales)('$name has the messages of English, no more and no fewer', ({ messages }) => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(locales)('$name has the same slots in each message', ({ messages }) => {
    for (const [key, message] of Object.entries(messages)) {
      const original = english[key];
      if (!original) continue;
      expect(slotsOf(message), key).toEqual(slotsOf(original));
      expect(Object.keys(message.placeholders ?? {}).sort(), key).toEqual(
        Object.keys(original.placeholders ?? {}).sort(),
      );
    }
  });

  it.each(locales)('$name leaves no message empty', ({ messages }) => {
    for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
  });

  it.each(locales)(
    '$name describes the extension in at most 132 characters, as the stores ask',
    ({ messages }) => {
      expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
    },
  );

  it('hold no message that nothing shows', async () => {
    const { whole, beginnings } = keysIn([
      ...(await extensionSources()),
      ...(await filesOf('wxt.config.ts')),
    ]);
    const unused = Object.keys(english).filter(
      (key) => !whole.has(key) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
